//! A file for each screen. What is not asked for at first comes in parts, see [`crate::parts`].

pub mod answers;
pub mod asked;
pub mod checklist;
pub mod clause;
pub mod clauses;
pub mod handed_on;
pub mod interview;
pub mod news;
pub mod nowhere;
pub mod question;
pub mod refused;
pub mod result;
pub mod scans;
pub mod stage;
pub mod start;
pub mod withdrawal;

use crate::app::App;
use crate::app::bring;
use crate::components::awaited::awaited;
use crate::format::joined;
use crate::parts::{Draw, Part};
use crate::pen;
use crate::route::Route;
use crate::text;
use yew::prelude::*;

/// The page of the view. Each view is a page of its own, so that none inherits another's fields.
pub fn page(app: &App) -> Html {
    match (app.lacks(), app.route) {
        (Some(part), _) => {
            let asking = app.clone();
            let send = Callback::from(move |_| bring(asking.clone(), part));
            let drawn = pen::whole(&send, &|_| html! {}, |pen| awaited(app, part, pen));
            html! { <div key="awaited">{ drawn }</div> }
        }
        (None, Route::Question(fact)) => asked(app, u32::from(fact)),
        (None, Route::Checklist(list)) => asked(app, u32::MAX - u32::from(list)),
        (None, _) => match drawn(app) {
            Some(draw) => (draw.page)(app),
            None => html! { <div hidden={true} /> },
        },
    }
}

/// A page of the interview, by a number of its own.
fn asked(app: &App, key: u32) -> Html {
    html! { <asked::Asked {key} app={app.clone()} route={app.route} /> }
}

/// Whether a page is so long that what stands below what is seen first may follow it
/// ([`crate::components::later::below`]).
pub const fn goes_on_below(route: Route) -> bool {
    matches!(route, Route::Result | Route::Withdrawal)
}

/// Whether what draws the view has come.
pub fn is_here(app: &App) -> bool {
    app.lacks().is_none()
}

/// What draws the view, where it is of a part that has come.
fn drawn(app: &App) -> Option<Draw> {
    app.library.page(Part::of(app.route)?)
}

/// Draws the pages of [`Part::Start`].
pub fn of_start(app: &App) -> Html {
    match app.route {
        Route::Nowhere => nowhere::nowhere(app),
        _ => start::start(app),
    }
}

/// Draws the pages of [`Part::Result`].
pub fn of_result(app: &App) -> Html {
    let app = app.clone();
    match app.route {
        Route::Answers => html! { <answers::Answers key="answers" {app} /> },
        Route::Clauses => html! { <clauses::Clauses key="clauses" {app} /> },
        Route::Clause(clause) => html! { <clause::OneClause key="clause" {app} {clause} /> },
        Route::Shared => {
            html! { <div key={app.carried.to_string()}>{ handed_on::shared(&app) }</div> }
        }
        Route::Receipt => {
            html! { <div key={app.carried.to_string()}>{ handed_on::receipt(&app) }</div> }
        }
        _ => html! { <result::ResultPage key="result" {app} /> },
    }
}

/// Draws the pages of [`Part::Withdrawal`].
pub fn of_withdrawal(app: &App) -> Html {
    let app = app.clone();
    html! { <withdrawal::WithdrawalPage key="withdrawal" {app} /> }
}

/// Draws the pages of [`Part::Scans`].
pub fn of_scans(app: &App) -> Html {
    html! { <scans::ScansPage key="scans" app={app.clone()} /> }
}

/// Draws what is new.
pub fn of_news(app: &App) -> Html {
    html! { <news::News app={app.clone()} /> }
}

/// The title of the view for the browser's bar.
pub fn title(app: &App) -> String {
    let view = match app.route {
        Route::Question(_) | Route::Checklist(_) => interview::heading(app, app.route),
        _ => match drawn(app) {
            Some(draw) => (draw.title)(app),
            None => return app.ui().common.brand.to_owned(),
        },
    };
    with_brand(app, &view)
}

/// The titles of the pages of [`Part::Start`].
pub fn title_of_start(app: &App) -> String {
    match app.route {
        Route::Nowhere => text::nowhere(app.language).heading.to_owned(),
        _ => text::start(app.language).title.to_owned(),
    }
}

/// The titles of the pages of [`Part::Result`].
pub fn title_of_result(app: &App) -> String {
    let words = app.later();
    let title = match app.route {
        Route::Answers => words.answers.heading,
        Route::Clauses => app.ui().common.to_clauses,
        Route::Clause(clause) => app
            .book()
            .clauses
            .get(usize::from(clause))
            .map_or("", |clause| app.t(clause.title)),
        Route::Shared => words.hand_on.share.heading,
        Route::Receipt => words.hand_on.receipt.heading,
        _ => words.result.title,
    };
    title.to_owned()
}

/// A title followed by the name of the site.
pub fn with_brand(app: &App, title: &str) -> String {
    let words = app.ui().common;
    joined(&[title, words.title_joint, words.brand])
}
