//! What stands in a form and is no answer yet: kept for the tab, so that a page that is loaded anew
//! shows what was picked and typed.
//!
//! One form is kept, the one filled in last. It is forgotten once answers are given or all erased, and
//! where a change to an answer is given up: whoever comes back to it finds the answer.

use crate::app::App;
use crate::browser;
use crate::form::{Form, Ticks};
use masir_rulebook::FactId;
use std::rc::Rc;

/// Where it is kept: each book's in a place of its own.
fn place(app: &App) -> String {
    let shelf = app.library.elsewhere().map_or("", |book| book.shelf());
    ["masir-unfinished", shelf].concat()
}

/// Keeps what stands in a question's form.
pub fn keep(app: &App, form: &Form) {
    browser::keep_in_tab(&place(app), &form.written(&app.book().facts));
}

/// A question's form with what was kept of it.
pub fn restored(app: &App, form: &Rc<Form>) -> Rc<Form> {
    let kept = browser::kept_in_tab(&place(app));
    let restored = form.with_written(&app.book().facts, &kept);
    restored.map_or_else(|| form.clone(), Rc::new)
}

/// A question's page is left with its form unfinished.
pub fn leave(app: &App, form: &Form) {
    let facts: Vec<FactId> = form.fields.iter().map(|field| field.fact).collect();
    leave_lines(app, &facts);
}

/// A page with these facts is left unfinished.
pub fn leave_lines(app: &App, facts: &[FactId]) {
    if facts.iter().any(|fact| app.answers.get(*fact).is_some()) {
        forget(app);
    }
}

/// Keeps what is ticked on a checklist.
pub fn keep_ticks(app: &App, list: u16, ticks: &Ticks) {
    browser::keep_in_tab(&place(app), &ticks.written(app.book(), list));
}

/// The lines of a checklist with what was kept of them.
pub fn restored_ticks(app: &App, list: u16, ticks: Ticks) -> Ticks {
    let kept = browser::kept_in_tab(&place(app));
    ticks.with_written(app.book(), list, &app.lines(list), &kept)
}

/// Forgets it.
pub fn forget(app: &App) {
    browser::forget_in_tab(&place(app));
}
