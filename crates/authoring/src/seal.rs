//! Bytes of a book and their digest.

use crate::order::{Asking, asked_first};
use masir_bookfile::digest;
use masir_rulebook::{Packed, Procedure, RuleBook, Words};

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
    let hash = digest(&book, &words);
    book.hash().clone_from(&hash);
    for words in &mut words {
        words.book.clone_from(&hash);
    }
    Compiled { book, words, asked }
}
