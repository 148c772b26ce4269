//! Where a pointer is, and keeping hold of it.

use super::by_name::{call, get, number};
use wasm_bindgen::JsValue;
use web_sys::Event;

/// A pointer inside of a drawing: where in it, and its size, in pixels of the page.
pub type Spot = ((f64, f64), (f64, f64));

/// Where a pointer is in the drawing that it is on or was caught by.
pub fn spot(event: &Event) -> Option<Spot> {
    let area = call(
        &drawing(event)?,
        "getBoundingClientRect",
        &JsValue::UNDEFINED,
    )?;
    let at = |pointer, edge| Some(number(event, pointer)? - number(&area, edge)?);
    Some((
        (at("clientX", "left")?, at("clientY", "top")?),
        (number(&area, "width")?, number(&area, "height")?),
    ))
}

/// Where the main button of a pointer goes down in a drawing. The drawing hears of it from now on,
/// wherever it goes, and nothing is marked or dragged along.
pub fn catch(event: &Event) -> Option<Spot> {
    if number(event, "button")? != 0.0 || get(event, "isPrimary")?.is_falsy() {
        return None;
    }
    event.prevent_default();
    let _ = call(
        &drawing(event)?,
        "setPointerCapture",
        &get(event, "pointerId")?,
    );
    spot(event)
}

/// The whole drawing that a pointer is on.
fn drawing(event: &Event) -> Option<JsValue> {
    let target = get(event, "target")?;
    let owner = get(&target, "ownerSVGElement").filter(|owner| !owner.is_falsy());
    Some(owner.unwrap_or(target))
}
