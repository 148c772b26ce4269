//! A file for each screen.

pub mod answers;
pub mod clause;
pub mod clauses;
pub mod question;
pub mod result;
pub mod start;
pub mod withdrawal;

use crate::app::{App, PageProps};
use crate::route::Route;
use yew::prelude::*;

/// The page of the view. Each view is a page of its own, so that none inherits another's fields.
#[component]
pub fn Page(props: &PageProps) -> Html {
    let app = props.app.clone();
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
        Route::Answers => html! { <answers::Answers key="answers" {app} /> },
        Route::Result => html! { <result::ResultPage key="result" {app} /> },
        Route::Clauses => html! { <clauses::Clauses key="clauses" {app} /> },
        Route::Clause(clause) => html! { <clause::OneClause key="clause" {app} {clause} /> },
        Route::Withdrawal => html! { <withdrawal::WithdrawalPage key="withdrawal" {app} /> },
        Route::Start | Route::Next | Route::Reason(_) => {
            html! { <start::Start key="start" {app} /> }
        }
    }
}

/// The title of the view for the browser's bar.
pub fn title(app: &App) -> String {
    let ui = app.ui();
    let view = match app.route {
        Route::Question(fact) => question::heading(app, fact),
        Route::Answers => ui.answers.heading.to_owned(),
        Route::Result => ui.result.title.to_owned(),
        Route::Clauses => ui.common.to_clauses.to_owned(),
        Route::Clause(clause) => app
            .book()
            .clauses
            .get(usize::from(clause))
            .map_or("", |clause| app.t(clause.title))
            .to_owned(),
        Route::Withdrawal => ui.withdrawal.title.to_owned(),
        Route::Start | Route::Next | Route::Reason(_) => ui.start.title.to_owned(),
    };
    with_brand(app, &view)
}

/// A title followed by the name of the site.
pub fn with_brand(app: &App, title: &str) -> String {
    let words = app.ui().common;
    [title, words.title_joint, words.brand].concat()
}
