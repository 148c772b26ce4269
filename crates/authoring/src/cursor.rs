//! A TOML document under the reader's finger: every look at a key is noted, so that what nobody
//! asked for is a fault, and every value knows its line.

use crate::Desk;
use crate::report::Place;
use crate::what::What;
use std::cell::RefCell;
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// The text of one file and where its lines begin.
pub(crate) struct Source<'a> {
    first: Place,
    content: &'a str,
    lines: Vec<usize>,
}

impl<'a> Source<'a> {
    /// `first` is the place of the first letter.
    pub(crate) fn new(first: Place, content: &'a str) -> Self {
        let breaks = content.match_indices('\n').map(|(at, _)| at + 1);
        Self {
            first,
            content,
            lines: [0].into_iter().chain(breaks).collect(),
        }
    }

    /// Line and column of a byte.
    pub(crate) fn place(&self, at: usize) -> Place {
        let line = self.lines.partition_point(|start| *start <= at);
        let start = self.lines[line - 1];
        let column = self
            .content
            .get(start..at)
            .map_or(0, |before| before.chars().count())
            + 1;
        let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        Place {
            file: self.first.file,
            line: number(line),
            column: number(column),
        }
    }
}

/// A name as it stands in a file. Empty where a fault was already reported for it.
#[derive(Debug, Clone)]
pub(crate) struct Name {
    pub(crate) text: String,
    pub(crate) place: Place,
}

/// A table and the keys that were looked at.
pub(crate) struct Table<'a> {
    pub(crate) desk: &'a Desk,
    pub(crate) place: Place,
    source: &'a Source<'a>,
    of: &'static str,
    entries: &'a DeTable<'a>,
    asked: RefCell<Vec<&'static str>>,
}

/// A value and the key it stands under.
#[derive(Clone, Copy)]
pub(crate) struct Value<'a> {
    pub(crate) desk: &'a Desk,
    pub(crate) key: &'static str,
    source: &'a Source<'a>,
    spanned: &'a Spanned<DeValue<'a>>,
}

/// Reads a whole document, its unknown keys included in the faults.
pub(crate) fn document<'a, T>(
    desk: &'a Desk,
    source: &'a Source<'a>,
    entries: &'a DeTable<'a>,
    of: &'static str,
    body: impl FnOnce(&Table<'a>) -> T,
) -> T {
    let asked = RefCell::default();
    let table = Table {
        desk,
        place: source.first,
        source,
        of,
        entries,
        asked,
    };
    let read = body(&table);
    table.report_unknown_keys();
    read
}

impl<'a> Table<'a> {
    /// The value of a key that may be left out.
    pub(crate) fn maybe(&self, key: &'static str) -> Option<Value<'a>> {
        self.asked.borrow_mut().push(key);
        let spanned = self.entries.get(key)?;
        Some(Value {
            desk: self.desk,
            key,
            source: self.source,
            spanned,
        })
    }

    /// The value of a key that has to be there.
    pub(crate) fn need(&self, key: &'static str) -> Option<Value<'a>> {
        let value = self.maybe(key);
        if value.is_none() {
            self.add(What::MissingKey { of: self.of, key });
        }
        value
    }

    /// Reports a fault of the table as a whole.
    pub(crate) fn add(&self, what: What) {
        self.desk.report.add(self.place, what);
    }

    /// What the table describes.
    pub(crate) fn of(&self) -> &'static str {
        self.of
    }

    fn report_unknown_keys(&self) {
        let asked = self.asked.borrow();
        for key in self.entries.keys() {
            let name = key.get_ref();
            if asked.iter().any(|asked| asked == name) {
                continue;
            }
            let near = crate::near::nearest(name, asked.iter().copied());
            let what = What::UnknownKey {
                of: self.of,
                key: name.to_string(),
                near,
            };
            self.desk
                .report
                .add(self.source.place(key.span().start), what);
        }
    }
}

impl<'a> Value<'a> {
    pub(crate) fn place(&self) -> Place {
        let Range { start, .. } = self.spanned.span();
        self.source.place(start)
    }

    pub(crate) fn get(&self) -> &'a DeValue<'a> {
        self.spanned.get_ref()
    }

    /// The value of a key of a table that is read elsewhere, where it is there.
    pub(crate) fn member(self, key: &str) -> Option<Self> {
        let DeValue::Table(entries) = self.get() else {
            return None;
        };
        let spanned = entries.get(key)?;
        Some(Self { spanned, ..self })
    }

    /// Reports a fault of the value.
    pub(crate) fn add(&self, what: What) {
        self.desk.report.add(self.place(), what);
    }

    /// Reports a value of the wrong type.
    pub(crate) fn refuse(&self, expected: &'static str) {
        let found = match self.get() {
            DeValue::String(_) => "a string",
            DeValue::Integer(_) => "a whole number",
            DeValue::Float(_) => "a number with a point",
            DeValue::Boolean(_) => "true or false",
            DeValue::Datetime(_) => "a date without quotes",
            DeValue::Array(_) => "a list",
            DeValue::Table(_) => "a table",
        };
        self.add(What::WrongType {
            key: self.key,
            expected,
            found,
        });
    }

    /// The members of a list.
    pub(crate) fn list(self) -> Option<Vec<Value<'a>>> {
        let DeValue::Array(items) = self.get() else {
            return None;
        };
        Some(
            items
                .iter()
                .map(|spanned| Value { spanned, ..self })
                .collect(),
        )
    }

    /// Reads a table, its unknown keys included in the faults.
    pub(crate) fn table<T>(
        self,
        of: &'static str,
        expected: &'static str,
        body: impl FnOnce(&Table<'a>) -> T,
    ) -> Option<T> {
        let DeValue::Table(entries) = self.get() else {
            self.refuse(expected);
            return None;
        };
        let (desk, source, place) = (self.desk, self.source, self.place());
        let table = Table {
            desk,
            place,
            source,
            of,
            entries,
            asked: RefCell::default(),
        };
        let read = body(&table);
        table.report_unknown_keys();
        Some(read)
    }
}
