//! The start page.

use crate::app::PageProps;
use yew::prelude::*;

/// The start page.
#[component]
pub(super) fn Start(props: &PageProps) -> Html {
    html! { <h1 tabindex="-1">{ props.app.ui().common.brand }</h1> }
}
