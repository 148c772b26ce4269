//! What is known of a student.

use crate::calendar::{Date, DateFault};
use crate::decimal::{DecimalFault, parse_decimal};
use crate::model::{Fact, FactId, FactType};
use crate::packed::packed;
use alloc::{string::String, vec, vec::Vec};

/// A known answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Value {
    /// Of a yes-or-no fact.
    Bool(bool),
    /// Index of the option chosen.
    Choice(u8),
    /// The options contained, as a bit mask.
    Set(u64),
    /// Of an integer, or of a decimal in units of its last place.
    Number(i32),
    /// Of a date.
    Date(Date),
}

packed!(enum Value { 0 = Bool(a), 1 = Choice(a), 2 = Set(a), 3 = Number(a), 4 = Date(a) });

/// An answer as it came from outside, before anybody looked at the fact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Given {
    /// Not known.
    Null,
    /// True or false.
    Bool(bool),
    /// A number, as it was written.
    Number(String),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Given>),
    /// Anything else.
    Other,
}

/// Why an answer was refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// It is of another type than the fact.
    Type,
    /// There is no such option.
    Option(String),
    /// The set holds this option more than once.
    Repeated(String),
    /// The number lies outside the fact's range.
    Range,
    /// The number has more places after the point than the fact.
    Places,
    /// It is no date.
    Date(DateFault),
}

/// The answers to a book's facts; what is not known is absent.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Facts {
    values: Vec<Option<Value>>,
}

impl Facts {
    /// Nothing is known of any of `count` facts.
    pub fn unknown(count: usize) -> Self {
        Self {
            values: vec![None; count],
        }
    }

    /// The answer to a fact, if it is known.
    pub fn get(&self, fact: FactId) -> Option<Value> {
        self.values.get(usize::from(fact)).copied().flatten()
    }

    /// Makes an answer known, or unknown again.
    pub fn set(&mut self, fact: FactId, value: Option<Value>) {
        let at = usize::from(fact);
        if at >= self.values.len() {
            self.values.resize(at + 1, None);
        }
        self.values[at] = value;
    }

    /// How many answers are known.
    pub fn known(&self) -> usize {
        self.values.iter().flatten().count()
    }
}

impl Fact {
    /// Reads an answer to this fact; `None` where it is given as unknown.
    ///
    /// Nothing is guessed or rounded: whatever does not fit to the letter is refused.
    pub fn read(&self, given: &Given) -> Result<Option<Value>, Refusal> {
        let value = match (&self.kind, given) {
            (_, Given::Null) => return Ok(None),
            (FactType::Bool { .. }, Given::Bool(value)) => Value::Bool(*value),
            (FactType::Choice(_), Given::Text(id)) => Value::Choice(self.option(id)?),
            (FactType::Set { .. }, Given::List(members)) => Value::Set(self.members(members)?),
            (FactType::Integer { min, max, .. }, Given::Number(text)) => {
                Value::Number(read_integer(text, *min, *max)?)
            }
            (FactType::Decimal { min, max, places }, Given::Number(text)) => {
                Value::Number(read_decimal(text, *min, *max, *places)?)
            }
            (FactType::Decimal { min, max, places }, Given::Text(text)) => {
                check_plain_decimal(text, *places)?;
                Value::Number(read_decimal(text, *min, *max, *places)?)
            }
            (FactType::Date, Given::Text(text)) => {
                Value::Date(Date::parse(text).map_err(Refusal::Date)?)
            }
            _ => return Err(Refusal::Type),
        };
        Ok(Some(value))
    }

    /// Whether a value is one that this fact can have.
    pub fn allows(&self, value: Value) -> bool {
        match (&self.kind, value) {
            (FactType::Bool { .. }, Value::Bool(_)) | (FactType::Date, Value::Date(_)) => true,
            (FactType::Choice(options), Value::Choice(at)) => usize::from(at) < options.len(),
            (FactType::Set { options, .. }, Value::Set(mask)) => mask & !all_of(options.len()) == 0,
            (
                FactType::Integer { min, max, .. } | FactType::Decimal { min, max, .. },
                Value::Number(n),
            ) => (*min..=*max).contains(&n),
            _ => false,
        }
    }

    fn option(&self, id: &str) -> Result<u8, Refusal> {
        let at = self
            .kind
            .options()
            .iter()
            .position(|option| option.id == id);
        at.and_then(|at| u8::try_from(at).ok())
            .ok_or_else(|| Refusal::Option(id.into()))
    }

    fn members(&self, given: &[Given]) -> Result<u64, Refusal> {
        let mut mask = 0;
        for member in given {
            let Given::Text(id) = member else {
                return Err(Refusal::Type);
            };
            let bit = 1_u64.checked_shl(u32::from(self.option(id)?)).unwrap_or(0);
            if mask & bit != 0 {
                return Err(Refusal::Repeated(id.clone()));
            }
            mask |= bit;
        }
        Ok(mask)
    }
}

/// A mask of the first `count` bits.
pub(crate) const fn all_of(count: usize) -> u64 {
    if count >= 64 {
        u64::MAX
    } else {
        (1 << count) - 1
    }
}

/// A whole number is written without point or exponent.
fn read_integer(text: &str, min: i32, max: i32) -> Result<i32, Refusal> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(Refusal::Type);
    }
    let number: i64 = text.parse().map_err(|_| Refusal::Range)?;
    within(number, min, max)
}

fn read_decimal(text: &str, min: i32, max: i32, places: u8) -> Result<i32, Refusal> {
    match parse_decimal(text, places) {
        Ok(number) => within(number, min, max),
        Err(DecimalFault::Malformed) => Err(Refusal::Type),
        Err(DecimalFault::TooManyPlaces) => Err(Refusal::Places),
        Err(DecimalFault::TooLarge) => Err(Refusal::Range),
    }
}

fn within(number: i64, min: i32, max: i32) -> Result<i32, Refusal> {
    i32::try_from(number)
        .ok()
        .filter(|n| (min..=max).contains(n))
        .ok_or(Refusal::Range)
}

/// As a text, a decimal is digits, optionally a point and as many places as the fact has at most.
fn check_plain_decimal(text: &str, places: u8) -> Result<(), Refusal> {
    let (whole, fraction) = match text.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (text, None),
    };
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(whole) || !fraction.is_none_or(digits) {
        return Err(Refusal::Type);
    }
    if fraction.is_some_and(|fraction| fraction.len() > usize::from(places)) {
        return Err(Refusal::Places);
    }
    Ok(())
}
