//! Answers that are changed again and again: what is left to ask, what still counts and what comes
//! of it are those of a student who gave the same answers straight away.

use crate::shelf::{self, bundled};
use masir_rulebook::{Date, FactId, Facts, KindVerdict, Outcome, Value, Verdict};
use masir_web::answers::Answer;
use masir_web::library::Library;
use masir_web::state::{Action, State};
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::rc::Rc;
use std::sync::LazyLock;
use yew::Reducible;

thread_local! {
    static LIBRARY: Rc<Library> = Rc::new(bundled());
}

static TODAY: LazyLock<Date> = LazyLock::new(|| Date::parse("1405-03-05").expect("a day"));

fn begun() -> Rc<State> {
    Rc::new(shelf::begun(LIBRARY.with(Rc::clone), *TODAY))
}

/// An answer that the book can tell from others; 0 is “I don't know”.
fn some_answer(state: &State, fact: FactId, choice: usize) -> Answer {
    let values = state.library.checker.values(fact);
    match choice.checked_sub(1) {
        None => Answer::Unknown,
        Some(choice) => Answer::Known(values[choice % values.len()]),
    }
}

/// Answers one page.
fn page(
    state: Rc<State>,
    fact: FactId,
    mut answer: impl FnMut(&State, FactId) -> Answer,
) -> Rc<State> {
    let asked = state.together(fact);
    let given = asked
        .iter()
        .map(|fact| (*fact, answer(&state, *fact)))
        .collect();
    state.reduce(Action::Answer(given))
}

/// Goes on until nothing more is asked.
fn to_the_end(mut state: Rc<State>, mut answer: impl FnMut(&State, FactId) -> Answer) -> Rc<State> {
    while let Some(next) = state.next {
        state = page(state, next, &mut answer);
    }
    state
}

/// Whether a question would still be put, going by the answers it builds on.
fn is_due(state: &State, fact: FactId) -> bool {
    let when = state.library.checker.book().facts[usize::from(fact)].asked_when;
    when.is_none_or(|when| state.assessment.outcomes[when as usize] == Some(Outcome::Pass))
}

/// The verdicts, without the clauses that tie for them.
fn verdicts(kinds: &[KindVerdict]) -> Vec<(Verdict, bool)> {
    kinds
        .iter()
        .map(|kind| (kind.verdict, kind.settled))
        .collect()
}

fn assessed(state: &State, answers: impl Iterator<Item = FactId>) -> Vec<(Verdict, bool)> {
    let mut facts = Facts::default();
    for fact in answers {
        facts.set(fact, state.answers.facts().get(fact));
    }
    verdicts(&state.library.checker.assess(&facts, *TODAY).kinds)
}

#[test]
fn an_answer_that_closes_everything_makes_the_others_needless() {
    let book = begun();
    let facts = &book.library.checker.book().facts;
    let id = |name: &str| -> FactId {
        let at = facts
            .iter()
            .position(|fact| fact.id == name)
            .expect("a fact");
        u16::try_from(at).expect("few facts")
    };
    let known = |state: Rc<State>, name: &str, choice: usize| {
        let answer = some_answer(&state, id(name), choice);
        state.reduce(Action::Answer(vec![(id(name), answer)]))
    };
    let state = known(known(begun(), "sex", 1), "marital_status", 2);
    assert_eq!(state.needless(), Vec::<FactId>::new());
    let barred = state.library.checker.values(id("educational_bar"));
    let yes = 1 + barred
        .iter()
        .position(|value| *value == Value::Bool(true))
        .expect("a bar");
    let state = known(state, "educational_bar", yes);
    let mut both = [id("sex"), id("marital_status")];
    both.sort_unstable();
    assert_eq!(state.needless(), both);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn edits_leave_no_trace(
        first in prop::collection::vec(0..6_usize, 60),
        edits in prop::collection::vec((any::<prop::sample::Index>(), 0..6_usize), 0..8),
    ) {
        let mut first = first.into_iter().cycle();
        let mut state = to_the_end(begun(), |state, fact| some_answer(state, fact, first.next().unwrap_or(0)));
        for (at, choice) in edits {
            let fact = *at.get(state.answers.order());
            state = page(state, fact, |state, fact| some_answer(state, fact, choice));
            state = to_the_end(state, |state, fact| some_answer(state, fact, first.next().unwrap_or(0)));
        }

        // Without what is called needless, all the same comes out.
        let needless = state.needless();
        let order = state.answers.order().iter().copied();
        let needed: BTreeSet<FactId> = order.filter(|fact| !needless.contains(fact)).collect();
        prop_assert_eq!(assessed(&state, needed.iter().copied()), verdicts(&state.assessment.kinds));

        // With the same answers straight away, what is called needless is not asked for. All others
        // are, but for those to questions that would not be put any more and decide all the same,
        // and those that only these lead to.
        let fresh = to_the_end(begun(), |_, fact| state.answers.get(fact).unwrap_or(Answer::Unknown));
        let asked: BTreeSet<FactId> = fresh.answers.order().iter().copied().collect();
        prop_assert!(needless.iter().all(|fact| !asked.contains(fact)));
        let left: Vec<FactId> = needed.difference(&asked).copied().collect();
        let given = |_: &State, fact| state.answers.get(fact).unwrap_or(Answer::Unknown);
        let not_put = left.iter().filter(|fact| !is_due(&state, **fact));
        let led_on = not_put.fold(fresh.clone(), |led_on, fact| to_the_end(page(led_on, *fact, given), given));
        prop_assert!(left.iter().all(|fact| led_on.answers.get(*fact).is_some()), "{left:?}");
        if left.is_empty() {
            prop_assert_eq!(verdicts(&fresh.assessment.kinds), verdicts(&state.assessment.kinds));
            prop_assert_eq!(fresh.is_open(), state.is_open());
        }
    }
}
