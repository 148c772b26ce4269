//! What students type as numbers, made into what the engine reads.

/// Between groups of three digits in Persian.
const GROUP: char = '\u{66c}';
/// Before the decimals in Persian.
const POINT: char = '\u{66b}';
/// The comma of the Persian keyboard.
const COMMA: char = '\u{60c}';

/// A whole number as typed, in ASCII digits and without marks between groups.
///
/// What is no number stays what it is, for the engine to refuse.
pub fn integer_typed(text: &str) -> String {
    latin(text)
        .into_iter()
        .filter(|char| !matches!(*char, GROUP | ',' | ' '))
        .collect()
}

/// A decimal as typed, in ASCII digits and with a point. Students also write `14/75`, `14,75` and
/// `14 / 75`.
pub fn decimal_typed(text: &str) -> String {
    let point = |char| {
        if matches!(char, POINT | COMMA | '/' | ',') {
            '.'
        } else {
            char
        }
    };
    let chars = latin(text).into_iter().filter(|char| *char != ' ');
    chars.map(point).collect()
}

/// ASCII digits and minus, nothing invisible, nothing around.
fn latin(text: &str) -> Vec<char> {
    let visible = text.chars().filter(|char| !is_invisible(*char));
    let text: String = visible.map(latin_char).collect();
    let text = text.trim();
    text.strip_prefix('+').unwrap_or(text).chars().collect()
}

fn latin_char(char: char) -> char {
    let digit = match char {
        '\u{6f0}'..='\u{6f9}' => u32::from(char) - 0x6f0,
        '\u{660}'..='\u{669}' => u32::from(char) - 0x660,
        '−' | '‐' | '‑' | '–' | '﹣' | '－' => return '-',
        '\u{a0}' | '\u{202f}' => return ' ',
        _ => return char,
    };
    char::from_digit(digit, 10).unwrap_or(char)
}

/// Half-spaces and the marks that keyboards and messengers leave for direction.
fn is_invisible(char: char) -> bool {
    matches!(char, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{61c}')
}
