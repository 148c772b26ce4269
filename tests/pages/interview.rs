//! Whole interviews over the books that ship: none asks what cannot matter, or asks twice.

use crate::shelf::{self, bundled};
use masir_rulebook::{Date, FactId, Value};
use masir_web::answers::Answer;
use masir_web::route::Route;
use masir_web::state::{Action, State};
use proptest::prelude::*;
use std::rc::Rc;
use std::sync::LazyLock;
use yew::Reducible;

thread_local! {
    static LIBRARY: Rc<masir_web::library::Library> = Rc::new(bundled());
}

static TODAY: LazyLock<Date> = LazyLock::new(|| Date::parse("1405-03-05").expect("a day"));

/// Answers whatever is asked until nothing is, and returns the pages in order.
fn interview(mut answer: impl FnMut(&State, FactId) -> Answer) -> (Rc<State>, Vec<Vec<FactId>>) {
    let mut state = Rc::new(shelf::begun(LIBRARY.with(Rc::clone), *TODAY));
    let mut pages = Vec::new();
    while let Some(next) = state.next {
        let page = state.together(next);
        let given = page
            .iter()
            .map(|fact| (*fact, answer(&state, *fact)))
            .collect();
        pages.push(page);
        state = state.reduce(Action::Answer(given));
        assert!(pages.len() < 60, "the interview ends: {pages:?}");
    }
    (state, pages)
}

fn nothing_is_asked_twice(pages: &[Vec<FactId>]) {
    let mut asked = pages.concat();
    asked.sort_unstable();
    assert!(asked.windows(2).all(|pair| pair[0] != pair[1]), "{pages:?}");
}

/// Some value that the book can tell from others.
fn some_value(state: &State, fact: FactId, choice: usize) -> Value {
    let values = state.library.checker().values(fact);
    values[choice % values.len()]
}

#[test]
fn who_knows_nothing_is_asked_what_needs_no_other_answer() {
    let (state, pages) = interview(|_, _| Answer::Unknown);
    nothing_is_asked_twice(&pages);
    assert!(state.is_open(), "nothing is decided");
    assert_eq!(state.route, Route::Answers);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn every_interview_ends_with_a_settled_result(choices in prop::collection::vec(any::<usize>(), 60)) {
        let mut choices = choices.into_iter();
        let (state, pages) = interview(|state, fact| {
            Answer::Known(some_value(state, fact, choices.next().unwrap_or(0)))
        });
        nothing_is_asked_twice(&pages);
        prop_assert!(!state.is_open());
        prop_assert!(state.assessment.kinds.iter().all(|kind| kind.settled));
        prop_assert_eq!(state.left(), 0);
    }

    #[test]
    fn not_knowing_some_answers_never_stops_it(choices in prop::collection::vec(0..6_usize, 60)) {
        let mut choices = choices.into_iter();
        let (_, pages) = interview(|state, fact| match choices.next() {
            Some(choice @ 1..) => Answer::Known(some_value(state, fact, choice)),
            _ => Answer::Unknown,
        });
        nothing_is_asked_twice(&pages);
    }
}
