//! `masir lint`: every fault of the rule books in a folder.

use crate::book::{count, located};
use crate::stop::{Status, Stop};
use masir_authoring::Fault;
use std::io::{self, Write};
use std::path::Path;

/// Prints every fault, one a line, and how many there are.
pub(crate) fn lint(folder: &Path, output: &mut impl Write) -> Result<Status, Stop> {
    std::fs::read_dir(folder).map_err(|error| Stop::reading(folder.display(), &error))?;
    let faults = masir_authoring::lint(folder);
    print(folder, &faults, output).map_err(|error| Stop::writing(&error))?;
    Ok(if faults.is_empty() {
        Status::Done
    } else {
        Status::Refused
    })
}

fn print(folder: &Path, faults: &[Fault], output: &mut impl Write) -> io::Result<()> {
    for fault in faults {
        writeln!(output, "{}", located(folder, fault))?;
    }
    writeln!(output, "{}: {}", folder.display(), count(faults.len()))?;
    output.flush()
}
