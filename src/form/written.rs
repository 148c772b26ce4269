//! A form that is not finished, as text: a line for each field, `level=master`, `gpa=12.`, `gpa=?`
//! for what is not known, and the id alone for a field with nothing chosen.
//!
//! What cannot be read changes nothing: the field is as if nothing had been kept.

use super::{Draft, Form, Instead, Ticks, is_number};
use crate::answers::Answer;
use crate::store;
use masir_rulebook::{Fact, FactId, RuleBook};

const UNKNOWN: &str = "?";
const NONE: &str = "none";
const EACH: &str = "each";
/// More letters than a number has, however it is typed.
const LONGEST: usize = 64;

impl Form {
    /// What stands in the form.
    pub fn written(&self, facts: &[Fact]) -> String {
        let mut text = String::new();
        for field in &self.fields {
            let Some(fact) = facts.get(usize::from(field.fact)) else {
                continue;
            };
            let held = match &field.draft {
                Draft::Blank => None,
                Draft::Picked(value) => Some(store::written(fact, *value)),
                Draft::Unknown => Some(UNKNOWN.to_owned()),
                Draft::Typed(typed) if typed.is_empty() && self.numbers_unknown => {
                    Some(UNKNOWN.to_owned())
                }
                Draft::Typed(typed) => Some(in_a_line(typed)),
            };
            text.push_str(&fact.id);
            if let Some(held) = held {
                text.extend(["=", &held]);
            }
            text.push('\n');
        }
        text
    }

    /// The same with what was written down of it; `None` where that is of another form.
    #[must_use]
    pub fn with_written(&self, facts: &[Fact], text: &str) -> Option<Self> {
        let mut form = self.clone();
        let mut numbers_unknown = false;
        let mut any = false;
        for field in &mut form.fields {
            let read = facts.get(usize::from(field.fact)).and_then(|fact| {
                let line = text.lines().find(|line| id(line) == fact.id)?;
                read(field.fact, line, facts)
            });
            if let Some((draft, is_unknown)) = read {
                any = true;
                numbers_unknown |= is_unknown;
                field.draft = draft;
            }
        }
        form.numbers_unknown = numbers_unknown;
        any.then_some(form)
    }
}

/// What a line says of a field, and whether it is a number that is not known.
fn read(field: FactId, line: &str, facts: &[Fact]) -> Option<(Draft, bool)> {
    let fact = facts.get(usize::from(field))?;
    let held = line.split_once('=').map(|(_, held)| held);
    if is_number(fact) {
        let typed = held?;
        let is_unknown = typed == UNKNOWN;
        let typed = if is_unknown { "" } else { typed };
        return Some((Draft::Typed(in_a_line(typed)), is_unknown));
    }
    let draft = match held {
        None => Draft::Blank,
        Some(_) => match store::read(line, facts)?.1 {
            Answer::Known(value) => Draft::Picked(value),
            Answer::Unknown => Draft::Unknown,
        },
    };
    Some((draft, false))
}

impl Ticks {
    /// What is ticked on a checklist of a book, in one line: `list=`, then `none`, `each` or its facts.
    pub fn written(&self, book: &RuleBook, list: u16) -> String {
        let list = book.checklists.get(usize::from(list));
        let mut text = list.map_or_else(String::new, |list| [&list.id, "="].concat());
        match self.instead {
            Instead::None => text.push_str(NONE),
            Instead::Each => text.push_str(EACH),
            Instead::Nothing => {
                let ids: Vec<&str> = self
                    .ticked
                    .iter()
                    .filter_map(|fact| Some(book.facts.get(usize::from(*fact))?.id.as_str()))
                    .collect();
                text.push_str(&ids.join(","));
            }
        }
        text
    }

    /// The same with what was written down of a checklist with these lines.
    #[must_use]
    pub fn with_written(self, book: &RuleBook, list: u16, lines: &[FactId], text: &str) -> Self {
        let is_its = |line: &&str| {
            let list = book.checklists.get(usize::from(list));
            list.is_some_and(|list| id(line) == list.id)
        };
        let Some((_, held)) = text
            .lines()
            .find(is_its)
            .and_then(|line| line.split_once('='))
        else {
            return self;
        };
        let instead = match held {
            NONE => Instead::None,
            EACH => Instead::Each,
            _ => Instead::Nothing,
        };
        let mut ticked = lines.to_vec();
        ticked.retain(|fact| {
            let fact = book.facts.get(usize::from(*fact));
            fact.is_some_and(|fact| held.split(',').any(|id| id == fact.id))
        });
        // What names nothing of this list is damaged, unless it names nothing at all.
        if ticked.is_empty() && instead == Instead::Nothing && !held.is_empty() {
            return self;
        }
        Self {
            ticked,
            instead,
            ..self
        }
    }
}

fn id(line: &str) -> &str {
    line.split('=').next().unwrap_or_default()
}

/// As it fits in a line, and no longer than anybody types.
fn in_a_line(typed: &str) -> String {
    typed
        .chars()
        .filter(|letter| !letter.is_control())
        .take(LONGEST)
        .collect()
}
