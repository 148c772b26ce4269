//! Reading and calling by name: a binding for each would weigh in the glue, which comes at once, and
//! only a part of the program that comes later needs it.

use js_sys::{Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// What an object has under a name.
pub(super) fn get(of: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(of, &JsValue::from_str(name)).ok()
}

/// A number that an object has under a name.
pub(super) fn number(of: &JsValue, name: &str) -> Option<f64> {
    get(of, name)?.as_f64()
}

/// What a method answers to one value.
pub(super) fn call(of: &JsValue, name: &str, with: &JsValue) -> Option<JsValue> {
    function(of, name)?.call1(of, with).ok()
}

/// What a method answers to two values.
pub(super) fn call_with_two(
    of: &JsValue,
    name: &str,
    one: &JsValue,
    other: &JsValue,
) -> Option<JsValue> {
    function(of, name)?.call2(of, one, other).ok()
}

fn function(of: &JsValue, name: &str) -> Option<Function> {
    get(of, name)?.dyn_into().ok()
}
