//! What the criteria of a book can tell apart about its facts.
//!
//! A number is cut into the cells between the bounds that any criterion compares it with, a set
//! into its members, and a comparison of two facts is a variable of its own.

use super::builder::Builder;
use super::diagram::{FALSE, Ref, TRUE, Var};
use super::outcome::Outcome;
use super::variable::{Variable, bounds, narrow, of_fact};
use crate::facts::{Facts, Value, all_of};
use crate::model::{Atom, Expr, Fact, FactId, FactType, Op};
use alloc::{vec, vec::Vec};

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

    pub(super) fn all(&self) -> &[Variable] {
        &self.list
    }

    pub(super) fn len(&self) -> usize {
        self.list.len()
    }

    /// Whether diagrams can number them and their cells.
    pub(super) fn are_countable(&self) -> bool {
        let too_fine = self.list.iter().any(Variable::is_too_fine);
        !too_fine && self.list.len() < usize::from(Var::MAX)
    }

    /// The facts that these variables are about and that are not known, some more than once.
    pub(super) fn unknown(&self, is_asked: &[bool], facts: &Facts) -> Vec<FactId> {
        let mut unknown = Vec::new();
        for (variable, is_asked) in self.list.iter().zip(is_asked) {
            if *is_asked {
                let (one, other) = variable.about();
                unknown.push(one);
                unknown.extend(other);
            }
        }
        unknown.retain(|fact| facts.get(*fact).is_none());
        unknown
    }

    /// The cell of every variable that the known facts decide.
    pub(super) fn cells(&self, book: &[Fact], facts: &Facts) -> Vec<Option<u8>> {
        self.list
            .iter()
            .map(|variable| variable.cell(book, facts))
            .collect()
    }

    /// The cells of the variables that are about a fact alone or beside others; none of the rest.
    pub(super) fn cells_of(&self, id: FactId, book: &[Fact], facts: &Facts) -> Vec<Option<u8>> {
        let cell = |variable: &Variable| {
            let (one, other) = variable.about();
            (one == id || other == Some(id)).then(|| variable.cell(book, facts))
        };
        self.list.iter().map(|one| cell(one).flatten()).collect()
    }

    /// One value of a fact for every way in which criteria can tell its values apart.
    pub(super) fn samples(&self, id: FactId, fact: &Fact) -> Vec<Value> {
        match &fact.kind {
            FactType::Bool { .. } => vec![Value::Bool(false), Value::Bool(true)],
            FactType::Choice(options) => (0..options.len())
                .map(|at| Value::Choice(narrow(at)))
                .collect(),
            FactType::Set { options, .. } => {
                let mut sets = vec![Value::Set(0)];
                sets.extend((0..options.len()).map(|at| Value::Set(1 << at)));
                sets
            }
            FactType::Integer { min, max, .. } | FactType::Decimal { min, max, .. } => {
                let cuts = self.first[usize::from(id)].map(|var| &self.list[usize::from(var)]);
                let cuts = match cuts {
                    Some(Variable::Number(_, cuts)) => cuts.as_slice(),
                    _ => &[*max],
                };
                let mut numbers = vec![Value::Number(*min)];
                numbers.extend(cuts.iter().map(|cut| Value::Number(*cut)));
                numbers
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
                let within = |start: i32| {
                    let low = low.is_none_or(|low| start >= low);
                    truth(low && high.is_none_or(|high| start <= high))
                };
                let mut branches = vec![within(min)];
                branches.extend(cuts.iter().map(|cut| within(*cut)));
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
