//! The public JSON: its keys, their order and nothing else.

mod assessment;
mod road;
mod scan;

use crate::input::Fault;
use serde::Serialize;
use std::io::{self, Write};

pub(crate) use assessment::AssessmentJson;
pub(crate) use road::RoadJson;
pub(crate) use scan::ScanJson;

/// What stands in the place of a refused object.
#[derive(Serialize)]
pub(crate) struct ErrorJson<'a> {
    error: Faults<'a>,
}

#[derive(Serialize)]
struct Faults<'a> {
    faults: &'a [Fault],
}

impl<'a> ErrorJson<'a> {
    pub(crate) fn new(faults: &'a [Fault]) -> Self {
        Self {
            error: Faults { faults },
        }
    }
}

/// Writes one object as one line.
pub(crate) fn write_line(mut output: impl Write, object: &impl Serialize) -> io::Result<()> {
    serde_json::to_writer(&mut output, object)?;
    output.write_all(b"\n")
}
