//! One question, or the few that are asked together.

use crate::app::App;
use masir_rulebook::FactId;

/// The heading of a question's page: the question, or the chapter of several.
pub fn heading(app: &App, fact: FactId) -> String {
    let book = app.book();
    let Some(asked) = book.facts.get(usize::from(fact)) else {
        return String::new();
    };
    let text = match app.together(fact).len() {
        0 | 1 => asked.question,
        _ => book.groups[usize::from(asked.group)].name,
    };
    app.t(text).to_owned()
}
