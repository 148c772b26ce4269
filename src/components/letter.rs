//! A letter to send: name and number are typed here, put into it, and kept only where that is asked for.

use crate::app::App;
use crate::browser;
use crate::components::prose::address_of;
use crate::mailto::{filled, mailto};
use crate::sender::{self, Sender};
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
    let (is_kept, refused) = (use_state_eq(|| false), use_state_eq(|| false));
    let typed = use_state_eq(Sender::default);
    let (found, filled_in) = (is_kept.clone(), typed.clone());
    use_effect_with((), move |()| {
        if let Some(kept) = Sender::decode(&browser::kept(sender::PLACE)) {
            found.set(true);
            filled_in.set(kept);
        }
    });
    let copied = use_state_eq(|| false);
    let words = &app.desk().aids;
    let procedure = app.library.road().procedure();
    let letter = &procedure.mails[props.letter];
    let link = &procedure.links[usize::from(letter.link)];
    let subject = &filled(app.pt(letter.subject), &typed.name, &typed.number);
    let body = filled(app.pt(letter.body), &typed.name, &typed.number);
    let id = |field: &str| [field, "-", &props.letter.to_string()].concat();
    let text_id = id("letter");
    let keep = {
        let (is_kept, refused) = (is_kept.clone(), refused.clone());
        move |typed: &Sender, wanted: bool| {
            if wanted {
                let done = browser::keep(sender::PLACE, &typed.encode());
                refused.set(!done);
                is_kept.set(done);
            } else if *is_kept {
                browser::forget(sender::PLACE);
                is_kept.set(false);
            }
        }
    };
    let field = |label: &'static str, id: String, value: &str, set: fn(&mut Sender, String)| {
        let (before, copied, keep) = (typed.clone(), copied.clone(), keep.clone());
        let wanted = *is_kept;
        let oninput = move |event: InputEvent| {
            copied.set(false);
            let mut typed = (*before).clone();
            set(&mut typed, browser::typed(&event));
            keep(&typed, wanted);
            before.set(typed);
        };
        let typed = value.to_owned();
        html! {
            <p>
                <label for={id.clone()}><b>{ label }</b></label><br />
                <input class="masir-input masir-input--wide" {id} dir="auto" autocomplete="off" value={typed} {oninput} />
            </p>
        }
    };
    let remember = {
        let (typed, wanted, keep) = (typed.clone(), !*is_kept, keep.clone());
        move |_: Event| keep(&typed, wanted)
    };
    let copy = {
        let (copied, text_id) = (copied.clone(), text_id.clone());
        move |_: MouseEvent| copied.set(browser::copy_field(&text_id))
    };
    html! {
        <div class="masir-stack">
            <p class="masir-soft">{ words.letter_hint }</p>
            { field(words.name, id("letter-name"), &typed.name, |typed, text| typed.name = text) }
            { field(words.number, id("letter-number"), &typed.number, |typed, text| typed.number = text) }
            <div class="masir-checks"><div class="masir-check">
                <input
                    type="checkbox" id={id("letter-remember")} checked={*is_kept} onchange={remember}
                    aria-describedby={id("letter-remember-hint")}
                />
                <label for={id("letter-remember")}>{ words.remember }</label>
            </div></div>
            <p class="masir-soft" id={id("letter-remember-hint")}>{ words.remember_hint }</p>
            <p role="status">{ if *refused { words.not_remembered } else { "" } }</p>
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
