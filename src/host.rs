//! Yew draws the app from here on.

use crate::app::{App, Keeper, Wiring, listen_for_news};
use crate::browser::{self, Row};
use crate::first::First;
use crate::layout::layout;
use crate::state::{Action, State, act};
use std::rc::Rc;
use yew::prelude::*;

/// What pages behind the first questions are drawn and changed with.
#[derive(Clone, Copy)]
pub struct Host {
    /// Brings what [`First`] has begun to the page's own place, and lets Yew draw it.
    pub mount: fn(Rc<First>),
    /// Makes a state what it is after an action of these pages.
    pub act: fn(&mut State, Action),
}

/// Yew.
pub const YEW: Host = Host { mount, act };

/// Lets Yew draw what was begun, in a task of its own, and brings what it needs of the rules in another:
/// what calls for it has done enough in one.
fn mount(first: Rc<First>) {
    browser::in_turn(Row::Needed, move || {
        first.complete();
        browser::in_turn(Row::Needed, move || {
            browser::open_details_on_paper();
            if let Some(root) = browser::root() {
                yew::Renderer::<Main>::with_root_and_props(root, MainProps { first }).render();
            }
        });
    });
}

/// What the app goes on from.
#[derive(Properties, Clone)]
pub struct MainProps {
    first: Rc<First>,
}

impl PartialEq for MainProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.first, &other.first)
    }
}

/// The root: it owns the state, draws the page and keeps the world in step.
pub struct Main {
    state: Rc<State>,
    send: Callback<Action>,
    wiring: Option<Wiring>,
    keeper: Keeper,
}

/// What the root is told.
pub enum Told {
    /// Something happens.
    Action(Action),
    /// The world shall be brought in step.
    Follow,
}

impl Component for Main {
    type Message = Told;
    type Properties = MainProps;

    fn create(context: &Context<Self>) -> Self {
        let send = context.link().callback(Told::Action);
        let (state, wiring, early) = context.props().first.hand_over(send.clone());
        let (state, keeper) = Keeper::take_over(state, early);
        let main = Self {
            state,
            send,
            wiring,
            keeper,
        };
        let app = main.app();
        Keeper::listen(&app);
        listen_for_news(&app);
        main
    }

    fn update(&mut self, _: &Context<Self>, told: Told) -> bool {
        let Told::Action(action) = told else {
            self.follow();
            return false;
        };
        let next = self.state.library.ahead.after(&self.state, action);
        let is_new = !Rc::ptr_eq(&next, &self.state);
        self.state = next;
        is_new
    }

    fn view(&self, _: &Context<Self>) -> Html {
        layout(&self.app())
    }

    fn rendered(&mut self, context: &Context<Self>, is_first: bool) {
        if is_first && browser::is_out_of_sight() {
            let link = context.link().clone();
            browser::in_turn(Row::Needed, move || link.send_message(Told::Follow));
        } else {
            self.follow();
        }
    }
}

impl Main {
    fn app(&self) -> App {
        App::new(self.state.clone(), self.send.clone())
    }

    /// Brings the world in step with the state that has been drawn.
    fn follow(&mut self) {
        let app = self.app();
        if let Some(wiring) = &mut self.wiring {
            wiring.follow(&app);
        }
        self.keeper.keep(&app);
    }
}
