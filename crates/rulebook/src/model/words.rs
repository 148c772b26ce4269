//! The texts of a rule book, one list a language.

use crate::packed::{Packed, Reader, packed};
use alloc::{string::String, vec::Vec};

/// A language in which a rule book speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Language {
    /// Persian, written right to left.
    Fa,
    /// English.
    En,
}

packed!(enum Language { 0 = Fa, 1 = En });

impl Language {
    /// Both languages, Persian first.
    pub const ALL: [Self; 2] = [Self::Fa, Self::En];

    /// The tag of BCP 47: `fa` or `en`.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Fa => "fa",
            Self::En => "en",
        }
    }
}

/// Index of a text in every [`Words`] of the same book.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TextId(pub u32);

impl Packed for TextId {
    fn pack(&self, to: &mut Vec<u8>) {
        self.0.pack(to);
    }

    fn take(from: &mut Reader<'_>) -> Self {
        Self(u32::take(from))
    }

    fn texts(&mut self, visit: &mut dyn FnMut(&mut TextId)) {
        visit(self);
    }
}

/// All texts of a book in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    /// The language of the texts.
    pub language: Language,
    /// The hash of the book they belong to; texts of another book are refused.
    pub book: String,
    /// The texts, by [`TextId`].
    pub texts: Vec<String>,
}

packed!(struct Words { language, book, texts });

impl Words {
    /// The text of an id, or an empty text where the id is of another book.
    pub fn get(&self, id: TextId) -> &str {
        self.texts.get(id.0 as usize).map_or("", String::as_str)
    }

    /// Puts the rest of the same texts behind those that are here. Of another book's, nothing.
    pub fn go_on(&mut self, rest: &Self) {
        if rest.book == self.book && rest.language == self.language {
            self.texts.extend_from_slice(&rest.texts);
        }
    }
}
