//! The order of the interview: what the engine asks, steered by the student's reason.

use super::State;
use masir_rulebook::{FactId, Outcome};

/// How far the interview goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Depth {
    /// Until no answer can change a verdict.
    Verdict,
    /// Until every question that applies is answered.
    Everything,
}

/// The question to put next, or `None` once the interview is over.
pub(super) fn next(state: &State) -> Option<FactId> {
    let checker = &state.library.checker;
    let ask = |skipped: &[FactId]| checker.next(state.answers.facts(), skipped, state.today);
    let skipped = state.answers.skipped();
    for_the_reason(state, &skipped).and_then(|others| ask(&others)).or_else(|| ask(&skipped)).or_else(|| match state.depth {
        Depth::Verdict => None,
        Depth::Everything => unanswered(state).next(),
    })
}

/// The facts to leave aside so that only those remain that the article of the reason still needs;
/// `None` without a reason.
fn for_the_reason(state: &State, skipped: &[FactId]) -> Option<Vec<FactId>> {
    let article = state.reason?;
    let book = state.library.checker.book();
    let of_article = |clause: u16| book.clauses[usize::from(clause)].article == Some(article);
    let grants = book.grants.iter().zip(&state.assessment.grants);
    let mut needed: Vec<FactId> = grants
        .filter(|(grant, _)| of_article(grant.clause))
        .flat_map(|(_, found)| found.missing.iter().copied())
        .collect();
    needed.retain(|fact| !skipped.contains(fact));
    Some((0..).take(book.facts.len()).filter(|fact| !needed.contains(fact)).collect())
}

/// The questions that apply and have no answer, in the order of the book.
pub(super) fn unanswered(state: &State) -> impl Iterator<Item = FactId> {
    let facts = (0..).zip(&state.library.checker.book().facts);
    facts
        .filter(|(id, fact)| {
            let outcome = fact.asked_when.map(|when| state.assessment.outcomes[when as usize]);
            state.answers.get(*id).is_none() && outcome != Some(Some(Outcome::Fail))
        })
        .map(|(id, _)| id)
}
