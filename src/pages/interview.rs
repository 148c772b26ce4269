//! A page of the interview: one question, the few that are asked together, or a checklist.

use super::{checklist, question, with_brand};
use crate::app::App;
use crate::browser;
use crate::components::{a_way, error_summary, fields, progress, why};
use crate::filling::Filled;
use crate::icon::{Icon, put};
use crate::pen::{Doing, Pen, Place, element, nothing, words};
use crate::route::Route;
use masir_rulebook::FactId;
use yew::platform::spawn_local;

/// Puts down a page with what stands in its form.
pub fn page(app: &App, filled: &Filled, pen: &mut dyn Pen) {
    let facts = filled.facts(app);
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
            back(app, &facts, pen);
            progress::progress(app, &facts, pen);
            place(Place::Errors, pen);
            element(pen, "form", &[("novalidate", "novalidate")], |pen| {
                pen.does(Doing::GoOn);
                match filled {
                    Filled::Form(fact, form) => {
                        fields::fields(app, &question::heading(app, *fact), form, pen);
                    }
                    Filled::Ticks(list, ticks) => {
                        checklist::fields(app, *list, &facts, ticks, pen);
                    }
                }
                why::why(app, pen);
                a_way::a_way(app, pen);
                onward(app, pen);
            });
        });
        place(Place::SoFar, pen);
    });
}

/// The heading of a page.
pub fn heading(app: &App, route: Route) -> String {
    match route {
        Route::Question(fact) => question::heading(app, fact),
        Route::Checklist(list) => checklist::heading(app, list),
        _ => String::new(),
    }
}

/// The way back to what was answered before a page.
fn back(app: &App, page: &[FactId], pen: &mut dyn Pen) {
    let href = app.href(before(app, page));
    element(
        pen,
        "a",
        &[("class", "masir-back"), ("href", &href)],
        |pen| {
            put(Icon::BACK, pen);
            pen.text(app.ui().common.back);
        },
    );
}

/// The way on from a form.
fn onward(app: &App, pen: &mut dyn Pen) {
    element(pen, "div", &[("class", "masir-actions")], |pen| {
        let button = [("class", "masir-button"), ("type", "submit")];
        element(pen, "button", &button, |pen| {
            pen.text(app.ui().question.onward);
            put(Icon::FORWARD, pen);
        });
        see_answers(app, pen);
    });
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
