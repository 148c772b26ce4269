//! Checklists: one page that settles many facts for whoever leaves its lines unticked.

use super::State;
use crate::answers::Answer;
use masir_rulebook::{Fact, FactId, FactType, Tick, Value};

/// A page of fewer lines than this is a question like any other.
const FEW: usize = 2;

impl State {
    /// The lines of a checklist: those answered earlier and those that are open, in the order of the
    /// book; all of them where there are none of either.
    pub fn lines(&self, list: u16) -> Vec<FactId> {
        let mut lines = self.listed(list);
        lines.retain(|fact| self.answers.get(*fact).is_some() || self.open.contains(fact));
        if lines.is_empty() {
            return self.listed(list);
        }
        lines
    }

    /// Whether a line was ticked: its question is to be asked, or has another answer than that of
    /// whoever leaves it unticked.
    pub fn is_ticked(&self, fact: FactId) -> bool {
        let Some(tick) = self.tick(fact) else {
            return false;
        };
        self.answers.to_ask.contains(&fact)
            || self
                .answers
                .get(fact)
                .is_some_and(|answer| answer != Answer::Known(tick.unticked))
    }

    /// The checklist on which a fact was left unticked, as far as its answer tells.
    pub fn left_unticked(&self, fact: FactId) -> Option<u16> {
        let tick = self.tick(fact)?;
        let unticked = self.answers.get(fact) == Some(Answer::Known(tick.unticked));
        unticked.then_some(tick.list)
    }

    /// Takes a checklist: whoever ticks a line has the question still before them, unless there is
    /// only one other answer; all others have answered it.
    pub(super) fn take(&mut self, list: u16, ticked: &[FactId]) {
        for fact in self.lines(list) {
            let Some(tick) = self.tick(fact) else {
                continue;
            };
            let only = other(
                &self.library.checker().book().facts[usize::from(fact)],
                tick,
            );
            match only {
                _ if !ticked.contains(&fact) => {
                    self.answers.give(fact, Answer::Known(tick.unticked));
                    self.answers.to_ask.retain(|asked| *asked != fact);
                }
                // What was said in more words stands.
                _ if self.is_ticked(fact) => {}
                Some(other) => self.answers.give(fact, Answer::Known(other)),
                None => {
                    self.answers.forget(fact);
                    self.answers.to_ask.push(fact);
                }
            }
        }
    }

    /// Leaves a checklist to be asked line by line.
    pub(super) fn ask_each(&mut self, list: u16) {
        let mut open = self.lines(list);
        open.retain(|fact| {
            self.answers.get(*fact).is_none() && !self.answers.to_ask.contains(fact)
        });
        self.answers.to_ask.extend(open);
    }

    /// The checklist that is worth a page for the sake of a fact on it.
    pub(super) fn checklist_of(&self, fact: FactId) -> Option<u16> {
        let list = self.tick(fact)?.list;
        let is_left = |line: &FactId| {
            self.open.contains(line)
                && self.answers.get(*line).is_none()
                && !self.answers.to_ask.contains(line)
        };
        let is_long = self.listed(list).into_iter().filter(is_left).count() >= FEW;
        (is_long && is_left(&fact)).then_some(list)
    }

    /// The first checklist that is worth a page.
    pub(super) fn open_checklist(&self) -> Option<u16> {
        let open = self.open.iter();
        open.filter_map(|fact| self.checklist_of(*fact)).min()
    }

    fn listed(&self, list: u16) -> Vec<FactId> {
        let mut listed = Vec::new();
        for (id, fact) in (0..).zip(&self.library.checker().book().facts) {
            if fact.tick.is_some_and(|tick| tick.list == list) {
                listed.push(id);
            }
        }
        listed
    }

    /// Whether a fact is on a checklist.
    pub(super) fn is_listed(&self, fact: FactId) -> bool {
        self.tick(fact).is_some()
    }

    fn tick(&self, fact: FactId) -> Option<Tick> {
        let facts = &self.library.checker().book().facts;
        facts.get(usize::from(fact)).and_then(|fact| fact.tick)
    }
}

/// The only other answer than that of whoever leaves a line unticked, if there is only one.
fn other(fact: &Fact, tick: Tick) -> Option<Value> {
    match (&fact.kind, tick.unticked) {
        (FactType::Bool { .. }, Value::Bool(unticked)) => Some(Value::Bool(!unticked)),
        (FactType::Choice(options), Value::Choice(unticked)) if options.len() == 2 => {
            Some(Value::Choice(1 - unticked.min(1)))
        }
        _ => None,
    }
}
