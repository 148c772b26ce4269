//! `masir scan`: files in, one judgement a line out.

use crate::book::Rules;
use crate::output::{ScanJson, write_line};
use crate::stop::{Status, Stop};
use masir_rulebook::Scan;
use masir_scan::{Judgement, Look, judge_sight};
use std::fs::File;
use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

/// Judges every file that can be read; those that cannot are named at the end.
pub(crate) fn scan(
    files: &[PathBuf],
    rules: Option<&Path>,
    output: &mut impl Write,
) -> Result<Status, Stop> {
    let rules = Rules::load(rules)?;
    let Some(rule) = &rules.book().scan else {
        return Err(Stop::Unusable(
            "the rule book says nothing of scans; it would under [scan] in ruleset.toml".into(),
        ));
    };
    let mut unread = Vec::new();
    for file in files {
        match judge_file(rule, file) {
            Ok(judgement) => write_line(&mut *output, &ScanJson::new(file, &judgement))
                .map_err(|error| Stop::writing(&error))?,
            Err(error) => unread.push(format!("{} cannot be read: {error}", file.display())),
        }
    }
    output.flush().map_err(|error| Stop::writing(&error))?;
    if unread.is_empty() {
        Ok(Status::Done)
    } else {
        Err(Stop::Unusable(unread.join("\nmasir: ")))
    }
}

/// Looks through a file in pieces, so that a long one takes no more memory than a short one.
fn judge_file(rule: &Scan, path: &Path) -> io::Result<Judgement> {
    let mut file = File::open(path)?;
    let mut look = Look::new();
    let mut piece = vec![0; 1 << 16];
    let mut bytes = 0_u64;
    loop {
        match file.read(&mut piece) {
            Ok(0) => return Ok(judge_sight(rule, &look.end(bytes))),
            Ok(length) => {
                bytes += length as u64;
                look.feed(&piece[..length]);
            }
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
}
