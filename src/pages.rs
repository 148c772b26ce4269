//! A file for each screen. What is not asked for at first comes in parts, see [`crate::parts`].

pub mod answers;
pub mod checklist;
pub mod clause;
pub mod clauses;
pub mod handed_on;
pub mod news;
pub mod question;
pub mod refused;
pub mod result;
pub mod scans;
pub mod start;
pub mod withdrawal;

use crate::app::App;
use crate::components::awaited::awaited;
use crate::parts::{Draw, Part};
use crate::route::Route;
use yew::prelude::*;

/// The page of the view. Each view is a page of its own, so that none inherits another's fields.
pub fn page(app: &App) -> Html {
    if let Some(part) = part(app.route) {
        return in_part(app, part);
    }
    match app.route {
        Route::Question(fact) => {
            let key = app
                .book()
                .facts
                .get(usize::from(fact))
                .map_or("", |fact| &fact.id)
                .to_owned();
            html! { <question::Question {key} app={app.clone()} {fact} /> }
        }
        Route::Checklist(list) => {
            let lists = &app.book().checklists;
            let key = lists
                .get(usize::from(list))
                .map_or("", |list| &list.id)
                .to_owned();
            html! { <checklist::ChecklistPage {key} app={app.clone()} {list} /> }
        }
        _ => start::start(app),
    }
}

/// The part of the program that draws a view; `None` for those that are there from the start.
const fn part(route: Route) -> Option<Part> {
    match route {
        Route::Start
        | Route::Next
        | Route::Reason(_)
        | Route::Question(_)
        | Route::Checklist(_) => None,
        Route::Answers
        | Route::Result
        | Route::Clauses
        | Route::Clause(_)
        | Route::Shared
        | Route::Receipt => Some(Part::Result),
        Route::Withdrawal => Some(Part::Withdrawal),
        Route::Scans => Some(Part::Scans),
    }
}

/// What draws the view, where it is of a part that has come with its words.
fn drawn(app: &App, part: Part) -> Option<Draw> {
    app.speech.more.as_ref()?;
    app.library.page(part)
}

/// The part that the view waits for.
pub fn lacks(app: &App) -> Option<Part> {
    part(app.route).filter(|part| drawn(app, *part).is_none())
}

/// Whether what draws the view has come.
pub fn is_here(app: &App) -> bool {
    lacks(app).is_none()
}

fn in_part(app: &App, part: Part) -> Html {
    drawn(app, part).map_or_else(|| awaited(app, part), |draw| (draw.page)(app))
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
        Route::Question(fact) => question::heading(app, fact),
        Route::Checklist(list) => checklist::heading(app, list),
        route => part(route)
            .and_then(|part| drawn(app, part))
            .map_or_else(|| app.ui().start.title.to_owned(), |draw| (draw.title)(app)),
    };
    with_brand(app, &view)
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
    [title, words.title_joint, words.brand].concat()
}
