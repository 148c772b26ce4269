//! The fields of a question's page: choices to pick, options to tick, numbers to write.

use crate::app::App;
use crate::components::choices;
use crate::form::{Edit, Field, Form, is_number};
use masir_rulebook::Fact;
use yew::prelude::*;

/// All fields below the heading.
pub fn fields(app: &App, heading: &str, form: &Form, edit: &Callback<Edit>) -> Html {
    let facts = &app.book().facts;
    let with_fact = form
        .fields
        .iter()
        .filter_map(|field| Some((field, facts.get(usize::from(field.fact))?)));
    let fields: Vec<(&Field, &Fact)> = with_fact.collect();
    match fields[..] {
        [(field, fact)] if is_number(fact) => html! { <>
            <h1 tabindex="-1"><label for={id(fact)}>{ heading.to_owned() }</label></h1>
            { hint(app, fact, "masir-hint") }
            <div class={classes!("masir-field", wrong(form, field))}>
                { (app.library.beside().number)(app, field, fact, form, edit) }
            </div>
            <div class="masir-choices masir-measure">{ (app.library.beside().unknown)(app, Some(fact), form, edit) }</div>
        </> },
        [(field, fact)] => html! {
            <fieldset aria-describedby={described(form, field, fact)}>
                <legend><h1 tabindex="-1">{ heading.to_owned() }</h1></legend>
                { hint(app, fact, "masir-hint") }
                { choices::choices(app, field, fact, form, edit) }
            </fieldset>
        },
        _ => several(app, heading, &fields, form, edit),
    }
}

fn several(
    app: &App,
    heading: &str,
    fields: &[(&Field, &Fact)],
    form: &Form,
    edit: &Callback<Edit>,
) -> Html {
    let each = fields.iter().map(|(field, fact)| {
        let question = app.t(fact.question).to_owned();
        if is_number(fact) {
            html! {
                <div key={fact.id.clone()} class={classes!("masir-field", wrong(form, field))}>
                    <label for={id(fact)}><b>{ question }</b></label>
                    { hint(app, fact, "masir-soft") }
                    { (app.library.beside().number)(app, field, fact, form, edit) }
                </div>
            }
        } else {
            html! {
                <fieldset key={fact.id.clone()} class="masir-field" aria-describedby={described(form, field, fact)}>
                    <legend><b>{ question }</b></legend>
                    { hint(app, fact, "masir-soft") }
                    { choices::choices(app, field, fact, form, edit) }
                </fieldset>
            }
        }
    });
    let numbers = fields.iter().any(|(_, fact)| is_number(fact));
    html! {
        <fieldset>
            <legend><h1 tabindex="-1">{ heading.to_owned() }</h1></legend>
            { for each }
            <div class="masir-choices masir-measure">
                { if numbers { (app.library.beside().unknown)(app, None, form, edit) } else { html! { <span hidden={true} /> } } }
            </div>
        </fieldset>
    }
}

/// The id of a fact's field.
pub fn id(fact: &Fact) -> String {
    ["f-", &fact.id].concat()
}

/// The id of a fact's hint.
pub fn hint_id(fact: &Fact) -> String {
    ["f-", &fact.id, "-hint"].concat()
}

/// The id of the words on what is wrong with a fact's field.
pub fn error_id(fact: &Fact) -> String {
    ["f-", &fact.id, "-error"].concat()
}

/// The ids of all that describes a field: its hint, and what is wrong with it.
pub fn described(form: &Form, field: &Field, fact: &Fact) -> String {
    match form.fault(field.fact) {
        Some(_) => [&hint_id(fact), " ", &error_id(fact)].concat(),
        None => hint_id(fact),
    }
}

/// Marks the surroundings of a field with something wrong.
pub fn wrong(form: &Form, field: &Field) -> Option<&'static str> {
    form.fault(field.fact).map(|_| "masir-field--error")
}

fn hint(app: &App, fact: &Fact, class: &'static str) -> Html {
    html! { <p {class} id={hint_id(fact)}>{ app.t(fact.hint).to_owned() }</p> }
}
