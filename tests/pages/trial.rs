//! Trying other answers: the real ones stay as they are.

use crate::golden::golden;
use crate::shelf::{Visit, render, samples};
use masir_rulebook::{Date, Value, Verdict};
use masir_web::answers::Answer;
use masir_web::app::App;
use masir_web::pages;
use masir_web::state::{Action, State};
use std::rc::Rc;
use yew::{Callback, Reducible};

const BARRED: u16 = 1;
const PLACES: u16 = 2;

const ANSWERS: &str = "masir=1&level=bachelor&barred=yes&places=home&terms=4&gpa=12&last_gpa=19";

fn state(view: &'static str) -> Rc<State> {
    let visit = Visit {
        view,
        answers: ANSWERS,
        procedure: "",
        today: "1405-12-29",
    };
    Rc::new((*visit.app(samples())).clone())
}

fn after(actions: &[Action]) -> Rc<State> {
    actions
        .iter()
        .cloned()
        .fold(state("/en/result"), Reducible::reduce)
}

fn bar(barred: bool) -> (u16, Answer) {
    (BARRED, Answer::Known(Value::Bool(barred)))
}

#[test]
fn a_trial_shows_its_effect_and_leaves_the_answers_alone() {
    let before = state("/en/result");
    let tried = after(&[Action::Try(vec![bar(false)])]);
    let trial = tried.trial.as_ref().expect("something is tried");
    assert_eq!(trial.answers, [bar(false)]);
    assert_eq!(trial.assessment.kinds[0].verdict, Verdict::Conditional);
    assert_eq!(tried.tried(BARRED), Some(bar(false).1));
    assert_eq!(tried.answers, before.answers);
    assert_eq!(tried.assessment, before.assessment);
    assert_eq!(tried.next, before.next);
}

#[test]
fn trials_add_up_until_the_real_answers_are_back() {
    let work = (PLACES, Answer::Known(Value::Set(0b10)));
    let both = after(&[Action::Try(vec![bar(false)]), Action::Try(vec![work])]);
    let trial = both.trial.as_ref().expect("something is tried");
    assert_eq!(trial.answers, [bar(false), work]);
    for back in [
        vec![Action::Try(vec![bar(false)]), Action::Try(vec![bar(true)])],
        vec![Action::Try(vec![bar(false)]), Action::EndTrial],
        vec![Action::Try(vec![bar(true)])],
    ] {
        let state = after(&back);
        assert_eq!(state.trial, None, "{back:?}");
        assert_eq!(state.answers, both.answers);
    }
}

#[test]
fn a_trial_ends_with_a_real_answer_another_day_and_another_page() {
    let arrive = |fragment: &str, today| Action::Arrive {
        fragment: fragment.to_owned(),
        today: Date::parse(today).expect("a day"),
    };
    for (ending, stays) in [
        (arrive("/en/result", "1405-12-29"), true),
        (arrive("/result", "1405-12-29"), true),
        (arrive("/en/answers", "1405-12-29"), false),
        (arrive("/en/result", "1406-01-01"), false),
        (Action::Answer(vec![bar(false)]), false),
        (Action::Erase, false),
    ] {
        let state = after(&[Action::Try(vec![bar(false)]), ending.clone()]);
        assert_eq!(state.trial.is_some(), stays, "{ending:?}");
    }
}

#[test]
fn tried() {
    for (name, view) in [("fa", "/result"), ("en", "/en/result")] {
        let tried = state(view).reduce(Action::Try(vec![bar(false)]));
        let app = App::new(tried, Callback::noop());
        golden(&format!("result-tried-{name}"), &render(pages::page(&app)));
    }
}
