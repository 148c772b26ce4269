//! Faults: what a check finds, and where.

use crate::what::What;
use std::cell::RefCell;
use std::fmt;

/// One thing that is wrong with a rule book.
///
/// Printed as `articles/marriage.toml:14: unknown fact "sexx"; facts are declared in facts.toml`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The file, relative to the folder that was checked.
    pub file: String,
    /// The line, counted from 1.
    pub line: u32,
    /// The column, counted in letters from 1.
    pub column: u32,
    /// What is wrong.
    pub what: String,
    /// What to do about it.
    pub remedy: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            file,
            line,
            what,
            remedy,
            ..
        } = self;
        write!(f, "{file}:{line}: {what}; {remedy}")
    }
}

/// Where something stands: a line and column of a file that the report knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Place {
    pub(crate) file: usize,
    pub(crate) line: u32,
    pub(crate) column: u32,
}

/// Collects the faults of one book.
#[derive(Debug, Default)]
pub(crate) struct Report {
    files: RefCell<Vec<File>>,
    missing: RefCell<Vec<String>>,
    faults: RefCell<Vec<(Place, What)>>,
}

#[derive(Debug)]
struct File {
    name: String,
    broken: bool,
}

impl Report {
    /// Makes a file known and returns the place of its first letter.
    pub(crate) fn open(&self, name: &str) -> Place {
        let mut files = self.files.borrow_mut();
        files.push(File {
            name: name.to_owned(),
            broken: false,
        });
        Place {
            file: files.len() - 1,
            line: 1,
            column: 1,
        }
    }

    pub(crate) fn add(&self, place: Place, what: What) {
        self.faults.borrow_mut().push((place, what));
    }

    /// Adds a fault that leaves a file unreadable in part or in whole. Its other faults wait, and so
    /// do faults elsewhere that may follow from what was not read.
    pub(crate) fn add_broken(&self, place: Place, what: What) {
        self.files.borrow_mut()[place.file].broken = true;
        self.add(place, what);
    }

    /// Adds that a file could not be read at all.
    pub(crate) fn add_missing(&self, place: Place, file: &str, reason: String) {
        self.missing.borrow_mut().push(file.to_owned());
        self.add(
            place,
            What::Unreadable {
                file: file.to_owned(),
                reason,
            },
        );
    }

    pub(crate) fn is_clean(&self) -> bool {
        self.faults.borrow().is_empty()
    }

    /// `file:line` of a place, for faults that point at another one.
    pub(crate) fn address(&self, place: Place) -> String {
        format!("{}:{}", self.files.borrow()[place.file].name, place.line)
    }

    /// All faults in the order of files and lines, each once.
    pub(crate) fn finish(self) -> Vec<Fault> {
        let files = self.files.into_inner();
        let broken = files
            .iter()
            .filter(|file| file.broken)
            .map(|file| file.name.clone());
        let unread: Vec<String> = broken.chain(self.missing.into_inner()).collect();
        let mut faults: Vec<(Place, What)> = self.faults.into_inner();
        let meant: Vec<What> = faults.iter().filter_map(|(_, what)| what.meant()).collect();
        faults.retain(|(place, what)| {
            let follows = files[place.file].broken || what.may_follow_from(&unread);
            what.breaks_file() || !(follows || meant.contains(what))
        });
        let mut faults: Vec<(Place, (String, String))> = faults
            .into_iter()
            .map(|(place, what)| (place, what.words()))
            .collect();
        faults.sort();
        faults.dedup();
        faults
            .into_iter()
            .map(|(Place { file, line, column }, (what, remedy))| {
                let file = files[file].name.clone();
                Fault {
                    file,
                    line,
                    column,
                    what,
                    remedy,
                }
            })
            .collect()
    }
}
