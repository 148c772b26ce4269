//! Bytes of a book and their digest.

use crate::order::{Asking, asked_first};
use masir_rulebook::{Packed, Procedure, RuleBook, Words, pack};
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// A checked book and its texts, Persian and English.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Compiled<T> {
    /// The book.
    pub book: T,
    /// Its texts in the order of [`masir_rulebook::Language::ALL`].
    pub words: [Words; 2],
    /// How many of the texts, from the first, questions are put with; the others explain.
    pub asked: usize,
}

impl<T> Compiled<T> {
    /// The texts in a language in two pieces: those that questions are put with, and the rest.
    ///
    /// [`Words::go_on`] makes one of them again.
    pub fn pieces(&self, words: &Words) -> [Words; 2] {
        let asked = self.asked.min(words.texts.len());
        let (first, rest) = words.texts.split_at(asked);
        [first, rest].map(|texts| Words {
            texts: texts.to_vec(),
            ..words.clone()
        })
    }
}

/// What carries the digest of its own contents.
pub(crate) trait Sealed: Packed + Asking {
    fn hash(&mut self) -> &mut String;
}

impl Sealed for RuleBook {
    fn hash(&mut self) -> &mut String {
        &mut self.hash
    }
}

impl Sealed for Procedure {
    fn hash(&mut self) -> &mut String {
        &mut self.hash
    }
}

/// Puts the digest of a book and its words into both.
pub(crate) fn seal<T: Sealed>(mut book: T, mut words: [Words; 2]) -> Compiled<T> {
    let asked = asked_first(&mut book, &mut words);
    let digest = Sha256::digest([pack(&book), pack(&words)].concat());
    let hash = digest.iter().fold(String::new(), |mut hash, byte| {
        let _ = write!(hash, "{byte:02x}");
        hash
    });
    book.hash().clone_from(&hash);
    for words in &mut words {
        words.book.clone_from(&hash);
    }
    Compiled { book, words, asked }
}
