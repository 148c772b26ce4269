//! Spelling of Persian texts: letters, digits and marks as a Persian keyboard writes them.

/// A slip in a Persian text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Slip {
    /// A letter or digit of another alphabet; empty `wanted`: it has to go.
    Letter { found: char, wanted: &'static str },
    /// A half-space that joins nothing.
    HalfSpace,
    /// A space too many.
    Space,
}

const HALF_SPACE: char = '\u{200c}';

/// Every kind of slip in a text, each once.
pub(crate) fn slips(text: &str) -> Vec<Slip> {
    let mut found = Vec::new();
    if text.trim() != text || text.contains("  ") {
        found.push(Slip::Space);
    }
    if text.split(HALF_SPACE).skip(1).any(|rest| !joins(rest))
        || text
            .rsplit(HALF_SPACE)
            .skip(1)
            .any(|rest| !rest.ends_with(char::is_alphanumeric))
    {
        found.push(Slip::HalfSpace);
    }
    for token in text.split_whitespace().filter(|token| !is_address(token)) {
        for letter in token.chars() {
            let Some(wanted) = wanted(letter) else {
                continue;
            };
            let slip = Slip::Letter {
                found: letter,
                wanted,
            };
            if !found.contains(&slip) {
                found.push(slip);
            }
        }
    }
    found
}

fn joins(rest: &str) -> bool {
    rest.starts_with(char::is_alphanumeric)
}

/// Whether a word is an address: a point, an at sign or a slash between ASCII letters.
fn is_address(token: &str) -> bool {
    token.as_bytes().windows(3).any(|three| {
        three[0].is_ascii_alphabetic()
            && matches!(three[1], b'.' | b'@' | b'/')
            && three[2].is_ascii_alphabetic()
    }) || token.contains("://")
}

/// What a Persian text writes instead of a letter; `None`: the letter itself.
fn wanted(letter: char) -> Option<&'static str> {
    const DIGITS: [&str; 10] = ["۰", "۱", "۲", "۳", "۴", "۵", "۶", "۷", "۸", "۹"];
    let digit = |zero: u32| DIGITS.get((u32::from(letter) - zero) as usize).copied();
    match letter {
        '0'..='9' => digit(0x30),
        '\u{660}'..='\u{669}' => digit(0x660),
        'ي' | 'ى' => Some("ی"),
        'ك' => Some("ک"),
        '\u{6d5}' | '\u{6be}' | '\u{6c1}' => Some("ه"),
        '\u{6c0}' => Some("هٔ"),
        '?' => Some("؟"),
        ',' => Some("،"),
        ';' => Some("؛"),
        '%' => Some("٪"),
        '"' => Some("«»"),
        // Stretching, byte order mark, direction marks and no-break spaces.
        '\u{640}'
        | '\u{feff}'
        | '\u{200d}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2066}'..='\u{2069}'
        | '\u{a0}'
        | '\u{ad}' => Some(""),
        _ => None,
    }
}
