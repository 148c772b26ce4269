//! How far the interview has come: a path of dots, and the same in a sentence.

use crate::app::App;
use crate::pen::{Pen, element, words};
use masir_rulebook::{FactId, Language};
use std::cmp::Ordering;

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
    let width = count * STEP;
    let attributes = [
        ("width", &*width.to_string()),
        ("height", "16"),
        ("viewBox", &["0 0 ", &width.to_string(), " 16"].concat()),
        ("aria-hidden", "true"),
        ("focusable", "false"),
    ];
    element(pen, "svg", &attributes, |pen| {
        for at in 0..count {
            let along = at * STEP + STEP / 2;
            let x = match language {
                Language::Fa => width - along,
                Language::En => along,
            };
            let place = [("cx", &*x.to_string()), ("cy", "8")];
            let look: &[(&str, &str)] = match at.cmp(&given) {
                Ordering::Less => &[("r", "3.5"), ("fill", "currentColor")],
                Ordering::Equal => &[
                    ("r", "5"),
                    ("fill", "none"),
                    ("stroke", "var(--lapis)"),
                    ("stroke-width", "2.5"),
                ],
                Ordering::Greater => &[
                    ("r", "3"),
                    ("fill", "none"),
                    ("stroke", "currentColor"),
                    ("stroke-dasharray", "1.8 1.34"),
                ],
            };
            element(pen, "circle", &place, |pen| {
                for (name, value) in look {
                    pen.set(name, value);
                }
            });
        }
    });
}
