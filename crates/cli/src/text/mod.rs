//! Results in words, for a person at a terminal.

mod assessment;
mod en;
mod fa;
mod phrases;
mod road;

pub(crate) use assessment::assessment;
pub(crate) use road::road;
