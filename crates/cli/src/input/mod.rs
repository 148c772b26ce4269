//! What comes in: lines, JSON objects, and the facts they tell.

mod intake;
mod lines;
mod object;
mod wording;

pub(crate) use intake::{Intake, Told};
pub(crate) use lines::{LINE_LIMIT, Line, Lines};
pub(crate) use wording::{Fault, too_long};
