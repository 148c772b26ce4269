//! Reading and calling by name: a binding for each would weigh in the glue, which comes at once, and
//! only parts of the program that come later need it.

use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// What an object has under a name.
pub(super) fn get(of: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(of, &JsValue::from_str(name)).ok()
}

/// A number that an object has under a name.
pub(super) fn number(of: &JsValue, name: &str) -> Option<f64> {
    get(of, name)?.as_f64()
}

/// Gives an object something under a name.
pub(super) fn set(of: &JsValue, name: &str, value: impl Into<JsValue>) {
    let _ = Reflect::set(of, &JsValue::from_str(name), &value.into());
}

/// An object that has these texts under these names.
pub(super) fn object(texts: &[(&str, &str)]) -> JsValue {
    let object = Object::new().into();
    for (name, text) in texts {
        set(&object, name, *text);
    }
    object
}

/// A list of at least one value.
pub(super) fn list(values: &[JsValue]) -> Option<JsValue> {
    let (first, others) = values.split_first()?;
    let list = call(&get(&super::window(), "Array")?, "of", first)?;
    for value in others {
        call(&list, "push", value)?;
    }
    Some(list)
}

/// What a method answers, given nothing.
pub(super) fn ask(of: &JsValue, name: &str) -> Option<JsValue> {
    call(of, name, &JsValue::UNDEFINED)
}

/// What a method answers to one value.
pub(super) fn call(of: &JsValue, name: &str, with: &JsValue) -> Option<JsValue> {
    let method: Function = get(of, name)?.dyn_into().ok()?;
    method.call1(of, with).ok()
}

/// What a method answers to several values.
pub(super) fn call_with(of: &JsValue, name: &str, values: &[JsValue]) -> Option<JsValue> {
    let method = get(of, name)?;
    let apply: Function = get(&method, "apply")?.dyn_into().ok()?;
    apply.call2(&method, of, &list(values)?).ok()
}

/// What a method promises, once it is there.
pub(super) async fn promised(promise: JsValue) -> Option<JsValue> {
    let promise: Promise = promise.dyn_into().ok()?;
    JsFuture::from(promise).await.ok()
}
