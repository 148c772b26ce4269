//! The fields of pages that ask for a number, or more than one question.

use crate::app::App;
use crate::components::choices;
use crate::components::fields::{hint, id, set_of, title};
use crate::form::{Field, Form, is_number};
use crate::pen::{Pen, Place, element, nothing, words};
use masir_rulebook::{Fact, FactId};

/// All fields below the heading.
pub fn fields(app: &App, heading: &str, form: &Form, pen: &mut dyn Pen) {
    let facts = &app.book().facts;
    let with_fact = form
        .fields
        .iter()
        .filter_map(|field| Some((field, facts.get(usize::from(field.fact))?)));
    let fields: Vec<(&Field, &Fact)> = with_fact.collect();
    match fields[..] {
        [(field, fact)] => number(app, heading, form, (field, fact), pen),
        _ => several(app, heading, &fields, form, pen),
    }
}

fn number(
    app: &App,
    heading: &str,
    form: &Form,
    (field, fact): (&Field, &Fact),
    pen: &mut dyn Pen,
) {
    element(pen, "h1", &[("tabindex", "-1")], |pen| {
        words(pen, "label", &[("for", &id(fact))], heading);
    });
    hint(app, fact, "masir-hint", pen);
    element(pen, "div", &[("class", around(form, field))], |pen| {
        pen.leave(Place::Number(field.fact));
    });
    not_known(Some(field.fact), pen);
}

fn several(app: &App, heading: &str, fields: &[(&Field, &Fact)], form: &Form, pen: &mut dyn Pen) {
    element(pen, "fieldset", &[], |pen| {
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

fn not_known(fact: Option<FactId>, pen: &mut dyn Pen) {
    let class = [("class", "masir-choices masir-measure")];
    element(pen, "div", &class, |pen| pen.leave(Place::NotKnown(fact)));
}

/// The look of what surrounds a field, of one with something wrong too.
fn around(form: &Form, field: &Field) -> &'static str {
    match form.fault(field.fact) {
        Some(_) => "masir-field masir-field--error",
        None => "masir-field",
    }
}
