//! What stands in a field before it is an answer.

use crate::answers::Answer;
use masir_rulebook::{Fact, FactType, Value};

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

impl Draft {
    /// What stands in a fact's field for an answer that was given earlier, if any.
    pub(super) fn of(
        fact: &Fact,
        answer: Option<Answer>,
        shown: impl Fn(&Fact, i32) -> String,
    ) -> Self {
        match answer {
            Some(Answer::Known(Value::Number(number))) => Self::Typed(shown(fact, number)),
            _ if is_number(fact) => Self::Typed(String::new()),
            Some(Answer::Known(value)) => Self::Picked(value),
            Some(Answer::Unknown) => Self::Unknown,
            None => Self::Blank,
        }
    }

    /// Adds an option to a set or takes it out. A set without options is not chosen: “none of
    /// these” is an answer of its own.
    pub(super) fn tick(&mut self, option: usize) {
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
