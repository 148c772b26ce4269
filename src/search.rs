//! Finding words in texts as people type them.
//!
//! One word is written in many ways: with the letters of a Persian or an Arabic keyboard, with or
//! without half-spaces, vowel signs, hyphens, in three sets of digits. Here all of these are the
//! same, and so are `نیم‌سال`, `نیم سال` and `نیمسال`: only letters and digits count.

/// The letters and digits of a text, each as what it is compared by, and where it begins.
fn letters(text: &str) -> impl Iterator<Item = (usize, char)> {
    text.char_indices()
        .filter_map(|(at, char)| Some((at, letter(char)?)))
}

/// What a character is compared by; `None` for one that does not count.
fn letter(char: char) -> Option<char> {
    let same = match char {
        'ي' | 'ى' | 'ئ' | 'ې' => 'ی',
        'ك' | 'ڪ' => 'ک',
        'ة' | 'ۀ' | 'ۂ' | 'ە' | 'ھ' | 'ہ' => 'ه',
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ؤ' => 'و',
        // A bare hamza is left out as often as it is written, and tatweel only draws a line out.
        'ء' | 'ـ' => return None,
        '٠'..='٩' => return digit(char, '٠'),
        '۰'..='۹' => return digit(char, '۰'),
        other if other.is_alphanumeric() && !is_mark(other) => other.to_ascii_lowercase(),
        _ => return None,
    };
    Some(same)
}

/// Vowel signs, some of which count as letters to Unicode.
fn is_mark(char: char) -> bool {
    matches!(char, '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6ed}')
}

fn digit(char: char, zero: char) -> Option<char> {
    char::from_digit(u32::from(char).checked_sub(u32::from(zero))?, 10)
}

/// A text as it is compared.
pub fn folded(text: &str) -> String {
    letters(text).map(|(_, letter)| letter).collect()
}

/// What somebody looks for: words, all of which have to be found, in any order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Query {
    words: Vec<String>,
}

impl Query {
    /// Reads what was typed.
    pub fn new(typed: &str) -> Self {
        let words = typed.split_whitespace().map(folded);
        Self {
            words: words.filter(|word| !word.is_empty()).collect(),
        }
    }

    /// Whether nothing is looked for.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Whether each word is found in one of these texts.
    pub fn is_in(&self, texts: &[&str]) -> bool {
        let texts: Vec<String> = texts.iter().map(|text| folded(text)).collect();
        let found = |word: &String| texts.iter().any(|text| text.contains(word.as_str()));
        self.words.iter().all(found)
    }

    /// A text in pieces: whether a word was found there, and the piece. The pieces are the text.
    pub fn marks<'a>(&self, text: &'a str) -> Vec<(bool, &'a str)> {
        let letters: Vec<(usize, char)> = letters(text).collect();
        let mut marked = vec![false; letters.len()];
        for word in &self.words {
            let word: Vec<char> = word.chars().collect();
            for at in 0..letters.len() {
                let here = letters.get(at..at + word.len());
                let is_here =
                    here.is_some_and(|here| here.iter().map(|(_, letter)| letter).eq(&word));
                if is_here {
                    marked[at..at + word.len()].fill(true);
                }
            }
        }
        pieces(text, &letters, &marked)
    }
}

/// Cuts a text wherever a marked letter stands beside one that is not. What is no letter belongs to
/// the letter before it; before a marked piece it does not.
fn pieces<'a>(text: &'a str, letters: &[(usize, char)], marked: &[bool]) -> Vec<(bool, &'a str)> {
    let mut pieces = Vec::new();
    let (mut start, mut is_marked) = (0, false);
    for ((at, _), now) in letters.iter().zip(marked) {
        if *now != is_marked {
            pieces.push((is_marked, &text[start..*at]));
            (start, is_marked) = (*at, *now);
        }
    }
    pieces.push((is_marked, &text[start..]));
    // Spaces behind a found word are not found themselves.
    let trimmed = pieces.into_iter().flat_map(|(is_marked, piece)| {
        let kept = if is_marked {
            piece.trim_end_matches(|char| letter(char).is_none() && !is_mark(char))
        } else {
            piece
        };
        [(is_marked, kept), (false, &piece[kept.len()..])]
    });
    trimmed.filter(|(_, piece)| !piece.is_empty()).collect()
}
