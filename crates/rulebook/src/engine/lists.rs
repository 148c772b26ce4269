//! Who is named with a verdict: the clauses that fail, wait or leave it open, and the approvals.
//!
//! “Clause X is among those that fail” is itself a yes-or-no diagram, so with facts missing a list
//! holds exactly what every way of filling them in would list.

use super::builder::Builder;
use super::diagram::{FALSE, Ref, TRUE};
use super::outcome::Outcome;
use crate::model::{ApprovalId, ClauseId, Expr, ExprId, Op, RuleBook};
use alloc::{collections::BTreeMap, vec::Vec};

/// Who may be named with one outcome of a grant, sorted by id, and where each is.
pub(super) type Roll<T> = Vec<(T, Ref)>;

/// The rolls of one grant.
#[derive(Debug, Clone, Default)]
pub(super) struct Rolls {
    pub(super) failed: Roll<ClauseId>,
    pub(super) waiting: Roll<ClauseId>,
    pub(super) doubts: Roll<ClauseId>,
    pub(super) approvals: Roll<ApprovalId>,
}

/// Works the rolls out, sharing what grants have in common.
pub(super) struct RollCall<'a> {
    book: &'a RuleBook,
    /// By criterion: its diagram.
    diagrams: &'a [Ref],
    /// By criterion: its diagram before `gives` and `otherwise`.
    bare: &'a [Ref],
    builder: &'a mut Builder,
    clauses: BTreeMap<(ExprId, Outcome, ClauseId), Ref>,
    approvals: BTreeMap<(ExprId, ApprovalId), Ref>,
}

impl<'a> RollCall<'a> {
    pub(super) fn new(
        book: &'a RuleBook,
        diagrams: &'a [Ref],
        bare: &'a [Ref],
        builder: &'a mut Builder,
    ) -> Self {
        Self {
            book,
            diagrams,
            bare,
            builder,
            clauses: BTreeMap::new(),
            approvals: BTreeMap::new(),
        }
    }

    /// The rolls of a grant with these criteria, which always needs these approvals.
    pub(super) fn of(&mut self, criteria: ExprId, always: &[ApprovalId]) -> Rolls {
        let (clauses, approvals) = self.anybody(criteria, always);
        let mut roll = |outcome| self.roll(criteria, outcome, &clauses);
        let (failed, waiting, doubts) = (
            roll(Outcome::Fail),
            roll(Outcome::NotYet),
            roll(Outcome::Uncertain),
        );
        Rolls {
            failed,
            waiting,
            doubts,
            approvals: self.approvals(criteria, always, approvals),
        }
    }

    /// The clauses that are named with an outcome of criteria whatever else is so.
    pub(super) fn named(&mut self, criteria: ExprId, outcome: Outcome) -> Vec<ClauseId> {
        let (clauses, _) = self.anybody(criteria, &[]);
        sure(self.roll(criteria, outcome, &clauses))
    }

    /// The approvals likewise, those that are always needed among them.
    pub(super) fn needed(&mut self, criteria: ExprId, always: &[ApprovalId]) -> Vec<ApprovalId> {
        let (_, approvals) = self.anybody(criteria, always);
        sure(self.approvals(criteria, always, approvals))
    }

    /// Who stands anywhere in criteria, sorted by id.
    fn anybody(&self, criteria: ExprId, always: &[ApprovalId]) -> (Vec<ClauseId>, Vec<ApprovalId>) {
        let (mut clauses, mut approvals) = (Vec::new(), always.to_vec());
        self.collect(criteria, &mut clauses, &mut approvals);
        let book = self.book;
        clauses.sort_unstable_by_key(|clause| &book.clauses[usize::from(*clause)].id);
        clauses.dedup();
        approvals.sort_unstable_by_key(|approval| &book.approvals[usize::from(*approval)].id);
        approvals.dedup();
        (clauses, approvals)
    }

    fn roll(&mut self, criteria: ExprId, outcome: Outcome, clauses: &[ClauseId]) -> Roll<ClauseId> {
        let named = clauses
            .iter()
            .map(|clause| (*clause, self.anywhere(criteria, outcome, *clause)));
        named.filter(|(_, named)| *named != FALSE).collect()
    }

    fn approvals(
        &mut self,
        criteria: ExprId,
        always: &[ApprovalId],
        approvals: Vec<ApprovalId>,
    ) -> Roll<ApprovalId> {
        let named = approvals.into_iter().map(|id| {
            let named = if always.contains(&id) {
                TRUE
            } else {
                self.approval_anywhere(criteria, id)
            };
            (id, named)
        });
        named.collect()
    }

    fn collect(&self, of: ExprId, clauses: &mut Vec<ClauseId>, approvals: &mut Vec<ApprovalId>) {
        let expr = &self.book.exprs[of as usize];
        clauses.extend(expr.clause);
        approvals.extend(&expr.approvals);
        for child in expr.op.children() {
            self.collect(*child, clauses, approvals);
        }
    }

    /// Where a clause is named for the outcome of a grant's criteria.
    ///
    /// The roll of an outcome is read only where the criteria come to it, so that nothing has to be
    /// known of the whole: what is below it is enough.
    fn anywhere(&mut self, criteria: ExprId, outcome: Outcome, clause: ClauseId) -> Ref {
        match self.rows(criteria) {
            Some(rows) => rows.iter().fold(FALSE, |any, row| {
                let named = self.clause(*row, outcome, clause);
                self.builder.best(any, named)
            }),
            None => self.clause(criteria, outcome, clause),
        }
    }

    /// Where an approval is named with a grant's criteria, likewise.
    fn approval_anywhere(&mut self, criteria: ExprId, approval: ApprovalId) -> Ref {
        match self.rows(criteria) {
            Some(rows) => rows.iter().fold(FALSE, |any, row| {
                let named = self.approval(*row, approval);
                self.builder.best(any, named)
            }),
            None => self.approval(criteria, approval),
        }
    }

    /// The rows of criteria that all have to hold, with nothing of their own on top.
    fn rows(&self, criteria: ExprId) -> Option<&'a [ExprId]> {
        let book = self.book;
        match &book.exprs[criteria as usize] {
            Expr {
                op: Op::All(rows),
                gives: Outcome::Pass,
                otherwise: Outcome::Fail,
                approvals,
                ..
            } if !rows.is_empty() && approvals.is_empty() => Some(rows),
            _ => None,
        }
    }

    /// Where a criterion has an outcome and a clause is named for it.
    fn clause(&mut self, of: ExprId, outcome: Outcome, clause: ClauseId) -> Ref {
        let key = (of, outcome, clause);
        if let Some(known) = self.clauses.get(&key) {
            return *known;
        }
        if !self.names(of, clause) {
            return FALSE;
        }
        let expr = &self.book.exprs[of as usize];
        let here = self.builder.is(self.diagrams[of as usize], outcome);
        let own = if expr.clause == Some(clause) {
            TRUE
        } else {
            FALSE
        };
        // Where the outcome is the children's, the children are named; where the criterion itself
        // makes it so, or has no children, its own clause is.
        let named = match &expr.op {
            Op::All(children) | Op::Any(children) if !children.is_empty() => {
                let mut below = FALSE;
                for child in children {
                    let child = self.clause(*child, outcome, clause);
                    below = self.builder.best(below, child);
                }
                let bare = self.builder.is(self.bare[of as usize], outcome);
                let from_below = self.builder.worst(bare, below);
                let not_bare = self.builder.not(bare);
                let from_here = self.builder.worst(not_bare, own);
                self.builder.best(from_below, from_here)
            }
            _ => own,
        };
        let named = self.builder.worst(here, named);
        self.clauses.insert(key, named);
        named
    }

    /// Whether a clause stands anywhere in a criterion.
    fn names(&self, of: ExprId, clause: ClauseId) -> bool {
        let expr = &self.book.exprs[of as usize];
        expr.clause == Some(clause)
            || expr
                .op
                .children()
                .iter()
                .any(|child| self.names(*child, clause))
    }

    /// Where a criterion is met on condition of an approval.
    fn approval(&mut self, of: ExprId, approval: ApprovalId) -> Ref {
        let key = (of, approval);
        if let Some(known) = self.approvals.get(&key) {
            return *known;
        }
        let expr = &self.book.exprs[of as usize];
        let here = self
            .builder
            .is(self.diagrams[of as usize], Outcome::Conditional);
        let mut named = if expr.approvals.contains(&approval) {
            TRUE
        } else {
            FALSE
        };
        for child in expr.op.children() {
            let child = self.approval(*child, approval);
            named = self.builder.best(named, child);
        }
        let named = self.builder.worst(here, named);
        self.approvals.insert(key, named);
        named
    }
}

/// Those who are named everywhere.
fn sure<T>(roll: Roll<T>) -> Vec<T> {
    let sure = roll.into_iter().filter(|(_, named)| *named == TRUE);
    sure.map(|(who, _)| who).collect()
}

impl Op {
    /// The criteria it is made of.
    pub(super) fn children(&self) -> &[ExprId] {
        match self {
            Self::Test { .. } => &[],
            Self::All(children) | Self::Any(children) => children,
            Self::Not(child) => core::slice::from_ref(child),
        }
    }
}
