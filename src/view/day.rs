//! A day given as three fields, made into what the engine reads.

use crate::format::integer_typed;
use masir_rulebook::{Date, Fact, FactType, Given, Value};

/// A day as it stands in its fields.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Typed {
    /// The day of the month, as typed.
    pub day: String,
    /// The month, 1 to 12; empty while none is chosen.
    pub month: String,
    /// The year, as typed.
    pub year: String,
}

/// What three fields come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reading {
    /// A field is still empty.
    Partial,
    /// A day.
    Day(Date),
    /// There is no such day.
    NoSuchDay,
    /// The day lies ahead.
    Ahead,
}

impl Typed {
    /// The fields of a day, or of none in a year.
    pub fn of(day: Option<Date>, year: i32) -> Self {
        let Some((year, month, day)) = day.map(Date::parts) else {
            return Self {
                year: year.to_string(),
                ..Self::default()
            };
        };
        Self {
            day: day.to_string(),
            month: month.to_string(),
            year: year.to_string(),
        }
    }

    /// Reads the fields as an answer to a fact.
    pub fn read(&self, fact: &Fact, today: Date) -> Reading {
        let [year, month, day] =
            [&self.year, &self.month, &self.day].map(|field| integer_typed(field));
        if year.is_empty() || month.is_empty() || day.is_empty() {
            return Reading::Partial;
        }
        let year = four_digits(&year, today);
        let text = [&year, "-", &two_digits(&month), "-", &two_digits(&day)].concat();
        match (&fact.kind, fact.read(&Given::Text(text))) {
            (FactType::Date, Ok(Some(Value::Date(day)))) if day > today => Reading::Ahead,
            (FactType::Date, Ok(Some(Value::Date(day)))) => Reading::Day(day),
            _ => Reading::NoSuchDay,
        }
    }
}

/// A year of two digits is of this century, or of the one before where it would not have begun.
fn four_digits(year: &str, today: Date) -> String {
    let of_century = match year.parse::<i32>() {
        Ok(of_century) if year.len() == 2 => of_century,
        _ => return year.to_owned(),
    };
    let this = today.year() / 100 * 100 + of_century;
    let begun = if this > today.year() {
        this - 100
    } else {
        this
    };
    begun.to_string()
}

fn two_digits(number: &str) -> String {
    if number.len() == 1 {
        ["0", number].concat()
    } else {
        number.to_owned()
    }
}
