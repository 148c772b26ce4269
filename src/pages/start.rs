//! The start page: what this is, and where to begin.

use crate::app::{App, PageProps};
use crate::components::tiles::tiles;
use crate::icon::{Icon, draw};
use crate::route::Route;
use yew::prelude::*;

/// The start page.
#[component]
pub fn Start(props: &PageProps) -> Html {
    let app = &props.app;
    let words = app.ui().start;
    html! {
        <div class="masir-split">
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
                </section>
                <section class="masir-section">
                    <h2>{ words.other_jobs }</h2>
                    <ul class="masir-plain masir-rows">
                        { row(app, Route::Result, words.windows) }
                        { row(app, Route::Withdrawal, app.pt(app.library.road.procedure().title)) }
                        { row(app, Route::Clauses, app.ui().common.to_clauses) }
                    </ul>
                </section>
            </div>
        </div>
    }
}

/// The way into the questions, or back into those begun.
fn begin(app: &App) -> Html {
    let words = app.ui().start;
    let (button, beside) = match app.answers.count() {
        0 => (
            words.start,
            html! { { (words.length)(&app.format().count(app.left())) } },
        ),
        count => {
            let begun = (words.begun)(&app.format().count(count));
            (
                words.resume,
                html! { <a href={app.href(Route::Answers)}>{ begun }</a> },
            )
        }
    };
    html! {
        <div class="masir-actions">
            <a class="masir-button" href={app.href(Route::Next)}>{ button }{ draw(Icon::Forward) }</a>
            <span class="masir-soft">{ beside }</span>
        </div>
    }
}

/// The articles by the reasons of students; empty for a book that names none.
fn reasons(app: &App) -> Html {
    let articles = (0..).zip(&app.book().articles);
    let rows: Vec<Html> = articles
        .filter_map(|(at, article)| Some(row(app, Route::Reason(at), app.t(article.reason?))))
        .collect();
    if rows.is_empty() {
        return html! { <div hidden={true} /> };
    }
    html! {
        <section class="masir-section">
            <h2>{ app.ui().start.reasons }</h2>
            <ul class="masir-plain masir-rows">{ for rows }</ul>
        </section>
    }
}

fn row(app: &App, to: Route, words: &str) -> Html {
    let href = app.href(to);
    html! {
        <li key={href.to_string()}>
            <a {href}><span>{ words.to_owned() }</span>{ draw(Icon::Forward) }</a>
        </li>
    }
}
