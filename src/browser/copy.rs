//! Copying what stands in a field.

use super::document;
use js_sys::{Function, Reflect};
use wasm_bindgen::prelude::*;

/// Copies the text of a field; it stays selected, so that a reader whose browser refuses can do it.
pub fn copy_field(id: &str) -> bool {
    let document = document();
    let Some(field) = document.get_element_by_id(id) else {
        return false;
    };
    call(&field, "select", &[]);
    call(&document, "execCommand", &[&"copy".into()]).is_some_and(|done| done.is_truthy())
}

fn call(on: &JsValue, name: &str, with: &[&JsValue]) -> Option<JsValue> {
    let function = Reflect::get(on, &name.into()).ok()?;
    let function: Function = function.dyn_into().ok()?;
    match with {
        [first, ..] => function.call1(on, first).ok(),
        [] => function.call0(on).ok(),
    }
}
