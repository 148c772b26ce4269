//! The address bar and the state, kept in step; the title and the focus go along.

use super::App;
use crate::browser;
use crate::pages;
use crate::route::Address;
use crate::state::{Action, Cause, State};
use masir_rulebook::Language;
use std::rc::Rc;
use yew::platform::spawn_local;
use yew::prelude::*;

/// The fragment of the English start page.
const ENGLISH: &str = "/en/";

/// A state that has arrived at the address the browser shows.
pub(super) fn arrived(state: State) -> State {
    let arrived = Rc::new(state).reduce(arrival());
    Rc::unwrap_or_clone(arrived)
}

fn arrival() -> Action {
    Action::Arrive {
        fragment: fragment(),
        today: browser::today(),
    }
}

fn fragment() -> String {
    match browser::fragment() {
        none if none.is_empty() && browser::asks_for_english() => ENGLISH.to_owned(),
        fragment => fragment,
    }
}

/// The language that the address is in, or that the browser asks for where it says none.
pub fn language_asked_for() -> Language {
    Address::language_of(&fragment()).unwrap_or(Language::Fa)
}

/// Follows the address, once the words of its language have come.
fn follow(app: App) {
    let language = Address::language_of(&browser::fragment()).unwrap_or(app.language);
    if app.library.speech(language).is_some() {
        return app.dispatch(arrival());
    }
    spawn_local(async move {
        let came = app.library.speak(language).await.is_some();
        app.dispatch(Action::Deliver { came });
        if came {
            app.dispatch(arrival());
        }
    });
}

/// Follows the address bar, and makes it follow the state.
#[hook]
pub(super) fn use_address(app: &App) {
    let listener = app.clone();
    use_effect_with((), move |()| {
        browser::on_new_fragment(move || follow(listener.clone()));
    });

    // Only where a view is shown, or an address was led elsewhere: an address whose words are on their
    // way is ahead of the state, and whatever else happens meanwhile must leave it alone.
    let shown = app.clone();
    let place = (
        (app.language, app.route, app.carried.clone()),
        (app.cause, app.detours),
    );
    use_effect_with(place, move |_| {
        let fragment = shown.href(shown.route);
        match shown.cause {
            Cause::Action => browser::push_fragment(&fragment),
            Cause::Address => browser::correct_fragment(&fragment),
        }
    });

    let visit = use_mut_ref(|| Visit::First);
    let app = app.clone();
    let is_here = pages::is_here(&app);
    use_effect_with((app.language, app.route, is_here), move |_| {
        if !is_here {
            return;
        }
        browser::present(app.language, &pages::title(&app));
        match visit.replace(Visit::Later) {
            // The browser shows a page that it loads as the reader left it.
            Visit::First => browser::mark_seen(),
            Visit::Later => browser::show_view(),
        }
    });
}

/// Whether a view is the first of this visit.
#[derive(Clone, Copy)]
enum Visit {
    First,
    Later,
}
