//! How far the interview has come: a path of dots, and the same in a sentence.

use crate::app::App;
use crate::format::{joined, numeral};
use crate::pen::{Pen, element, words};
use masir_rulebook::{FactId, Language};

/// How many dots fit beside each other on the narrowest phone.
const DOTS: usize = 20;
/// From one dot to the next.
const STEP: usize = 14;

/// How many questions are answered and how many are left.
pub fn progress(app: &App, page: &[FactId], pen: &mut dyn Pen) {
    let format = app.format();
    let ui = app.ui().question;
    let given = app.answers.count();
    let is_new = page.iter().any(|fact| app.answers.get(*fact).is_none());
    // The page that is shown counts as left until it is answered.
    let left = app.left().max(usize::from(is_new));
    let (given_words, left_words) = (format.count(given), format.count(left));
    let sentence = match (given, left) {
        (0, _) => (ui.progress_first)(&left_words),
        (_, 0) => (ui.progress_done)(&given_words),
        _ => (ui.progress)(&given_words, &left_words),
    };
    let ahead = left.saturating_sub(usize::from(is_new));
    let class = [("class", "masir-progress masir-soft")];
    element(pen, "p", &class, |pen| {
        path(app.language, given, ahead, pen);
        words(pen, "span", &[], &sentence);
    });
}

fn path(language: Language, given: usize, ahead: usize, pen: &mut dyn Pen) {
    let ahead = ahead.min(DOTS / 2);
    let given = given.min(DOTS - 1 - ahead);
    let count = given + 1 + ahead;
    let width = numeral(count * STEP);
    let attributes = [
        ("width", &*width),
        ("height", "16"),
        ("viewBox", &joined(&["0 0 ", &width, " 16"])),
        ("aria-hidden", "true"),
        ("focusable", "false"),
    ];
    element(pen, "svg", &attributes, |pen| {
        let mut from = 0;
        for (dots, dot) in [(given, &DONE), (1, &HERE), (ahead, &TO_COME)] {
            let mut d = String::new();
            for at in from..from + dots {
                let along = match language {
                    Language::Fa => count - 1 - at,
                    Language::En => at,
                };
                let start = numeral(along * STEP + STEP / 2 - dot.radius);
                d += &joined(&["M", &start, dot.shape]);
            }
            from += dots;
            element(pen, "path", &[("d", &d)], |pen| {
                for (name, value) in dot.look {
                    pen.set(name, value);
                }
            });
        }
    });
}

/// What a dot looks like. All dots of a kind are one path: each element more is put down anew with
/// every answer.
struct Dot {
    /// From where its shape begins to its middle.
    radius: usize,
    /// Its shape, from there on.
    shape: &'static str,
    look: &'static [(&'static str, &'static str)],
}

const DONE: Dot = Dot {
    radius: 0,
    shape: " 8h0",
    look: &[
        ("stroke", "currentColor"),
        ("stroke-width", "7"),
        ("stroke-linecap", "round"),
    ],
};
const HERE: Dot = Dot {
    radius: 5,
    shape: " 8a5 5 0 1 0 10 0 5 5 0 1 0-10 0",
    look: &[
        ("fill", "none"),
        ("stroke", "var(--lapis)"),
        ("stroke-width", "2.5"),
    ],
};
const TO_COME: Dot = Dot {
    radius: 3,
    shape: " 8a3 3 0 1 0 6 0 3 3 0 1 0-6 0",
    look: &[
        ("fill", "none"),
        ("stroke", "currentColor"),
        ("stroke-dasharray", "1.8 1.34"),
    ],
};
