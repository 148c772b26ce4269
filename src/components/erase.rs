//! Forgetting what was entered, after asking whether to.

use crate::app::App;
use crate::browser;
use crate::sender;
use crate::state::Action;
use crate::unfinished;
use yew::prelude::*;

/// How far the student is.
#[derive(Clone, Copy, PartialEq)]
enum Stage {
    Offered,
    Asked,
}

/// What is forgotten.
#[derive(Properties, Clone, PartialEq)]
pub struct EraseProps {
    /// The app.
    pub app: App,
    /// Forgets it.
    pub action: Action,
    /// Offers to.
    pub offer: &'static str,
    /// Says what that means.
    pub sure: &'static str,
}

/// A button, and the question whether it was meant.
#[component]
pub fn Erase(props: &EraseProps) -> Html {
    let stage = use_state_eq(|| Stage::Offered);
    let to = |to: Stage| {
        let stage = stage.clone();
        Callback::from(move |_: MouseEvent| stage.set(to))
    };
    let words = props.app.later().answers;
    match *stage {
        Stage::Offered => html! {
            <div key="offered">{ button(props.offer, to(Stage::Asked)) }</div>
        },
        Stage::Asked => html! {
            <div key="asked" role="alert">
                <p>{ props.sure }</p>
                <div class="masir-actions">
                    { button(words.erase_yes, erase(props)) }
                    { button(words.erase_no, to(Stage::Offered)) }
                </div>
            </div>
        },
    }
}

fn erase(props: &EraseProps) -> Callback<MouseEvent> {
    let (app, action) = (props.app.clone(), props.action.clone());
    Callback::from(move |_: MouseEvent| {
        if action == Action::Erase {
            browser::forget(sender::PLACE);
            unfinished::forget(&app);
        }
        app.dispatch(action.clone());
    })
}

fn button(words: &'static str, onclick: Callback<MouseEvent>) -> Html {
    html! { <button class="masir-button masir-button--quiet" type="button" {onclick}>{ words }</button> }
}
