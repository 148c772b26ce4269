//! What would change a verdict: the smallest sets of answers that can become other ones.

use super::assess::Assessment;
use super::checker::Checker;
use super::diagram::Ref;
use super::outcome::{Possible, Verdict};
use super::restrict::Restricted;
use crate::facts::{Facts, Value};
use crate::model::{FactId, GrantId, KindId};
use alloc::{vec, vec::Vec};
use core::cmp::Reverse;

/// So many answers are changed together at most.
const DEEPEST: usize = 3;

/// Once so many proposals are found, no larger sets are looked at.
const MANY: usize = 8;

/// Answers that together would raise the verdict of a kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Advice {
    /// The facts in the order of the book, and what each would have to become.
    pub changes: Vec<(FactId, Value)>,
    /// What the kind would then come to: `Incomplete` where answers that are missing would decide
    /// whether it is allowed.
    pub verdict: Verdict,
    /// The grants that would come to it.
    pub grants: Vec<GrantId>,
}

/// What a kind promises once some answers are others.
type Promise<'a> = dyn Fn(&[(FactId, Value)]) -> Verdict + 'a;

/// A known fact and the answers within its reach.
struct Lever {
    fact: FactId,
    values: Vec<Value>,
}

/// The best that a set of facts brings a kind to, and by which answers.
struct Best {
    /// A bit for every lever that is pulled.
    levers: u64,
    verdict: Verdict,
    changes: Vec<(FactId, Value)>,
}

impl Assessment {
    /// What can be said of a kind before anything more is known.
    pub fn promise(&self, checker: &Checker, kind: KindId) -> Verdict {
        let of_kind = checker.book.grants.iter().zip(&self.grants);
        of_kind
            .filter(|(grant, _)| grant.kind == kind)
            .map(|(_, found)| found.possible.promise())
            .max()
            .unwrap_or(Verdict::Ineligible)
    }
}

impl Checker {
    /// The smallest sets of answers that can become other ones and that would raise what a kind
    /// promises, smallest first and then the best.
    ///
    /// A set is named where no part of it promises as much. All sets of up to three facts are
    /// tried, unless smaller ones have already come to many; each that is named has been assessed.
    pub fn advice(&self, facts: &Facts, found: &Assessment, kind: KindId) -> Vec<Advice> {
        let now = found.promise(self, kind);
        let mut levers = self.levers(facts);
        let mut loose = facts.clone();
        for lever in &levers {
            loose.set(lever.fact, None);
        }
        // What cannot be changed is settled once; every set is then a walk over what is left.
        let cells = self.logic.variables.cells(&self.book.facts, &loose);
        let mut known = Restricted::new(&self.logic.diagrams, cells);
        let of_kind = self.book.grants.iter().zip(&self.grants);
        let ends: Vec<Ref> = of_kind
            .filter(|(grant, _)| grant.kind == kind)
            .map(|(_, end)| known.of(*end))
            .collect();
        let mut scope = known.no_scope(self.logic.variables.len());
        for end in &ends {
            known.scope(*end, &mut scope);
        }
        let asked = self.logic.variables.unknown(scope.asked(), &loose);
        levers.retain(|lever| asked.contains(&lever.fact));
        let promise = |changes: &[(FactId, Value)]| {
            let other = with(facts, changes);
            let all = known.ends(&self.logic.variables.cells(&self.book.facts, &other));
            let promises = ends.iter().map(|end| Possible::of(all.of(*end)).promise());
            promises.max().unwrap_or(Verdict::Ineligible)
        };
        let better = search(&levers, now, &promise);
        let verified = better
            .into_iter()
            .filter_map(|best| self.verified(facts, found, kind, best));
        verified.collect()
    }

    /// The known facts that can change, with what they can become.
    fn levers(&self, facts: &Facts) -> Vec<Lever> {
        let ids = (0..FactId::MAX).take(self.book.facts.len().min(64));
        ids.map(|fact| Lever {
            fact,
            values: self
                .logic
                .variables
                .within_reach(fact, &self.book.facts, facts),
        })
        .filter(|lever| !lever.values.is_empty())
        .collect()
    }

    /// A proposal once its answers have been assessed and found to be as good as was promised.
    fn verified(
        &self,
        facts: &Facts,
        found: &Assessment,
        kind: KindId,
        best: Best,
    ) -> Option<Advice> {
        let after = self.assess(&with(facts, &best.changes), found.date);
        let promises = |grant: GrantId| after.grants[usize::from(grant)].possible.promise();
        let grants = (0..GrantId::MAX).zip(&self.book.grants);
        let grants = grants
            .filter(|(at, grant)| grant.kind == kind && promises(*at) == best.verdict)
            .map(|(at, _)| at)
            .collect();
        (after.promise(self, kind) == best.verdict).then_some(Advice {
            changes: best.changes,
            verdict: best.verdict,
            grants,
        })
    }
}

/// The facts with some of them changed.
fn with(facts: &Facts, changes: &[(FactId, Value)]) -> Facts {
    let mut other = facts.clone();
    for (fact, value) in changes {
        other.set(*fact, Some(*value));
    }
    other
}

/// The sets that raise a promise above that of each of their parts.
fn search(levers: &[Lever], now: Verdict, promise: &Promise<'_>) -> Vec<Best> {
    let mut found: Vec<Best> = Vec::new();
    for size in 1..=DEEPEST.min(levers.len()) {
        let smaller = found.len();
        let mut pulled: Vec<usize> = (0..size).collect();
        loop {
            let set = pulled.iter().fold(0_u64, |set, at| set | 1 << at);
            let parts = found[..smaller].iter();
            let floor = parts
                .filter(|part| part.levers & !set == 0)
                .map(|part| part.verdict)
                .fold(now, Verdict::max);
            let best = best_of(levers, &pulled, floor, promise);
            found.extend(best.map(|(verdict, changes)| Best {
                levers: set,
                verdict,
                changes,
            }));
            if !advance(&mut pulled, levers.len()) {
                break;
            }
        }
        found[smaller..].sort_by_key(|best| Reverse(best.verdict));
        if found.len() >= MANY {
            break;
        }
    }
    found
}

/// The next set of so many out of `count`, as indices in order; `false` after the last.
fn advance(pulled: &mut [usize], count: usize) -> bool {
    let size = pulled.len();
    let movable = (0..size).rev().find(|at| pulled[*at] + size < count + at);
    let Some(at) = movable else {
        return false;
    };
    let first = pulled[at] + 1;
    for (step, index) in pulled[at..].iter_mut().enumerate() {
        *index = first + step;
    }
    true
}

/// The answers that bring a set above a floor, if any do: of the best ones the nearest.
fn best_of(
    levers: &[Lever],
    pulled: &[usize],
    floor: Verdict,
    promise: &Promise<'_>,
) -> Option<(Verdict, Vec<(FactId, Value)>)> {
    let mut best = None;
    let mut turn = vec![0; pulled.len()];
    let mut least = floor;
    while least < Verdict::Eligible {
        let picked = pulled.iter().zip(&turn);
        let changes: Vec<(FactId, Value)> = picked
            .map(|(at, value)| (levers[*at].fact, levers[*at].values[*value]))
            .collect();
        let verdict = promise(&changes);
        if verdict > least {
            least = verdict;
            best = Some((verdict, changes));
        }
        // Counts on through all ways of choosing one answer for each.
        let open = (0..turn.len())
            .rev()
            .find(|at| turn[*at] + 1 < levers[pulled[*at]].values.len());
        let Some(at) = open else {
            break;
        };
        turn[at] += 1;
        turn[at + 1..].fill(0);
    }
    best
}
