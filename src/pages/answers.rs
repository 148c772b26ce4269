//! All answers, to look over and to change.

use crate::app::{App, PageProps};
use crate::components::answer_list::answer_list;
use crate::components::erase::Erase;
use crate::icon::{Icon, draw};
use crate::route::Route;
use crate::state::{Action, Keeping};
use masir_rulebook::FactId;
use yew::prelude::*;

/// The page of all answers.
#[component]
pub fn Answers(props: &PageProps) -> Html {
    let app = &props.app;
    let words = app.later().answers;
    html! {
        <div class="masir-split">
            <div class="masir-split__head">
                { back(app) }
                <h1 tabindex="-1">{ words.heading }</h1>
                <p class="masir-hint">{ if app.answers.count() == 0 { words.empty } else { words.hint } }</p>
            </div>
            <div class="masir-split__body">
                { groups(app) }
                { actions(app) }
            </div>
            <aside class="masir-split__side" aria-labelledby="standing">
                { standing(app) }
                <div class="masir-note">
                    <h2>{ words.keeping }</h2>
                    <p class="masir-soft">{ match app.keeping {
                        Keeping::Kept => words.kept,
                        Keeping::Newer => words.newer,
                        Keeping::Refused => words.not_kept,
                    } }</p>
                    if app.answers.count() > 0 {
                        <Erase
                            app={app.clone()} action={Action::Erase} offer={words.erase} sure={words.erase_sure}
                        />
                    }
                </div>
            </aside>
        </div>
    }
}

fn back(app: &App) -> Html {
    let (to, words) = match app.answers.order().last() {
        Some(last) => (Route::Question(*last), app.later().answers.back_to_last),
        None => (Route::Start, app.ui().common.back),
    };
    html! { <a class="masir-back" href={app.href(to)}>{ draw(Icon::BACK) }{ words }</a> }
}

/// The answers by chapter, in the order of the book.
fn groups(app: &App) -> Html {
    let book = app.book();
    let needless = app.needless();
    let sections = (0..).zip(&book.groups).filter_map(|(at, group)| {
        let facts = (0..)
            .zip(&book.facts)
            .filter(|(id, fact)| fact.group == at && app.answers.get(*id).is_some());
        let facts: Vec<FactId> = facts.map(|(id, _)| id).collect();
        (!facts.is_empty()).then(|| {
            html! {
                <section key={at} class="masir-section">
                    <h2>{ app.t(group.name).to_owned() }</h2>
                    { answer_list(app, &facts, &needless) }
                </section>
            }
        })
    });
    sections.collect()
}

/// The way on: to the result once it is clear, to the next question before.
fn actions(app: &App) -> Html {
    let words = app.later().answers;
    let button = |to, words: &'static str| {
        html! {
            <a class="masir-button" href={app.href(to)}>{ words }{ draw(Icon::FORWARD) }</a>
        }
    };
    html! {
        <div class="masir-actions">
            if app.next.is_none() {
                { button(Route::Result, words.see_result) }
            } else {
                { button(Route::Next, app.ui().question.onward) }
                <a href={app.href(Route::Result)}>{ words.see_result_so_far }</a>
            }
        </div>
    }
}

/// Whether more answers can change the result.
fn standing(app: &App) -> Html {
    let words = app.later().answers;
    let (heading, text) = match (app.next, app.is_open()) {
        (_, false) => (words.settled, words.settled_text.to_owned()),
        (None, true) => (words.unknown_left, words.unknown_left_text.to_owned()),
        (Some(_), true) => (
            words.unsettled,
            (words.unsettled_text)(&app.format().count(app.left().max(1))),
        ),
    };
    let unknown = match app.answers.skipped().len() {
        0 => words.none.to_owned(),
        count => app.format().count(count),
    };
    html! {
        <div class="masir-note">
            <h2 id="standing">{ heading }</h2>
            <p>{ text }</p>
            <p class="masir-soft">{ (words.tally)(&app.format().count(app.answers.count()), &unknown) }</p>
            if app.next.is_none() && !app.unanswered().is_empty() {
                { ask_all(app) }
            }
        </div>
    }
}

fn ask_all(app: &App) -> Html {
    let onclick = {
        let app = app.clone();
        move |_: MouseEvent| app.dispatch(Action::AskEverything)
    };
    html! {
        <button class="masir-button masir-button--quiet" type="button" {onclick}>{ app.later().answers.ask_all }</button>
    }
}
