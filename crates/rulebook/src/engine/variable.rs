//! Variables: something about the facts that has one of a few cells.

use crate::facts::{Facts, Value};
use crate::model::{Atom, Fact, FactId, FactType};
use alloc::{vec, vec::Vec};

/// Something about the facts that has one of a few cells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Variable {
    /// A yes-or-no fact: no, yes.
    Yes(FactId),
    /// A choice: its options.
    Option(FactId, u8),
    /// Whether a set has a member: no, yes.
    Member(FactId, u8),
    /// A number: before the first cut, from the first cut on, …
    Number(FactId, Vec<i32>),
    /// A comparison of two numbers: no, yes.
    Ratio {
        left: FactId,
        right: FactId,
        num: u32,
        den: u32,
    },
}

impl Variable {
    /// Whether it has more cells than can be numbered.
    pub(super) fn is_too_fine(&self) -> bool {
        matches!(self, Self::Number(_, cuts) if cuts.len() >= usize::from(u8::MAX))
    }

    /// The fact that it is about, and the other one where it compares two.
    pub(super) fn about(&self) -> (FactId, Option<FactId>) {
        match *self {
            Self::Ratio { left, right, .. } => (left, Some(right)),
            Self::Yes(fact)
            | Self::Option(fact, _)
            | Self::Member(fact, _)
            | Self::Number(fact, _) => (fact, None),
        }
    }

    /// Its cell, as far as what is known decides it.
    pub(super) fn cell(&self, book: &[Fact], facts: &Facts) -> Option<u8> {
        match self {
            Self::Yes(fact) => match facts.get(*fact)? {
                Value::Bool(yes) => Some(u8::from(yes)),
                _ => None,
            },
            Self::Option(fact, count) => match facts.get(*fact)? {
                Value::Choice(at) => (at < *count).then_some(at),
                _ => None,
            },
            Self::Member(fact, member) => match facts.get(*fact)? {
                Value::Set(mask) => Some(u8::from(mask >> member & 1 == 1)),
                _ => None,
            },
            Self::Number(fact, cuts) => match facts.get(*fact)? {
                Value::Number(number) => Some(narrow(cuts.partition_point(|cut| *cut <= number))),
                _ => None,
            },
            Self::Ratio {
                left,
                right,
                num,
                den,
            } => {
                let (left, right) = (bounds(*left, book, facts), bounds(*right, book, facts));
                let reaches = |left: i32, right: i32| {
                    i64::from(left) * i64::from(*den) >= i64::from(right) * i64::from(*num)
                };
                if reaches(left.0, right.1) {
                    Some(1)
                } else if reaches(left.1, right.0) {
                    None
                } else {
                    Some(0)
                }
            }
        }
    }
}

/// The smallest and the largest value that a number can have.
pub(super) fn bounds(fact: FactId, book: &[Fact], facts: &Facts) -> (i32, i32) {
    if let Some(Value::Number(number)) = facts.get(fact) {
        return (number, number);
    }
    match book[usize::from(fact)].kind {
        FactType::Integer { min, max, .. } | FactType::Decimal { min, max, .. } => (min, max),
        _ => (0, 0),
    }
}

/// The variables of a fact that these atoms ask about.
pub(super) fn of_fact(id: FactId, fact: &Fact, atoms: &[&Atom]) -> Vec<Variable> {
    match &fact.kind {
        FactType::Bool { .. } => vec![Variable::Yes(id)],
        FactType::Choice(options) => vec![Variable::Option(id, narrow(options.len()))],
        FactType::Set { options, .. } => (0..options.len())
            .map(|member| Variable::Member(id, narrow(member)))
            .collect(),
        FactType::Integer { min, max, .. } | FactType::Decimal { min, max, .. } => {
            vec![Variable::Number(id, cuts(id, *min, *max, atoms))]
        }
        FactType::Date => Vec::new(),
    }
}

/// Where a bound lets a number change sides, within its range.
fn cuts(id: FactId, min: i32, max: i32, atoms: &[&Atom]) -> Vec<i32> {
    let mut cuts = Vec::new();
    for atom in atoms {
        if let Atom::Within(fact, low, high) = **atom
            && fact == id
        {
            for cut in [low, high.map(|high| high.saturating_add(1))] {
                if let Some(cut) = cut
                    && cut > min
                    && cut <= max
                    && !cuts.contains(&cut)
                {
                    cuts.push(cut);
                }
            }
        }
    }
    cuts.sort_unstable();
    cuts
}

/// A small index as a cell.
pub(super) fn narrow(at: usize) -> u8 {
    u8::try_from(at).unwrap_or(u8::MAX)
}
