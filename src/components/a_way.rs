//! That there is a way, told as soon as it is certain, while questions remain.

use crate::app::App;
use crate::pen::{Pen, element, nothing, words};
use crate::route::Route;

/// Offers the result; empty until there is a way, and once nothing is left to ask.
pub fn a_way(app: &App, pen: &mut dyn Pen) {
    let ui = app.ui().question;
    if !app.has_a_way() || app.next.is_none() {
        return nothing(pen);
    }
    let class = [("class", "masir-note masir-measure")];
    element(pen, "div", &class, |pen| {
        words(pen, "p", &[], ui.a_way);
        element(pen, "p", &[], |pen| {
            let href = app.href(Route::Result);
            words(pen, "a", &[("href", &href)], ui.see_result);
        });
    });
}
