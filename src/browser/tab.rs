//! What is kept for as long as the tab is open, and for no other.

use super::{by_name, window};
use wasm_bindgen::JsCast;
use web_sys::Storage;

/// What this tab keeps under a name; empty where it keeps nothing or the browser refuses.
pub fn kept_in_tab(name: &str) -> String {
    storage()
        .and_then(|storage| storage.get_item(name).ok().flatten())
        .unwrap_or_default()
}

/// Keeps a text under a name, where the browser lets it.
pub fn keep_in_tab(name: &str, text: &str) {
    if let Some(storage) = storage() {
        let _ = storage.set_item(name, text);
    }
}

/// Keeps nothing under a name any longer.
pub fn forget_in_tab(name: &str) {
    if let Some(storage) = storage() {
        let _ = storage.remove_item(name);
    }
}

/// Asked for by name: only parts that come later do. Pages that are drawn without a browser have no tab.
fn storage() -> Option<Storage> {
    if cfg!(not(target_family = "wasm")) {
        return None;
    }
    let storage = by_name::get(&window(), "sessionStorage")?;
    storage.is_object().then(|| storage.unchecked_into())
}
