//! What an answer comes to, made ready as soon as it is picked and seen to be: pressing the button then
//! waits neither for the engine nor for the network.
//!
//! It comes with Yew: before that, the questions are the first ones, and no part is far.

use crate::app::{App, bring};
use crate::browser;
use crate::filling::Filled;
use crate::pages;
use crate::state::{Action, State};
use std::cell::RefCell;
use std::rc::Rc;
use yew::{Callback, Reducible};

/// The state that is expected to come next, if any is.
#[derive(Default)]
pub struct Ahead(RefCell<Option<Expected>>);

/// What an action makes of a state, once that is made.
struct Expected {
    from: Rc<State>,
    action: Action,
    to: Option<Rc<State>>,
}

impl Ahead {
    /// Expects an action on a state, and no longer what was expected before.
    pub fn expect(&self, from: Rc<State>, action: Action) {
        let to = None;
        self.0.replace(Some(Expected { from, action, to }));
    }

    /// Makes the state that is expected; `None` where none is, or it is made already.
    pub fn make(&self) -> Option<Rc<State>> {
        let mut expected = self.0.borrow_mut();
        let expected = expected.as_mut().filter(|expected| expected.to.is_none())?;
        let to = expected.from.clone().reduce(expected.action.clone());
        expected.to = Some(to.clone());
        Some(to)
    }

    /// What an action makes of a state, be it made already or not.
    pub fn after(&self, from: &Rc<State>, action: Action) -> Rc<State> {
        let is_it =
            |expected: &mut Expected| Rc::ptr_eq(&expected.from, from) && expected.action == action;
        let expected = self.0.borrow_mut().take_if(is_it);
        let made = expected.and_then(|expected| expected.to);
        made.unwrap_or_else(|| from.clone().reduce(action))
    }
}

/// Makes ready what going on with a form will come to, and asks for the part of the program that the
/// view after it lacks. A part that does not come is asked for again by that view, which then says so.
pub fn prepare(app: &App, filled: &Filled) {
    let Ok(action) = filled.action(app) else {
        return;
    };
    app.library.ahead.expect(app.state().clone(), action);
    let library = app.library.clone();
    browser::once_shown(move || {
        let Some(next) = library.ahead.make() else {
            return;
        };
        let next = App::new(next, Callback::noop());
        if let Some(part) = pages::lacks(&next) {
            bring(next, part);
        }
    });
}
