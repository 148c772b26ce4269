//! The wiring: a handle on the state for every component, and the root that owns it.

use crate::format::{Format, joined};
use crate::route::{Address, Route};
use crate::state::{Action, State};
use crate::text::{self, Later, Ui, WithdrawalText};
use masir_rulebook::{Facts, Language, RuleBook, TextId, Words};
use std::ops::Deref;
use std::rc::Rc;
use yew::prelude::*;

mod address;
mod arriving;
mod early;
mod keeping;
mod news;
mod wiring;

pub use address::{arrived, language_asked_for};
pub use arriving::{ahead, bring};
pub use early::Early;
pub use keeping::Keeper;
pub use news::listen as listen_for_news;
pub use wiring::Wiring;

/// A handle on the state that every component is given: cheap to clone, equal while nothing changed.
///
/// It derefs to [`State`].
#[derive(Clone)]
pub struct App {
    state: Rc<State>,
    send: Callback<Action>,
}

/// The properties of a page, and of every component that needs nothing but the app.
#[derive(Properties, Clone)]
pub struct PageProps {
    /// The app.
    pub app: App,
}

impl PartialEq for PageProps {
    /// A page is there as a whole, whatever else of the program has come since.
    fn eq(&self, other: &Self) -> bool {
        self.app == other.app || self.app.waited_for(&other.app)
    }
}

impl App {
    /// A handle on a state.
    pub fn new(state: Rc<State>, send: Callback<Action>) -> Self {
        Self { state, send }
    }

    /// A handle on another state, which sends to the same reducer.
    #[must_use]
    pub fn in_state(&self, state: Rc<State>) -> Self {
        Self::new(state, self.send.clone())
    }

    /// The state itself.
    pub fn state(&self) -> &Rc<State> {
        &self.state
    }

    /// Sends an action to the reducer.
    pub fn dispatch(&self, action: Action) {
        self.send.emit(action);
    }

    /// Whether another differs in what of the program has come, and in nothing else.
    fn waited_for(&self, other: &Self) -> bool {
        let state = State {
            deliveries: other.deliveries,
            ..(*self.state).clone()
        };
        state == *other.state
    }

    /// Whether the rules say the same of the same answers, in the same words.
    pub fn has_settled_as(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.assessment, &other.assessment) && self.speech == other.speech
    }

    /// The rule book.
    pub fn book(&self) -> &RuleBook {
        self.library.checker().book()
    }

    /// What is known of the student.
    pub fn facts(&self) -> &Facts {
        self.answers.facts()
    }

    /// A text of the rule book in the page's language.
    pub fn t(&self, text: TextId) -> &str {
        self.speech.book.get(text)
    }

    /// A text of the procedure in the page's language.
    pub fn pt(&self, text: TextId) -> &str {
        self.procedure_words().get(text)
    }

    /// The words of the procedure in the page's language, as far as they have come.
    pub fn procedure_words(&self) -> &Words {
        &self.speech.procedure
    }

    /// The words of the interface in the page's language.
    pub fn ui(&self) -> Ui {
        self.speech.ui
    }

    /// The words of the pages that come later. Persian ones come with these pages, others beside.
    pub fn later(&self) -> Later {
        let more = self.speech.more.as_ref();
        more.and_then(|more| more.later).unwrap_or(text::LATER_FA)
    }

    /// The words of the withdrawal desk, which come in the same way.
    pub fn desk(&self) -> &'static WithdrawalText {
        let more = self.speech.more.as_ref();
        more.and_then(|more| more.desk).unwrap_or(text::DESK_FA)
    }

    /// Numbers, money and days in the page's language.
    pub fn format(&self) -> Format {
        Format::new(self.language)
    }

    /// The address of a view in the page's language.
    pub fn href(&self, route: Route) -> AttrValue {
        self.href_in(self.language, route)
    }
}

impl App {
    /// The address of a view in a language; of one that something was carried to with what it was.
    pub fn href_in(&self, language: Language, route: Route) -> AttrValue {
        let address = Address { language, route };
        let fragment = match route {
            Route::Shared | Route::Receipt | Route::Nowhere => {
                address.carrying(&self.carried, self.library.names())
            }
            _ => address.fragment(self.library.names()),
        };
        fragment.into()
    }

    /// The whole address of a view in the page's language that something is carried to.
    pub fn link(&self, route: Route, carried: &str) -> String {
        let language = self.language;
        let fragment = Address { language, route }.carrying(carried, self.library.names());
        joined(&[&*self.site, &fragment])
    }
}

impl Deref for App {
    type Target = State;

    fn deref(&self) -> &State {
        &self.state
    }
}

impl PartialEq for App {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.state, &other.state)
    }
}
