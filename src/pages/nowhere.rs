//! An address that leads nowhere: which one, that nothing was lost, and the ways on.

use super::start::{resume, row};
use crate::app::App;
use crate::icon::{Icon, draw};
use crate::route::Route;
use crate::text;
use crate::view::nowhere::{is_of_clauses, readable};
use yew::prelude::*;

/// The page.
pub fn nowhere(app: &App) -> Html {
    let words = text::nowhere(app.language);
    let address = readable(&app.href(Route::Nowhere));
    let of_clauses = is_of_clauses(&app.carried);
    let why = if of_clauses { words.clause } else { words.view };
    html! {
        <div key="nowhere" class="masir-stack">
            <h1 tabindex="-1">{ words.heading }</h1>
            <p class="masir-lead">{ words.before }<bdi dir="ltr">{ address }</bdi>{ words.behind }</p>
            <p>{ why }</p>
            <p>{ kept(app) }</p>
            { ways(app, of_clauses) }
        </div>
    }
}

fn kept(app: &App) -> String {
    let words = text::nowhere(app.language);
    match app.answers.count() {
        0 => words.nothing_lost.to_owned(),
        count => (words.answers_there)(&app.format().count(count)),
    }
}

/// The likeliest way on as a button, the others below.
fn ways(app: &App, of_clauses: bool) -> Html {
    let words = text::nowhere(app.language);
    let start = text::start(app.language);
    let clauses = (Route::Clauses, app.ui().common.to_clauses);
    let (check, mut others) = match app.answers.count() {
        0 => ((Route::Next, start.start), Vec::new()),
        _ => (
            (resume(app), start.resume),
            vec![
                (Route::Answers, words.to_answers),
                (Route::Result, words.to_result),
            ],
        ),
    };
    let (first, second) = if of_clauses {
        (clauses, check)
    } else {
        (check, clauses)
    };
    others.insert(0, second);
    others.push((Route::Start, words.to_start));
    let (to, button) = first;
    html! { <>
        <div class="masir-actions">
            <a class="masir-button" href={app.href(to)}>{ button }{ draw(Icon::FORWARD) }</a>
        </div>
        <ul class="masir-plain masir-rows masir-measure">{ for others.into_iter().map(|(to, words)| row(app, to, words)) }</ul>
    </> }
}
