//! What somebody handed on in a link: answers, or a receipt.

mod receipt;
mod shared;

pub use receipt::receipt;
pub use shared::shared;

use crate::answers::{Answer, Answers};
use crate::app::App;
use crate::link::Fault;
use crate::route::Route;
use crate::view::answer::answer;
use masir_rulebook::FactId;
use yew::prelude::*;

/// Says what is wrong with a link, and what to do.
fn fault(app: &App, fault: Fault) -> Html {
    let words = &app.later().hand_on.faults;
    let (heading, text) = match fault {
        Fault::TooLong => words.too_long,
        Fault::Damaged => words.damaged,
        Fault::Newer => words.newer,
        Fault::Other => words.other,
        Fault::OtherBook => words.other_book,
    };
    html! { <>
        <h1 tabindex="-1">{ heading }</h1>
        <p class="masir-lead">{ text }</p>
        <p><a href={app.href(Route::Start)}>{ app.ui().common.to_check }</a></p>
    </> }
}

/// Answers that are not this browser's own.
fn answer_rows(app: &App, answers: &Answers) -> Html {
    let row = |id: FactId| {
        let fact = &app.book().facts[usize::from(id)];
        let comma = app.ui().common.comma;
        let given = match answers.get(id) {
            Some(Answer::Known(value)) => {
                answer(fact, value, &app.speech.book, app.format(), comma)
            }
            Some(Answer::Unknown) | None => app.ui().question.unknown.to_owned(),
        };
        let label = app.t(fact.label).to_owned();
        html! { <div key={id}><dt class="masir-soft">{ label }</dt><dd>{ given }</dd></div> }
    };
    html! {
        <section class="masir-section">
            <h2>{ app.later().hand_on.share.answers }</h2>
            <dl class="masir-answers">{ for answers.order().iter().map(|id| row(*id)) }</dl>
        </section>
    }
}

/// How many answers today's book does not have; empty where it has all.
fn unread(app: &App, count: usize) -> Html {
    if count == 0 {
        return html! { <span hidden={true} /> };
    }
    let words = &app.later().hand_on.share;
    html! { <p><b>{ (words.unread)(&app.format().count(count)) }</b></p> }
}
