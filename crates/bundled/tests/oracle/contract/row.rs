//! Rows of section 5's table.

use super::outcome::{Criterion, Out};

/// A clause, what it grants, and what came of its own criteria.
pub(crate) struct Row {
    pub(crate) clause: &'static str,
    pub(crate) kinds: &'static [&'static str],
    pub(crate) out: Vec<Criterion>,
    pub(crate) approvals: &'static [&'static str],
    pub(crate) max_terms: Option<u16>,
}

pub(crate) const BOTH: &[&str] = &["transfer", "guest"];
pub(crate) const GUEST: &[&str] = &["guest"];
pub(crate) const TRANSFER: &[&str] = &["transfer"];

pub(crate) fn row(clause: &'static str, kinds: &'static [&'static str], outs: &[Out]) -> Row {
    let criterion = |out: &Out| Criterion(vec![clause], *out, vec![]);
    Row {
        clause,
        kinds,
        out: outs.iter().map(criterion).collect(),
        approvals: &[],
        max_terms: None,
    }
}

pub(crate) fn approved(mut row: Row, approvals: &'static [&'static str]) -> Row {
    row.approvals = approvals;
    row
}

pub(crate) fn at_most(mut row: Row, terms: u16) -> Row {
    row.max_terms = Some(terms);
    row
}
