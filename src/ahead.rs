//! What an answer comes to, made ready as soon as it is picked and seen to be: pressing the button then
//! waits neither for the engine nor for the network.
//!
//! It comes with Yew: before that, the questions are the first ones, and no part is far.

use crate::app::App;
use crate::browser;
use crate::filling::Filled;
use crate::parts::Part;
use crate::state::{Action, State};
use crate::task;
use std::cell::RefCell;
use std::rc::Rc;
use yew::{Callback, Reducible};

/// With how few questions left what draws all answers and the result is asked for.
const NEAR: usize = 3;

/// The state that is expected to come next, if any is, and who draws it before it is seen.
#[derive(Default)]
pub struct Ahead {
    expected: RefCell<Option<Expected>>,
    stage: RefCell<Option<Callback<App>>>,
}

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
        self.expected.replace(Some(Expected { from, action, to }));
    }

    /// Has views that are made ready drawn by somebody.
    pub fn shown_by(&self, stage: Callback<App>) {
        self.stage.replace(Some(stage));
    }

    /// Has a view drawn, if it is of the state that is still expected.
    fn show(&self, next: &App) {
        let expected = self.expected.borrow();
        let to = expected.as_ref().and_then(|expected| expected.to.as_ref());
        let is_it = to.is_some_and(|to| Rc::ptr_eq(to, next.state()));
        let stage = self.stage.borrow().clone().filter(|_| is_it);
        drop(expected);
        if let Some(stage) = stage {
            stage.emit(next.clone());
        }
    }

    /// Makes the state that is expected; `None` where none is, or it is made already.
    pub fn make(&self) -> Option<Rc<State>> {
        let mut expected = self.expected.borrow_mut();
        let expected = expected.as_mut().filter(|expected| expected.to.is_none())?;
        let to = expected.from.clone().reduce(expected.action.clone());
        expected.to = Some(to.clone());
        Some(to)
    }

    /// What an action makes of a state, be it made already or not.
    pub fn after(&self, from: &Rc<State>, action: Action) -> Rc<State> {
        let is_it =
            |expected: &mut Expected| Rc::ptr_eq(&expected.from, from) && expected.action == action;
        let expected = self.expected.borrow_mut().take_if(is_it);
        let made = expected.and_then(|expected| expected.to);
        made.unwrap_or_else(|| from.clone().reduce(action))
    }
}

/// Makes ready what going on with a form will come to: the state, the part of the program that the view
/// after it lacks, and that view itself ([`crate::pages::stage`]).
pub fn prepare(app: &App, filled: &Filled) {
    let Ok(action) = filled.action(app) else {
        return;
    };
    app.library.ahead.expect(app.state().clone(), action);
    let app = app.clone();
    browser::once_shown(move || {
        if let Some(next) = app.library.ahead.make() {
            task::spawn(draw(app.in_state(next)));
        }
    });
}

/// Draws a view before it is seen, once what it lacks has come. A part that does not come is asked for
/// again by that view, which then says so.
async fn draw(next: App) {
    let library = next.library.clone();
    if let Some(part) = next.lacks() {
        if !library.bring(part, next.language).await {
            return;
        }
        if next.lacks().is_some() {
            // Words make another state, in which it is made ready anew.
            return next.dispatch(Action::Deliver { came: true });
        }
    }
    library.ahead.show(&next);
    if next.left() <= NEAR {
        library.fetch(Part::Result).await;
    }
}
