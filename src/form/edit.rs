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
    fn choose(&mut self, fact: FactId, chosen: Draft) {
        if let Some(draft) = self.draft(fact) {
            *draft = if *draft == chosen {
                Draft::Blank
            } else {
                chosen
            };
        }
    }

    fn edit(&mut self, edit: Edit) {
        match edit {
            Edit::Pick(fact, value) => self.choose(fact, Draft::Picked(value)),
            Edit::Unknown(fact) => self.choose(fact, Draft::Unknown),
            Edit::Tick(fact, option) => {
                if let Some(draft) = self.draft(fact) {
                    draft.tick(option);
                }
            }
            Edit::Type(fact, text) => {
                if let Some(draft) = self.draft(fact) {
                    *draft = Draft::Typed(text);
                }
                // With a single field, writing says that it is known after all.
                self.numbers_unknown &= self.fields.len() > 1;
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
            }
            Edit::Refuse(faults) => {
                self.faults = faults;
                self.refusals += 1;
            }
        }
    }
}

impl Reducible for Form {
    type Action = Edit;

    fn reduce(self: Rc<Self>, edit: Edit) -> Rc<Self> {
        let mut form = (*self).clone();
        form.edit(edit);
        if form == *self { self } else { Rc::new(form) }
    }
}
