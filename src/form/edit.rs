//! What a student does to a form.

use super::{Draft, Fault, Field, Form};
use masir_rulebook::{FactId, Value};
use std::rc::Rc;
use yew::Reducible;

/// A change that the student makes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Edit {
    /// Chooses an answer, or takes it back.
    Pick(FactId, Value),
    /// Ticks or clears an option of a set, given by its index.
    Tick(FactId, usize),
    /// Chooses “I don't know”, or takes it back.
    Unknown(FactId),
    /// Types a number.
    Type(FactId, String),
    /// Ticks or clears that numbers are not known.
    NumbersUnknown,
    /// Wanted to go on.
    Refuse(Vec<Fault>),
}

impl Form {
    fn draft(&mut self, fact: FactId) -> Option<&mut Draft> {
        self.fields
            .iter_mut()
            .find(|field| field.fact == fact)
            .map(|field| &mut field.draft)
    }

    /// Chooses an answer; the one that is chosen already is taken back, as a tick is.
    fn choose(&mut self, fact: FactId, chosen: Draft) -> bool {
        let draft = self.draft(fact);
        let is_its = draft.is_some();
        if let Some(draft) = draft {
            *draft = if *draft == chosen {
                Draft::Blank
            } else {
                chosen
            };
        }
        is_its
    }

    /// Says whether it has changed anything.
    fn edit(&mut self, edit: Edit) -> bool {
        match edit {
            Edit::Pick(fact, value) => self.choose(fact, Draft::Picked(value)),
            Edit::Unknown(fact) => self.choose(fact, Draft::Unknown),
            Edit::Tick(fact, option) => {
                let draft = self.draft(fact);
                draft.map(|draft| draft.tick(option)).is_some()
            }
            Edit::Type(fact, text) => {
                let typed = Draft::Typed(text);
                let is_known = self.numbers_unknown && self.fields.len() == 1;
                let draft = self.draft(fact);
                let is_new = draft.as_ref().is_some_and(|draft| **draft != typed);
                if let Some(draft) = draft {
                    *draft = typed;
                }
                // With a single field, writing says that it is known after all.
                self.numbers_unknown &= !is_known;
                is_new || is_known
            }
            Edit::NumbersUnknown => {
                self.numbers_unknown = !self.numbers_unknown;
                if let [
                    Field {
                        draft: Draft::Typed(text),
                        ..
                    },
                ] = &mut self.fields[..]
                {
                    text.clear();
                }
                true
            }
            Edit::Refuse(faults) => {
                self.faults = faults.into();
                self.refusals += 1;
                true
            }
        }
    }
}

impl Reducible for Form {
    type Action = Edit;

    fn reduce(self: Rc<Self>, edit: Edit) -> Rc<Self> {
        let mut form = (*self).clone();
        if form.edit(edit) { Rc::new(form) } else { self }
    }
}
