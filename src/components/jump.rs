//! A link within the page. The address stays what it is, since `#` belongs to the views.

use crate::browser;
use yew::prelude::*;

/// A link that moves the focus to the element with an id.
pub fn jump(to: &str, class: Option<&'static str>, words: &str) -> Html {
    let id = to.to_owned();
    let onclick = move |event: MouseEvent| {
        event.prevent_default();
        browser::focus(&id);
    };
    html! { <a {class} href={["#", to].concat()} {onclick}>{ words.to_owned() }</a> }
}
