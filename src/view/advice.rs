//! What would change a result: what the student can do, what is open instead, and what stays.

use super::criteria::Row;
use super::routes::Route;
use masir_rulebook::{Assessment, Checker, FactId, Facts, KindId, Outcome, Value, Verdict};

/// So many proposals are shown.
const SHOWN: usize = 4;

/// What would change a result.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Advised {
    /// The kinds that are not open and do not wait for answers, in the order of the book.
    pub closed: Vec<KindId>,
    /// The smallest changes that would open them, smallest first.
    pub proposals: Vec<Proposal>,
    /// The kinds that are open as it is.
    pub instead: Vec<KindId>,
    /// What the best routes fail by and nobody can change, in the order of the book.
    pub fixed: Vec<FactId>,
}

/// Answers that would have to be others, and what for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// The facts in the order of the book, and what each would have to become.
    pub changes: Vec<(FactId, Value)>,
    /// What the kinds would come to.
    pub verdict: Verdict,
    /// The kinds that would come to it.
    pub kinds: Vec<KindId>,
}

/// What would change a result; `shown` are the routes that stand first on the page. Nothing where
/// every kind is open or waits for answers.
///
/// Kinds that go on from others are left out: there is nothing to go on from.
pub fn advised(checker: &Checker, facts: &Facts, found: &Assessment, shown: &[Route]) -> Advised {
    let kinds = || {
        let own = (0..).zip(&checker.book().kinds).zip(&found.kinds);
        own.filter(|((_, kind), _)| kind.continues.is_none())
            .map(|((at, _), found)| (at, found.verdict))
    };
    let of = |wanted: fn(Verdict) -> bool| -> Vec<KindId> {
        kinds()
            .filter(|(_, verdict)| wanted(*verdict))
            .map(|(kind, _)| kind)
            .collect()
    };
    let closed = of(|verdict| verdict < Verdict::Incomplete);
    if closed.is_empty() {
        return Advised::default();
    }
    Advised {
        proposals: proposals(checker, facts, found, &closed),
        instead: of(|verdict| verdict > Verdict::Incomplete),
        fixed: fixed(checker, facts, &closed, shown),
        closed,
    }
}

/// The proposals for all kinds, those that are the same as one.
fn proposals(
    checker: &Checker,
    facts: &Facts,
    found: &Assessment,
    kinds: &[KindId],
) -> Vec<Proposal> {
    let mut all: Vec<Proposal> = Vec::new();
    for kind in kinds {
        for advice in checker.advice(facts, found, *kind) {
            let same = all
                .iter_mut()
                .find(|known| known.changes == advice.changes && known.verdict == advice.verdict);
            match same {
                Some(known) => known.kinds.push(*kind),
                None => all.push(Proposal {
                    changes: advice.changes,
                    verdict: advice.verdict,
                    kinds: vec![*kind],
                }),
            }
        }
    }
    all.sort_by_key(|proposal| {
        (
            proposal.changes.len(),
            core::cmp::Reverse(proposal.verdict),
            proposal.kinds[0],
        )
    });
    all.truncate(SHOWN);
    all
}

/// The known facts behind what is not met that nobody can change.
fn fixed(checker: &Checker, facts: &Facts, closed: &[KindId], shown: &[Route]) -> Vec<FactId> {
    let mut fixed = Vec::new();
    let routes = shown
        .iter()
        .filter(|route| route.kinds.iter().any(|kind| closed.contains(kind)));
    for row in routes.flat_map(|route| &route.rows) {
        collect(&row.row, &mut fixed);
    }
    fixed.retain(|fact| {
        let known = &checker.book().facts[usize::from(*fact)];
        known.change.is_none() && facts.get(*fact).is_some()
    });
    fixed.sort_unstable();
    fixed.dedup();
    fixed
}

fn collect(row: &Row, facts: &mut Vec<FactId>) {
    if row
        .outcome
        .is_some_and(|outcome| outcome < Outcome::Conditional)
    {
        facts.extend(&row.facts);
        for part in &row.parts {
            collect(part, facts);
        }
    }
}
