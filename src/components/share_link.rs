//! A link with the answers in it, and what it reveals.

use crate::app::{App, PageProps};
use crate::browser;
use crate::icon::{Icon, draw};
use crate::route::Route;
use crate::share;
use yew::prelude::*;

const FIELD: &str = "share-link";

/// Opens to the link; nothing to share leaves it out.
pub fn share_link(app: &App) -> Html {
    if app.answers.count() == 0 {
        return html! { <span hidden={true} /> };
    }
    let words = &app.later().hand_on.share;
    html! {
        <details class="masir-details">
            <summary>{ words.offer }</summary>
            <p>{ words.warning }</p>
            <label for={FIELD} class="masir-soft">{ words.field }</label>
            <Copy app={app.clone()} />
        </details>
    }
}

/// What became of copying.
#[derive(Clone, Copy, PartialEq)]
enum Stage {
    Offered,
    Copied,
    ByHand,
}

#[component]
fn Copy(props: &PageProps) -> Html {
    let app = &props.app;
    let stage = use_state_eq(|| Stage::Offered);
    let words = &app.later().hand_on.share;
    let link = app.link(Route::Shared, &share::write(&app.answers, app.book()));
    let said = match *stage {
        Stage::Offered => "",
        Stage::Copied => words.copied,
        Stage::ByHand => words.by_hand,
    };
    let copy = move |_: MouseEvent| {
        stage.set(if browser::copy_field(FIELD) {
            Stage::Copied
        } else {
            Stage::ByHand
        });
    };
    html! { <>
        <input class="masir-input masir-input--wide" id={FIELD} type="text" dir="ltr" readonly={true} value={link} />
        <button class="masir-do" type="button" onclick={copy}>{ draw(Icon::SHARE) }{ words.copy }</button>
        <div role="status">{ said }</div>
    </> }
}
