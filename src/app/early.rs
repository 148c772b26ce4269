//! What the first questions' answers are kept with, before that comes which can also read what is kept.

use super::App;
use crate::browser;
use crate::store::{self, Seen};

pub(super) const ANSWERS: &str = "masir-answers";
pub(super) const PROCEDURE: &str = "masir-procedure";
pub(super) const TICKS: &str = "masir-ticks";
pub(super) const WAY: &str = "masir-way";

/// Whether this browser has kept anything of the bundled books', or a page that was here before has
/// handed something over.
pub(super) fn is_kept() -> bool {
    let is_there = |name: &&str| !browser::kept(name).is_empty();
    [ANSWERS, PROCEDURE, TICKS, WAY].iter().any(is_there) || !browser::handed_over().is_empty()
}

/// Keeps answers and the way through the questions where nothing was kept, and leaves both alone as
/// soon as another tab has kept something there.
#[derive(Default)]
pub struct Early {
    /// The answers that were kept last.
    pub(super) seen: Seen,
    /// The way that was kept last.
    pub(super) way: String,
}

impl Early {
    /// Keeps what a state that has just been drawn holds. Whether the browser refuses is found out, and
    /// said, by what comes later.
    pub fn keep(&mut self, app: &App) {
        if app.unread {
            return;
        }
        if self.seen.answers != app.answers
            && let Some(text) = store::encode_picked(&app.answers, &app.book().facts)
            && replace(ANSWERS, &self.seen.text, &text)
        {
            self.seen = Seen {
                text,
                answers: app.answers.clone(),
            };
        }
        let way = store::encode_way(app);
        if self.way != way && replace(WAY, &self.way, &way) {
            self.way = way;
        }
    }
}

/// Keeps a text in the place of another; false where that is not what is kept, or the browser refuses.
fn replace(name: &str, before: &str, text: &str) -> bool {
    browser::kept(name) == before && browser::keep(name, text)
}
