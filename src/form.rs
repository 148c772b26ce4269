//! The fields of a question's page while the student fills them in, and what becomes of them.

use crate::answers::{Answer, Answers};
use masir_rulebook::{Fact, FactId};
use std::rc::Rc;

mod draft;
mod edit;
mod number;
mod ticks;
mod written;

pub use draft::{Draft, is_number};
pub use edit::Edit;
pub use number::{shown, typed};
pub use ticks::{Instead, Ticking, Ticks};

/// The fields of one page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Form {
    /// Its fields, in the order of the book.
    pub fields: Vec<Field>,
    /// Whether the student ticked that some of the numbers are not known.
    pub numbers_unknown: bool,
    /// What was wrong when the student wanted to go on.
    pub faults: Rc<[Fault]>,
    /// How often the student wanted to go on and could not.
    pub refusals: usize,
}

/// One field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// The fact it asks for.
    pub fact: FactId,
    /// What stands in it.
    pub draft: Draft,
}

/// Why the student cannot go on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The field.
    pub fact: FactId,
    /// What is wrong.
    pub wrong: Wrong,
}

/// What is wrong with a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wrong {
    /// Nothing is chosen.
    NotChosen,
    /// Nothing is written.
    NotWritten,
    /// What is written is no number that the fact can have.
    NoSuchNumber(String),
    /// What is written has more places than the fact.
    TooManyPlaces(String),
}

impl Form {
    /// The fields of these facts, filled in with what was answered earlier, numbers as they are shown.
    pub fn new(
        facts: &[Fact],
        page: &[FactId],
        answers: &Answers,
        shown: impl Fn(&Fact, i32) -> String,
    ) -> Self {
        let (mut fields, mut numbers_unknown) = (Vec::new(), false);
        for id in page {
            let Some(fact) = facts.get(usize::from(*id)) else {
                continue;
            };
            let answer = answers.get(*id);
            numbers_unknown |= is_number(fact) && answer == Some(Answer::Unknown);
            fields.push(Field {
                fact: *id,
                draft: Draft::of(fact, answer, &shown),
            });
        }
        Self {
            fields,
            numbers_unknown,
            faults: Rc::default(),
            refusals: 0,
        }
    }

    /// The answers, numbers as they are read, or all that is wrong.
    pub fn answers(
        &self,
        facts: &[Fact],
        typed: impl Fn(&Fact, &str) -> Result<Answer, Wrong>,
    ) -> Result<Vec<(FactId, Answer)>, Vec<Fault>> {
        let (mut answers, mut faults) = (Vec::new(), Vec::new());
        for field in &self.fields {
            let Some(fact) = facts.get(usize::from(field.fact)) else {
                continue;
            };
            match self.answer(fact, &field.draft, &typed) {
                Ok(answer) => answers.push((field.fact, answer)),
                Err(wrong) => faults.push(Fault {
                    fact: field.fact,
                    wrong,
                }),
            }
        }
        if faults.is_empty() {
            Ok(answers)
        } else {
            Err(faults)
        }
    }

    /// What is wrong with a field, as far as the student has been told.
    pub fn fault(&self, fact: FactId) -> Option<&Fault> {
        self.faults.iter().find(|fault| fault.fact == fact)
    }

    fn answer(
        &self,
        fact: &Fact,
        draft: &Draft,
        typed: impl Fn(&Fact, &str) -> Result<Answer, Wrong>,
    ) -> Result<Answer, Wrong> {
        match draft {
            Draft::Picked(value) => Ok(Answer::Known(*value)),
            Draft::Unknown => Ok(Answer::Unknown),
            Draft::Blank => Err(Wrong::NotChosen),
            Draft::Typed(text) => match typed(fact, text) {
                Err(Wrong::NotWritten) if self.numbers_unknown => Ok(Answer::Unknown),
                typed => typed,
            },
        }
    }
}
