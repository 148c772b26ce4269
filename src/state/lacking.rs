//! What of the program a view waits for.

use super::State;
use crate::components::fields;
use crate::parts::Part;
use crate::route::Route;

impl State {
    /// The part that the view waits for.
    pub fn lacks(&self) -> Option<Part> {
        let part = self.needs()?;
        let is_here =
            self.library.page(part).is_some() && (self.speech.more.is_some() || !part.tells_more());
        (!is_here).then_some(part)
    }

    /// The part that the view cannot do without: its own, or the one that brings the fields of a question.
    fn needs(&self) -> Option<Part> {
        // What reads what was kept comes with it.
        if self.unread {
            return Some(Part::Start);
        }
        let Route::Question(fact) = self.route else {
            return Part::of(self.route);
        };
        let facts = &self.library.checker().book().facts;
        let waits = facts.get(usize::from(fact)).is_some_and(fields::come_later);
        waits.then_some(Part::Fields)
    }
}
