//! Criteria: the one tree that both decides and explains.

use super::{ApprovalId, ClauseId, FactId, TextId};
use crate::engine::Outcome;
use crate::packed::packed;
use alloc::vec::Vec;

/// Index of an [`Expr`] in a book's `exprs`. Children always stand before their parents.
pub type ExprId = u32;

/// One criterion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Expr {
    /// What is asked.
    pub op: Op,
    /// Its own words; a part of a criterion that the result does not print has none.
    pub text: Option<TextId>,
    /// The clause it belongs to; `None` outside clauses (named limits, tasks, fees).
    pub clause: Option<ClauseId>,
    /// Where it is met, the outcome is at most this ([`Outcome::Pass`]: as it is).
    pub gives: Outcome,
    /// Where it is not met, the outcome is at least this ([`Outcome::Fail`]: as it is).
    pub otherwise: Outcome,
    /// Approvals added where it is met, in the order of the book.
    pub approvals: Vec<ApprovalId>,
}

packed!(struct Expr { op, text, clause, gives, otherwise, approvals });

/// What a criterion asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Op {
    /// Pass where the atom is true, fail where it is false; the other way round if `negated`.
    Test {
        /// What is compared.
        atom: Atom,
        /// Whether truth and falsehood change places.
        negated: bool,
    },
    /// The worst outcome of all; pass without any.
    All(Vec<ExprId>),
    /// The best outcome of all; fail without any.
    Any(Vec<ExprId>),
    /// Pass and fail change places; every other outcome stays.
    Not(ExprId),
}

packed!(enum Op { 0 = Test { atom, negated }, 1 = All(a), 2 = Any(a), 3 = Not(a) });

/// A statement about facts that is true or false once they are known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Atom {
    /// A yes-or-no fact is yes.
    Yes(FactId),
    /// A choice is one of these options, given as a bit mask (bit n: option n).
    OneOf(FactId, u64),
    /// A set contains at least one of these options, given as a bit mask.
    HasAny(FactId, u64),
    /// A number lies between two bounds, both included; `None` is open.
    Within(FactId, Option<i32>, Option<i32>),
    /// `left × den ≥ right × num`, exactly.
    Ratio {
        /// The number compared.
        left: FactId,
        /// The number it is compared with.
        right: FactId,
        /// Numerator of the ratio, at least 1.
        num: u32,
        /// Denominator of the ratio, at least 1.
        den: u32,
    },
}

packed!(enum Atom {
    0 = Yes(a),
    1 = OneOf(a, b),
    2 = HasAny(a, b),
    3 = Within(a, b, c),
    4 = Ratio { left, right, num, den },
});
