//! An address that leads nowhere, as it may be shown: whoever made the link wrote it.

use masir_rulebook::views::{CLAUSE, CLAUSES};

/// More characters of it than that tell nobody more.
const LONGEST: usize = 60;

/// Whether an address, without what stands for its language, was one of clauses.
pub fn is_of_clauses(path: &str) -> bool {
    let view = path.split('/').next().unwrap_or_default();
    [CLAUSE, CLAUSES]
        .iter()
        .any(|name| view.eq_ignore_ascii_case(name))
}

/// The address as a browser's bar shows it, without what turns or hides letters, and cut where it is
/// long.
pub fn readable(address: &str) -> String {
    let text = unescaped(address);
    let mut letters = text.chars().filter(|letter| is_seen(*letter));
    let mut shown: String = letters.by_ref().take(LONGEST).collect();
    if letters.next().is_some() {
        shown.push('…');
    }
    shown
}

/// Without the escapes of an address; what is none stays as it is.
fn unescaped(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let [first, behind @ ..] = rest {
        let escaped = match rest {
            [b'%', high, low, ..] => digit(*high).zip(digit(*low)),
            _ => None,
        };
        let (byte, after) = match escaped {
            Some((high, low)) => (high << 4 | low, &rest[3..]),
            None => (*first, behind),
        };
        bytes.push(byte);
        rest = after;
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn digit(letter: u8) -> Option<u8> {
    let digit = char::from(letter).to_digit(16)?;
    u8::try_from(digit).ok()
}

/// Whether a character takes its place on the line: control characters, marks of direction and those
/// without width do not.
fn is_seen(letter: char) -> bool {
    !letter.is_control()
        && !matches!(letter, '\u{61c}' | '\u{feff}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}')
}
