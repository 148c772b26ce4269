//! What the keeper of the site has found out (`static/keeper.js`), and how it is told to go on.

use super::{address, window};
use wasm_bindgen::prelude::*;

/// Where it says what it found, and the event that says so.
const NEWS: &str = "masirNews";
/// Goes on with the newest release.
const TAKE: &str = "masirTake";

/// What it has found out so far; empty before it is there.
pub fn news() -> String {
    let found = js_sys::Reflect::get(&window(), &JsValue::from_str(NEWS)).ok();
    found
        .and_then(|found| found.as_string())
        .unwrap_or_default()
}

/// Calls back whenever it has found out something, and at once where it has already.
pub fn on_news(call: impl Fn() + 'static) {
    if !news().is_empty() {
        call();
    }
    let listener = Closure::<dyn Fn()>::new(call);
    let _ = window().add_event_listener_with_callback(NEWS, listener.as_ref().unchecked_ref());
    listener.forget();
}

/// Goes on with the newest release, which loads the page anew. What this browser does not keep is
/// handed over to the page as it comes.
pub fn take_new(handed_over: Option<&str>) {
    if let Some(text) = handed_over {
        address::hand_over(text);
    }
    let take = js_sys::Reflect::get(&window(), &JsValue::from_str(TAKE)).ok();
    if let Some(take) = take.and_then(|take| take.dyn_into::<js_sys::Function>().ok()) {
        let _ = take.call0(&JsValue::UNDEFINED);
    }
}
