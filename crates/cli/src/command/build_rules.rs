//! `masir build-rules`: the books of a folder as one file.

use super::lint::lint;
use crate::stop::{Status, Stop};
use masir_authoring::{compile_procedure, compile_rules, shelf};
use masir_bookfile::{LIMIT, read, write};
use std::fs;
use std::io::Write;
use std::path::Path;

/// Writes the rule book in a folder, and the procedure beside it if there is one. Where the folder
/// has a fault, all faults are printed and nothing is written.
pub(crate) fn build_rules(
    folder: &Path,
    file: &Path,
    output: &mut impl Write,
) -> Result<Status, Stop> {
    fs::read_dir(folder).map_err(|error| Stop::reading(folder.display(), &error))?;
    let found = shelf(folder);
    let (rules, procedure) = match (&*found.rules, &*found.procedures) {
        ([rules], []) => (rules, None),
        ([rules], [procedure]) => (rules, Some(procedure)),
        (rules, procedures) => {
            return Err(Stop::Unusable(format!(
                "{} holds {} rule books and {} procedures, but must hold one rule book and at most one procedure",
                folder.display(),
                rules.len(),
                procedures.len()
            )));
        }
    };
    let rules = compile_rules(rules);
    let procedure = procedure
        .map(|folder| compile_procedure(folder))
        .transpose();
    let (Ok(rules), Ok(procedure)) = (rules, procedure) else {
        return lint(folder, output).map(|_| Status::Refused);
    };
    let with = procedure.as_ref().map(|road| (&road.book, &road.words));
    let bytes = write((&rules.book, &rules.words), with);
    if bytes.len() > LIMIT {
        return Err(Stop::Unusable(format!(
            "the book takes {} bytes, but may take {LIMIT}",
            bytes.len()
        )));
    }
    // What no reader would take is not handed out.
    read(&bytes).map_err(|fault| Stop::Unusable(fault.to_string()))?;
    fs::write(file, &bytes).map_err(|error| {
        Stop::Unusable(format!("{} cannot be written: {error}", file.display()))
    })?;
    let book = &rules.book;
    let said = writeln!(
        output,
        "{}: {} {}, {}, {} bytes",
        file.display(),
        book.id,
        book.version,
        book.hash,
        bytes.len()
    );
    said.and_then(|()| output.flush())
        .map(|()| Status::Done)
        .map_err(|error| Stop::writing(&error))
}
