//! One question, or the few that are asked together.

use crate::app::App;
use crate::browser;
use crate::components::{a_way, error_summary, fields, progress, why};
use crate::form::Form;
use crate::icon::{Icon, put};
use crate::pages::with_brand;
use crate::pen::{Doing, Pen, Place, element, nothing, words};
use crate::route::Route;
use masir_rulebook::FactId;
use yew::platform::spawn_local;

mod asked;
mod filling;

pub use asked::{Question, drawn};
pub use filling::Filling;

/// Puts down the page of a question with what stands in its form.
pub fn question(app: &App, fact: FactId, form: &Form, pen: &mut dyn Pen) {
    let page = app.together(fact);
    let is_followed = app.library.beside().is_some();
    let place = |place, pen: &mut dyn Pen| {
        if is_followed {
            pen.leave(place);
        } else {
            nothing(pen);
        }
    };
    element(pen, "div", &[("class", "masir-split")], |pen| {
        element(pen, "div", &[("class", "masir-split__head")], |pen| {
            back(app, &page, pen);
            progress::progress(app, &page, pen);
            place(Place::Errors, pen);
            element(pen, "form", &[("novalidate", "novalidate")], |pen| {
                pen.does(Doing::GoOn);
                fields::fields(app, &heading(app, fact), form, pen);
                why::why(app, pen);
                a_way::a_way(app, pen);
                onward(app, pen);
            });
        });
        place(Place::SoFar, pen);
    });
}

/// The way back to what was answered before a page.
pub(super) fn back(app: &App, page: &[FactId], pen: &mut dyn Pen) {
    let href = app.href(before(app, page));
    element(
        pen,
        "a",
        &[("class", "masir-back"), ("href", &href)],
        |pen| {
            put(Icon::Back, pen);
            pen.text(app.ui().common.back);
        },
    );
}

/// The way on from a form.
pub(super) fn onward(app: &App, pen: &mut dyn Pen) {
    element(pen, "div", &[("class", "masir-actions")], |pen| {
        let button = [("class", "masir-button"), ("type", "submit")];
        element(pen, "button", &button, |pen| {
            pen.text(app.ui().question.onward);
            put(Icon::Forward, pen);
        });
        see_answers(app, pen);
    });
}

/// The heading of a question's page: the question, or the chapter of several.
pub fn heading(app: &App, fact: FactId) -> String {
    let book = app.book();
    let Some(asked) = book.facts.get(usize::from(fact)) else {
        return String::new();
    };
    let text = match app.together(fact).len() {
        0 | 1 => asked.question,
        _ => book.groups[usize::from(asked.group)].name,
    };
    app.t(text).to_owned()
}

/// The student could not go on: says so in the title and leads there.
pub(super) fn tell_faults(app: &App, heading: &str) {
    let title = [app.ui().question.error, heading].concat();
    browser::set_title(&with_brand(app, &title));
    // A page that has just been drawn for the first time is not shown before this turn has ended.
    spawn_local(async { browser::focus(error_summary::ID) });
}

/// Where the student came from: the question or the checklist answered before this page, or the start; once nothing
/// is left to ask, all answers.
fn before(app: &App, page: &[FactId]) -> Route {
    let order = app.answers.order();
    let here = order.iter().position(|fact| page.contains(fact));
    match here {
        Some(_) if app.next.is_none() => Route::Answers,
        _ => {
            let earlier = &order[..here.unwrap_or(order.len())];
            earlier.last().map_or(Route::Start, |fact| {
                app.left_unticked(*fact)
                    .map_or(Route::Question(*fact), Route::Checklist)
            })
        }
    }
}

fn see_answers(app: &App, pen: &mut dyn Pen) {
    if app.answers.count() == 0 {
        return nothing(pen);
    }
    let href = app.href(Route::Answers);
    words(pen, "a", &[("href", &href)], app.ui().question.see_answers);
}
