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
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut folders: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    folders.sort();
    let books: Vec<(PathBuf, Vec<Fault>)> = folders
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
