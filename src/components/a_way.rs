//! That there is a way, told as soon as it is certain, while questions remain.

use crate::app::App;
use crate::route::Route;
use yew::prelude::*;

/// Offers the result; empty until there is a way, and once nothing is left to ask.
pub fn a_way(app: &App) -> Html {
    let words = app.ui().question;
    if !app.has_a_way() || app.next.is_none() {
        return html! { <div hidden={true} /> };
    }
    html! {
        <div class="masir-note masir-measure">
            <p>{ words.a_way }</p>
            <p><a href={app.href(Route::Result)}>{ words.see_result }</a></p>
        </div>
    }
}
