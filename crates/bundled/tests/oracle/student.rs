//! Complete and partial facts, by the contract's names.

use crate::draw;
use masir_rulebook::{FactType, Facts, RuleBook, Value};
use std::collections::BTreeSet;

/// A student of whom everything is known.
pub(crate) struct Student<'a> {
    pub(crate) book: &'a RuleBook,
    pub(crate) facts: &'a Facts,
}

impl<'a> Student<'a> {
    fn get(&self, id: &str) -> (&'a FactType, Value) {
        let at = draw::fact(self.book, id);
        let value = self.facts.get(at);
        (
            &self.book.facts[usize::from(at)].kind,
            value.unwrap_or_else(|| panic!("{id} is unknown")),
        )
    }

    pub(crate) fn choice(&self, id: &str) -> &'a str {
        match self.get(id) {
            (FactType::Choice(options), Value::Choice(at)) => &options[usize::from(at)].id,
            other => panic!("{id} is {other:?}"),
        }
    }

    pub(crate) fn yes(&self, id: &str) -> bool {
        match self.get(id) {
            (_, Value::Bool(yes)) => yes,
            other => panic!("{id} is {other:?}"),
        }
    }

    pub(crate) fn number(&self, id: &str) -> i32 {
        match self.get(id) {
            (_, Value::Number(number)) => number,
            other => panic!("{id} is {other:?}"),
        }
    }

    pub(crate) fn set(&self, id: &str) -> BTreeSet<&'a str> {
        match self.get(id) {
            (FactType::Set { options, .. }, Value::Set(mask)) => options
                .iter()
                .enumerate()
                .filter(|(at, _)| mask >> at & 1 == 1)
                .map(|(_, option)| option.id.as_str())
                .collect(),
            other => panic!("{id} is {other:?}"),
        }
    }
}
