//! Facts in, assessment out.

use super::checker::{Checker, Logic};
use super::diagram::{FALSE, Ref, TERMINALS, TRUE, outcome};
use super::lists::Roll;
use super::outcome::{Outcome, Possible, Verdict};
use super::restrict::Restricted;
use crate::calendar::Date;
use crate::facts::{Facts, Value};
use crate::model::{ApprovalId, ClauseId, Fact, FactId, Grant, GrantId};
use crate::window::{self, WindowState};
use alloc::{vec, vec::Vec};

/// What a book says about a student on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assessment {
    /// The filing day.
    pub date: Date,
    /// The window on that day; `None` for a book without windows.
    pub window: Option<WindowState>,
    /// The fee; `None` while the fact it goes by is unknown.
    pub fee: Option<FeeDue>,
    /// By kind: the best that any clause grants.
    pub kinds: Vec<KindVerdict>,
    /// By grant, in the order of the book.
    pub grants: Vec<GrantVerdict>,
    /// By criterion: its outcome, `None` while a missing fact decides it.
    ///
    /// Together with the book's criteria this is the explanation of every verdict.
    pub outcomes: Vec<Option<Outcome>>,
}

/// A fee and how firmly it stands in the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FeeDue {
    /// Index of the fee in the book.
    pub fee: usize,
    /// Whether it is put there by inference.
    pub inferred: bool,
}

/// The best that the clauses of one kind come to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KindVerdict {
    /// The best verdict of its clauses.
    pub verdict: Verdict,
    /// The grants that reach it, empty where none grants anything.
    pub grants: Vec<GrantId>,
    /// Whether no missing fact can change the verdict any more.
    pub settled: bool,
}

/// What one clause comes to for one kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GrantVerdict {
    /// The verdict.
    pub verdict: Verdict,
    /// What it can still come to; the verdict alone once it is decided.
    pub possible: Possible,
    /// Clauses that rule it out or make it wait, for `Ineligible` and `NotYet`, by id.
    pub failed: Vec<ClauseId>,
    /// Facts that decide it, for `Incomplete`, by id.
    pub missing: Vec<FactId>,
    /// Clauses that leave it open, for `Uncertain`, by id.
    pub doubts: Vec<ClauseId>,
    /// Who has to approve, for `Conditional`, by id.
    pub approvals: Vec<ApprovalId>,
    /// The smallest limit on guest terms that is known to apply.
    pub max_terms: Option<u16>,
}

impl Checker {
    /// What the book says about a student on a day.
    ///
    /// With facts missing, a verdict other than `Incomplete` holds for every way of filling them in.
    pub fn assess(&self, facts: &Facts, date: Date) -> Assessment {
        let cells = self.logic.variables.cells(&self.book.facts, facts);
        let mut known = Restricted::new(&self.logic.diagrams, cells);
        let outcomes = self.logic.outcomes(&mut known);
        let ends: Vec<Ref> = self.grants.iter().map(|grant| known.of(*grant)).collect();
        let possible = known.ends(&[]);
        let grants: Vec<GrantVerdict> = ends
            .iter()
            .map(|end| GrantVerdict {
                verdict: outcome(*end).map_or(Verdict::Incomplete, Verdict::from),
                possible: Possible::of(possible.of(*end)),
                failed: Vec::new(),
                missing: match outcome(*end) {
                    None => self.missing(*end, facts, &known),
                    Some(_) => Vec::new(),
                },
                doubts: Vec::new(),
                approvals: Vec::new(),
                max_terms: None,
            })
            .collect();
        let mut found = Assessment {
            date,
            window: None,
            fee: None,
            kinds: self.kinds(&grants),
            grants,
            outcomes,
        };
        (self.explain)(self, facts, &mut known, &mut found);
        found
    }

    /// Adds what a result says beyond verdicts: who is named, limits, the fee and the window.
    pub(super) fn explained(
        &self,
        facts: &Facts,
        known: &mut Restricted<'_>,
        found: &mut Assessment,
    ) {
        self.add_conditions(facts, found);
        for (rolls, found_for) in self.rolls.iter().zip(&mut found.grants) {
            match found_for.verdict {
                Verdict::Ineligible => found_for.failed = named(&rolls.failed, known),
                Verdict::NotYet => found_for.failed = named(&rolls.waiting, known),
                Verdict::Uncertain => found_for.doubts = named(&rolls.doubts, known),
                Verdict::Conditional => found_for.approvals = named(&rolls.approvals, known),
                Verdict::Incomplete | Verdict::Eligible => {}
            }
        }
    }

    /// Adds limits, the fee and the window.
    pub(super) fn add_conditions(&self, facts: &Facts, found: &mut Assessment) {
        found.window = self.window(found.date);
        found.fee = self.fee(facts);
        for (grant, found_for) in self.book.grants.iter().zip(&mut found.grants) {
            found_for.max_terms = smallest_limit(grant, &found.outcomes);
        }
    }

    /// The window that is open on a day, or the next to open; `None` for a book without windows.
    pub fn window(&self, day: Date) -> Option<WindowState> {
        window::on(&self.book.windows, day)
    }

    /// The facts that still decide a restricted diagram, sorted by id.
    pub(super) fn missing(&self, end: Ref, facts: &Facts, known: &Restricted<'_>) -> Vec<FactId> {
        let mut scope = known.no_scope(self.logic.variables.len());
        known.scope(end, &mut scope);
        let mut missing = self.logic.variables.unknown(scope.asked(), facts);
        missing.sort_unstable_by_key(|fact| self.ranks[usize::from(*fact)]);
        missing.dedup();
        missing
    }

    fn kinds(&self, grants: &[GrantVerdict]) -> Vec<KindVerdict> {
        let mut kinds = vec![
            KindVerdict {
                verdict: Verdict::Ineligible,
                grants: Vec::new(),
                settled: true
            };
            self.book.kinds.len()
        ];
        for (at, (grant, found)) in self.book.grants.iter().zip(grants).enumerate() {
            let kind = &mut kinds[usize::from(grant.kind)];
            if found.verdict > kind.verdict {
                kind.verdict = found.verdict;
                kind.grants.clear();
            }
            if found.verdict == kind.verdict && found.verdict != Verdict::Ineligible {
                kind.grants
                    .push(GrantId::try_from(at).unwrap_or(GrantId::MAX));
            }
        }
        for (kind, found) in self
            .book
            .grants
            .iter()
            .map(|grant| usize::from(grant.kind))
            .zip(grants)
        {
            let kind = &mut kinds[kind];
            let can_rise =
                found.verdict == Verdict::Incomplete && found.possible.best() > kind.verdict;
            kind.settled &= kind.verdict != Verdict::Incomplete && !can_rise;
        }
        kinds
    }

    /// The fee; `None` while the fact it goes by is unknown.
    pub fn fee(&self, facts: &Facts) -> Option<FeeDue> {
        self.book.fees.iter().enumerate().find_map(|(at, fee)| {
            let Some(Value::Choice(option)) = facts.get(fee.fact) else {
                return None;
            };
            let holds = |mask: u64| mask.checked_shr(u32::from(option)).unwrap_or(0) & 1 == 1;
            let inferred = holds(fee.inferred);
            (inferred || holds(fee.stated)).then_some(FeeDue { fee: at, inferred })
        })
    }
}

impl Logic {
    /// By criterion: its outcome, as far as what is known decides it.
    pub(super) fn outcomes(&self, known: &mut Restricted<'_>) -> Vec<Option<Outcome>> {
        self.exprs
            .iter()
            .map(|expr| outcome(known.of(*expr)))
            .collect()
    }

    /// The outcomes under facts alone.
    pub(crate) fn evaluate(&self, book: &[Fact], facts: &Facts) -> Vec<Option<Outcome>> {
        let cells = self.variables.cells(book, facts);
        self.outcomes(&mut Restricted::new(&self.diagrams, cells))
    }
}

/// Those who are named whatever the missing facts are.
fn named<T: Copy>(roll: &Roll<T>, known: &mut Restricted<'_>) -> Vec<T> {
    let named = roll.iter().filter(|(_, named)| known.of(*named) == TRUE);
    named.map(|(who, _)| *who).collect()
}

fn smallest_limit(grant: &Grant, outcomes: &[Option<Outcome>]) -> Option<u16> {
    let applies =
        |when: Option<u32>| when.is_none_or(|expr| outcomes[expr as usize] == Some(Outcome::Pass));
    grant
        .limits
        .iter()
        .filter(|limit| applies(limit.when))
        .map(|limit| limit.terms)
        .min()
}

const _: () = assert!(
    TRUE < TERMINALS && FALSE < TERMINALS,
    "truth values are outcomes"
);
