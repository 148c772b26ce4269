//! Work that nobody waits for, each piece in a task of its own: between two of them the browser shows
//! what it has and hears its reader.

use super::{by_name, document, root, window};
use std::cell::{Cell, RefCell};
use wasm_bindgen::prelude::*;

/// A piece of work.
type Piece = Box<dyn FnOnce()>;

/// What a piece is for: all that comes before it here goes before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Row {
    /// What stands around the page. The page takes over as soon as it stands there.
    Frame,
    /// The page, as far as it has to be there to take over.
    Needed,
    /// What stands below what is seen first.
    Below,
    /// What is folded away.
    Folded,
}

impl Row {
    const ALL: [Self; 4] = [Self::Frame, Self::Needed, Self::Below, Self::Folded];

    /// Whether the page takes over without it.
    pub fn may_follow(self) -> bool {
        self > Self::Needed
    }
}

/// What was put off, by row. Yew begins a view with its last piece, so that the one put off last stands
/// first.
struct Waiting {
    rows: [Vec<Piece>; Row::ALL.len()],
    /// Whether the browser was asked for a turn.
    is_due: bool,
}

impl Waiting {
    /// The row of the next piece.
    fn row(&self) -> Option<Row> {
        let mut rows = Row::ALL.into_iter();
        rows.find(|row| !self.rows[*row as usize].is_empty())
    }

    fn next(&mut self) -> Option<(Row, Piece)> {
        let row = self.row()?;
        Some((row, self.rows[row as usize].pop()?))
    }
}

/// How long what has been drawn is given to be shown, in milliseconds: as long as a screen takes.
const FRAME: i32 = 16;

thread_local! {
    static WAITING: RefCell<Waiting> = const {
        RefCell::new(Waiting { rows: [const { Vec::new() }; Row::ALL.len()], is_due: false })
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

/// Does something in a task of its own.
pub fn in_turn(row: Row, piece: impl FnOnce() + 'static) {
    if !can_wait() {
        return piece();
    }
    let is_due = WAITING.with_borrow_mut(|waiting| {
        waiting.rows[row as usize].push(Box::new(piece));
        std::mem::replace(&mut waiting.is_due, true)
    });
    if !is_due {
        after_this_task(0);
    }
}

/// Does the first piece, and leaves the others for tasks of their own. The browser would put several
/// that are seen in one frame, whose layout is then a long task.
fn turn() {
    // What it puts off in turn asks for no second task.
    let done = WAITING.with_borrow_mut(Waiting::next).map(|(row, piece)| {
        piece();
        row
    });
    let next = WAITING.with_borrow_mut(|waiting| {
        let next = waiting.row();
        waiting.is_due = next.is_some();
        next
    });
    if let Some(next) = next {
        let is_seen = next.may_follow() && done != Some(Row::Folded);
        after_this_task(if is_seen { FRAME } else { 0 });
    }
}

fn after_this_task(pause: i32) {
    TURN.with(|OnceTurn(turn)| {
        let turn = turn.as_ref().unchecked_ref();
        let _ = window().set_timeout_with_callback_and_timeout_and_arguments_0(turn, pause);
    });
}

/// Does all that waits, and lets nothing wait any more.
fn hurry() {
    IS_HURRIED.set(true);
    while let Some((_, piece)) = WAITING.with_borrow_mut(Waiting::next) {
        piece();
    }
}

/// Opens the browser's print dialogue, once all that was put off is there to be printed.
pub fn print() {
    let is_complete = WAITING.with_borrow(Waiting::row).is_none();
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
