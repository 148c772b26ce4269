//! One state becomes another: each row is where a student is, what happens, and where that leads.

use crate::shelf::{begun, samples};
use masir_rulebook::{Date, Language, Value};
use masir_web::answers::Answer;
use masir_web::route::Route;
use masir_web::state::{Action, Cause, Keeping, State};
use masir_web::store;
use std::rc::Rc;
use yew::Reducible;

const LEVEL: u16 = 0;
const BARRED: u16 = 1;

fn day(text: &str) -> Date {
    Date::parse(text).expect("a day")
}

fn arrive(fragment: &str) -> Action {
    Action::Arrive {
        fragment: fragment.to_owned(),
        today: day("1405-02-31"),
    }
}

fn state(answers: &str) -> Rc<State> {
    let library = Rc::new(samples());
    let decoded = store::decode(answers, &library.checker().book().facts);
    let state = begun(library, day("1405-02-31"));
    Rc::new(state.with_answers(
        decoded.answers,
        masir_web::answers::Answers::default(),
        decoded.lost,
    ))
}

fn after(answers: &str, actions: &[Action]) -> Rc<State> {
    actions
        .iter()
        .cloned()
        .fold(state(answers), Reducible::reduce)
}

#[test]
fn addresses_lead_to_views() {
    for (fragment, language, route) in [
        ("", Language::Fa, Route::Start),
        ("/en/result", Language::En, Route::Result),
        ("/q/level", Language::Fa, Route::Question(LEVEL)),
        ("/nowhere", Language::Fa, Route::Nowhere),
    ] {
        let state = after("", &[arrive(fragment)]);
        assert_eq!(
            (state.language, state.route, state.cause),
            (language, route, Cause::Address),
            "{fragment}"
        );
        assert_eq!(state.speech.book.language, language);
    }
}

#[test]
fn the_id_of_an_element_leads_nowhere() {
    assert_eq!(
        after("", &[arrive("/en/answers"), arrive("main")]).route,
        Route::Answers
    );
}

#[test]
fn onward_is_the_next_question_and_then_the_answers() {
    let begun = after("", &[arrive("/q")]);
    let next = begun.next.expect("something is open");
    assert_eq!(begun.route, Route::Question(next));
    assert_eq!(
        after("masir=1&barred=yes", &[arrive("/en/q")]).route,
        Route::Answers
    );
}

#[test]
fn an_answer_leads_to_the_next_question() {
    let state = after(
        "",
        &[
            arrive("/q/barred"),
            Action::Answer(vec![(BARRED, Answer::Known(Value::Bool(false)))]),
        ],
    );
    assert_eq!(state.answers.facts().known(), 1);
    assert_eq!(state.cause, Cause::Action);
    assert_eq!(
        state.route,
        Route::Question(state.next.expect("something is open"))
    );
    assert_ne!(state.next, Some(BARRED));
}

#[test]
fn the_answer_that_settles_it_leads_to_all_answers() {
    let state = after(
        "",
        &[Action::Answer(vec![(
            BARRED,
            Answer::Known(Value::Bool(true)),
        )])],
    );
    assert_eq!((state.next, state.route), (None, Route::Answers));
    assert!(!state.is_open());
}

#[test]
fn what_is_not_known_is_not_asked_again() {
    let state = after("", &[Action::Answer(vec![(BARRED, Answer::Unknown)])]);
    assert_eq!(state.answers.skipped(), [BARRED]);
    assert_ne!(state.next, Some(BARRED));
}

#[test]
fn every_question_can_be_asked_after_the_result_is_clear() {
    let settled = after("masir=1&barred=yes", &[]);
    assert_eq!(settled.next, None);
    let state = settled.reduce(Action::AskEverything);
    assert_eq!(state.route, Route::Question(LEVEL));
    let state = state.reduce(Action::Answer(vec![(LEVEL, Answer::Unknown)]));
    assert!(matches!(state.route, Route::Question(_)));
}

#[test]
fn a_reason_puts_its_own_questions_first() {
    let state = after("", &[arrive("/reason/move")]);
    let Route::Question(first) = state.route else {
        panic!("{:?}", state.route)
    };
    assert_eq!(state.reason, Some(0));
    let own = masir_web::uses::clauses_using(state.library.checker().book(), &[first]);
    let articles = own
        .iter()
        .map(|clause| state.library.checker().book().clauses[usize::from(*clause)].article);
    assert!(articles.into_iter().any(|article| article == Some(0)));
}

/// Who looks at the start meanwhile goes on as they were; who goes on from there without picking
/// anything is asked as anybody is.
#[test]
fn a_reason_lasts_until_another_way_is_taken_from_the_start() {
    for (fragments, reason) in [
        (&["/reason/move", "/"][..], Some(0)),
        (&["/reason/move", "/", "/result"], Some(0)),
        (&["/reason/move", "/answers", "/q"], Some(0)),
        (&["/reason/move", "/", "/q"], None),
        (&["/q"], None),
    ] {
        let actions: Vec<Action> = fragments.iter().map(|fragment| arrive(fragment)).collect();
        assert_eq!(after("", &actions).reason, reason, "{fragments:?}");
    }
}

#[test]
fn a_new_day_is_assessed_anew() {
    let state = after(
        "",
        &[Action::Arrive {
            fragment: String::new(),
            today: day("1405-03-10"),
        }],
    );
    assert_eq!(state.assessment.date, day("1405-03-10"));
}

#[test]
fn erasing_forgets_everything_about_the_student() {
    let state = after(
        "masir=1&barred=no&x=y",
        &[
            arrive("/reason/move"),
            Action::Tell(0, Some(Value::Bool(true))),
            Action::AskEverything,
            Action::Erase,
        ],
    );
    assert_eq!(
        (state.answers.count(), state.lost, state.reason),
        (0, 0, None)
    );
    assert_eq!(state.procedure_answers.count(), 0);
    assert_eq!(state.route, Route::Start);
    assert_eq!(state.assessment, after("", &[]).assessment);
}

#[test]
fn answers_to_the_procedure_are_told_and_taken_back() {
    let told = after("", &[Action::Tell(0, Some(Value::Bool(true)))]);
    assert_eq!(told.procedure_answers.count(), 1);
    assert_eq!(
        told.reduce(Action::Tell(0, None)).procedure_answers.count(),
        0
    );
}

#[test]
fn what_changes_nothing_keeps_the_state() {
    let state = after("masir=1&barred=no&x=y", &[arrive("/answers")]);
    for action in [
        arrive("/answers"),
        arrive("main"),
        Action::Keep(Keeping::Kept),
        Action::Tell(0, None),
    ] {
        assert!(
            Rc::ptr_eq(&state, &state.clone().reduce(action.clone())),
            "{action:?}"
        );
    }
    assert_eq!(state.lost, 1);
    assert_eq!(state.reduce(Action::Acknowledge).lost, 0);
}
