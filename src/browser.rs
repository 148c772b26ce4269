//! The only door to the browser. Whatever it refuses, such as storage in a foreign frame, is
//! answered here without a fault: the app lives on in memory.

mod address;
mod by_name;
mod canvas;
mod elsewhere;
mod files;
mod news;
mod paper;
mod picture;
mod pointer;
mod tab;
mod turns;

pub use address::{
    asks_for_english, correct_fragment, fragment, handed_over, mark_seen, on_new_fragment,
    push_fragment, show_view, site,
};
pub use canvas::Canvas;
pub use elsewhere::{allowed, asked, fetch};
pub use files::{LocalFile, bare, download, dropped, look, picked, press};
pub use news::{news, on_news, take_new};
pub use paper::open_details_on_paper;
pub use picture::{Picture, Sheet};
pub use pointer::{Spot, catch, spot};
pub use tab::{forget_in_tab, keep_in_tab, kept_in_tab};
pub use turns::{Row, can_wait, in_turn, is_out_of_sight, print};

use crate::text::direction;
use masir_rulebook::{Date, Language};
use wasm_bindgen::prelude::*;
use web_sys::{
    Document, Element, Event, HtmlDocument, HtmlElement, HtmlInputElement, InputEvent, Storage,
    Window,
};

/// By then a browser has shown what changed, and a hand is not at the next thing yet, in milliseconds.
const SHOWN: i32 = 40;

/// The element that the app is mounted in.
pub fn root() -> Option<Element> {
    document().get_element_by_id("masir")
}

/// Sets the title and the page's language and direction.
pub fn present(language: Language, title: &str) {
    set_title(title);
    let document = document();
    // Whoever sets it has everything styled anew, even where it says what it said before.
    if let Some(page) = document.document_element()
        && page.get_attribute("lang").as_deref() != Some(language.tag())
    {
        let _ = page.set_attribute("lang", language.tag());
        let _ = page.set_attribute("dir", direction(language));
    }
}

/// Sets the title alone.
pub fn set_title(title: &str) {
    document().set_title(title);
}

/// Moves the focus to the element with an id and shows it.
pub fn focus(id: &str) {
    if let Some(element) = document().get_element_by_id(id) {
        focus_element(&element);
        element.scroll_into_view();
    }
}

fn focus_element(element: &Element) {
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        let _ = element.focus();
    }
}

/// Lets go of the focus. Where what has it is taken away, a browser styles the page once more in the
/// middle of its being built.
pub fn let_go() {
    if let Some(focused) = by_name::get(&document(), "activeElement") {
        by_name::ask(&focused, "blur");
    }
}

/// What marks a page that stands behind another, for the style sheet.
const BEHIND: &str = "data-behind";

/// Has the page that stands behind the first one hidden there, styled and laid out. Chromium notes in the
/// console that it was told to.
pub fn put_behind() {
    if let Ok(Some(page)) = document().query_selector("main > .masir-split ~ .masir-split") {
        let _ = page.set_attribute(BEHIND, "");
        if let Some(first) = page.first_element_child() {
            by_name::ask(&first, "getBoundingClientRect");
        }
    }
}

/// Has the page that stood behind seen, where there was one.
pub fn bring_forward() {
    if let Ok(Some(page)) = document().query_selector("main > [data-behind]") {
        let _ = page.remove_attribute(BEHIND);
    }
}

/// Calls back once the reader has seen what they did. Chromium tells of no idle time after a click,
/// however long it has nothing to do.
pub fn once_shown(call: impl FnOnce() + 'static) {
    // Without a browser, nobody sees anything.
    if cfg!(not(target_family = "wasm")) {
        return;
    }
    let call = Closure::once_into_js(call);
    let call = call.unchecked_ref();
    let _ = window().set_timeout_with_callback_and_timeout_and_arguments_0(call, SHOWN);
}

/// What the field that an event comes from holds.
pub fn typed(event: &InputEvent) -> String {
    let field = event
        .target()
        .and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    field.map(|field| field.value()).unwrap_or_default()
}

/// What the field or the list that an event comes from holds.
pub fn value_of(event: &Event) -> String {
    let value = event
        .target()
        .and_then(|target| js_sys::Reflect::get(&target, &JsValue::from_str("value")).ok());
    value
        .and_then(|value| value.as_string())
        .unwrap_or_default()
}

/// The day in Tehran.
pub fn today() -> Date {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "milliseconds since 1970 are far below 2^53"
    )]
    let seconds = (js_sys::Date::now() / 1000.0) as i64;
    Date::in_tehran(seconds)
}

/// What this browser keeps under a name; empty where it keeps nothing or refuses.
pub fn kept(name: &str) -> String {
    storage()
        .and_then(|storage| storage.get_item(name).ok().flatten())
        .unwrap_or_default()
}

/// Keeps a text under a name; false where the browser refuses.
pub fn keep(name: &str, text: &str) -> bool {
    storage().is_some_and(|storage| storage.set_item(name, text).is_ok())
}

/// Keeps nothing under a name any longer.
pub fn forget(name: &str) {
    if let Some(storage) = storage() {
        let _ = storage.remove_item(name);
    }
}

/// Calls back whenever another tab has kept something.
pub fn on_kept_elsewhere(call: impl Fn() + 'static) {
    let listener = Closure::<dyn Fn()>::new(call);
    let listener_function = listener.as_ref().unchecked_ref();
    let _ = window().add_event_listener_with_callback("storage", listener_function);
    listener.forget();
}

/// Marks what a field holds and copies it; false where the browser refuses, and the text stays marked
/// for copying by hand.
pub fn copy_field(id: &str) -> bool {
    let field = document().get_element_by_id(id);
    // A field of one line or of several: both select alike.
    let select = field.and_then(|field| {
        let select = js_sys::Reflect::get(&field, &JsValue::from_str("select")).ok()?;
        let select: js_sys::Function = select.dyn_into().ok()?;
        select.call0(&field).ok()
    });
    if select.is_none() {
        return false;
    }
    let page = document().dyn_into::<HtmlDocument>();
    page.is_ok_and(|page| page.exec_command("copy").unwrap_or(false))
}

fn storage() -> Option<Storage> {
    window().local_storage().ok().flatten()
}

#[wasm_bindgen]
extern "C" {
    /// The page's window. A library would look for it in three places.
    #[wasm_bindgen(thread_local_v2, js_name = window)]
    static WINDOW: Window;
    /// Its document.
    #[wasm_bindgen(thread_local_v2, js_name = document)]
    static DOCUMENT: Document;
}

fn window() -> Window {
    WINDOW.with(Window::clone)
}

fn document() -> Document {
    DOCUMENT.with(Document::clone)
}
