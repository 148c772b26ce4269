//! The fields of a question's page. One question to pick an answer to, or to tick options of, is put
//! down here; numbers, and several questions on a page, come behind it ([`super::several`]).

use crate::app::App;
use crate::components::choices;
use crate::form::{Field, Form, is_number};
use crate::format::joined;
use crate::pen::{Pen, element, words};
use masir_rulebook::Fact;

/// All fields below the heading.
pub fn fields(app: &App, heading: &str, form: &Form, pen: &mut dyn Pen) {
    if let [field] = &form.fields[..]
        && let Some(fact) = app.book().facts.get(usize::from(field.fact))
        && !is_number(fact)
    {
        set_of(form, field, fact, None, pen, |pen| {
            element(pen, "legend", &[], |pen| title(heading, pen));
            hint(app, fact, "masir-hint", pen);
            choices::choices(app, field, fact, form, pen);
        });
    } else if let Some(beside) = app.library.beside() {
        (beside.fields)(app, heading, form, pen);
    }
}

/// Whether the fields of a question come behind the first questions: it asks for a number, or may share
/// its page.
pub fn come_later(fact: &Fact) -> bool {
    is_number(fact) || fact.page.is_some()
}

/// The heading of a page.
pub(super) fn title(heading: &str, pen: &mut dyn Pen) {
    words(pen, "h1", &[("tabindex", "-1")], heading);
}

/// The answers to one question, with all that describes them.
pub(super) fn set_of(
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
            if let Some(class) = class {
                pen.set("class", class);
            }
            inside(pen);
        },
    );
}

/// The id of a fact's field.
pub fn id(fact: &Fact) -> String {
    joined(&["f-", &fact.id])
}

/// The id of a fact's hint.
pub fn hint_id(fact: &Fact) -> String {
    joined(&["f-", &fact.id, "-hint"])
}

/// The id of the words on what is wrong with a fact's field.
pub fn error_id(fact: &Fact) -> String {
    joined(&["f-", &fact.id, "-error"])
}

/// The ids of all that describes a field: its hint, and what is wrong with it.
pub fn described(form: &Form, field: &Field, fact: &Fact) -> String {
    match form.fault(field.fact) {
        Some(_) => joined(&[&hint_id(fact), " ", &error_id(fact)]),
        None => hint_id(fact),
    }
}

/// Where the answer is found.
pub(super) fn hint(app: &App, fact: &Fact, class: &str, pen: &mut dyn Pen) {
    let attributes = [("class", class), ("id", &*hint_id(fact))];
    words(pen, "p", &attributes, app.t(fact.hint));
}
