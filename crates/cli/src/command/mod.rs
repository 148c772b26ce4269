//! The commands.

mod build_rules;
mod check;
mod lint;
mod procedure;
mod scan;

use crate::output::write_line;
use crate::stop::{Status, Stop};
use masir_contract::{ErrorJson, Fault, LIMIT, too_long};
use std::fs::File;
use std::io::{Read, Write};
use std::path::Path;

pub(crate) use build_rules::build_rules;
pub(crate) use check::check;
pub(crate) use lint::lint;
pub(crate) use procedure::procedure;
pub(crate) use scan::scan;

/// Reads the object in a file. The outer refusal is the file's, the inner one the object's.
fn read_file(path: &Path) -> Result<Result<Vec<u8>, Vec<Fault>>, Stop> {
    let limit = u64::try_from(LIMIT).unwrap_or(u64::MAX);
    let mut bytes = Vec::new();
    let read = File::open(path).and_then(|file| file.take(limit + 1).read_to_end(&mut bytes));
    match read {
        Ok(length) if length > LIMIT => Ok(Err(vec![too_long()])),
        Ok(_) => Ok(Ok(bytes)),
        Err(error) => Err(Stop::reading(path.display(), &error)),
    }
}

/// Prints what one object came to: words or JSON, or in its place what is wrong with it.
fn answer<T>(
    output: &mut impl Write,
    found: Result<T, Vec<Fault>>,
    print: impl FnOnce(&mut dyn Write, T) -> std::io::Result<()>,
) -> Result<Status, Stop> {
    let (printed, status) = match found {
        Ok(found) => (print(output, found), Status::Done),
        Err(faults) => (
            write_line(&mut *output, &ErrorJson::new(&faults)),
            Status::Refused,
        ),
    };
    printed
        .and_then(|()| output.flush())
        .map(|()| status)
        .map_err(|error| Stop::writing(&error))
}
