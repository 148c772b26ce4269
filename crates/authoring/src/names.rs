//! Looking up names.

use crate::cursor::Name;
use crate::near::nearest;
use crate::report::Report;
use crate::shape::{IdShape, check_shape};
use crate::what::What;
use std::cell::RefCell;

/// The names of one sort, in the order of the book.
pub(crate) struct Names<'a> {
    sort: &'static str,
    /// The file that declares them; empty where any file of the book may.
    home: &'a str,
    entries: Vec<&'a Name>,
    used: RefCell<Vec<bool>>,
}

impl<'a> Names<'a> {
    /// Collects names; reports those that are written wrongly or given twice.
    pub(crate) fn new(
        report: &Report,
        sort: &'static str,
        shape: IdShape,
        home: &'a str,
        names: impl Iterator<Item = &'a Name>,
    ) -> Self {
        let entries: Vec<&Name> = names.collect();
        let mut used = vec![false; entries.len()];
        for (at, name) in entries.iter().enumerate() {
            check_shape(report, name, sort, shape);
            let earlier = entries[..at].iter().find(|other| other.text == name.text);
            if let Some(first) = earlier.filter(|first| !first.text.is_empty()) {
                let (id, first) = (name.text.clone(), report.address(first.place));
                report.add(name.place, What::Duplicate { sort, id, first });
                // Nothing can ever use it, and that is not what is wrong with it.
                used[at] = true;
            }
        }
        let used = RefCell::new(used);
        Self {
            sort,
            home,
            entries,
            used,
        }
    }

    /// The index of a name, which counts as used.
    pub(crate) fn find(&self, report: &Report, name: &Name) -> Option<u16> {
        let index = self.peek(report, name)?;
        self.used.borrow_mut()[usize::from(index)] = true;
        Some(index)
    }

    /// The index of a name, which does not count as used.
    pub(crate) fn peek(&self, report: &Report, name: &Name) -> Option<u16> {
        if name.text.is_empty() {
            return None;
        }
        let index = self
            .entries
            .iter()
            .position(|other| other.text == name.text);
        let index = index.and_then(|index| u16::try_from(index).ok());
        if index.is_none() {
            let near = nearest(
                &name.text,
                self.entries.iter().map(|name| name.text.as_str()),
            );
            let (name_text, home) = (name.text.clone(), self.home.to_owned());
            let what = What::Unknown {
                sort: self.sort,
                name: name_text,
                home,
                near,
            };
            report.add(name.place, what);
        }
        index
    }

    /// The indexes of several names.
    pub(crate) fn find_all(&self, report: &Report, names: &[Name]) -> Vec<u16> {
        names
            .iter()
            .filter_map(|name| self.find(report, name))
            .collect()
    }

    /// The indexes of several names in the order of the book.
    pub(crate) fn find_sorted(&self, report: &Report, names: &[Name]) -> Vec<u16> {
        let mut found = self.find_all(report, names);
        found.sort_unstable();
        found
    }

    /// Reports every name that was never looked up.
    pub(crate) fn report_unused(&self, report: &Report) {
        for (name, used) in self.entries.iter().zip(self.used.borrow().iter()) {
            if !used && !name.text.is_empty() {
                report.add(
                    name.place,
                    What::Unused {
                        sort: self.sort,
                        id: name.text.clone(),
                    },
                );
            }
        }
    }
}
