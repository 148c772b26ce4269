//! Answers that are changed again and again: what is left to ask, what still counts and what comes
//! of it are those of a student who gave the same answers straight away.

use crate::shelf::{self, bundled};
use masir_rulebook::{Date, FactId, Facts, KindVerdict, Value, Verdict};
use masir_web::answers::Answer;
use masir_web::library::Library;
use masir_web::state::{Action, State};
use masir_web::store;
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
    let values = state.library.checker().values(fact);
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

/// Somebody who has the same answers straight away.
fn again(state: &State) -> Rc<State> {
    let given = |_: &State, fact| state.answers.get(fact).unwrap_or(Answer::Unknown);
    to_the_end(begun(), given)
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
    verdicts(&state.library.checker().assess(&facts, *TODAY).kinds)
}

#[test]
fn an_answer_that_closes_everything_makes_the_others_needless() {
    let book = begun();
    let facts = &book.library.checker().book().facts;
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
    let barred = state.library.checker().values(id("educational_bar"));
    let yes = 1 + barred
        .iter()
        .position(|value| *value == Value::Bool(true))
        .expect("a bar");
    let state = known(state, "educational_bar", yes);
    let mut both = [id("sex"), id("marital_status")];
    both.sort_unstable();
    assert_eq!(state.needless(), both);
}

/// Gives answers as they are kept, one page after the other.
fn given(state: Rc<State>, answers: &str) -> Rc<State> {
    answers.split(' ').fold(state, |state, written| {
        let facts = &state.library.checker().book().facts;
        let decoded = store::decode(&format!("masir=1&{written}"), facts);
        assert_eq!(decoded.lost, 0, "{written}");
        let order = decoded.answers.order().iter();
        let pairs = order.filter_map(|fact| Some((*fact, decoded.answers.get(*fact)?)));
        let pairs = pairs.collect();
        state.reduce(Action::Answer(pairs))
    })
}

/// What was answered, which edits closed questions, and which answers are taken back by that. The
/// first four once stayed and decided something that a fresh run was never told.
const CLOSED: [(&str, &str, &str); 7] = [
    (
        "admission=without_exam destination_institution=iau destination_no_exam_admission=none_in_city",
        "admission=?",
        "destination_no_exam_admission",
    ),
    (
        "admission=without_exam destination_institution=iau destination_no_exam_admission=none_in_city",
        "admission=exam",
        "destination_no_exam_admission",
    ),
    (
        "completion_stage=yes enrolled_at_origin=no",
        "completion_stage=?",
        "enrolled_at_origin",
    ),
    (
        "guest_terms_used=2 guest_gpa=14.00",
        "guest_terms_used=0",
        "guest_gpa",
    ),
    (
        "institution=iau_international medicine=yes",
        "institution=iau_domestic",
        "medicine",
    ),
    // What hangs on what hangs on the answer goes along.
    (
        "marital_status=married marriage_kind=permanent marriage_time=after",
        "marital_status=single",
        "marriage_kind marriage_time",
    ),
    // There and back: what was taken back is asked again.
    (
        "admission=without_exam destination_institution=iau destination_no_exam_admission=none_in_city",
        "admission=exam admission=without_exam",
        "destination_no_exam_admission",
    ),
];

#[test]
fn an_edit_that_closes_a_question_takes_its_answer_back() {
    for (first, edits, gone) in CLOSED {
        let state = given(begun(), first);
        let before: BTreeSet<FactId> = state.answers.order().iter().copied().collect();
        let state = given(state, edits);
        let after: BTreeSet<FactId> = state.answers.order().iter().copied().collect();
        let facts = &state.library.checker().book().facts;
        let taken: BTreeSet<&str> = before
            .difference(&after)
            .map(|fact| facts[usize::from(*fact)].id.as_str())
            .collect();
        assert_eq!(taken, gone.split(' ').collect(), "{first}, then {edits}");
        // Whoever goes on from here comes to what a fresh run comes to.
        let state = to_the_end(state, |_, _| Answer::Unknown);
        let fresh = again(&state);
        assert_eq!(
            verdicts(&fresh.assessment.kinds),
            verdicts(&state.assessment.kinds),
            "{first}, then {edits}"
        );
        assert_eq!(fresh.is_open(), state.is_open(), "{first}, then {edits}");
    }
}

#[test]
fn an_answer_to_a_question_that_was_never_due_stays() {
    let state = given(begun(), "medicine=yes sex=female");
    assert_eq!(state.answers.count(), 2);
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

        // With the same answers straight away, of them all are asked for but those called needless,
        // and the same comes out.
        let fresh = again(&state);
        let asked = fresh.answers.order().iter().copied();
        let asked: BTreeSet<FactId> = asked.filter(|fact| state.answers.get(*fact).is_some()).collect();
        prop_assert_eq!(&asked, &needed);
        prop_assert_eq!(verdicts(&fresh.assessment.kinds), verdicts(&state.assessment.kinds));
        prop_assert_eq!(fresh.is_open(), state.is_open());
    }
}
