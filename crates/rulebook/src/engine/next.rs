//! Which question to put next: computed from what can still change a verdict, never scripted.

use super::checker::Checker;
use super::diagram::{Ref, outcome};
use super::outcome::{Outcome, Possible, Verdict};
use super::restrict::Restricted;
use crate::facts::{Facts, Value};
use crate::model::FactId;
use alloc::{vec, vec::Vec};

/// A grant that can still change the verdict of its kind.
#[derive(Debug)]
struct OpenGrant {
    /// Its diagram, restricted to what is known.
    end: Ref,
    /// The facts it still depends on.
    asks: Vec<FactId>,
}

/// What can be asked with some facts known: worked out once for however many choices among it.
#[derive(Debug)]
pub struct Asking<'a> {
    checker: &'a Checker,
    facts: Facts,
    known: Restricted<'a>,
    open: Vec<OpenGrant>,
    effort: usize,
}

impl Checker {
    /// The first choice that [`Asking::next`] makes.
    pub fn next(&self, facts: &Facts, skipped: &[FactId]) -> Option<FactId> {
        self.asking(facts).next(skipped)
    }

    /// What can be asked of somebody of whom this is known.
    pub fn asking(&self, facts: &Facts) -> Asking<'_> {
        let cells = self.logic.variables.cells(&self.book.facts, facts);
        let mut known = Restricted::new(&self.logic.diagrams, cells);
        let open = self.open_grants(facts, &mut known);
        Asking {
            checker: self,
            facts: facts.clone(),
            known,
            open,
            effort: 0,
        }
    }

    /// One value of a fact for every way in which the book can tell its values apart.
    pub fn values(&self, fact: FactId) -> Vec<Value> {
        let Some(asked) = self.book.facts.get(usize::from(fact)) else {
            return Vec::new();
        };
        self.logic.variables.samples(fact, asked)
    }

    fn open_grants(&self, facts: &Facts, known: &mut Restricted<'_>) -> Vec<OpenGrant> {
        let ends: Vec<Ref> = self.grants.iter().map(|grant| known.of(*grant)).collect();
        let possible = known.ends(&[]);
        // By kind, of what is decided and of everything. What is decided is a floor, and what can rise
        // above it changes the kind. Where nothing can, what is open only keeps a lower floor from
        // being the summary.
        let mut floors = vec![None; self.book.kinds.len()];
        let mut ceilings = floors.clone();
        let grants = || self.book.grants.iter().zip(&ends);
        for (grant, end) in grants() {
            let kind = usize::from(grant.kind);
            let best = Some(Possible::of(possible.of(*end)).best());
            ceilings[kind] = best.max(ceilings[kind]);
            if outcome(*end).is_some() {
                floors[kind] = best.max(floors[kind]);
            }
        }
        let mut open = Vec::new();
        for (grant, end) in grants() {
            let (floor, ceiling) = (
                floors[usize::from(grant.kind)],
                ceilings[usize::from(grant.kind)],
            );
            let best = Possible::of(possible.of(*end)).best();
            let counts =
                Some(best) > floor || ceiling == floor && floor < Some(Verdict::Incomplete);
            if counts && outcome(*end).is_none() {
                open.push(OpenGrant {
                    end: *end,
                    asks: self.missing(*end, facts, known),
                });
            }
        }
        open
    }
}

impl Asking<'_> {
    /// The question that decides most even by its least helpful answer, or `None` once no answer
    /// can change the verdict of any kind, nor the fee of what can be had.
    ///
    /// A question is left out while it is among `skipped`, and until the answers it builds on are
    /// given. The first chapter comes first, a chapter that is begun is finished before another
    /// begins, and among equals the order of the book decides.
    pub fn next(&mut self, skipped: &[FactId]) -> Option<FactId> {
        let mut candidates = Vec::new();
        for grant in &self.open {
            candidates.extend_from_slice(&grant.asks);
        }
        candidates.sort_unstable();
        candidates.dedup();
        candidates.retain(|fact| !skipped.contains(fact) && self.is_due(*fact));
        self.keep_to_the_subject(&mut candidates);
        match *candidates {
            [] => self.priced_by(skipped),
            // Needs no weighing.
            [only] => Some(only),
            _ => self.best_of(&candidates),
        }
    }

    /// How many diagrams the choices up to now have been weighed by, for those who watch their pace.
    pub fn effort(&self) -> usize {
        self.effort
    }

    /// Leaves only the questions of a chapter that is begun and not finished, if there is one, and
    /// at the very start those of the first: a conversation stays with its subject.
    fn keep_to_the_subject(&self, candidates: &mut Vec<FactId>) {
        let book = &self.checker.book;
        let group = |fact: FactId| book.facts[usize::from(fact)].group;
        let begun = |group: u16| {
            let members = (0..).zip(&book.facts);
            members
                .filter(|(_, fact)| fact.group == group)
                .any(|(id, _)| self.facts.get(id).is_some())
        };
        let mut subjects: Vec<u16> = candidates.iter().map(|fact| group(*fact)).collect();
        subjects.sort_unstable();
        let first = subjects.first().filter(|_| self.facts.known() == 0);
        let subject = subjects
            .iter()
            .find(|group| begun(**group))
            .or(first)
            .copied();
        if let Some(subject) = subject {
            candidates.retain(|fact| group(*fact) == subject);
        }
    }

    /// The fact that the fee goes by, as long as it is unknown and there is something to pay for.
    fn priced_by(&mut self, skipped: &[FactId]) -> Option<FactId> {
        let known = &mut self.known;
        let mut open = |grant: &Ref| known.of(*grant) != Outcome::Fail as Ref;
        if !self.checker.grants.iter().any(&mut open) {
            return None;
        }
        let facts_of_fees = self.checker.book.fees.iter().map(|fee| fee.fact);
        facts_of_fees
            .filter(|fact| self.facts.get(*fact).is_none() && !skipped.contains(fact))
            .min()
    }

    /// Whether the answers that a question builds on are given.
    fn is_due(&mut self, fact: FactId) -> bool {
        let when = self.checker.book.facts[usize::from(fact)].asked_when;
        let exprs = &self.checker.logic.exprs;
        when.is_none_or(|when| self.known.of(exprs[when as usize]) == Outcome::Pass as Ref)
    }

    /// The first of the candidates whose least helpful answer leaves least open.
    fn best_of(&mut self, candidates: &[FactId]) -> Option<FactId> {
        let (mut best, mut least) = (None, usize::MAX);
        for fact in candidates {
            let left = self.left_open(*fact, least);
            if left < least {
                (best, least) = (Some(*fact), left);
            }
        }
        best
    }

    /// How many pairs of a grant and a fact it depends on the least helpful answer leaves open;
    /// once it is seen to be as many as `enough`, no more answers are looked at.
    fn left_open(&mut self, fact: FactId, enough: usize) -> usize {
        let Checker { book, logic, .. } = self.checker;
        let mut worst = 0;
        for value in self.checker.values(fact) {
            self.facts.set(fact, Some(value));
            let cells = logic.variables.cells_of(fact, &book.facts, &self.facts);
            let ends = self.known.ends(&cells);
            self.effort += self.known.len();
            let open = self.open.iter();
            let still_open = open.filter(|grant| !ends.of(grant.end).is_power_of_two());
            let left = still_open
                .map(|grant| grant.asks.len() - usize::from(grant.asks.contains(&fact)))
                .sum();
            worst = worst.max(left);
            if worst >= enough {
                break;
            }
        }
        self.facts.set(fact, None);
        worst
    }
}
