//! The order of the interview: what the engine asks, steered by the student's reason.

use super::State;
use crate::uses::clauses_using;
use core::cell::RefCell;
use masir_rulebook::{ClauseId, FactId, Outcome, Verdict};

/// What a page asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Page {
    /// The lines of a checklist.
    Checklist(u16),
    /// The facts of one page.
    Several(u16),
    /// One fact.
    Question(FactId),
}

/// How far the interview goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Depth {
    /// Until no answer can change a verdict.
    Verdict,
    /// Until every question that applies is answered.
    Everything,
}

impl State {
    /// The facts asked on the page of one: with a new question those of its page that are open, with
    /// an earlier one also those that were answered.
    pub fn together(&self, fact: FactId) -> Vec<FactId> {
        let facts = &self.library.checker().book().facts;
        let page = facts.get(usize::from(fact)).and_then(|fact| fact.page);
        if page.is_none() {
            return vec![fact];
        }
        let open = &self.open;
        let is_new = self.answers.get(fact).is_none();
        let belongs = |id: FactId| match self.answers.get(id) {
            Some(_) => !is_new,
            None => open.contains(&id),
        };
        let mut together = all(facts.len());
        together.retain(|id| {
            let same_page = facts[usize::from(*id)].page == page;
            *id == fact || same_page && belongs(*id)
        });
        together
    }

    /// How many pages of questions are likely to be left: those that are open and due. Answers can
    /// close them, and can make others due. While there is a question, there is at least one.
    pub fn left(&self) -> usize {
        let facts = &self.library.checker().book().facts;
        let mut pages = Vec::new();
        for id in self.open.iter().copied() {
            let page = match (self.checklist_of(id), facts[usize::from(id)].page) {
                (Some(list), _) => Page::Checklist(list),
                (None, Some(page)) => Page::Several(page),
                (None, None) => Page::Question(id),
            };
            if self.answers.get(id).is_none() && !pages.contains(&page) {
                pages.push(page);
            }
        }
        // The fee may go by a fact that no verdict goes by.
        pages.len().max(usize::from(self.next.is_some()))
    }

    /// Whether it is certain that there is a way, whatever the remaining answers are: for each kind
    /// that the picked reason is about, or for each that does not go on from another.
    pub fn has_a_way(&self) -> bool {
        let book = self.library.checker().book();
        let of_reason = |kind: usize| {
            let mut grants = book.grants.iter();
            grants.any(|grant| {
                let article = book.clauses[usize::from(grant.clause)].article;
                usize::from(grant.kind) == kind && article == self.reason
            })
        };
        let mut worst = None;
        for (at, (kind, found)) in book.kinds.iter().zip(&self.assessment.kinds).enumerate() {
            if kind.continues.is_none() && (self.reason.is_none() || of_reason(at)) {
                worst =
                    Some(worst.map_or(found.verdict, |worst: Verdict| worst.min(found.verdict)));
            }
        }
        worst.is_some_and(|worst| worst >= Verdict::Conditional)
    }

    /// Whether an answer could still change a verdict, be it one that the student does not know.
    pub fn is_open(&self) -> bool {
        !self.open.is_empty()
    }

    /// The questions that are due and have no answer, in the order of the book.
    pub fn unanswered(&self) -> Vec<FactId> {
        let mut facts = all(self.library.checker().book().facts.len());
        facts.retain(|id| self.answers.get(*id).is_none() && self.is_due(*id));
        facts
    }

    /// The facts that can still change the verdict of a kind, in the order of the book.
    pub(super) fn deciding(&self) -> Vec<FactId> {
        let found = &self.assessment;
        let grants = || {
            self.library
                .checker()
                .book()
                .grants
                .iter()
                .zip(&found.grants)
        };
        let mut deciding = Vec::new();
        for (id, _) in (0..).zip(&found.kinds).filter(|(_, kind)| !kind.settled) {
            // What is decided is a floor, and what can rise above it changes the verdict. Where
            // nothing can, what is open only keeps the floor from being the verdict.
            let (mut floor, mut ceiling) = (None, None);
            for (_, grant) in grants().filter(|(grant, _)| grant.kind == id) {
                if grant.verdict != Verdict::Incomplete {
                    floor = floor.max(Some(grant.verdict));
                }
                ceiling = ceiling.max(Some(grant.possible.best()));
            }
            for (of, grant) in grants() {
                if of.kind == id && (Some(grant.possible.best()) > floor || ceiling <= floor) {
                    deciding.extend_from_slice(&grant.missing);
                }
            }
        }
        deciding.sort_unstable();
        deciding.dedup();
        deciding
    }

    /// Whether the answers that a question builds on are given.
    pub(super) fn is_due(&self, id: FactId) -> bool {
        let fact = &self.library.checker().book().facts[usize::from(id)];
        fact.asked_when
            .is_none_or(|when| self.assessment.outcomes[when as usize] == Some(Outcome::Pass))
    }
}

/// What to ask next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Next {
    /// The question.
    pub(super) fact: FactId,
    /// The checklist that is put instead of it.
    pub(super) checklist: Option<u16>,
}

/// What to ask next, or `None` once the interview is over: what the student's reason turns on, then
/// the checklists, then what was ticked there, then whatever decides most.
pub(super) fn next(state: &State) -> Option<Next> {
    let skipped = state.answers.skipped();
    let asking = state.library.checker().asking(state.answers.facts());
    let asking = RefCell::new(asking);
    let ask = |skipped: &[FactId]| asking.borrow_mut().next(skipped);
    let among = |facts: Vec<FactId>| ask(&all_but(state, &facts));
    let of_reason = |needed| among(needed_by(state, state.reason?, needed));
    // Who picks a reason is first asked whether it is one.
    let about_it = || {
        let mut facts = needed_by(state, state.reason?, Needed::ByItself);
        facts.retain(|fact| state.is_listed(*fact) && is_about_reason(state, *fact));
        among(facts)
    };
    if let Some(fact) = about_it().or_else(|| of_reason(Needed::ByItself)) {
        let checklist = state.checklist_of(fact);
        return Some(Next {
            fact,
            checklist: checklist.filter(|_| !is_about_reason(state, fact)),
        });
    }
    let fact = among(unanswered(state, &state.answers.to_ask))
        .or_else(|| of_reason(Needed::AtAll))
        .or_else(|| ask(&skipped))
        .or_else(|| match state.depth {
            Depth::Verdict => None,
            Depth::Everything => state.unanswered().first().copied(),
        })?;
    Some(Next {
        fact,
        checklist: state.open_checklist(),
    })
}

/// Whether a fact is what the picked reason is about: of the clauses that use it, most are of that
/// article.
fn is_about_reason(state: &State, fact: FactId) -> bool {
    let book = state.library.checker().book();
    let clauses = clauses_using(book, &[fact]);
    let is_own = |clause: &&ClauseId| book.clauses[usize::from(**clause)].article == state.reason;
    clauses.iter().filter(is_own).count() * 2 > clauses.len()
}

fn unanswered(state: &State, facts: &[FactId]) -> Vec<FactId> {
    let mut facts = facts.to_vec();
    facts.retain(|fact| state.answers.get(*fact).is_none());
    facts
}

/// Which facts an article needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Needed {
    /// Those in its own criteria.
    ByItself,
    /// Those in the general conditions too.
    AtAll,
}

/// The facts without an answer that the clauses of an article still need.
fn needed_by(state: &State, article: u16, needed: Needed) -> Vec<FactId> {
    let book = state.library.checker().book();
    let is_own = |clause: ClauseId| book.clauses[usize::from(clause)].article == Some(article);
    let mut facts = Vec::new();
    for (grant, found) in book.grants.iter().zip(&state.assessment.grants) {
        if is_own(grant.clause) {
            facts.extend_from_slice(&found.missing);
        }
    }
    facts.retain(|id| state.answers.get(*id).is_none());
    if needed == Needed::ByItself {
        facts.retain(|id| clauses_using(book, &[*id]).into_iter().any(is_own));
    }
    facts
}

fn all_but(state: &State, facts: &[FactId]) -> Vec<FactId> {
    let mut others = all(state.library.checker().book().facts.len());
    others.retain(|id| !facts.contains(id));
    others
}

fn all(count: usize) -> Vec<FactId> {
    (0..FactId::MAX).take(count).collect()
}
