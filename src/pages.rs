//! A file for each screen. What is not asked for at first comes in parts, see [`crate::parts`].

pub mod answers;
pub mod checklist;
pub mod clause;
pub mod clauses;
pub mod handed_on;
pub mod news;
pub mod question;
pub mod result;
pub mod scans;
pub mod start;
pub mod withdrawal;

use crate::app::{App, PageProps};
use crate::components::awaited::Awaited;
use crate::parts::Part;
use crate::route::Route;
use yew::prelude::*;

/// The page of the view. Each view is a page of its own, so that none inherits another's fields.
#[component]
pub fn Page(props: &PageProps) -> Html {
    let app = props.app.clone();
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
            html! { <question::Question {key} {app} {fact} /> }
        }
        Route::Checklist(list) => {
            let lists = &app.book().checklists;
            let key = lists
                .get(usize::from(list))
                .map_or("", |list| &list.id)
                .to_owned();
            html! { <checklist::ChecklistPage {key} {app} {list} /> }
        }
        _ => html! { <start::Start key="start" {app} /> },
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

/// Whether what draws the view has come.
pub fn is_here(app: &App) -> bool {
    part(app.route).is_none_or(|part| app.library.page(part).is_some())
}

fn in_part(app: App, part: Part) -> Html {
    match app.library.page(part) {
        Some(draw) => draw(&app),
        None => html! { <Awaited key="awaited" {app} {part} /> },
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
    let ui = app.ui();
    let view = match app.route {
        Route::Question(fact) => question::heading(app, fact),
        Route::Checklist(list) => checklist::heading(app, list),
        Route::Answers => ui.answers.heading.to_owned(),
        Route::Result => ui.result.title.to_owned(),
        Route::Clauses => ui.common.to_clauses.to_owned(),
        Route::Clause(clause) => app
            .book()
            .clauses
            .get(usize::from(clause))
            .map_or("", |clause| app.t(clause.title))
            .to_owned(),
        Route::Scans => ui.common.to_scans.to_owned(),
        Route::Withdrawal => ui.withdrawal.title.to_owned(),
        Route::Shared => ui.hand_on.share.heading.to_owned(),
        Route::Receipt => ui.hand_on.receipt.heading.to_owned(),
        Route::Start | Route::Next | Route::Reason(_) => ui.start.title.to_owned(),
    };
    with_brand(app, &view)
}

/// A title followed by the name of the site.
pub fn with_brand(app: &App, title: &str) -> String {
    let words = app.ui().common;
    [title, words.title_joint, words.brand].concat()
}
