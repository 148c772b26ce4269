//! The fields of a question's page while the student fills them in, and what becomes of them.

use crate::answers::{Answer, Answers};
use crate::format::{Format, decimal_typed, integer_typed};
use masir_rulebook::{Fact, FactId, FactType, Given, Refusal, Value};
use std::rc::Rc;
use yew::Reducible;

/// The fields of one page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Form {
    /// Its fields, in the order of the book.
    pub fields: Vec<Field>,
    /// Whether the student ticked that some of the numbers are not known.
    pub numbers_unknown: bool,
    /// What was wrong when the student wanted to go on.
    pub faults: Vec<Fault>,
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

/// What stands in a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Draft {
    /// Nothing is chosen.
    Blank,
    /// An answer is chosen.
    Picked(Value),
    /// A number is typed, or nothing yet.
    Typed(String),
    /// “I don't know” is chosen.
    Unknown,
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

/// A change that the student makes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Edit {
    /// Chooses an answer.
    Pick(FactId, Value),
    /// Ticks or clears an option of a set, given by its index.
    Tick(FactId, usize),
    /// Chooses “I don't know”.
    Unknown(FactId),
    /// Types a number.
    Type(FactId, String),
    /// Ticks or clears that numbers are not known.
    NumbersUnknown,
    /// Wanted to go on.
    Refuse(Vec<Fault>),
}

impl Form {
    /// The fields of these facts, filled in with what was answered earlier.
    pub fn new(facts: &[Fact], page: &[FactId], answers: &Answers, format: Format) -> Self {
        let known = page
            .iter()
            .filter_map(|id| Some((*id, facts.get(usize::from(*id))?)));
        let fields: Vec<Field> = known
            .clone()
            .map(|(id, fact)| Field {
                fact: id,
                draft: Draft::of(fact, answers.get(id), format),
            })
            .collect();
        let numbers_unknown = known
            .filter(|(_, fact)| is_number(fact))
            .any(|(id, _)| answers.get(id) == Some(Answer::Unknown));
        Self {
            fields,
            numbers_unknown,
            faults: Vec::new(),
            refusals: 0,
        }
    }

    /// The answers, or all that is wrong.
    pub fn answers(&self, facts: &[Fact]) -> Result<Vec<(FactId, Answer)>, Vec<Fault>> {
        let (mut answers, mut faults) = (Vec::new(), Vec::new());
        for field in &self.fields {
            let Some(fact) = facts.get(usize::from(field.fact)) else {
                continue;
            };
            match self.answer(fact, &field.draft) {
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

    fn answer(&self, fact: &Fact, draft: &Draft) -> Result<Answer, Wrong> {
        match draft {
            Draft::Picked(value) => Ok(Answer::Known(*value)),
            Draft::Unknown => Ok(Answer::Unknown),
            Draft::Blank => Err(Wrong::NotChosen),
            Draft::Typed(text) if text.trim().is_empty() => {
                if self.numbers_unknown {
                    Ok(Answer::Unknown)
                } else {
                    Err(Wrong::NotWritten)
                }
            }
            Draft::Typed(text) => read(fact, text),
        }
    }

    fn draft(&mut self, fact: FactId) -> Option<&mut Draft> {
        self.fields
            .iter_mut()
            .find(|field| field.fact == fact)
            .map(|field| &mut field.draft)
    }

    fn set(&mut self, fact: FactId, to: Draft) {
        if let Some(draft) = self.draft(fact) {
            *draft = to;
        }
    }

    fn edit(&mut self, edit: Edit) {
        match edit {
            Edit::Pick(fact, value) => self.set(fact, Draft::Picked(value)),
            Edit::Unknown(fact) => self.set(fact, Draft::Unknown),
            Edit::Tick(fact, option) => {
                if let Some(draft) = self.draft(fact) {
                    draft.tick(option);
                }
            }
            Edit::Type(fact, text) => {
                self.set(fact, Draft::Typed(text));
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

impl Draft {
    fn of(fact: &Fact, answer: Option<Answer>, format: Format) -> Self {
        match (&fact.kind, answer) {
            (FactType::Integer { .. }, Some(Answer::Known(Value::Number(number)))) => {
                Self::Typed(format.plain(i64::from(number)))
            }
            (FactType::Decimal { places, .. }, Some(Answer::Known(Value::Number(units)))) => {
                Self::Typed(format.decimal(i64::from(units), *places))
            }
            _ if is_number(fact) => Self::Typed(String::new()),
            (_, Some(Answer::Known(value))) => Self::Picked(value),
            (_, Some(Answer::Unknown)) => Self::Unknown,
            (_, None) => Self::Blank,
        }
    }

    /// Adds an option to a set or takes it out. A set without options is not chosen: “none of
    /// these” is an answer of its own.
    fn tick(&mut self, option: usize) {
        let before = if let Self::Picked(Value::Set(mask)) = self {
            *mask
        } else {
            0
        };
        let bit = u32::try_from(option)
            .ok()
            .and_then(|option| 1_u64.checked_shl(option));
        *self = match before ^ bit.unwrap_or(0) {
            0 => Self::Blank,
            mask => Self::Picked(Value::Set(mask)),
        };
    }
}

/// Whether a fact's answer is typed.
pub fn is_number(fact: &Fact) -> bool {
    matches!(
        fact.kind,
        FactType::Integer { .. } | FactType::Decimal { .. }
    )
}

fn read(fact: &Fact, text: &str) -> Result<Answer, Wrong> {
    let plain = match fact.kind {
        FactType::Decimal { .. } => decimal_typed(text),
        _ => integer_typed(text),
    };
    match fact.read(&Given::Number(plain)) {
        Ok(Some(value)) => Ok(Answer::Known(value)),
        Err(Refusal::Places) => Err(Wrong::TooManyPlaces(text.trim().to_owned())),
        Ok(None) | Err(_) => Err(Wrong::NoSuchNumber(text.trim().to_owned())),
    }
}
