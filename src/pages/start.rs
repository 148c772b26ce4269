//! The start page: what this is, and where to begin.

use crate::app::App;
use crate::components::tiles::tiles;
use crate::icon::{Icon, draw};
use crate::route::Route;
use crate::text;
use yew::prelude::*;

/// The start page.
pub fn start(app: &App) -> Html {
    let words = text::start(app.language);
    html! {
        <div key="start" class="masir-split">
            <div class="masir-split__head masir-stack">
                <h1 tabindex="-1">{ words.heading }</h1>
                <p class="masir-lead">{ words.lead }</p>
                { begin(app) }
                <p class="masir-soft">{ words.privacy }</p>
            </div>
            <div class="masir-split__side">{ tiles(app.language) }</div>
            <div class="masir-split__body">
                { reasons(app) }
                <section class="masir-section">
                    <h2>{ words.at_hand }</h2>
                    <ul class="masir-list">{ for words.things.iter().map(|thing| html! { <li key={*thing}>{ *thing }</li> }) }</ul>
                    <p class="masir-soft">{ words.unknown }</p>
                </section>
                <section class="masir-section">
                    <h2>{ words.limits }</h2>
                    <p>{ words.limits_text }</p>
                    <p class="masir-soft">{ edition(app) }</p>
                </section>
                <section class="masir-section">
                    <h2>{ words.other_jobs }</h2>
                    <ul class="masir-plain masir-rows">
                        { row(app, Route::Withdrawal, app.pt(app.library.head().title)) }
                        { row(app, Route::Scans, app.ui().common.to_scans) }
                        { row(app, Route::Clauses, app.ui().common.to_clauses) }
                    </ul>
                </section>
            </div>
        </div>
    }
}

/// The way into the questions, or back into those begun.
fn begin(app: &App) -> Html {
    let words = text::start(app.language);
    let (to, button, beside) = match app.answers.count() {
        0 => (Route::Next, words.start, html! { { length(app) } }),
        count => {
            let begun = (words.begun)(&app.format().count(count));
            (
                resume(app),
                words.resume,
                html! { <a href={app.href(Route::Answers)}>{ begun }</a> },
            )
        }
    };
    html! {
        <div class="masir-actions">
            <a class="masir-button" href={app.href(to)}>{ button }{ draw(Icon::FORWARD) }</a>
            <span class="masir-soft">{ beside }</span>
        </div>
    }
}

/// The way back into the questions.
pub(super) fn resume(app: &App) -> Route {
    app.reason.map_or(Route::Next, Route::Reason)
}

/// How long a check takes, by the pages that are open; most are read and answered in twenty seconds.
fn length(app: &App) -> String {
    let pages = app.left();
    let count = |count| app.format().count(count);
    (text::start(app.language).length)(&count(pages), &count(pages.div_ceil(3)))
}

/// Which edition of the text the rules are, and what that means.
fn edition(app: &App) -> String {
    let edition = &app.book().edition;
    let based_on = (app.ui().common.based_on)(app.t(edition.title), app.t(edition.publisher));
    [
        &based_on,
        " ",
        app.t(edition.status),
        " ",
        app.t(edition.notice),
    ]
    .concat()
}

/// The ways in: the articles by the reasons of students, everything, or days and fees alone.
fn reasons(app: &App) -> Html {
    let words = text::start(app.language);
    let articles = (0..).zip(&app.book().articles);
    let rows = articles
        .filter_map(|(at, article)| Some(row(app, Route::Reason(at), app.t(article.reason?))));
    html! {
        <section class="masir-section">
            <h2>{ words.reasons }</h2>
            <ul class="masir-plain masir-rows">
                { for rows }
                { row(app, Route::Next, words.not_sure) }
                { row(app, Route::Result, words.windows) }
            </ul>
        </section>
    }
}

pub(super) fn row(app: &App, to: Route, words: &str) -> Html {
    let href = app.href(to);
    html! {
        <li key={href.to_string()}>
            <a {href}><span>{ words.to_owned() }</span>{ draw(Icon::FORWARD) }</a>
        </li>
    }
}
