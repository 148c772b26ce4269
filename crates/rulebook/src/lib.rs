//! The model of a rule book and the engine that evaluates it.
//!
//! Everything here is plain data and pure functions over it: no input or output, no clock, no
//! floating point, no panic on any value of the public types.
//! [`Checker::assess`] is the one way to a verdict; its [`Assessment`] carries the outcome of every
//! criterion, so that what explains a verdict is what decided it.

#![no_std]

extern crate alloc;

mod calendar;
mod decimal;
mod engine;
mod facts;
mod model;
mod packed;
mod procedure;
pub mod views;
mod window;

pub use calendar::{Date, DateFault, MonthDay, days_in_month, is_leap_year};
pub use decimal::{DecimalFault, parse_decimal, print_decimal};
pub use engine::{
    Advice, Asking, Assessment, Checker, Defect, FeeDue, GrantVerdict, KindVerdict, Outcome,
    Possible, Verdict,
};
pub use facts::{Facts, Given, Refusal, Value};
pub use model::*;
pub use packed::{Packed, pack, unpack};
pub use procedure::{Applies, LastDay, Retraction, Road, RoadStep};
pub use window::{Opening, WindowState};
