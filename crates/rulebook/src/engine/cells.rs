//! Variables: what the criteria of a book can tell apart about its facts.
//!
//! A number is cut into the cells between the bounds that any criterion compares it with, a set
//! into its members, and a comparison of two facts is a variable of its own.

use super::diagram::{Builder, FALSE, Ref, TRUE, Var};
use super::outcome::Outcome;
use crate::facts::{Facts, Value, all_of};
use crate::model::{Atom, Expr, Fact, FactId, FactType, Op};
use alloc::{vec, vec::Vec};

/// Something about the facts that has one of a few cells.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Variable {
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

/// All variables of a book, in the order in which diagrams ask them.
#[derive(Debug, Clone)]
pub(super) struct Variables {
    list: Vec<Variable>,
    /// By fact: its first variable, if any criterion asks about it.
    first: Vec<Option<Var>>,
}

impl Variables {
    pub(super) fn new(facts: &[Fact], exprs: &[Expr]) -> Self {
        let atoms: Vec<&Atom> = exprs
            .iter()
            .filter_map(|expr| match &expr.op {
                Op::Test { atom, .. } => Some(atom),
                _ => None,
            })
            .collect();
        let mut list = Vec::new();
        let mut first = vec![None; facts.len()];
        for (at, fact) in facts.iter().enumerate() {
            let id = FactId::try_from(at).unwrap_or(FactId::MAX);
            let before = list.len();
            if atoms
                .iter()
                .any(|atom| atom.asks(id) && !matches!(atom, Atom::Ratio { .. }))
            {
                list.extend(of_fact(id, fact, &atoms));
            }
            first[at] = (list.len() > before).then(|| index(before));
            // A comparison comes right after the later of its two facts.
            for atom in &atoms {
                if let Atom::Ratio {
                    left,
                    right,
                    num,
                    den,
                } = **atom
                    && left.max(right) == id
                {
                    let ratio = Variable::Ratio {
                        left,
                        right,
                        num,
                        den,
                    };
                    if !list.contains(&ratio) {
                        list.push(ratio);
                    }
                }
            }
        }
        Self { list, first }
    }

    pub(super) fn len(&self) -> usize {
        self.list.len()
    }

    /// The facts that a variable is about and that are not known.
    pub(super) fn unknown_facts<'a>(
        &'a self,
        var: usize,
        facts: &'a Facts,
    ) -> impl Iterator<Item = FactId> + 'a {
        let (one, other) = match self.list[var] {
            Variable::Ratio { left, right, .. } => (left, Some(right)),
            Variable::Yes(fact)
            | Variable::Option(fact, _)
            | Variable::Member(fact, _)
            | Variable::Number(fact, _) => (fact, None),
        };
        core::iter::once(one)
            .chain(other)
            .filter(move |fact| facts.get(*fact).is_none())
    }

    /// The cell of every variable that the known facts decide.
    pub(super) fn cells(&self, book: &[Fact], facts: &Facts) -> Vec<Option<u8>> {
        self.list
            .iter()
            .map(|variable| variable.cell(book, facts))
            .collect()
    }

    /// One value of a fact for every way in which criteria can tell its values apart.
    pub(super) fn samples(&self, id: FactId, fact: &Fact) -> Vec<Value> {
        match &fact.kind {
            FactType::Bool { .. } => vec![Value::Bool(false), Value::Bool(true)],
            FactType::Choice(options) => (0..options.len())
                .map(|at| Value::Choice(narrow(at)))
                .collect(),
            FactType::Set { options, .. } => {
                let single = (0..options.len()).map(|at| Value::Set(1 << at));
                core::iter::once(Value::Set(0)).chain(single).collect()
            }
            FactType::Integer { min, max, .. } | FactType::Decimal { min, max, .. } => {
                let cuts = self.first[usize::from(id)].map(|var| &self.list[usize::from(var)]);
                let cuts = match cuts {
                    Some(Variable::Number(_, cuts)) => cuts.as_slice(),
                    _ => &[*max],
                };
                core::iter::once(*min)
                    .chain(cuts.iter().copied())
                    .map(Value::Number)
                    .collect()
            }
            FactType::Date => Vec::new(),
        }
    }

    /// The diagram of an atom.
    pub(super) fn diagram(&self, atom: &Atom, facts: &[Fact], builder: &mut Builder) -> Ref {
        match *atom {
            Atom::Yes(fact) => builder.diagrams.make(self.first(fact), &[FALSE, TRUE]),
            Atom::OneOf(fact, mask) => {
                let options = facts[usize::from(fact)].kind.options().len();
                let branches: Vec<Ref> =
                    (0..options).map(|at| truth(mask >> at & 1 == 1)).collect();
                builder.diagrams.make(self.first(fact), &branches)
            }
            Atom::HasAny(fact, mask) => {
                let mut any = FALSE;
                for member in (0..64).filter(|member| mask >> member & 1 == 1) {
                    let has = builder
                        .diagrams
                        .make(self.first(fact) + member, &[FALSE, TRUE]);
                    any = builder.best(any, has);
                }
                any
            }
            Atom::Within(fact, low, high) => {
                let var = self.first(fact);
                let Variable::Number(_, cuts) = &self.list[usize::from(var)] else {
                    return FALSE;
                };
                let (min, _) = bounds(fact, facts, &Facts::default());
                let starts = core::iter::once(min).chain(cuts.iter().copied());
                let branches: Vec<Ref> = starts
                    .map(|start| {
                        let low = low.is_none_or(|low| start >= low);
                        truth(low && high.is_none_or(|high| start <= high))
                    })
                    .collect();
                builder.diagrams.make(var, &branches)
            }
            Atom::Ratio {
                left,
                right,
                num,
                den,
            } => {
                let ratio = Variable::Ratio {
                    left,
                    right,
                    num,
                    den,
                };
                let var = self
                    .list
                    .iter()
                    .position(|variable| *variable == ratio)
                    .unwrap_or(0);
                builder.diagrams.make(index(var), &[FALSE, TRUE])
            }
        }
    }

    fn first(&self, fact: FactId) -> Var {
        self.first[usize::from(fact)].unwrap_or(0)
    }
}

impl Variable {
    fn cell(&self, book: &[Fact], facts: &Facts) -> Option<u8> {
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
fn bounds(fact: FactId, book: &[Fact], facts: &Facts) -> (i32, i32) {
    if let Some(Value::Number(number)) = facts.get(fact) {
        return (number, number);
    }
    match book[usize::from(fact)].kind {
        FactType::Integer { min, max, .. } | FactType::Decimal { min, max, .. } => (min, max),
        _ => (0, 0),
    }
}

fn of_fact(id: FactId, fact: &Fact, atoms: &[&Atom]) -> Vec<Variable> {
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
    let mut cuts: Vec<i32> = atoms
        .iter()
        .filter_map(|atom| match **atom {
            Atom::Within(fact, low, high) if fact == id => Some((low, high)),
            _ => None,
        })
        .flat_map(|(low, high)| [low, high.map(|high| high.saturating_add(1))])
        .flatten()
        .filter(|cut| *cut > min && *cut <= max)
        .collect();
    cuts.sort_unstable();
    cuts.dedup();
    cuts
}

impl Atom {
    fn asks(&self, id: FactId) -> bool {
        match *self {
            Self::Yes(fact)
            | Self::OneOf(fact, _)
            | Self::HasAny(fact, _)
            | Self::Within(fact, ..) => fact == id,
            Self::Ratio { left, right, .. } => left == id || right == id,
        }
    }

    /// Whether the atom fits the facts it is about.
    pub(super) fn fits(&self, facts: &[Fact]) -> bool {
        let kind = |fact: FactId| facts.get(usize::from(fact)).map(|fact| &fact.kind);
        let number = |fact| {
            matches!(
                kind(fact),
                Some(FactType::Integer { .. } | FactType::Decimal { .. })
            )
        };
        match *self {
            Self::Yes(fact) => matches!(kind(fact), Some(FactType::Bool { .. })),
            Self::OneOf(fact, mask) => {
                matches!(kind(fact), Some(FactType::Choice(options)) if mask & !all_of(options.len()) == 0)
            }
            Self::HasAny(fact, mask) => {
                matches!(kind(fact), Some(FactType::Set { options, .. }) if mask & !all_of(options.len()) == 0)
            }
            Self::Within(fact, ..) => number(fact),
            Self::Ratio {
                left,
                right,
                num,
                den,
            } => number(left) && number(right) && num > 0 && den > 0,
        }
    }
}

fn truth(value: bool) -> Ref {
    if value {
        Outcome::Pass as Ref
    } else {
        Outcome::Fail as Ref
    }
}

fn index(at: usize) -> Var {
    Var::try_from(at).unwrap_or(Var::MAX)
}

fn narrow(at: usize) -> u8 {
    u8::try_from(at).unwrap_or(u8::MAX)
}
