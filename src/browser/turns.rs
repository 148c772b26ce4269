//! Work that nobody waits for, each piece in a task of its own: between two of them the browser shows
//! what it has and hears its reader.

use super::{by_name, document, root, window};
use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use wasm_bindgen::prelude::*;

/// A piece of work.
type Piece = Box<dyn FnOnce()>;

thread_local! {
    static WAITING: RefCell<VecDeque<Piece>> = const { RefCell::new(VecDeque::new()) };
    /// Whether paper was asked for: from then on nothing waits.
    static IS_HURRIED: Cell<bool> = const { Cell::new(false) };
    static TURN: OnceTurn = OnceTurn::new(turn);
}

/// What the browser calls for every turn.
struct OnceTurn(Closure<dyn Fn()>);

impl OnceTurn {
    /// Listens to the printer too. What it wants has to be there before what is folded is opened for
    /// it, so it is heard on its way down.
    fn new(turn: fn()) -> Self {
        let hurried = Closure::<dyn Fn()>::new(hurry).into_js_value();
        let listening = [JsValue::from_str("beforeprint"), hurried, JsValue::TRUE];
        by_name::call_with(&window(), "addEventListener", &listening);
        Self(Closure::new(turn))
    }
}

/// Whether anything can be put off: not where pages are drawn as text, and not in a tab that nobody
/// looks at, where browsers let a turn wait for a second.
pub fn can_wait() -> bool {
    let is_looked_at =
        || by_name::get(&document(), "hidden").is_none_or(|hidden| !hidden.is_truthy());
    cfg!(target_family = "wasm") && !IS_HURRIED.get() && is_looked_at()
}

/// Whether what Yew draws is still out of sight, behind the page that was painted first.
pub fn is_out_of_sight() -> bool {
    can_wait() && root().is_some_and(|root| root.get_attribute("hidden").is_some())
}

/// Does something when its turn has come, after all that was put off before.
pub fn in_turn(piece: impl FnOnce() + 'static) {
    if !can_wait() {
        return piece();
    }
    let is_first = WAITING.with_borrow_mut(|waiting| {
        waiting.push_back(Box::new(piece));
        waiting.len() == 1
    });
    if is_first {
        after_this_task();
    }
}

/// Does the first piece, and leaves the others for tasks of their own.
fn turn() {
    // It stays in the row while it is done, so that what it puts off in turn asks for no second task.
    let piece = WAITING.with_borrow_mut(|waiting| {
        let piece = waiting.front_mut()?;
        Some(std::mem::replace(piece, Box::new(|| ())))
    });
    let Some(piece) = piece else { return };
    piece();
    let is_done = WAITING.with_borrow_mut(|waiting| {
        waiting.pop_front();
        waiting.is_empty()
    });
    if !is_done {
        after_this_task();
    }
}

fn after_this_task() {
    TURN.with(|OnceTurn(turn)| by_name::call(&window(), "setTimeout", turn.as_ref()));
}

/// Does all that waits, and lets nothing wait any more.
fn hurry() {
    IS_HURRIED.set(true);
    for piece in WAITING.take() {
        piece();
    }
}

/// Opens the browser's print dialogue, once all that was put off is there to be printed.
pub fn print() {
    let is_complete = WAITING.with_borrow(VecDeque::is_empty);
    hurry();
    if is_complete {
        let _ = window().print();
    } else {
        // What was put off is drawn when this task ends.
        let print = Closure::once_into_js(|| {
            let _ = window().print();
        });
        by_name::call(&window(), "setTimeout", &print);
    }
}
