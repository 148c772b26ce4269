//! A number to write, and the tick that it is not known.

use crate::app::App;
use crate::browser;
use crate::components::{error_summary, fields};
use crate::form::{Draft, Edit, Field, Form};
use masir_rulebook::{Fact, FactType};
use yew::prelude::*;

/// The field of a number, with what is wrong with it above and its unit behind.
pub fn number(app: &App, field: &Field, fact: &Fact, form: &Form, edit: &Callback<Edit>) -> Html {
    let Draft::Typed(value) = &field.draft else {
        return html! { <span hidden={true} /> };
    };
    let wrong = form.fault(field.fact).is_some();
    let (send, id) = (edit.clone(), field.fact);
    let oninput = move |event: InputEvent| send.emit(Edit::Type(id, browser::typed(&event)));
    html! { <>
        { error_summary::at_field(app, form, fact, field.fact) }
        <span class="masir-number">
            <input
                class="masir-input" id={fields::id(fact)} name={fact.id.clone()} inputmode={keyboard(fact)}
                autocomplete="off" dir="auto" value={value.clone()} {oninput}
                aria-describedby={fields::described(form, field, fact)} aria-invalid={wrong.then_some("true")}
            />
            { unit(app, fact) }
        </span>
    </> }
}

/// Says that a number is not known; for a page with several, that some are not.
pub fn unknown(app: &App, fact: Option<&Fact>, form: &Form, edit: &Callback<Edit>) -> Html {
    let words = app.ui().question;
    let (name, hint) = match fact {
        Some(fact) => (words.unknown, app.t(fact.unknown)),
        None => (words.unknown_some, words.unknown_some_hint),
    };
    let send = edit.clone();
    let onchange = move |_: Event| send.emit(Edit::NumbersUnknown);
    html! {
        <label class="masir-choice masir-choice--unknown">
            <input class="masir-choice__input" type="checkbox" checked={form.numbers_unknown} {onchange} />
            <span>{ name }<span class="masir-soft">{ hint.to_owned() }</span></span>
        </label>
    }
}

fn unit(app: &App, fact: &Fact) -> Html {
    match fact.kind {
        FactType::Integer {
            unit: Some(unit), ..
        } => html! { <span>{ app.t(unit).to_owned() }</span> },
        _ => html! { <span hidden={true} /> },
    }
}

/// The keyboard a phone shows. Those for digits alone have no minus.
fn keyboard(fact: &Fact) -> &'static str {
    match fact.kind {
        FactType::Integer { min: 0.., .. } => "numeric",
        FactType::Decimal { min: 0.., .. } => "decimal",
        _ => "text",
    }
}
