//! What stands in a form and is no answer yet: kept for the tab, so that a page that is loaded anew
//! shows what was picked and typed.
//!
//! One form is kept, the one filled in last. It is forgotten once answers are given or all erased, and
//! where a change to an answer is given up: whoever comes back to it finds the answer.

use crate::app::App;
use crate::browser;
use crate::filling::Filled;
use crate::form::Ticks;
use masir_rulebook::FactId;
use std::rc::Rc;

/// Where it is kept: each book's in a place of its own.
fn place(app: &App) -> String {
    let shelf = app.library.elsewhere().map_or("", |book| book.shelf());
    ["masir-unfinished", shelf].concat()
}

/// Keeps what stands in a form.
pub fn keep(app: &App, filled: &Filled) {
    let written = match filled {
        Filled::Form(_, form) => form.written(&app.book().facts),
        Filled::Ticks(list, ticks) => ticks.written(app.book(), *list),
    };
    browser::keep_in_tab(&place(app), &written);
}

/// A form with what was kept of it.
pub fn restored(app: &App, filled: &Filled) -> Filled {
    let kept = browser::kept_in_tab(&place(app));
    match filled {
        Filled::Form(fact, form) => {
            let restored = form.with_written(&app.book().facts, &kept);
            Filled::Form(*fact, restored.map_or_else(|| form.clone(), Rc::new))
        }
        Filled::Ticks(list, ticks) => {
            let ticks = Ticks::clone(ticks);
            let restored = ticks.with_written(app.book(), *list, &app.lines(*list), &kept);
            Filled::Ticks(*list, Rc::new(restored))
        }
    }
}

/// A page with these facts is left unfinished.
pub fn leave(app: &App, facts: &[FactId]) {
    if facts.iter().any(|fact| app.answers.get(*fact).is_some()) {
        forget(app);
    }
}

/// Forgets it.
pub fn forget(app: &App) {
    browser::forget_in_tab(&place(app));
}
