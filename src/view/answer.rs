//! An answer in words.

use crate::format::Format;
use masir_rulebook::{Fact, FactType, Value, Words};

/// An answer to a fact, in the fact's own words.
pub fn answer(fact: &Fact, value: Value, words: &Words, format: Format, comma: &str) -> String {
    let name = |at: usize| {
        fact.kind
            .options()
            .get(at)
            .map_or("", |option| words.get(option.name))
    };
    match (&fact.kind, value) {
        (FactType::Bool { yes, no }, Value::Bool(known)) => {
            words.get(if known { *yes } else { *no }).to_owned()
        }
        (FactType::Choice(_), Value::Choice(at)) => name(usize::from(at)).to_owned(),
        (FactType::Set { none, .. }, Value::Set(0)) => words.get(*none).to_owned(),
        (FactType::Set { options, .. }, Value::Set(mask)) => {
            let members = (0..options.len().min(64)).filter(|at| mask >> at & 1 == 1);
            members.map(name).collect::<Vec<_>>().join(comma)
        }
        (FactType::Integer { unit, .. }, Value::Number(number)) => {
            let written = format.number(i64::from(number));
            let unit = unit.map_or("", |unit| format.unit(number, words.get(unit)));
            let joint = if unit.is_empty() || unit.starts_with(['%', '\u{66a}']) {
                ""
            } else {
                " "
            };
            [&written, joint, unit].concat()
        }
        (FactType::Decimal { places, .. }, Value::Number(units)) => {
            format.decimal(i64::from(units), *places)
        }
        (FactType::Date, Value::Date(day)) => format.day_month_year(day),
        _ => String::new(),
    }
}
