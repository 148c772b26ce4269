//! A book made ready for assessments.

use super::assess::Assessment;
use super::builder::Builder;
use super::cells::Variables;
use super::defect::Defect;
use super::diagram::{Diagrams, FALSE, Ref, TRUE};
use super::lists::{RollCall, Rolls};
use super::outcome::Outcome;
use super::references;
use super::restrict::Restricted;
use crate::facts::Facts;
use crate::model::{Atom, Expr, ExprId, Fact, Op, Rest, RuleBook};
use alloc::vec::Vec;

/// A rule book with its decision diagrams.
///
/// Made once, in a few milliseconds; every assessment then is a walk over the diagrams.
#[derive(Debug, Clone)]
pub struct Checker {
    pub(super) book: RuleBook,
    pub(super) logic: Logic,
    /// By grant: its diagram, approvals included.
    pub(super) grants: Vec<Ref>,
    /// By grant: who is named with each outcome; empty where nobody is.
    pub(super) rolls: Vec<Rolls>,
    /// What it adds to verdicts.
    pub(super) explain: Explain,
    /// By fact: its position among all facts, sorted by id.
    pub(super) ranks: Vec<u16>,
}

/// The criteria of a book or a procedure as diagrams.
#[derive(Debug, Clone)]
pub(crate) struct Logic {
    pub(super) variables: Variables,
    pub(super) diagrams: Diagrams,
    /// By criterion: its diagram.
    pub(super) exprs: Vec<Ref>,
}

impl Checker {
    /// Makes a book ready; refuses one that this engine cannot have been meant to read.
    pub fn new(book: RuleBook) -> Result<Self, Defect> {
        references::check(&book)?;
        Logic::check(&book.facts, &book.exprs)?;
        Ok(Self::trusted(book))
    }

    /// The same for a book that [`Self::new`] has not refused before: nothing is checked, and what
    /// it would have refused may panic later.
    pub fn trusted(book: RuleBook) -> Self {
        let call: Call = |book, exprs, bare, builder| {
            let mut calls = RollCall::new(book, exprs, bare, builder);
            let grants = book.grants.iter();
            grants
                .map(|grant| calls.of(grant.criteria, &grant.approvals))
                .collect()
        };
        Self::naming(book, call, Self::explained)
    }

    /// The same for who wants verdicts and what is missing alone: nobody is named, and there is no
    /// limit, fee or window, until [`Self::name`] adds them. Interviews need no more, and start with
    /// less.
    pub fn naming_nobody(book: RuleBook) -> Self {
        Self::naming(book, |_, _, _, _| Vec::new(), |_, _, _, _| ())
    }

    fn naming(book: RuleBook, rolls: Call, explain: Explain) -> Self {
        let (mut builder, variables, exprs, bare) = build(&book.facts, &book.exprs);
        let rolls = rolls(&book, &exprs, &bare, &mut builder);
        let grants = book
            .grants
            .iter()
            .map(|grant| {
                let criteria = exprs[grant.criteria as usize];
                let best = if grant.approvals.is_empty() {
                    Outcome::Pass
                } else {
                    Outcome::Conditional
                };
                at_most(&mut builder, criteria, best)
            })
            .collect();
        let ranks = ranks(&book.facts);
        let logic = Logic {
            variables,
            diagrams: builder.diagrams,
            exprs,
        };
        Self {
            book,
            logic,
            grants,
            rolls,
            explain,
            ranks,
        }
    }

    /// The same with the rest of its book; what it goes by itself was there before.
    #[must_use]
    pub fn with(&self, rest: Rest) -> Self {
        let mut whole = self.clone();
        whole.book = whole.book.with(rest);
        whole
    }

    /// The book it was made from.
    pub fn book(&self) -> &RuleBook {
        &self.book
    }

    /// Whether it names clauses and approvals.
    pub fn names(&self) -> bool {
        self.rolls.len() == self.book.grants.len()
    }

    /// How many nodes its diagrams have, for those who watch its size.
    pub fn diagram_nodes(&self) -> usize {
        self.logic.diagrams.len()
    }
}

impl Logic {
    /// Refuses criteria that no diagrams can be made of.
    pub(crate) fn check(facts: &[Fact], exprs: &[Expr]) -> Result<(), Defect> {
        check_exprs(facts, exprs)?;
        if Variables::new(facts, exprs).are_countable() {
            Ok(())
        } else {
            Err(Defect::Size("facts or bounds"))
        }
    }

    pub(crate) fn new(facts: &[Fact], exprs: &[Expr]) -> Self {
        let (builder, variables, refs, _) = build(facts, exprs);
        Self {
            variables,
            diagrams: builder.diagrams,
            exprs: refs,
        }
    }
}

/// Works out who is named: for a book, its criteria as diagrams, and the same before `gives` and
/// `otherwise`.
type Call = fn(&RuleBook, &[Ref], &[Ref], &mut Builder) -> Vec<Rolls>;

/// Adds to an assessment what goes beyond verdicts.
pub(super) type Explain = fn(&Checker, &Facts, &mut Restricted<'_>, &mut Assessment);

type Built = (Builder, Variables, Vec<Ref>, Vec<Ref>);

fn build(facts: &[Fact], exprs: &[Expr]) -> Built {
    let variables = Variables::new(facts, exprs);
    let mut builder = Builder::default();
    let (done, bare) = fold_up(&mut builder, exprs, |builder, _, atom| {
        variables.diagram(atom, facts, builder)
    });
    (builder, variables, done, bare)
}

/// By criterion: its diagram, and the same before `gives` and `otherwise`. What each statement comes
/// to is told by `of_atom`, which is given its criterion too.
pub(super) fn fold_up(
    builder: &mut Builder,
    exprs: &[Expr],
    of_atom: impl Fn(&mut Builder, usize, &Atom) -> Ref,
) -> (Vec<Ref>, Vec<Ref>) {
    let (mut done, mut bare) = (
        Vec::with_capacity(exprs.len()),
        Vec::with_capacity(exprs.len()),
    );
    for (at, expr) in exprs.iter().enumerate() {
        let plain = match &expr.op {
            Op::Test { atom, negated } => {
                let atom = of_atom(builder, at, atom);
                if *negated { builder.not(atom) } else { atom }
            }
            Op::All(children) => fold(builder, &done, children, TRUE, Builder::worst),
            Op::Any(children) => fold(builder, &done, children, FALSE, Builder::best),
            Op::Not(child) => builder.not(done[*child as usize]),
        };
        let best = if expr.approvals.is_empty() {
            expr.gives
        } else {
            expr.gives.min(Outcome::Conditional)
        };
        let capped = at_most(builder, plain, best);
        let full = builder.best(capped, expr.otherwise as Ref);
        bare.push(plain);
        done.push(full);
    }
    (done, bare)
}

fn at_most(builder: &mut Builder, of: Ref, best: Outcome) -> Ref {
    builder.worst(of, best as Ref)
}

/// From the last to the first: grants share their general conditions, which stand last, so that
/// what those come to is found once.
fn fold(
    builder: &mut Builder,
    done: &[Ref],
    children: &[ExprId],
    start: Ref,
    step: fn(&mut Builder, Ref, Ref) -> Ref,
) -> Ref {
    children.iter().rev().fold(start, |sum, child| {
        step(builder, sum, done[*child as usize])
    })
}

fn check_exprs(facts: &[Fact], exprs: &[Expr]) -> Result<(), Defect> {
    for (at, expr) in exprs.iter().enumerate() {
        if expr.op.children().iter().any(|child| *child as usize >= at) {
            return Err(Defect::Order);
        }
        if let Op::Test { atom, .. } = &expr.op
            && !atom.fits(facts)
        {
            return Err(Defect::Atom);
        }
    }
    let too_many = facts.iter().any(|fact| fact.kind.options().len() > 64);
    if too_many {
        Err(Defect::Size("options"))
    } else {
        Ok(())
    }
}

/// By fact: the position of its id among all ids, sorted by code point.
fn ranks(facts: &[Fact]) -> Vec<u16> {
    let rank = |fact: &Fact| {
        let before = facts.iter().filter(|other| other.id < fact.id);
        u16::try_from(before.count()).unwrap_or(u16::MAX)
    };
    facts.iter().map(rank).collect()
}
