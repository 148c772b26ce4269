//! What stands in place of a page while the part of the program that draws it is on its way.

use crate::app::App;
use crate::parts::Part;
use crate::state::Action;
use yew::platform::spawn_local;
use yew::prelude::*;

/// What is waited for.
#[derive(Properties, Clone, PartialEq)]
pub struct AwaitedProps {
    /// The app.
    pub app: App,
    /// The part.
    pub part: Part,
}

/// Says that the page is coming, and where it did not come, offers to ask again.
#[component]
pub fn Awaited(props: &AwaitedProps) -> Html {
    let AwaitedProps { app, part } = props.clone();
    let words = app.ui().common;
    let ask = {
        let app = app.clone();
        Callback::from(move |()| bring(app.clone(), part))
    };
    {
        let ask = ask.clone();
        use_effect_with(part, move |_| ask.emit(()));
    }
    let onclick = move |_: MouseEvent| ask.emit(());
    html! {
        <div class="masir-stack">
            <p class="masir-soft" role="status">{ words.coming }</p>
            <p hidden={!app.undelivered}>
                <button class="masir-button" type="button" {onclick}>{ words.again }</button>
            </p>
        </div>
    }
}

fn bring(app: App, part: Part) {
    spawn_local(async move {
        let came = app.library.bring(part, app.language).await;
        app.dispatch(Action::Deliver { came });
    });
}
