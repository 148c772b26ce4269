//! The state, moved in a real browser: by its clock, its address and what it keeps.

#![cfg(target_arch = "wasm32")]

use masir_rulebook::{FactId, Language};
use masir_web::answers::Answer;
use masir_web::browser;
use masir_web::library::Library;
use masir_web::route::Route;
use masir_web::state::{Action, State};
use masir_web::store;
use std::rc::Rc;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use yew::Reducible;

wasm_bindgen_test_configure!(run_in_browser);

fn state() -> Rc<State> {
    let library = Library::bundled().expect("the bundled books are sound");
    let persian = library.speech(Language::Fa).expect("all words are there");
    Rc::new(State::new(Rc::new(library), persian, browser::today()))
}

fn arrive(state: Rc<State>, fragment: &str) -> Rc<State> {
    browser::push_fragment(fragment);
    let fragment = browser::fragment();
    let today = browser::today();
    state.reduce(Action::Arrive { fragment, today })
}

/// Answers what is asked with the first value that the book can tell apart.
fn answer_next(state: Rc<State>) -> (Rc<State>, FactId) {
    let fact = state.next.expect("something is asked");
    let value = state.library.checker().values(fact)[0];
    let given = vec![(fact, Answer::Known(value))];
    (state.reduce(Action::Answer(given)), fact)
}

#[wasm_bindgen_test]
fn the_address_leads_to_a_view_in_its_language() {
    for (fragment, language, route) in [
        ("#/", Language::Fa, Route::Start),
        ("#/en/result", Language::En, Route::Result),
        ("#/withdrawal", Language::Fa, Route::Withdrawal),
        ("#/en/nowhere", Language::En, Route::Nowhere),
    ] {
        let state = arrive(state(), fragment);
        assert_eq!(
            (state.language, state.route),
            (language, route),
            "{fragment}"
        );
    }
}

#[wasm_bindgen_test]
fn an_answer_leads_on_and_is_assessed_on_the_browsers_day() {
    let (state, fact) = answer_next(arrive(state(), "#/"));
    assert!(state.answers.get(fact).is_some());
    assert_ne!(state.next, Some(fact));
    assert_eq!(state.assessment.date, browser::today());
    assert!(state.explained().window.is_some());
}

#[wasm_bindgen_test]
fn answers_kept_by_the_browser_make_the_same_state_again() {
    let (first, _) = answer_next(state());
    let (state, _) = answer_next(first);
    let facts = &state.library.checker().book().facts;
    assert!(browser::keep(
        "journey",
        &store::encode(&state.answers, facts)
    ));
    let kept = store::decode(&browser::kept("journey"), facts);
    assert_eq!(kept.lost, 0);
    let again = State::new(state.library.clone(), state.speech.clone(), state.today);
    let again = again.with_answers(kept.answers, state.procedure_answers.clone(), 0);
    assert!(again.answers == state.answers && again.assessment == state.assessment);
    assert_eq!(again.next, state.next);
}
