//! The address bar, the history behind it, and where on the page a reader was.

use super::{document, window};
use crate::cut::{asks, cut};
use std::cell::RefCell;
use wasm_bindgen::prelude::*;
use web_sys::{FocusOptions, HashChangeEvent, History, HtmlElement};

thread_local! {
    /// How far down each view was scrolled when a link left it, by its fragment.
    static LEFT: RefCell<Vec<(String, f64)>> = const { RefCell::new(Vec::new()) };
}

/// What stands before the fragment of an address that asks for English: `?lang=en`.
const ASKS_FOR_ENGLISH: &str = "lang=en";

/// The part of the address behind `#`, without it.
pub fn fragment() -> String {
    behind_hash(&window().location().hash().unwrap_or_default())
}

/// The address of the site, up to the `#` and without what stands behind a `?`.
pub fn site() -> String {
    let address = window().location().href().unwrap_or_default();
    let is_end = |byte| matches!(byte, b'?' | b'#');
    let end = address.bytes().position(is_end).unwrap_or(address.len());
    address.get(..end).unwrap_or_default().to_owned()
}

/// Whether the page asks for English before its fragment: it is the English start page, or a site that
/// links here has asked for it.
pub fn asks_for_english() -> bool {
    let page = super::root().and_then(|root| root.get_attribute("data-lang"));
    if page.as_deref() == Some("en") {
        return true;
    }
    asks(&super::asked(), |piece| piece == ASKS_FOR_ENGLISH)
}

/// Calls back whenever the address bar shows another fragment.
pub fn on_new_fragment(call: impl Fn() + 'static) {
    let listener = Closure::<dyn Fn(HashChangeEvent)>::new(move |event: HashChangeEvent| {
        // Only a link leaves the page where the reader was; going through the history, the browser
        // has scrolled already.
        if !is_seen() {
            leave(behind_hash(&event.old_url()));
        }
        call();
    });
    let listener_function = listener.as_ref().unchecked_ref();
    let _ = window().add_event_listener_with_callback("hashchange", listener_function);
    listener.forget();
}

/// Adds an entry to the history, as one that is shown already. Nothing is told to [`on_new_fragment`].
pub fn push_fragment(fragment: &str) {
    if self::fragment() != behind_hash(fragment)
        && let Some(history) = history()
    {
        let _ = history.push_state_with_url(&JsValue::TRUE, "", Some(fragment));
    }
}

/// Changes the entry of the history that is shown. Nothing is told to [`on_new_fragment`].
pub fn correct_fragment(fragment: &str) {
    let shown = self::fragment();
    // A bare address is the start page; it needs no `#/` added.
    let is_bare = shown.is_empty() && fragment == "#/";
    if !is_bare
        && shown != behind_hash(fragment)
        && let Some(history) = history()
    {
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(fragment));
    }
}

/// Shows a view that has just been drawn: its top where it is new, else the place where it was left.
/// The focus goes to its heading.
///
/// What an action led to is new whatever the history says.
pub fn show_view(is_new: bool) {
    let was_seen = is_seen();
    let again = was_seen && !is_new;
    // A browser takes its time over each change of the history.
    if !was_seen {
        mark_seen();
    }
    let down = if again { left_at(&fragment()) } else { 0.0 };
    if let Ok(Some(heading)) = document().query_selector("h1")
        && let Some(heading) = heading.dyn_ref::<HtmlElement>()
    {
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        let _ = heading.focus_with_options(&options);
    }
    window().scroll_to_with_x_and_y(0.0, down);
}

/// Whether the history came back to an entry that was shown before.
fn is_seen() -> bool {
    history()
        .and_then(|history| history.state().ok())
        .is_some_and(|state| state.is_truthy())
}

/// Marks the entry of the history that is shown: coming back to it is not the same as following a
/// link to it.
pub fn mark_seen() {
    if let Some(history) = history() {
        let _ = history.replace_state(&JsValue::TRUE, "");
    }
}

/// Leaves a text for this page when it is loaded anew: it stays in this tab, and [`mark_seen`]
/// takes it away.
pub(super) fn hand_over(text: &str) {
    if let Some(history) = history() {
        let _ = history.replace_state(&JsValue::from_str(text), "");
    }
}

/// What the page has left for itself before it was loaded anew.
pub fn handed_over() -> String {
    let state = history().and_then(|history| history.state().ok());
    state
        .and_then(|state| state.as_string())
        .unwrap_or_default()
}

fn leave(fragment: String) {
    let down = window().scroll_y().unwrap_or_default();
    LEFT.with_borrow_mut(|left| {
        left.retain(|(other, _)| *other != fragment);
        left.push((fragment, down));
    });
}

fn left_at(fragment: &str) -> f64 {
    LEFT.with_borrow(|left| {
        let found = left.iter().find(|(other, _)| other == fragment);
        found.map_or(0.0, |(_, down)| *down)
    })
}

fn behind_hash(address: &str) -> String {
    cut(address, b'#')
        .map_or("", |(_, fragment)| fragment)
        .to_owned()
}

fn history() -> Option<History> {
    window().history().ok()
}
