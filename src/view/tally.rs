//! How many criteria of a route came to what.

use super::routes::Route;
use masir_rulebook::{Outcome, Verdict};

/// How many criteria of a route came to what.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    /// Met, with or without an approval.
    pub met: usize,
    /// Waiting for an answer, or for regulations that the text does not name.
    pub open: usize,
    /// Left unclear by the text.
    pub unclear: usize,
    /// Not met yet.
    pub not_yet: usize,
    /// Not met.
    pub unmet: usize,
}

impl Route {
    /// How many criteria came to what.
    pub fn tally(&self) -> Tally {
        let mut tally = Tally {
            open: usize::from(self.subject_to.is_some()),
            ..Tally::default()
        };
        for row in &self.rows {
            let count = match row.row.outcome {
                None => &mut tally.open,
                Some(Outcome::Fail) => &mut tally.unmet,
                Some(Outcome::NotYet) => &mut tally.not_yet,
                Some(Outcome::Uncertain) => &mut tally.unclear,
                Some(Outcome::Conditional | Outcome::Pass) => &mut tally.met,
            };
            *count += 1;
        }
        tally
    }

    /// Whether no single criterion rules it out, but all of them together do.
    pub fn falls_between(&self) -> bool {
        self.verdict == Verdict::Ineligible && self.tally().unmet == 0
    }
}
