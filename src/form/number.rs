//! Numbers as they are typed into a field and shown there.

use super::Wrong;
use crate::answers::Answer;
use crate::format::{Format, decimal_typed, integer_typed};
use masir_rulebook::{Fact, FactType, Given, Refusal};

/// What stands in the field of a number for an answer that was given earlier.
pub fn shown(fact: &Fact, number: i32, format: Format) -> String {
    let number = i64::from(number);
    match fact.kind {
        FactType::Decimal { places, .. } => format.decimal(number, places),
        _ => format.plain(number),
    }
}

/// The number that is typed into a field, or what is wrong with it.
pub fn typed(fact: &Fact, text: &str) -> Result<Answer, Wrong> {
    if text.trim().is_empty() {
        return Err(Wrong::NotWritten);
    }
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
