//! Forgetting all answers, after asking whether to.

use crate::app::{App, PageProps};
use crate::state::Action;
use yew::prelude::*;

/// How far the student is.
#[derive(Clone, Copy, PartialEq)]
enum Stage {
    Offered,
    Asked,
}

/// A button, and the question whether it was meant.
#[component]
pub fn Erase(props: &PageProps) -> Html {
    let stage = use_state_eq(|| Stage::Offered);
    let to = |to: Stage| {
        let stage = stage.clone();
        Callback::from(move |_: MouseEvent| stage.set(to))
    };
    let words = props.app.ui().answers;
    match *stage {
        Stage::Offered => html! {
            <div key="offered">{ button(words.erase, to(Stage::Asked)) }</div>
        },
        Stage::Asked => html! {
            <div key="asked" role="alert">
                <p>{ words.erase_sure }</p>
                <div class="masir-actions">
                    { button(words.erase_yes, erase(&props.app)) }
                    { button(words.erase_no, to(Stage::Offered)) }
                </div>
            </div>
        },
    }
}

fn erase(app: &App) -> Callback<MouseEvent> {
    let app = app.clone();
    Callback::from(move |_: MouseEvent| app.dispatch(Action::Erase))
}

fn button(words: &'static str, onclick: Callback<MouseEvent>) -> Html {
    html! { <button class="masir-button masir-button--quiet" type="button" {onclick}>{ words }</button> }
}
