//! Yew draws the app from here on.

use crate::app::{App, Wiring};
use crate::browser;
use crate::first::First;
use crate::layout::layout;
use crate::state::{Action, State};
use std::rc::Rc;
use yew::prelude::*;

/// Brings what [`First`] has begun to the page's own place.
pub type Mount = fn(Rc<First>);

/// Lets Yew draw what was begun.
pub fn mount(first: Rc<First>) {
    if let Some(root) = browser::root() {
        yew::Renderer::<Main>::with_root_and_props(root, MainProps { first }).render();
    }
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
}

impl Component for Main {
    type Message = Action;
    type Properties = MainProps;

    fn create(context: &Context<Self>) -> Self {
        let send = context.link().callback(|action| action);
        let (state, wiring) = context.props().first.hand_over(send.clone());
        Self {
            state,
            send,
            wiring,
        }
    }

    fn update(&mut self, _: &Context<Self>, action: Action) -> bool {
        let next = self.state.library.ahead.after(&self.state, action);
        let is_new = !Rc::ptr_eq(&next, &self.state);
        self.state = next;
        is_new
    }

    fn view(&self, _: &Context<Self>) -> Html {
        layout(&self.app())
    }

    fn rendered(&mut self, _: &Context<Self>, _: bool) {
        let app = self.app();
        if let Some(wiring) = &mut self.wiring {
            wiring.follow(&app);
        }
    }
}

impl Main {
    fn app(&self) -> App {
        App::new(self.state.clone(), self.send.clone())
    }
}
