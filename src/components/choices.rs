//! Answers to pick from, “I don't know” among them, set apart.

use crate::app::App;
use crate::components::choice::{self, Choice};
use crate::components::fields;
use crate::form::{Draft, Edit, Field, Form};
use crate::pen::{Doing, Pen, Place, element, nothing};
use masir_rulebook::{Fact, FactType, TextId, Value};

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
                list.none(*none, pen);
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

impl List<'_> {
    fn radio(
        &self,
        at: usize,
        id: &str,
        value: Value,
        (name, hint): (TextId, Option<TextId>),
        pen: &mut dyn Pen,
    ) {
        let choice = Choice {
            kind: "radio",
            name: &self.fact.id,
            value: id,
            id: self.link(at),
            is_picked: self.field.draft == Draft::Picked(value),
            doing: Doing::Edit(Edit::Pick(self.field.fact, value)),
            words: (self.app.t(name), hint.map(|hint| self.app.t(hint))),
            class: choice::PLAIN,
        };
        choice.put(pen);
    }

    fn checkbox(&self, at: usize, option: &masir_rulebook::Choice, pen: &mut dyn Pen) {
        let is_ticked = |mask: u64| mask >> at & 1 == 1;
        let choice = Choice {
            kind: "checkbox",
            name: &self.fact.id,
            value: &option.id,
            id: self.link(at),
            is_picked: matches!(self.field.draft, Draft::Picked(Value::Set(mask)) if is_ticked(mask)),
            doing: Doing::Edit(Edit::Tick(self.field.fact, at)),
            words: (
                self.app.t(option.name),
                option.hint.map(|hint| self.app.t(hint)),
            ),
            class: choice::PLAIN,
        };
        choice.put(pen);
    }

    /// “None of these” clears the others, as they clear it.
    fn none(&self, name: TextId, pen: &mut dyn Pen) {
        let none = Value::Set(0);
        let choice = Choice {
            kind: "checkbox",
            name: &self.fact.id,
            value: "none",
            id: None,
            is_picked: self.field.draft == Draft::Picked(none),
            doing: Doing::Edit(Edit::Pick(self.field.fact, none)),
            words: (self.app.t(name), None),
            class: choice::NONE,
        };
        choice.put(pen);
    }

    fn unknown(&self, pen: &mut dyn Pen) {
        let is_set = matches!(self.fact.kind, FactType::Set { .. });
        let choice = Choice {
            kind: if is_set { "checkbox" } else { "radio" },
            name: &self.fact.id,
            value: "",
            id: None,
            is_picked: self.field.draft == Draft::Unknown,
            doing: Doing::Edit(Edit::Unknown(self.field.fact)),
            words: (
                self.app.ui().question.unknown,
                Some(self.app.t(self.fact.unknown)),
            ),
            class: choice::UNKNOWN,
        };
        choice.put(pen);
    }

    /// The first answer bears the id of the field, for links that lead to it.
    fn link(&self, at: usize) -> Option<String> {
        (at == 0).then(|| fields::id(self.fact))
    }
}
