//! Who is named to one student, by a checker that does not know it for all.

use super::assess::Assessment;
use super::builder::Builder;
use super::checker::{Checker, fold_up};
use super::diagram::{FALSE, Ref, TERMINALS};
use super::lists::RollCall;
use super::outcome::{Outcome, Verdict};
use crate::facts::Facts;
use crate::model::{Expr, ExprId};
use alloc::{vec, vec::Vec};

impl Checker {
    /// Names the clauses and approvals in an assessment of these facts and adds limits, the fee and the
    /// window, as [`Self::assess`] would have, had this checker not been made to name nobody.
    ///
    /// Of the criteria there is little left under what is known, and nothing where no verdict is
    /// reached: that is less work than to find out for all students who could be named.
    pub fn name(&self, facts: &Facts, found: &mut Assessment) {
        self.add_conditions(facts, found);
        let verdicts = found.grants.iter().map(|grant| grant.verdict);
        let wanted = self.asked_by(verdicts.map(names_somebody));
        if self.names() || !wanted.contains(&true) {
            return;
        }
        let book = &self.book;
        let cells = self.logic.variables.cells(&book.facts, facts);
        let mut builder = Builder::default();
        let (exprs, bare) = fold_up(&mut builder, &book.exprs, |builder, at, atom| {
            // What nobody asks for may be anything.
            if !wanted[at] {
                return FALSE;
            }
            let atom = self.logic.variables.diagram(atom, &book.facts, builder);
            builder.under(atom, &cells)
        });
        let mut rolls = RollCall::new(book, &exprs, &bare, &mut builder);
        for (grant, found) in book.grants.iter().zip(&mut found.grants) {
            let criteria = grant.criteria;
            match found.verdict {
                Verdict::Ineligible => found.failed = rolls.named(criteria, Outcome::Fail),
                Verdict::NotYet => found.failed = rolls.named(criteria, Outcome::NotYet),
                Verdict::Uncertain => found.doubts = rolls.named(criteria, Outcome::Uncertain),
                Verdict::Conditional => {
                    found.approvals = rolls.needed(criteria, &grant.approvals);
                }
                Verdict::Eligible | Verdict::Incomplete => {}
            }
        }
    }

    /// By criterion: whether it is one of those grants' or a part of one.
    fn asked_by(&self, grants: impl Iterator<Item = bool>) -> Vec<bool> {
        let exprs = &self.book.exprs;
        let mut asked = vec![false; exprs.len()];
        for (grant, _) in self.book.grants.iter().zip(grants).filter(|(_, is)| *is) {
            ask(exprs, grant.criteria, &mut asked);
        }
        asked
    }
}

/// Whether a verdict names clauses or approvals.
fn names_somebody(verdict: Verdict) -> bool {
    !matches!(verdict, Verdict::Eligible | Verdict::Incomplete)
}

fn ask(exprs: &[Expr], of: ExprId, asked: &mut [bool]) {
    if !core::mem::replace(&mut asked[of as usize], true) {
        for child in exprs[of as usize].op.children() {
            ask(exprs, *child, asked);
        }
    }
}

impl Builder {
    /// What is left of a diagram under known cells.
    fn under(&mut self, of: Ref, cells: &[Option<u8>]) -> Ref {
        if of < TERMINALS {
            return of;
        }
        let (var, branches) = (self.diagrams.var(of), self.diagrams.branches(of).to_vec());
        if let Some(cell) = cells[usize::from(var)] {
            return self.under(branches[usize::from(cell)], cells);
        }
        let left = branches.into_iter().map(|branch| self.under(branch, cells));
        let left: Vec<Ref> = left.collect();
        self.diagrams.make(var, &left)
    }
}
