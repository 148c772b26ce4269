//! Checking whatever stands in a folder.

use crate::read::{PROCEDURE, RULESET};
use crate::report::{Fault, Report};
use crate::what::What;
use crate::{compile_procedure, compile_rules};
use std::fs;
use std::path::{Path, PathBuf};

/// Every fault of the rule book or the procedure in a folder, or of all those in its folders.
pub fn lint(folder: &Path) -> Vec<Fault> {
    if let Some(faults) = lint_book(folder) {
        return faults;
    }
    let books: Vec<(PathBuf, Vec<Fault>)> = folders(folder)
        .into_iter()
        .filter_map(|path| lint_book(&path).map(|faults| (path, faults)))
        .collect();
    if books.is_empty() {
        let report = Report::default();
        report.add(report.open(&folder.display().to_string()), What::NoBook);
        return report.finish();
    }
    books
        .into_iter()
        .flat_map(|(path, faults)| faults.into_iter().map(move |fault| within(&path, fault)))
        .collect()
}

/// The folders of books in a folder: itself, or those of its folders that are one.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Shelf {
    /// Of rule books.
    pub rules: Vec<PathBuf>,
    /// Of procedures.
    pub procedures: Vec<PathBuf>,
}

/// Finds the books in a folder.
pub fn shelf(folder: &Path) -> Shelf {
    let mut shelf = Shelf::default();
    let mut put = |folder: &Path| {
        if folder.join(RULESET).is_file() {
            shelf.rules.push(folder.to_owned());
        } else if folder.join(PROCEDURE).is_file() {
            shelf.procedures.push(folder.to_owned());
        } else {
            return false;
        }
        true
    };
    if !put(folder) {
        for folder in folders(folder) {
            put(&folder);
        }
    }
    shelf
}

/// The folders in a folder, in the order of their names.
fn folders(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut folders: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    folders.sort();
    folders
}

/// The faults of a book; `None` where there is none.
fn lint_book(folder: &Path) -> Option<Vec<Fault>> {
    if folder.join(RULESET).is_file() {
        return Some(compile_rules(folder).err().unwrap_or_default());
    }
    if folder.join(PROCEDURE).is_file() {
        return Some(compile_procedure(folder).err().unwrap_or_default());
    }
    None
}

/// A fault as seen from the folder that holds the book's folder.
fn within(folder: &Path, fault: Fault) -> Fault {
    let name = folder
        .file_name()
        .map(|name| name.to_string_lossy().into_owned());
    let file = format!("{}/{}", name.unwrap_or_default(), fault.file);
    Fault { file, ..fault }
}
