//! A letter to send: name and number are typed here, put into it, and kept nowhere.

use crate::app::App;
use crate::browser;
use crate::components::prose::address_of;
use crate::mailto::{filled, mailto};
use yew::prelude::*;

/// A letter of the procedure, by its index.
#[derive(Properties, Clone, PartialEq)]
pub struct LetterProps {
    /// The app.
    pub app: App,
    /// Index of the letter.
    pub letter: usize,
}

/// The fields, the letter as it reads, and the ways to send it.
#[component]
pub fn Letter(props: &LetterProps) -> Html {
    let app = &props.app;
    let (name, number) = (use_state_eq(String::new), use_state_eq(String::new));
    let copied = use_state_eq(|| false);
    let words = &app.desk().aids;
    let procedure = app.library.road.procedure();
    let letter = &procedure.mails[props.letter];
    let link = &procedure.links[usize::from(letter.link)];
    let subject = app.pt(letter.subject);
    let body = filled(app.pt(letter.body), &name, &number);
    let id = |field: &str| [field, "-", &props.letter.to_string()].concat();
    let text_id = id("letter");
    let field = |label: &'static str, id: String, value: &UseStateHandle<String>| {
        let (value, copied) = (value.clone(), copied.clone());
        let typed = (*value).clone();
        let oninput = move |event: InputEvent| {
            copied.set(false);
            value.set(browser::typed(&event));
        };
        html! {
            <p>
                <label for={id.clone()}><b>{ label }</b></label><br />
                <input class="masir-input masir-input--wide" {id} dir="auto" autocomplete="off" value={typed} {oninput} />
            </p>
        }
    };
    let copy = {
        let (copied, text_id) = (copied.clone(), text_id.clone());
        move |_: MouseEvent| copied.set(browser::copy_field(&text_id))
    };
    html! {
        <div class="masir-stack">
            <p class="masir-soft">{ words.letter_hint }</p>
            { field(words.name, id("letter-name"), &name) }
            { field(words.number, id("letter-number"), &number) }
            <p>{ app.pt(link.name).to_owned() }{ " " }{ address_of(link.url.trim_start_matches("mailto:")) }</p>
            <p><b>{ words.subject }</b>{ " " }{ subject.to_owned() }</p>
            <p>
                <label for={text_id.clone()}><b>{ words.body }</b></label>
                <textarea
                    class="masir-input masir-letter" id={text_id} dir="auto" readonly={true} rows="7" value={body.clone()}
                />
            </p>
            <div class="masir-actions">
                <a class="masir-button masir-button--quiet" href={mailto(&link.url, subject, &body)}>{ words.write }</a>
                <button class="masir-button masir-button--quiet" type="button" onclick={copy}>{ words.copy }</button>
                <span role="status">{ if *copied { words.copied } else { "" } }</span>
            </div>
        </div>
    }
}
