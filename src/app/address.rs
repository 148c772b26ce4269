//! The address bar and the state, kept in step; the title and the focus go along.

use super::App;
use crate::browser;
use crate::pages;
use crate::state::{Action, Cause, State};
use std::rc::Rc;
use yew::prelude::*;

/// A state that has arrived at the address the browser shows.
pub(super) fn arrived(state: State) -> State {
    let arrived = Rc::new(state).reduce(arrival());
    Rc::unwrap_or_clone(arrived)
}

fn arrival() -> Action {
    Action::Arrive {
        fragment: browser::fragment(),
        today: browser::today(),
    }
}

/// Follows the address bar, and makes it follow the state.
#[hook]
pub(super) fn use_address(app: &App) {
    let listener = app.clone();
    use_effect_with((), move |()| {
        browser::on_new_fragment(move || listener.dispatch(arrival()));
    });

    let first = use_mut_ref(|| true);
    let app = app.clone();
    use_effect_with((app.language, app.route), move |_| {
        let fragment = app.href(app.route);
        match app.cause {
            Cause::Action => browser::push_fragment(&fragment),
            Cause::Address => browser::correct_fragment(&fragment),
        }
        browser::present(app.language, &pages::title(&app));
        if !first.replace(false) {
            browser::show_top();
        }
    });
}
