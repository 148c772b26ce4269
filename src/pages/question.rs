//! The question page.

use crate::app::App;
use masir_rulebook::FactId;
use yew::prelude::*;

/// Which question.
#[derive(Properties, Clone, PartialEq)]
pub(super) struct QuestionProps {
    pub(super) app: App,
    pub(super) fact: FactId,
}

/// A question.
#[component]
pub(super) fn Question(props: &QuestionProps) -> Html {
    html! { <h1 tabindex="-1">{ heading(&props.app, props.fact) }</h1> }
}

/// The heading of a question's page.
pub(super) fn heading(app: &App, fact: FactId) -> String {
    app.book().facts.get(usize::from(fact)).map_or("", |fact| app.t(fact.question)).to_owned()
}
