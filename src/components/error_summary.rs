//! What is wrong with a form: told above it, and again at each field, from the same words.

use crate::app::App;
use crate::components::fields;
use crate::components::jump::jump;
use crate::filling::Filled;
use crate::form::{Fault, Form, Instead, Ticks, Wrong};
use crate::pages::checklist::line_id;
use masir_rulebook::{Fact, FactId, FactType};
use yew::prelude::*;

/// The id of the summary.
pub const ID: &str = "errors";

/// The summary above the form; empty while nothing is wrong.
pub fn error_summary(app: &App, form: &Form) -> Html {
    let faults = form.faults.iter().filter_map(|fault| {
        let fact = app.book().facts.get(usize::from(fault.fact))?;
        Some((fields::id(fact), message(app, fact, fault)))
    });
    summary(app, &faults.collect::<Vec<_>>())
}

/// The summary above a page of the interview.
pub fn of_page(app: &App, filled: &Filled) -> Html {
    match filled {
        Filled::Form(_, form) => error_summary(app, form),
        Filled::Ticks(list, ticks) => of_checklist(app, *list, ticks),
    }
}

/// What is wrong with a checklist; empty while nothing is, and again as soon as something is ticked.
fn of_checklist(app: &App, list: u16, ticks: &Ticks) -> Html {
    let is_wrong =
        ticks.refusals > 0 && ticks.ticked.is_empty() && ticks.instead == Instead::Nothing;
    let asked = app.book().checklists.get(usize::from(list));
    let first = asked.and_then(|asked| Some((asked, *app.lines(list).first()?)));
    let fault = first
        .filter(|_| is_wrong)
        .map(|(asked, fact)| (line_id(asked, fact), app.ui().question.tick.to_owned()));
    summary(app, fault.as_slice())
}

/// The summary of faults, each with the id of its field; empty where there is none.
pub fn summary(app: &App, faults: &[(String, String)]) -> Html {
    let words = app.ui().question;
    let heading = match faults.len() {
        0 => return html! { <div hidden={true} /> },
        1 => words.one_error.to_owned(),
        count => (words.errors)(&app.format().count(count)),
    };
    let faults = faults
        .iter()
        .map(|(id, message)| html! { <li key={id.clone()}>{ jump(id, None, message) }</li> });
    html! {
        <div class="masir-errors masir-measure" id={ID} role="alert" tabindex="-1" aria-labelledby="errors-title">
            <h2 id="errors-title">{ heading }</h2>
            <ul class="masir-plain">{ for faults }</ul>
        </div>
    }
}

/// What is wrong with one field, told there; empty while nothing is.
pub fn at_field(app: &App, form: &Form, fact: &Fact, id: FactId) -> Html {
    let Some(fault) = form.fault(id) else {
        return html! { <p hidden={true} /> };
    };
    let typed = match &fault.wrong {
        Wrong::NoSuchNumber(text) | Wrong::TooManyPlaces(text) => (app.ui().question.typed)(text),
        Wrong::NotChosen | Wrong::NotWritten => String::new(),
    };
    html! {
        <p class="masir-error" id={fields::error_id(fact)}>
            <span class="masir-hidden">{ app.ui().question.error }</span>
            { message(app, fact, fault) }{ typed }
        </p>
    }
}

fn message(app: &App, fact: &Fact, fault: &Fault) -> String {
    let (words, format) = (app.ui().question, app.format());
    let label = app.t(fact.label);
    match (&fault.wrong, &fact.kind) {
        (Wrong::NotChosen, _) => (words.choose)(label),
        (Wrong::TooManyPlaces(_), FactType::Decimal { places, .. }) => {
            (words.places)(label, &format.plain(i64::from(*places)))
        }
        (Wrong::NoSuchNumber(_), FactType::Integer { min, max, .. }) => (words.whole)(
            label,
            &format.number(i64::from(*min)),
            &format.number(i64::from(*max)),
        ),
        (Wrong::NoSuchNumber(_), FactType::Decimal { min, max, places }) => {
            let number = |units: i32| format.decimal(i64::from(units), *places);
            (words.number)(label, &number(*min), &number(*max))
        }
        _ => (words.write)(label),
    }
}
