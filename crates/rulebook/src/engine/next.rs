//! Which question to put next: computed from what can still change a verdict, never scripted.

use super::checker::Checker;
use super::diagram::{Ref, outcome};
use super::outcome::{Outcome, Possible, Verdict};
use super::restrict::Restricted;
use crate::facts::{Facts, Value};
use crate::model::FactId;
use alloc::vec::Vec;

/// A grant that can still change the verdict of its kind.
struct OpenGrant {
    /// Its diagram, restricted to what is known.
    end: Ref,
    /// The facts it still depends on.
    asks: Vec<FactId>,
}

impl Checker {
    /// The question that decides most even by its least helpful answer, or `None` once no answer
    /// can change the verdict of any kind, nor the fee of what can be had.
    ///
    /// A question is left out while it is among `skipped`, and until the answers it builds on are
    /// given. The first chapter comes first, a chapter that is begun is finished before another
    /// begins, and among equals the order of the book decides.
    pub fn next(&self, facts: &Facts, skipped: &[FactId]) -> Option<FactId> {
        let cells = self.logic.variables.cells(&self.book.facts, facts);
        let mut known = Restricted::new(&self.logic.diagrams, &cells);
        let open = self.open_grants(facts, &mut known);
        let mut candidates: Vec<FactId> = open
            .iter()
            .flat_map(|grant| grant.asks.iter().copied())
            .collect();
        candidates.sort_unstable();
        candidates.dedup();
        candidates.retain(|fact| !skipped.contains(fact) && self.is_due(*fact, &mut known));
        self.keep_to_the_subject(facts, &mut candidates);
        candidates
            .into_iter()
            .min_by_key(|fact| self.left_open(*fact, facts, &open, &known))
            .or_else(|| self.priced_by(facts, skipped, &mut known))
    }

    /// Leaves only the questions of a chapter that is begun and not finished, if there is one, and
    /// at the very start those of the first: a conversation stays with its subject.
    fn keep_to_the_subject(&self, facts: &Facts, candidates: &mut Vec<FactId>) {
        let group = |fact: FactId| self.book.facts[usize::from(fact)].group;
        let begun = |group: u16| {
            let members = (0..).zip(&self.book.facts);
            members
                .filter(|(_, fact)| fact.group == group)
                .any(|(id, _)| facts.get(id).is_some())
        };
        let mut subjects: Vec<u16> = candidates.iter().map(|fact| group(*fact)).collect();
        subjects.sort_unstable();
        let first = subjects.first().filter(|_| facts.known() == 0);
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
    fn priced_by(
        &self,
        facts: &Facts,
        skipped: &[FactId],
        known: &mut Restricted<'_>,
    ) -> Option<FactId> {
        let mut open = |grant: &Ref| known.of(*grant) != Outcome::Fail as Ref;
        if !self.grants.iter().any(&mut open) {
            return None;
        }
        let facts_of_fees = self.book.fees.iter().map(|fee| fee.fact);
        facts_of_fees
            .filter(|fact| facts.get(*fact).is_none() && !skipped.contains(fact))
            .min()
    }

    /// One value of a fact for every way in which the book can tell its values apart.
    pub fn values(&self, fact: FactId) -> Vec<Value> {
        let Some(asked) = self.book.facts.get(usize::from(fact)) else {
            return Vec::new();
        };
        self.logic.variables.samples(fact, asked)
    }

    /// Whether the answers that a question builds on are given.
    fn is_due(&self, fact: FactId, known: &mut Restricted<'_>) -> bool {
        let when = self.book.facts[usize::from(fact)].asked_when;
        when.is_none_or(|when| known.of(self.logic.exprs[when as usize]) == Outcome::Pass as Ref)
    }

    fn open_grants(&self, facts: &Facts, known: &mut Restricted<'_>) -> Vec<OpenGrant> {
        let ends: Vec<Ref> = self.grants.iter().map(|grant| known.of(*grant)).collect();
        let possible = known.ends(&[]);
        let best = |at: usize| Possible::of(possible.of(ends[at])).best();
        (0..ends.len())
            .filter(|at| outcome(ends[*at]).is_none())
            .filter(|at| {
                let of_kind = || {
                    (0..ends.len())
                        .filter(|other| self.book.grants[*other].kind == self.book.grants[*at].kind)
                };
                // What is decided is a floor, and what can rise above it changes the kind. Where
                // nothing can, what is open only keeps a lower floor from being the summary.
                let floor = of_kind()
                    .filter(|other| outcome(ends[*other]).is_some())
                    .map(best)
                    .max();
                let ceiling = of_kind().map(best).max();
                Some(best(*at)) > floor || ceiling == floor && floor < Some(Verdict::Incomplete)
            })
            .map(|at| OpenGrant {
                end: ends[at],
                asks: self.missing(ends[at], facts, known),
            })
            .collect()
    }

    /// How many pairs of a grant and a fact it depends on the least helpful answer leaves open.
    fn left_open(
        &self,
        fact: FactId,
        facts: &Facts,
        open: &[OpenGrant],
        known: &Restricted<'_>,
    ) -> usize {
        let after = |value: Value| {
            let mut facts = facts.clone();
            facts.set(fact, Some(value));
            let ends = known.ends(&self.logic.variables.cells(&self.book.facts, &facts));
            let still_open = open
                .iter()
                .filter(|grant| !ends.of(grant.end).is_power_of_two());
            still_open
                .map(|grant| grant.asks.len() - usize::from(grant.asks.contains(&fact)))
                .sum()
        };
        self.values(fact).into_iter().map(after).max().unwrap_or(0)
    }
}
