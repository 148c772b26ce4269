//! A link within the page. The address stays what it is, since `#` belongs to the views.

use crate::browser;
use yew::prelude::*;

/// Where the link leads.
#[derive(Properties, Clone, PartialEq)]
pub struct JumpProps {
    /// The id of the element.
    pub to: AttrValue,
    /// The class of the link.
    #[prop_or_default]
    pub class: Classes,
    /// The words of the link.
    pub children: Html,
}

/// A link that moves the focus to an element of the page.
#[component]
pub fn Jump(props: &JumpProps) -> Html {
    let to = props.to.clone();
    let onclick = move |event: MouseEvent| {
        event.prevent_default();
        browser::focus(&to);
    };
    html! { <a class={props.class.clone()} href={["#", &props.to].concat()} {onclick}>{ props.children.clone() }</a> }
}
