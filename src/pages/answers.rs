//! The answers page.

use crate::app::PageProps;
use yew::prelude::*;

/// The answers page.
#[component]
pub(super) fn Answers(props: &PageProps) -> Html {
    html! { <h1 tabindex="-1">{ props.app.ui().common.brand }</h1> }
}
