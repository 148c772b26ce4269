//! How answers are written down: `masir=1&sex=female&isargar=a,b&score=1200&guest_gpa=?`.
//!
//! Facts and options go by their ids, so that a newer book still reads what it has in common with
//! an older one. `?` is “I don't know”. The order is that of the answers. What is not understood
//! stands first and is written back as it was. `~=a,b` names what was ticked and is still to be asked.

mod sync;
mod ticks;
mod way;

pub use sync::{Seen, Step, step};
pub use ticks::{decode_ticks, encode_ticks};
pub use way::{encode_way, take_way};

use crate::answers::{Answer, Answers};
use crate::format::numeral;
use masir_rulebook::{Fact, FactId, FactType, Given, Value, print_decimal};

/// Stands before the answers, so that a later way of writing them can be told from this one.
const MARK: &str = "masir=1";
/// The beginning of that, whatever the way of writing.
const ANY_MARK: &str = "masir=";
const UNKNOWN: &str = "?";
/// Stands before what is still to be asked; no fact is called like it.
const TO_ASK: &str = "~=";

/// Answers read from text.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Decoded {
    /// Those that could be read.
    pub answers: Answers,
    /// How many could not.
    pub lost: usize,
}

/// Writes answers down.
pub fn encode(answers: &Answers, facts: &[Fact]) -> String {
    let all = |text: &mut String, fact: &Fact, value| {
        write(text, fact, value);
        true
    };
    encode_with(answers, facts, all).unwrap_or_default()
}

/// Writes answers down that are picked or settled by a checklist; `None` where one is a decimal or a
/// day.
pub fn encode_picked(answers: &Answers, facts: &[Fact]) -> Option<String> {
    encode_with(answers, facts, write_picked)
}

/// Writes answers down as far as values can be written.
fn encode_with(
    answers: &Answers,
    facts: &[Fact],
    write: impl Fn(&mut String, &Fact, Value) -> bool,
) -> Option<String> {
    let mut text = String::from(MARK);
    for unread in answers.unread() {
        text.push('&');
        text.push_str(unread);
    }
    let to_ask = answers
        .to_ask
        .iter()
        .filter_map(|id| facts.get(usize::from(*id)));
    for (nth, fact) in to_ask.enumerate() {
        match nth {
            0 => text.extend(["&", TO_ASK]),
            _ => text.push(','),
        }
        text.push_str(&fact.id);
    }
    for id in answers.order() {
        let (Some(fact), Some(answer)) = (facts.get(usize::from(*id)), answers.get(*id)) else {
            continue;
        };
        text.push('&');
        text.push_str(&fact.id);
        text.push('=');
        match answer {
            Answer::Known(value) if !write(&mut text, fact, value) => return None,
            Answer::Known(_) => {}
            Answer::Unknown => text.push_str(UNKNOWN),
        }
    }
    Some(text)
}

/// Whether this was written in the way that is written here.
fn is_ours(text: &str) -> bool {
    text.split('&').next() == Some(MARK)
}

/// Whether a later Masir has written this in a way of its own.
pub fn is_newer(text: &str) -> bool {
    let mark = text.split('&').next().unwrap_or_default();
    mark.strip_prefix(ANY_MARK)
        .and_then(|version| version.parse::<u32>().ok())
        .is_some_and(|version| version > 1)
}

/// Reads answers. Whatever is not understood is counted, and set aside where it may be an answer to
/// another book's question.
pub fn decode(text: &str, facts: &[Fact]) -> Decoded {
    let mut decoded = Decoded::default();
    if text.is_empty() {
        return decoded;
    }
    let pairs = text.split('&').skip(1);
    if !is_ours(text) {
        decoded.lost = pairs.count().max(1);
        return decoded;
    }
    for pair in pairs {
        if let Some(ids) = pair.strip_prefix(TO_ASK) {
            // What a book no longer asks is not missed.
            let known = ids.split(',').filter_map(|id| place(id, facts));
            decoded.answers.to_ask = known.collect();
        } else if let Some((fact, answer)) = read(pair, facts) {
            decoded.answers.give(fact, answer);
        } else {
            decoded.lost += 1;
            decoded.answers.set_aside(pair);
        }
    }
    decoded
}

/// An answer as it is written down.
pub fn written(fact: &Fact, value: Value) -> String {
    let mut text = String::new();
    write(&mut text, fact, value);
    text
}

/// The same of an answer that is picked or settled by a checklist; empty for a decimal or a day.
pub fn picked(fact: &Fact, value: Value) -> String {
    let mut text = String::new();
    write_picked(&mut text, fact, value);
    text
}

fn write(text: &mut String, fact: &Fact, value: Value) {
    match value {
        Value::Number(number) if let FactType::Decimal { places, .. } = fact.kind => {
            text.push_str(&print_decimal(i64::from(number), places));
        }
        Value::Date(date) => text.push_str(&String::from(date)),
        _ => {
            write_picked(text, fact, value);
        }
    }
}

/// Writes what is picked, or settled by a checklist, and says whether it is. This comes at once, what
/// writes decimals and days comes later.
fn write_picked(text: &mut String, fact: &Fact, value: Value) -> bool {
    let option = |at: usize| {
        let option = fact.kind.options().get(at);
        option.map_or("", |option| option.id.as_str())
    };
    match value {
        Value::Bool(value) => text.push_str(if value { "yes" } else { "no" }),
        Value::Choice(at) => text.push_str(option(usize::from(at))),
        Value::Set(mask) => {
            let members = (0..fact.kind.options().len()).filter(|at| mask >> at & 1 == 1);
            for (nth, at) in members.enumerate() {
                if nth > 0 {
                    text.push(',');
                }
                text.push_str(option(at));
            }
        }
        Value::Number(number) if matches!(fact.kind, FactType::Integer { .. }) => {
            if number < 0 {
                text.push('-');
            }
            let digits = usize::try_from(number.unsigned_abs()).unwrap_or(usize::MAX);
            text.push_str(&numeral(digits));
        }
        Value::Number(_) | Value::Date(_) => return false,
    }
    true
}

/// Reads an answer as it is written down.
pub fn read(pair: &str, facts: &[Fact]) -> Option<(FactId, Answer)> {
    let (id, text) = pair.split_once('=')?;
    let at = place(id, facts)?;
    let answer = if text == UNKNOWN {
        Answer::Unknown
    } else {
        let fact = &facts[usize::from(at)];
        Answer::Known(fact.read(&given(text, &fact.kind)?).ok()??)
    };
    Some((at, answer))
}

/// Where a fact stands in its book.
fn place(id: &str, facts: &[Fact]) -> Option<FactId> {
    let at = facts.iter().position(|fact| fact.id == id)?;
    FactId::try_from(at).ok()
}

fn given(text: &str, kind: &FactType) -> Option<Given> {
    let given = match kind {
        FactType::Bool { .. } => Given::Bool(match text {
            "yes" => true,
            "no" => false,
            _ => return None,
        }),
        FactType::Set { .. } if text.is_empty() => Given::List(Vec::new()),
        FactType::Set { .. } => {
            Given::List(text.split(',').map(|id| Given::Text(id.into())).collect())
        }
        FactType::Integer { .. } | FactType::Decimal { .. } => Given::Number(text.into()),
        FactType::Choice(_) | FactType::Date => Given::Text(text.into()),
    };
    Some(given)
}
