//! Where a text is unclear: what is open, how it can be read, and which reading is used.

use crate::app::App;
use crate::view::doubts::Doubts;
use masir_rulebook::{ClauseId, Doubt, Words};
use yew::prelude::*;

/// The doubts of a text, those that leave the result open first; empty where there are none.
pub fn doubts(app: &App, doubts: &Doubts<'_>, words: &Words) -> Html {
    if doubts.deciding.is_empty() && doubts.others.is_empty() {
        return html! { <span hidden={true} /> };
    }
    let list = |doubts: &[(ClauseId, &Doubt)]| {
        doubts
            .iter()
            .map(|(_, doubt)| one(app, doubt, words))
            .collect::<Html>()
    };
    html! {
        <section class="masir-section">
            <h2>{ app.later().result.tail.doubts }</h2>
            { list(&doubts.deciding) }
            { others(app, doubts, list(&doubts.others)) }
        </section>
    }
}

/// The doubts told for completeness; folded where others matter more.
fn others(app: &App, doubts: &Doubts<'_>, list: Html) -> Html {
    match (doubts.deciding.len(), doubts.others.len()) {
        (_, 0) => html! { <span hidden={true} /> },
        (0, 1..=2) => list,
        (_, count) => html! {
            <details class="masir-details">
                <summary>{ (app.later().result.tail.others)(&app.format().count(count)) }</summary>
                { list }
            </details>
        },
    }
}

fn one(app: &App, doubt: &Doubt, words: &Words) -> Html {
    let own = &app.later().result.tail;
    let readings = (0..).zip(&doubt.readings).map(|(at, reading)| {
        let text = words.get(*reading).to_owned();
        if doubt.chosen == Some(at) {
            html! { <li key={at}><b>{ text }</b>{ " (" }{ own.likely }{ ")" }</li> }
        } else {
            html! { <li key={at}>{ text }</li> }
        }
    });
    let undecided = doubt.chosen.is_none().then_some(own.undecided);
    html! {
        <div class="masir-readings">
            <p>{ words.get(doubt.question).to_owned() }</p>
            <ul class="masir-list">{ for readings }</ul>
            <p class="masir-soft">{ words.get(doubt.why).to_owned() }</p>
            { for undecided.map(|text| html! { <p class="masir-soft">{ text }</p> }) }
        </div>
    }
}
