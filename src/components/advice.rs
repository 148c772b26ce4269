//! What would change the result, in the words of the book.

use crate::answers::Answer;
use crate::app::App;
use crate::components::criteria::{given, worded};
use crate::components::verdict;
use crate::icon::{Icon, draw};
use crate::state::Action;
use crate::view::advice::{Advised, Proposal, advised};
use crate::view::routes::Route;
use masir_rulebook::{FactId, Means, Value, Verdict};
use yew::prelude::*;

/// The id of its heading, for links that lead there.
pub const ID: &str = "advice";

/// What would change the result; empty where every kind is open or waits for answers. `shown` are
/// the routes that stand first on the page.
pub fn advice(app: &App, shown: &[Route]) -> Html {
    let advised = advised(app.library.checker(), app.facts(), &app.assessment, shown);
    if advised.closed.is_empty() {
        return html! { <span hidden={true} /> };
    }
    let words = app.later().advice;
    let lead = if advised.proposals.is_empty() {
        words.none
    } else {
        words.lead
    };
    let instead = (!advised.instead.is_empty())
        .then(|| (words.instead)(&verdict::either(app, &advised.instead)));
    html! {
        <section class="masir-section">
            <h2 id={ID} tabindex="-1">{ words.heading }</h2>
            <p>{ lead }</p>
            { proposals(app, &advised.proposals) }
            { for instead.map(|text| html! { <p>{ text }</p> }) }
            { fixed(app, &advised) }
        </section>
    }
}

fn proposals(app: &App, all: &[Proposal]) -> Html {
    if all.is_empty() {
        return html! { <span hidden={true} /> };
    }
    html! {
        <ul class="masir-plain masir-rows masir-advice">
            { for all.iter().enumerate().map(|(at, one)| proposal(app, at, one)) }
        </ul>
    }
}

fn proposal(app: &App, at: usize, proposal: &Proposal) -> Html {
    let words = app.later().advice;
    let kinds = verdict::either(app, &proposal.kinds);
    let then = match proposal.verdict {
        Verdict::Incomplete => (words.then_open)(&kinds),
        other => (words.then)(&kinds, verdict::word(app, other)),
    };
    let steps = proposal.changes.iter().map(|change| step(app, *change));
    html! {
        <li key={at}>
            { for steps }
            <p class={classes!("masir-tag", "masir-tone", verdict::tone(proposal.verdict))}>
                { draw(Icon::of(proposal.verdict)) }{ then }
            </p>
            { try_it(app, proposal) }
        </li>
    }
}

/// What the student would do, what the answer would be, and what it is.
fn step(app: &App, (fact, value): (FactId, Value)) -> Html {
    let words = app.later().advice;
    let known = &app.book().facts[usize::from(fact)];
    let means = match known.change.map(|change| change.by) {
        Some(Means::Wait) => words.wait,
        Some(Means::Obtain) => words.obtain,
        Some(Means::Choose) | None => words.choose,
    };
    let label = app.t(known.label).to_owned();
    html! {
        <p>
            { means }{ " · " }{ label }{ ": " }<b>{ worded(app, fact, value) }</b>{ " " }
            <span class="masir-soft masir-block">{ app.later().result.routes.your_answer }{ " " }{ given(app, fact) }</span>
        </p>
    }
}

fn try_it(app: &App, proposal: &Proposal) -> Html {
    let words = app.later().advice;
    let answers = proposal.changes.iter();
    let answers: Vec<(FactId, Answer)> = answers
        .map(|(fact, value)| (*fact, Answer::Known(*value)))
        .collect();
    let app = app.clone();
    let onclick = move |_: MouseEvent| app.dispatch(Action::Try(answers.clone()));
    html! {
        <button class="masir-button masir-button--quiet masir-noprint" type="button" {onclick}>{ words.try_it }</button>
    }
}

/// What nobody can change, apart from the rest.
fn fixed(app: &App, advised: &Advised) -> Html {
    if advised.fixed.is_empty() {
        return html! { <span hidden={true} /> };
    }
    let each = advised.fixed.iter().map(|fact| {
        let label = app.t(app.book().facts[usize::from(*fact)].label).to_owned();
        html! { <li key={*fact}>{ label }{ ": " }{ given(app, *fact) }</li> }
    });
    html! {
        <div class="masir-advice__fixed masir-soft">
            <p>{ app.later().advice.fixed }</p>
            <ul class="masir-list">{ for each }</ul>
        </div>
    }
}
