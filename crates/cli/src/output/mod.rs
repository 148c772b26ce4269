//! What comes out: one object a line.

mod scan;

use serde::Serialize;
use std::io::{self, Write};

pub(crate) use scan::ScanJson;

/// Writes one object as one line.
pub(crate) fn write_line(mut output: impl Write, object: &impl Serialize) -> io::Result<()> {
    serde_json::to_writer(&mut output, object)?;
    output.write_all(b"\n")
}
