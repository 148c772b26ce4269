//! Where a pointer is, and keeping hold of it.

use wasm_bindgen::JsCast;
use web_sys::{Element, PointerEvent};

/// A pointer inside of a drawing: where in it, and its size, in pixels of the page.
pub type Spot = ((f64, f64), (f64, f64));

/// Where a pointer is in the drawing that it is on or was caught by.
pub fn spot(event: &PointerEvent) -> Option<Spot> {
    let area = drawing(event)?.get_bounding_client_rect();
    let (x, y) = (f64::from(event.client_x()), f64::from(event.client_y()));
    Some((
        (x - area.left(), y - area.top()),
        (area.width(), area.height()),
    ))
}

/// Where the main button of a pointer goes down in a drawing. The drawing hears of it from now on,
/// wherever it goes, and nothing is marked or dragged along.
pub fn catch(event: &PointerEvent) -> Option<Spot> {
    if event.button() != 0 || !event.is_primary() {
        return None;
    }
    event.prevent_default();
    let _ = drawing(event)?.set_pointer_capture(event.pointer_id());
    spot(event)
}

fn drawing(event: &PointerEvent) -> Option<Element> {
    let target: Element = event.target()?.dyn_into().ok()?;
    target.closest("svg").ok().flatten()
}
