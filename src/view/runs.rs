//! Addresses inside a sentence, which a Persian line has to set apart.

/// A piece of a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Run<'a> {
    /// Words.
    Words(&'a str),
    /// An address or a file name, written left to right in any line.
    Address(&'a str),
}

/// Cuts a sentence into words and addresses.
pub fn runs(text: &str) -> Vec<Run<'_>> {
    let mut runs = Vec::new();
    let (mut start, mut at) = (0, 0);
    for word in text.split_inclusive(' ') {
        let bare = word.trim_matches(|char: char| !char.is_ascii_alphanumeric());
        if is_address(bare) {
            let from = at + word.find(bare).unwrap_or(0);
            runs.push(Run::Words(&text[start..from]));
            runs.push(Run::Address(bare));
            start = from + bare.len();
        }
        at += word.len();
    }
    runs.push(Run::Words(&text[start..]));
    runs
}

/// Latin letters with a point or an at-sign between them.
fn is_address(word: &str) -> bool {
    let letters = |char: char| char.is_ascii_alphabetic();
    word.is_ascii()
        && word.contains(['.', '@'])
        && word.starts_with(letters)
        && word.ends_with(letters)
}
