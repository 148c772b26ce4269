//! Work that nobody waits for, each piece in a task of its own: between two of them the browser shows
//! what it has and hears its reader.

use super::{by_name, document, root, window};
use std::cell::{Cell, RefCell};
use wasm_bindgen::prelude::*;

/// A piece of work.
type Piece = Box<dyn FnOnce()>;

/// What was put off. Yew begins a view with its last piece, so that the one put off last stands first.
struct Waiting {
    needed: Vec<Piece>,
    others: Vec<Piece>,
    /// Whether the browser was asked for a turn.
    is_due: bool,
}

impl Waiting {
    fn next(&mut self) -> Option<Piece> {
        self.needed.pop().or_else(|| self.others.pop())
    }

    fn is_empty(&self) -> bool {
        self.needed.is_empty() && self.others.is_empty()
    }
}

thread_local! {
    static WAITING: RefCell<Waiting> = const {
        RefCell::new(Waiting { needed: Vec::new(), others: Vec::new(), is_due: false })
    };
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

/// Does something in a task of its own: what is needed before all else that was put off.
pub fn in_turn(is_needed: bool, piece: impl FnOnce() + 'static) {
    if !can_wait() {
        return piece();
    }
    let is_due = WAITING.with_borrow_mut(|waiting| {
        let row = if is_needed {
            &mut waiting.needed
        } else {
            &mut waiting.others
        };
        row.push(Box::new(piece));
        std::mem::replace(&mut waiting.is_due, true)
    });
    if !is_due {
        after_this_task();
    }
}

/// Does the first piece, and leaves the others for tasks of their own.
fn turn() {
    // What it puts off in turn asks for no second task.
    if let Some(piece) = WAITING.with_borrow_mut(Waiting::next) {
        piece();
    }
    let is_due = WAITING.with_borrow_mut(|waiting| {
        waiting.is_due = !waiting.is_empty();
        waiting.is_due
    });
    if is_due {
        after_this_task();
    }
}

fn after_this_task() {
    TURN.with(|OnceTurn(turn)| by_name::call(&window(), "setTimeout", turn.as_ref()));
}

/// Does all that waits, and lets nothing wait any more.
fn hurry() {
    IS_HURRIED.set(true);
    while let Some(piece) = WAITING.with_borrow_mut(Waiting::next) {
        piece();
    }
}

/// Opens the browser's print dialogue, once all that was put off is there to be printed.
pub fn print() {
    let is_complete = WAITING.with_borrow(Waiting::is_empty);
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
