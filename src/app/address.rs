//! The address bar and the state, kept in step; the title and the focus go along.

use super::{App, early};
use crate::browser;
use crate::pages;
use crate::route::{Address, Route};
use crate::state::{Action, Cause, State};
use crate::task;
use masir_rulebook::Language;
use std::rc::Rc;
use yew::prelude::*;

/// The fragment of the English start page.
const ENGLISH: &str = "/en/";

/// The first state, arrived at the address that the browser shows; what this browser has kept is
/// still to be read.
pub fn arrived(fresh: State) -> Rc<State> {
    let unread = fresh.library.elsewhere().is_some() || early::is_kept();
    let state = fresh.on_site(&browser::site());
    Rc::new(State { unread, ..state }).reduce(arrival())
}

pub(super) fn arrival() -> Action {
    Action::Arrive {
        fragment: fragment(),
        today: browser::today(),
    }
}

fn fragment() -> String {
    match browser::fragment() {
        none if !none.starts_with('/') && browser::asks_for_english() => ENGLISH.to_owned(),
        fragment => fragment,
    }
}

/// The language that the address is in, or that the browser asks for where it says none.
pub fn language_asked_for() -> Language {
    Address::language_of(&fragment()).unwrap_or(Language::Fa)
}

/// Takes in where the address leads, once the words of its language have come.
fn take_in(app: App) {
    let language = Address::language_of(&fragment()).unwrap_or(app.language);
    if app.library.speech(language).is_some() {
        return app.dispatch(arrival());
    }
    task::spawn(async move {
        let came = app.library.speak(language).await.is_some();
        app.dispatch(Action::Deliver { came });
        if came {
            app.dispatch(arrival());
        }
    });
}

/// Listens to the address bar.
pub(super) fn listen(app: &App) {
    let app = app.clone();
    browser::on_new_fragment(move || take_in(app.clone()));
}

/// Makes the address bar, the title and the focus follow the state.
#[derive(Default)]
pub(super) struct Follower {
    place: Option<Place>,
    shown: Option<(Language, Route, bool)>,
    visit: Visit,
}

/// What an address says, why, and how often it led elsewhere.
type Place = ((Language, Route, Rc<str>), (Cause, u32));

impl Follower {
    /// Brings them in step with a state that has just been drawn.
    pub(super) fn follow(&mut self, app: &App) {
        self.lead(app);
        let shows = (app.language, app.route, pages::is_here(app));
        if self.shown.replace(shows) == Some(shows) || !shows.2 {
            return;
        }
        browser::present(app.language, &pages::title(app));
        match std::mem::replace(&mut self.visit, Visit::Later) {
            // The browser shows a page that it loads as the reader left it.
            Visit::First => browser::mark_seen(),
            Visit::Later => browser::show_view(app.cause == Cause::Action),
        }
    }

    /// Only where a view is shown, or an address was led elsewhere: an address whose words are on
    /// their way is ahead of the state, and whatever else happens meanwhile must leave it alone.
    fn lead(&mut self, app: &App) {
        let place = Some((
            (app.language, app.route, app.carried.clone()),
            (app.cause, app.detours),
        ));
        if self.place == place {
            return;
        }
        self.place = place;
        let fragment = app.href(app.route);
        match app.cause {
            Cause::Action => browser::push_fragment(&fragment),
            Cause::Address => browser::correct_fragment(&fragment),
        }
    }
}

/// Whether a view is the first of this visit.
#[derive(Default)]
enum Visit {
    #[default]
    First,
    Later,
}
