//! The clause page.

use crate::app::PageProps;
use yew::prelude::*;

/// The clause page.
#[component]
pub(super) fn Clauses(props: &PageProps) -> Html {
    html! { <h1 tabindex="-1">{ props.app.ui().common.brand }</h1> }
}

/// Which clause.
#[derive(Properties, Clone, PartialEq)]
pub(super) struct ClauseProps {
    pub(super) app: crate::app::App,
    pub(super) clause: masir_rulebook::ClauseId,
}

/// One clause.
#[component]
pub(super) fn OneClause(props: &ClauseProps) -> Html {
    let clause = &props.app.book().clauses[usize::from(props.clause)];
    html! { <h1 tabindex="-1">{ props.app.t(clause.title).to_owned() }</h1> }
}
