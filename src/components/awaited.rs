//! What stands in place of a page while the part of the program that draws it is on its way.

use crate::app::App;
use crate::parts::Part;
use crate::pen::{Doing, Pen, element, words};

/// Says that the page is coming, or where it did not come, offers to ask again.
pub fn awaited(app: &App, part: Part, pen: &mut dyn Pen) {
    let ui = app.ui().common;
    element(pen, "div", &[("class", "masir-stack")], |pen| {
        if !app.undelivered {
            let class = [("class", "masir-soft"), ("role", "status")];
            return words(pen, "p", &class, ui.coming);
        }
        element(pen, "p", &[], |pen| {
            let button = [("class", "masir-button"), ("type", "button")];
            element(pen, "button", &button, |pen| {
                pen.does(Doing::Bring(part));
                pen.text(ui.again);
            });
        });
    });
}
