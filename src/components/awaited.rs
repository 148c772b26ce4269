//! What stands in place of a page while the part of the program that draws it is on its way.

use crate::app::{App, bring};
use crate::parts::Part;
use yew::prelude::*;

/// Says that the page is coming, and where it did not come, offers to ask again.
pub fn awaited(app: &App, part: Part) -> Html {
    let words = app.ui().common;
    let onclick = {
        let app = app.clone();
        move |_: MouseEvent| bring(app.clone(), part)
    };
    html! {
        <div key="awaited" class="masir-stack">
            <p class="masir-soft" role="status">{ words.coming }</p>
            <p hidden={!app.undelivered}>
                <button class="masir-button" type="button" {onclick}>{ words.again }</button>
            </p>
        </div>
    }
}
