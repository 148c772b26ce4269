//! The public JSON, the same on the command line and in a web page: facts in, assessments out.

mod input;
mod output;

pub use input::{Fault, Intake, LIMIT, Told, too_long};
pub use output::{AssessmentJson, ErrorJson, QuestionsJson, RoadJson};
