//! How ticks are written down: `masir=1&1.1&1.2&@W-STEP-2`.

use super::{MARK, is_ours};
use crate::ticks::Ticks;

/// More letters than any id has.
const LONGEST: usize = 64;

/// Writes ticks down.
pub fn encode_ticks(ticks: &Ticks) -> String {
    let mut text = String::from(MARK);
    for mark in ticks.marks() {
        text.push('&');
        text.push_str(mark);
    }
    text
}

/// Reads ticks, and counts those that cannot be any.
pub fn decode_ticks(text: &str) -> (Ticks, usize) {
    let mut ticks = Ticks::default();
    let mut lost = 0;
    if text.is_empty() {
        return (ticks, lost);
    }
    let marks = text.split('&').skip(1);
    if !is_ours(text) {
        return (ticks, marks.count().max(1));
    }
    for mark in marks {
        if is_mark(mark) {
            ticks.set(mark, true);
        } else {
            lost += 1;
        }
    }
    (ticks, lost)
}

fn is_mark(text: &str) -> bool {
    let id = text.strip_prefix('@').unwrap_or(text);
    let letters = |char: char| char.is_ascii_alphanumeric() || matches!(char, '.' | '-');
    (1..=LONGEST).contains(&id.len()) && id.chars().all(letters)
}
