//! Answers in few bytes that outlive a change of the rule book.
//!
//! An answer goes by four bytes: a sum of the names of its fact and of what was answered, such as
//! `sex=female`. So it does not matter in which order a book has its facts and options, and what a
//! book does not have, or has under another name, is counted and left out, never taken for
//! something else.

use super::{Fault, Reader, Writer, checksum};
use crate::answers::{Answer, Answers};
use crate::store::Decoded;
use masir_rulebook::{Date, Fact, FactId, FactType, Value};

/// What follows the four bytes; it stands in their lowest two bits.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    /// Nothing: the answer is all in the name.
    Named = 0,
    /// A number.
    Number = 1,
    /// A count, and as many members.
    Set = 2,
}

/// One thing that can be said of a fact.
struct Said {
    word: u32,
    fact: FactId,
    what: What,
}

#[derive(Clone, Copy)]
enum What {
    Is(Answer),
    Number,
    Date,
    Set,
    Member(u8),
}

/// Writes answers, in their order.
pub fn write_answers(writer: &mut Writer, answers: &Answers, facts: &[Fact]) {
    for id in answers.order() {
        if let (Some(fact), Some(answer)) = (facts.get(usize::from(*id)), answers.get(*id)) {
            write(writer, fact, answer);
        }
    }
}

/// Reads answers up to the end. Those that the facts do not have are counted.
pub fn read_answers(reader: &mut Reader, facts: &[Fact]) -> Result<Decoded, Fault> {
    let said = vocabulary(facts);
    let mut decoded = Decoded::default();
    while !reader.is_at_end() {
        match read(reader, facts, &said)? {
            Some((fact, answer)) => decoded.answers.give(fact, answer),
            None => decoded.lost += 1,
        }
    }
    Ok(decoded)
}

fn write(writer: &mut Writer, fact: &Fact, answer: Answer) {
    match answer {
        Answer::Known(Value::Set(mask)) => {
            let options = fact.kind.options();
            let members = options
                .iter()
                .enumerate()
                .filter(|(at, _)| mask >> at & 1 == 1);
            let members: Vec<_> = members.map(|(_, option)| option.id.as_str()).collect();
            writer.word(set(fact));
            writer.number(members.len() as u64);
            for member in members {
                writer.word(named(fact, member));
            }
        }
        Answer::Known(Value::Number(number)) => {
            writer.word(number_of(fact));
            writer.signed(number.into());
        }
        Answer::Known(Value::Date(date)) => {
            writer.word(number_of(fact));
            writer.signed(date.unix_day().into());
        }
        Answer::Known(Value::Bool(true)) => writer.word(named(fact, "yes")),
        Answer::Known(Value::Bool(false)) => writer.word(named(fact, "no")),
        Answer::Known(Value::Choice(at)) => {
            let option = fact.kind.options().get(usize::from(at));
            writer.word(named(fact, option.map_or("", |option| &option.id)));
        }
        Answer::Unknown => writer.word(named(fact, "?")),
    }
}

fn read(
    reader: &mut Reader,
    facts: &[Fact],
    said: &[Said],
) -> Result<Option<(FactId, Answer)>, Fault> {
    let word = reader.word()?;
    let found = only(said, word);
    let value = match word & 3 {
        0 => match found {
            Some((fact, What::Is(answer))) => return Ok(Some((fact, answer))),
            _ => None,
        },
        1 => {
            let number = reader.signed()?;
            match found {
                Some((fact, What::Number)) => {
                    i32::try_from(number).ok().map(|n| (fact, Value::Number(n)))
                }
                Some((fact, What::Date)) => day(number).map(|day| (fact, Value::Date(day))),
                _ => None,
            }
        }
        2 => {
            let count = reader.number()?;
            let mut mask = Some(0_u64);
            for _ in 0..count {
                let member = only(said, reader.word()?);
                mask = match (mask, found, member) {
                    (Some(mask), Some((fact, _)), Some((of, What::Member(at)))) if fact == of => {
                        Some(mask | 1 << at)
                    }
                    _ => None,
                };
            }
            match (found, mask) {
                (Some((fact, What::Set)), Some(mask)) => Some((fact, Value::Set(mask))),
                _ => None,
            }
        }
        _ => return Err(Fault::Damaged),
    };
    let allowed = value.filter(|(fact, value)| facts[usize::from(*fact)].allows(*value));
    Ok(allowed.map(|(fact, value)| (fact, Answer::Known(value))))
}

/// The day so many days after 1 January 1970, if it is one that can be answered.
pub fn day(unix_day: i64) -> Option<Date> {
    let start = Date::in_tehran(0);
    let day = start.plus_days(i32::try_from(unix_day).ok()?);
    Date::parse(&String::from(day)).ok()
}

/// What a word says, where it says one thing only.
fn only(said: &[Said], word: u32) -> Option<(FactId, What)> {
    let mut found = said.iter().filter(|said| said.word == word);
    match (found.next(), found.next()) {
        (Some(said), None) => Some((said.fact, said.what)),
        _ => None,
    }
}

/// Everything that can be said of these facts.
fn vocabulary(facts: &[Fact]) -> Vec<Said> {
    let mut said = Vec::new();
    for (id, fact) in (0..).zip(facts) {
        let mut add = |word, what| {
            said.push(Said {
                word,
                fact: id,
                what,
            });
        };
        let known = |value| What::Is(Answer::Known(value));
        add(named(fact, "?"), What::Is(Answer::Unknown));
        match &fact.kind {
            FactType::Bool { .. } => {
                add(named(fact, "yes"), known(Value::Bool(true)));
                add(named(fact, "no"), known(Value::Bool(false)));
            }
            FactType::Choice(options) => {
                for (at, option) in (0..).zip(options) {
                    add(named(fact, &option.id), known(Value::Choice(at)));
                }
            }
            FactType::Set { options, .. } => {
                add(set(fact), What::Set);
                for (at, option) in (0..).zip(options).take(64) {
                    add(named(fact, &option.id), What::Member(at));
                }
            }
            FactType::Integer { .. } | FactType::Decimal { .. } => {
                add(number_of(fact), What::Number);
            }
            FactType::Date => add(number_of(fact), What::Date),
        }
    }
    said
}

fn named(fact: &Fact, answer: &str) -> u32 {
    word(Form::Named, &[&fact.id, "=", answer])
}

fn set(fact: &Fact) -> u32 {
    word(Form::Set, &[&fact.id, "#set"])
}

/// With its decimals, since the same digits mean another number with others.
fn number_of(fact: &Fact) -> u32 {
    let unit = match fact.kind {
        FactType::Decimal { places, .. } => ["#", &places.to_string()].concat(),
        FactType::Date => "#day".to_owned(),
        _ => "#0".to_owned(),
    };
    word(Form::Number, &[&fact.id, &unit])
}

fn word(form: Form, name: &[&str]) -> u32 {
    let parts: Vec<&[u8]> = name.iter().map(|part| part.as_bytes()).collect();
    checksum(&parts) & !3 | form as u32
}
