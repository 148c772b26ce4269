//! The engine: a book becomes decision diagrams once, and an assessment restricts them to what is
//! known.
//!
//! With facts missing, a criterion is decided exactly where every way of filling them in gives the
//! same outcome, and a fact is missing exactly where some way of filling in the others makes it
//! decisive. Both are read off the restricted diagram; nothing is approximated.

mod advice;
mod assess;
mod builder;
mod cells;
mod checker;
mod defect;
mod diagram;
mod lists;
mod naming;
mod next;
mod outcome;
mod reach;
mod references;
mod restrict;
mod variable;

pub use advice::Advice;
pub use assess::{Assessment, FeeDue, GrantVerdict, KindVerdict};
pub use checker::Checker;
pub(crate) use checker::Logic;
pub use defect::Defect;
pub use next::Asking;
pub use outcome::{Outcome, Possible, Verdict};
