//! What is folded on the screen is open on paper.
//!
//! The style sheet says so too, but only newer browsers let it open what is folded.

use super::{document, window};
use wasm_bindgen::prelude::*;
use web_sys::Element;

/// More than any page has, should the browser refuse to change one.
const MANY: usize = 1000;
/// Marks what was opened for paper alone.
const MARK: &str = "data-paper";

/// Opens everything before printing and folds it again afterwards.
pub fn open_details_on_paper() {
    on("beforeprint", || {
        for_each("details:not([open])", |folded| {
            let _ = folded.set_attribute(MARK, "");
            let _ = folded.set_attribute("open", "");
        });
    });
    on("afterprint", || {
        for_each("details[data-paper]", |opened| {
            let _ = opened.remove_attribute(MARK);
            let _ = opened.remove_attribute("open");
        });
    });
}

fn on(event: &str, call: impl Fn() + 'static) {
    let listener = Closure::<dyn Fn()>::new(call);
    let _ = window().add_event_listener_with_callback(event, listener.as_ref().unchecked_ref());
    listener.forget();
}

/// Changes what the selector finds until it finds nothing more.
fn for_each(selector: &str, change: impl Fn(&Element)) {
    for _ in 0..MANY {
        match document().query_selector(selector) {
            Ok(Some(element)) => change(&element),
            _ => return,
        }
    }
}
