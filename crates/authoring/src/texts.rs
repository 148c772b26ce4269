//! Texts, collected in both languages at once.

use masir_rulebook::{Language, TextId, Words};
use std::collections::HashMap;

/// All texts of a book; equal texts share an id.
#[derive(Debug, Default)]
pub(crate) struct Texts {
    ids: HashMap<[String; 2], TextId>,
    lists: [Vec<String>; 2],
}

impl Texts {
    pub(crate) fn intern(&mut self, both: [String; 2]) -> TextId {
        if let Some(id) = self.ids.get(&both) {
            return *id;
        }
        let id = TextId(u32::try_from(self.lists[0].len()).unwrap_or(u32::MAX));
        for (list, text) in self.lists.iter_mut().zip(&both) {
            list.push(text.clone());
        }
        self.ids.insert(both, id);
        id
    }

    /// The English words of a text.
    pub(crate) fn english(&self, id: TextId) -> String {
        self.lists[1]
            .get(id.0 as usize)
            .cloned()
            .unwrap_or_default()
    }

    /// The texts by language, not yet bound to a book.
    pub(crate) fn into_words(self) -> [Words; 2] {
        let [fa, en] = self.lists;
        let words = |language, texts| Words {
            language,
            book: String::new(),
            texts,
        };
        [words(Language::Fa, fa), words(Language::En, en)]
    }
}
