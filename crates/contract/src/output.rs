//! What comes out: its keys, their order and nothing else.

mod assessment;
mod questions;
mod road;

use crate::input::Fault;
use serde::Serialize;

pub use assessment::AssessmentJson;
pub use questions::QuestionsJson;
pub use road::RoadJson;

/// What stands in the place of a refused object.
#[derive(Serialize)]
pub struct ErrorJson<'a> {
    error: Faults<'a>,
}

#[derive(Serialize)]
struct Faults<'a> {
    faults: &'a [Fault],
}

impl<'a> ErrorJson<'a> {
    /// These faults.
    pub fn new(faults: &'a [Fault]) -> Self {
        Self {
            error: Faults { faults },
        }
    }
}
