//! Which question to put next: computed from what is still missing, never scripted.

use super::assess::Assessment;
use super::checker::Checker;
use crate::calendar::Date;
use crate::facts::{Facts, Value};
use crate::model::FactId;
use alloc::vec::Vec;

impl Checker {
    /// The facts that can still change the verdict of a kind, in the order of the book.
    pub fn open_facts(&self, assessment: &Assessment) -> Vec<FactId> {
        let mut open: Vec<FactId> = self
            .book
            .grants
            .iter()
            .zip(&assessment.grants)
            .filter(|(grant, found)| found.best > assessment.kinds[usize::from(grant.kind)].verdict || !assessment.kinds[usize::from(grant.kind)].settled && found.best >= found.verdict)
            .flat_map(|(_, found)| found.missing.iter().copied())
            .collect();
        open.sort_unstable();
        open.dedup();
        open
    }

    /// The question whose answer can be expected to decide most, or `None` once no answer can
    /// change the verdict of any kind.
    pub fn next(&self, facts: &Facts, skipped: &[FactId], date: Date) -> Option<FactId> {
        let assessment = self.assess(facts, date);
        let open = self.open_facts(&assessment);
        let candidates = open.into_iter().filter(|fact| !skipped.contains(fact));
        candidates.min_by_key(|fact| self.cost(*fact, facts, date))
    }

    /// How much stays open, summed over the ways in which a fact can be answered.
    fn cost(&self, fact: FactId, facts: &Facts, date: Date) -> usize {
        let values = self.values(fact);
        let total: usize = values
            .iter()
            .map(|value| {
                let mut facts = facts.clone();
                facts.set(fact, Some(*value));
                self.assess(&facts, date).grants.iter().map(|grant| grant.missing.len()).sum::<usize>()
            })
            .sum();
        total * 64 / values.len().max(1)
    }

    /// One value of a fact for every way in which the book can tell its values apart.
    pub fn values(&self, fact: FactId) -> Vec<Value> {
        let Some(asked) = self.book.facts.get(usize::from(fact)) else {
            return Vec::new();
        };
        self.logic.variables.samples(fact, asked)
    }
}
