//! Every sentence with which an object is refused.

use super::LIMIT;
use masir_rulebook::{Choice, Date, DateFault, Fact, FactType, print_decimal};
use serde::Serialize;
use std::fmt::Write as _;

/// One thing that is wrong with an object.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Fault {
    /// The name to blame, as given; `None` where none is.
    fact: Option<String>,
    /// What was given and what is allowed.
    message: String,
}

const DAY: &str = "a Jalali day written YYYY-MM-DD in ASCII digits, the year 1300 to 1499";

/// The input as a whole is refused.
fn input(message: String) -> Fault {
    Fault {
        fact: None,
        message,
    }
}

fn about(name: impl Into<String>, message: String) -> Fault {
    Fault {
        fact: Some(name.into()),
        message,
    }
}

/// The input is longer than [`LIMIT`].
pub fn too_long() -> Fault {
    input(format!(
        "the input is longer than {LIMIT} bytes, the most that one object may take"
    ))
}

pub(super) fn byte_order_mark() -> Fault {
    input("the input starts with a byte order mark, but must start with a JSON object".into())
}

pub(super) fn not_utf8(valid: usize) -> Fault {
    input(format!(
        "the input is not UTF-8 text: the byte after the first {valid} fits no character"
    ))
}

pub(super) fn not_an_object(error: &serde_json::Error) -> Fault {
    if error.is_data() {
        return input("the input is not a JSON object of facts".into());
    }
    let (line, column) = (error.line(), error.column());
    let why = error.to_string();
    let why = why
        .strip_suffix(&format!(" at line {line} column {column}"))
        .unwrap_or(&why);
    input(format!(
        "the input is not JSON: {why} (line {line}, column {column} of the object)"
    ))
}

pub(super) fn name_is_no_text(written: &str) -> Fault {
    input(format!(
        "the name {} stands for no text: half of a surrogate pair is missing",
        short(written)
    ))
}

pub(super) fn misspelt(name: String, near: &str) -> Fault {
    let message = format!(
        "{} is not the name of a fact; did you mean \"{near}\"?",
        short(&quoted(&name))
    );
    about(name, message)
}

pub(super) fn unknown<'a>(name: String, all: Option<impl Iterator<Item = &'a str>>) -> Fault {
    let mut message = format!("{} is not the name of a fact", short(&quoted(&name)));
    if let Some(all) = all {
        let _ = write!(
            message,
            "; allowed are: {}",
            all.collect::<Vec<_>>().join(", ")
        );
    }
    about(name, message)
}

pub(super) fn given_again(name: &str) -> Fault {
    about(
        name,
        format!("\"{name}\" is given again, but may be given once"),
    )
}

pub(super) fn after(fact: &Fact, day: Date, date: Date) -> Fault {
    about(
        &*fact.id,
        format!(
            "\"{}\" is {day}, but must not lie after the date, {date}",
            fact.id
        ),
    )
}

pub(super) fn date(name: &str, written: &str, fault: Option<DateFault>) -> Fault {
    let why = match fault {
        None | Some(DateFault::Malformed | DateFault::Year) => "",
        Some(DateFault::Month) => "; there is no such month",
        Some(DateFault::Day) => "; that month has no such day",
    };
    about(
        name,
        format!("\"{name}\" is {}, but must be {DAY}{why}", short(written)),
    )
}

pub(super) fn value(fact: &Fact, written: &str) -> Fault {
    let message = format!(
        "\"{}\" is {}, but must be {}",
        fact.id,
        short(written),
        allowed(&fact.kind)
    );
    about(&*fact.id, message)
}

pub(super) fn members(fact: &Fact, wrong: &[&str], repeated: &[&str]) -> Fault {
    let list = |members: &[&str]| {
        members
            .iter()
            .map(|member| short(member))
            .collect::<Vec<_>>()
            .join(", ")
    };
    let mut sentences = Vec::new();
    if !wrong.is_empty() {
        let options = options(fact.kind.options());
        sentences.push(format!(
            "\"{}\" holds {}, but may hold only: {options}",
            fact.id,
            list(wrong)
        ));
    }
    if !repeated.is_empty() {
        sentences.push(format!(
            "\"{}\" holds {} again, but may hold each once",
            fact.id,
            list(repeated)
        ));
    }
    about(&*fact.id, sentences.join("; "))
}

/// What an answer may be.
fn allowed(kind: &FactType) -> String {
    match kind {
        FactType::Bool { .. } => "true or false".into(),
        FactType::Choice(choices) => format!("one of: {}", options(choices)),
        FactType::Set {
            options: choices, ..
        } => format!("a list of any of: {}", options(choices)),
        FactType::Integer { min, max, .. } => {
            format!("a whole number from {min} to {max}, written in digits alone")
        }
        FactType::Decimal { min, max, places } => {
            let print = |units: i32| {
                let number = print_decimal(i64::from(units), *places);
                number
                    .trim_end_matches('0')
                    .trim_end_matches('.')
                    .to_owned()
            };
            format!(
                "a number from {} to {} with at most {places} places after the point, as a number or as a text in ASCII digits",
                print(*min),
                print(*max)
            )
        }
        FactType::Date => DAY.into(),
    }
}

fn options(choices: &[Choice]) -> String {
    choices
        .iter()
        .map(|choice| choice.id.as_str())
        .collect::<Vec<_>>()
        .join(", ")
}

/// A text, as JSON writes it.
pub(super) fn quoted(name: &str) -> String {
    serde_json::to_string(name).unwrap_or_default()
}

/// What was given, on one line and of a length that a sentence can bear.
fn short(written: &str) -> String {
    const LETTERS: usize = 60;
    let mut short = String::new();
    for letter in written.chars().take(LETTERS) {
        match letter {
            '\t' | '\n' | '\r' => short.push(' '),
            _ if unseen(letter) => {
                let _ = write!(short, "\\u{:04x}", u32::from(letter));
            }
            _ => short.push(letter),
        }
    }
    if written.chars().nth(LETTERS).is_some() {
        short.push('…');
        if written.starts_with('"') {
            short.push('"');
        }
    }
    short
}

/// Whether a letter cannot be told from a blank or from nothing, or turns those round it about: a
/// word with one looks like what is allowed.
fn unseen(letter: char) -> bool {
    letter.is_control()
        || letter != ' ' && letter.is_whitespace()
        || matches!(
            letter,
            '\u{ad}'
                | '\u{61c}'
                | '\u{200b}'..='\u{200f}'
                | '\u{202a}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}'
                | '\u{feff}'
        )
}
