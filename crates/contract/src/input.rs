//! What comes in: JSON objects, and the facts they tell.

mod intake;
mod object;
mod wording;

pub use intake::{Intake, Told};
pub use wording::{Fault, too_long};

/// Bytes that one facts object may take. A complete one takes a few thousand.
pub const LIMIT: usize = 1 << 20;
