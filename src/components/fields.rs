//! The fields of a question's page: choices to pick, options to tick, numbers to write.

use crate::app::App;
use crate::components::choices;
use crate::form::{Field, Form, is_number};
use crate::pen::{Pen, Place, element, nothing, words};
use crate::route::Route;
use masir_rulebook::{Fact, FactId};

/// All fields below the heading. The page around them may have been another question's: heading and
/// fields are this one's own.
pub fn fields(app: &App, heading: &str, form: &Form, pen: &mut dyn Pen) {
    let facts = &app.book().facts;
    let with_fact = form
        .fields
        .iter()
        .filter_map(|field| Some((field, facts.get(usize::from(field.fact))?)));
    let fields: Vec<(&Field, &Fact)> = with_fact.collect();
    match fields[..] {
        [(field, fact)] if is_number(fact) => {
            element(pen, "h1", &[("tabindex", "-1")], |pen| {
                pen.key(Route::Question(field.fact));
                words(pen, "label", &[("for", &id(fact))], heading);
            });
            hint(app, fact, "masir-hint", pen);
            element(pen, "div", &[("class", around(form, field))], |pen| {
                pen.key(Route::Question(field.fact));
                pen.leave(Place::Number(field.fact));
            });
            not_known(Some(field.fact), pen);
        }
        [(field, fact)] => set_of(form, field, fact, None, pen, |pen| {
            element(pen, "legend", &[], |pen| title(heading, pen));
            hint(app, fact, "masir-hint", pen);
            choices::choices(app, field, fact, form, pen);
        }),
        _ => several(app, heading, &fields, form, pen),
    }
}

fn several(app: &App, heading: &str, fields: &[(&Field, &Fact)], form: &Form, pen: &mut dyn Pen) {
    element(pen, "fieldset", &[], |pen| {
        if let Some((first, _)) = fields.first() {
            pen.key(Route::Question(first.fact));
        }
        element(pen, "legend", &[], |pen| title(heading, pen));
        for (field, fact) in fields {
            let question = app.t(fact.question);
            if is_number(fact) {
                element(pen, "div", &[("class", around(form, field))], |pen| {
                    element(pen, "label", &[("for", &id(fact))], |pen| {
                        words(pen, "b", &[], question);
                    });
                    hint(app, fact, "masir-soft", pen);
                    pen.leave(Place::Number(field.fact));
                });
            } else {
                set_of(form, field, fact, Some("masir-field"), pen, |pen| {
                    element(pen, "legend", &[], |pen| words(pen, "b", &[], question));
                    hint(app, fact, "masir-soft", pen);
                    choices::choices(app, field, fact, form, pen);
                });
            }
        }
        if fields.iter().any(|(_, fact)| is_number(fact)) {
            not_known(None, pen);
        } else {
            nothing(pen);
        }
    });
}

fn title(heading: &str, pen: &mut dyn Pen) {
    words(pen, "h1", &[("tabindex", "-1")], heading);
}

/// The answers to one question, with all that describes them.
fn set_of(
    form: &Form,
    field: &Field,
    fact: &Fact,
    class: Option<&str>,
    pen: &mut dyn Pen,
    inside: impl FnOnce(&mut dyn Pen),
) {
    let described = described(form, field, fact);
    element(
        pen,
        "fieldset",
        &[("aria-describedby", &described)],
        |pen| {
            pen.key(Route::Question(field.fact));
            if let Some(class) = class {
                pen.set("class", class);
            }
            inside(pen);
        },
    );
}

fn not_known(fact: Option<FactId>, pen: &mut dyn Pen) {
    let class = [("class", "masir-choices masir-measure")];
    element(pen, "div", &class, |pen| pen.leave(Place::NotKnown(fact)));
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

/// The look of what surrounds a field, of one with something wrong too.
fn around(form: &Form, field: &Field) -> &'static str {
    match form.fault(field.fact) {
        Some(_) => "masir-field masir-field--error",
        None => "masir-field",
    }
}

fn hint(app: &App, fact: &Fact, class: &str, pen: &mut dyn Pen) {
    let attributes = [("class", class), ("id", &*hint_id(fact))];
    words(pen, "p", &attributes, app.t(fact.hint));
}
