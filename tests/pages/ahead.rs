//! What an answer comes to, made while the student still looks at the question: it is what it would come
//! to anyway, and it serves this answer at this place and no other.

use crate::shelf::{begun, samples};
use masir_rulebook::Date;
use masir_web::ahead::{Ahead, prepare};
use masir_web::answers::Answer;
use masir_web::filling::Filling;
use masir_web::form::Edit;
use masir_web::pen::Doing;
use masir_web::state::{Action, State};
use masir_web::{app::App, route::Route};
use proptest::prelude::*;
use std::cell::RefCell;
use std::rc::Rc;
use yew::{Callback, Reducible};

fn state() -> Rc<State> {
    let today = Date::parse("1405-03-05").expect("a day");
    Rc::new(begun(Rc::new(samples()), today))
}

/// One of the answers to a question, or “I don't know”.
fn answering(state: &State, fact: u16, choice: usize) -> Action {
    let values = state.library.checker().values(fact);
    let answer = match choice.checked_sub(1) {
        None => Answer::Unknown,
        Some(choice) => Answer::Known(values[choice % values.len()]),
    };
    Action::Answer(vec![(fact, answer)])
}

proptest! {
    #[test]
    fn what_is_made_ahead_is_what_would_be_made(
        steps in prop::collection::vec((0..4_usize, 0..4_usize, any::<bool>(), any::<bool>()), 1..12),
    ) {
        let ahead = Ahead::default();
        let mut state = state();
        for (picked, pressed, is_idle, is_elsewhere) in steps {
            let Some(fact) = state.next else { break };
            let expected = answering(&state, fact, picked);
            ahead.expect(state.clone(), expected.clone());
            let made = if is_idle { ahead.make() } else { None };
            prop_assert_eq!(made.is_some(), is_idle);
            // Something else may have happened in between, such as a part that came.
            if is_elsewhere {
                state = state.reduce(Action::Deliver { came: true });
            }
            let action = answering(&state, fact, pressed);
            let plain = state.clone().reduce(action.clone());
            let next = ahead.after(&state, action.clone());
            prop_assert!(next == plain);
            let is_it = made.is_some_and(|made| Rc::ptr_eq(&made, &next));
            prop_assert_eq!(is_it, is_idle && !is_elsewhere && expected == action);
            state = next;
        }
    }
}

#[test]
fn it_serves_once_and_is_made_once() {
    let (ahead, state) = (Ahead::default(), state());
    assert!(ahead.make().is_none());
    let fact = state.next.expect("a question");
    let action = answering(&state, fact, 1);
    ahead.expect(state.clone(), action.clone());
    let made = ahead.make().expect("it is expected");
    assert!(ahead.make().is_none());
    // What leaves the state as it is leaves what is expected of it too.
    let same = ahead.after(&state, Action::Acknowledge);
    assert!(Rc::ptr_eq(&same, &state));
    assert!(Rc::ptr_eq(&ahead.after(&state, action.clone()), &made));
    assert!(!Rc::ptr_eq(&ahead.after(&state, action), &made));
}

#[test]
fn what_is_picked_is_expected_until_something_else_is() {
    let state = state();
    let fact = state.next.expect("a question");
    let given: Rc<RefCell<Vec<Action>>> = Rc::default();
    let send = {
        let given = given.clone();
        Callback::from(move |action| given.borrow_mut().push(action))
    };
    let app = App::new(state.clone(), send);
    let mut filling = Filling::new(&app, Route::Question(fact)).expect("a form");
    for value in state.library.checker().values(fact) {
        assert!(filling.heed(&app, &Doing::Edit(Edit::Pick(fact, value))));
        prepare(&app, &filling.filled);
    }
    let made = state.library.ahead.make().expect("it is picked");
    assert!(given.borrow().is_empty(), "nothing is given yet");
    filling.heed(&app, &Doing::GoOn);
    let action = given.borrow_mut().pop().expect("an answer");
    assert!(Rc::ptr_eq(
        &state.library.ahead.after(&state, action),
        &made
    ));
}
