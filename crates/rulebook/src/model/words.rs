//! The texts of a rule book, one list a language.

use crate::packed::packed;
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

packed!(struct TextId(inner));

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
}
