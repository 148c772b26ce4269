//! The judge of scans: what a file is, by its bytes, and whether a rule book accepts it.
//!
//! [`judge`] is one function over bytes; a name is never asked for. Files of any length are read
//! in pieces by a [`Look`], which holds little of them, and come to a [`Sight`]: what the file is.
//! [`judge_sight`] holds that against the rule and tells every [`Finding`], each on its own.
//!
//! Nothing here panics, whatever the bytes; there is no input or output and no clock.

#![no_std]

extern crate alloc;

mod bare;
mod exif;
mod extent;
mod format;
mod jpeg;
mod judge;
mod look;

pub use bare::bare;
pub use exif::Exif;
pub use extent::Extent;
pub use format::Format;
pub use judge::{Bearing, Finding, Judgement, Reason, judge, judge_sight};
pub use look::{Look, Sight};
