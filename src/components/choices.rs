//! Answers to pick from, “I don't know” among them, set apart.

use crate::app::App;
use crate::components::fields;
use crate::form::{Draft, Edit, Field, Form};
use crate::pen::{Doing, Pen, Place, element, nothing, words};
use masir_rulebook::{Choice, Fact, FactType, TextId, Value};

/// The answers to a yes-or-no fact, a choice or a set.
pub fn choices(app: &App, field: &Field, fact: &Fact, form: &Form, pen: &mut dyn Pen) {
    let list = List { app, field, fact };
    let class = match form.fault(field.fact) {
        Some(_) => "masir-choices masir-measure masir-field--error",
        None => "masir-choices masir-measure",
    };
    element(pen, "div", &[("class", class)], |pen| {
        if app.library.beside().is_some() {
            pen.leave(Place::Error(field.fact));
        } else {
            nothing(pen);
        }
        match &fact.kind {
            FactType::Bool { yes, no } => {
                list.radio(0, "yes", Value::Bool(true), (*yes, None), pen);
                list.radio(1, "no", Value::Bool(false), (*no, None), pen);
            }
            FactType::Choice(options) => {
                for (at, option) in (0..).zip(options) {
                    let words = (option.name, option.hint);
                    let value = Value::Choice(at);
                    list.radio(usize::from(at), &option.id, value, words, pen);
                }
            }
            FactType::Set { options, none } => {
                for (at, option) in options.iter().enumerate() {
                    list.checkbox(at, option, pen);
                }
                list.none(options.len(), *none, pen);
            }
            FactType::Integer { .. } | FactType::Decimal { .. } | FactType::Date => {}
        }
        list.unknown(pen);
    });
}

/// One list of answers.
struct List<'a> {
    app: &'a App,
    field: &'a Field,
    fact: &'a Fact,
}

/// One answer of the list.
struct Choosing<'a> {
    at: usize,
    kind: &'static str,
    id: &'a str,
    checked: bool,
    edit: Edit,
    name: &'a str,
    hint: Option<&'a str>,
    class: &'static str,
}

const PLAIN: &str = "masir-choice";

impl List<'_> {
    fn radio(
        &self,
        at: usize,
        id: &str,
        value: Value,
        (name, hint): (TextId, Option<TextId>),
        pen: &mut dyn Pen,
    ) {
        let choosing = Choosing {
            at,
            kind: "radio",
            id,
            checked: self.field.draft == Draft::Picked(value),
            edit: Edit::Pick(self.field.fact, value),
            name: self.app.t(name),
            hint: hint.map(|hint| self.app.t(hint)),
            class: PLAIN,
        };
        self.choice(choosing, pen);
    }

    fn checkbox(&self, at: usize, option: &Choice, pen: &mut dyn Pen) {
        let choosing = Choosing {
            at,
            kind: "checkbox",
            id: &option.id,
            checked: matches!(self.field.draft, Draft::Picked(Value::Set(mask)) if mask >> at & 1 == 1),
            edit: Edit::Tick(self.field.fact, at),
            name: self.app.t(option.name),
            hint: option.hint.map(|hint| self.app.t(hint)),
            class: PLAIN,
        };
        self.choice(choosing, pen);
    }

    /// “None of these” clears the others, as they clear it.
    fn none(&self, at: usize, name: TextId, pen: &mut dyn Pen) {
        let none = Value::Set(0);
        let choosing = Choosing {
            at,
            kind: "checkbox",
            id: "none",
            checked: self.field.draft == Draft::Picked(none),
            edit: Edit::Pick(self.field.fact, none),
            name: self.app.t(name),
            hint: None,
            class: "masir-choice masir-choice--none",
        };
        self.choice(choosing, pen);
    }

    fn unknown(&self, pen: &mut dyn Pen) {
        let is_set = matches!(self.fact.kind, FactType::Set { .. });
        let choosing = Choosing {
            at: usize::MAX,
            kind: if is_set { "checkbox" } else { "radio" },
            id: "",
            checked: self.field.draft == Draft::Unknown,
            edit: Edit::Unknown(self.field.fact),
            name: self.app.ui().question.unknown,
            hint: Some(self.app.t(self.fact.unknown)),
            class: "masir-choice masir-choice--unknown",
        };
        self.choice(choosing, pen);
    }

    /// The first answer bears the id of the field, for links that lead to it.
    fn choice(&self, choosing: Choosing<'_>, pen: &mut dyn Pen) {
        let Choosing {
            at,
            kind,
            id,
            checked,
            edit,
            name,
            hint,
            class,
        } = choosing;
        element(pen, "label", &[("class", class)], |pen| {
            let attributes = [
                ("class", "masir-choice__input"),
                ("type", kind),
                ("name", &self.fact.id),
                ("value", id),
            ];
            element(pen, "input", &attributes, |pen| {
                if at == 0 {
                    pen.set("id", &fields::id(self.fact));
                }
                pen.pick(checked);
                pen.does(Doing::Edit(edit));
            });
            element(pen, "span", &[], |pen| {
                pen.text(name);
                if let Some(hint) = hint {
                    words(pen, "span", &[("class", "masir-soft")], hint);
                }
            });
        });
    }
}
