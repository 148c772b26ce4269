//! The rule book and the procedure, ready for questions, and what of the program has come so far.

use crate::parts::{self, Draw, Part, Parts};
use crate::text::Ui;
use masir_rulebook::{Checker, Language, Procedure, Road, RuleBook, Words};
use std::cell::{Cell, OnceCell};
use std::rc::Rc;

/// What the app knows and never changes, and the parts of it that come later.
pub struct Library {
    /// The rule book with its engine.
    pub checker: Checker,
    /// The procedure with its engine.
    pub road: Road,
    parts: Parts,
    speech: [OnceCell<Rc<Speech>>; 2],
    pages: [Cell<Option<Draw>>; Part::ALL.len()],
}

/// All words in one language.
#[derive(Clone)]
pub struct Speech {
    /// Of the interface.
    pub ui: Ui,
    /// Of the rule book.
    pub book: Words,
    /// Of the procedure.
    pub procedure: Words,
}

impl Library {
    /// Makes books ready; `None` where the engine refuses one, which the build has ruled out.
    pub fn new(book: RuleBook, procedure: Procedure, parts: Parts) -> Option<Self> {
        Some(Self {
            checker: Checker::new(book).ok()?,
            road: Road::new(procedure).ok()?,
            parts,
            speech: [const { OnceCell::new() }; 2],
            pages: [const { Cell::new(None) }; Part::ALL.len()],
        })
    }

    /// The books this site was built with, where parts of the program come later.
    pub fn in_parts(parts: Parts) -> Option<Self> {
        Self::new(
            masir_bundled::rule_book(),
            masir_bundled::procedure(),
            parts,
        )
    }

    /// The books this site was built with, and all that belongs to them.
    pub fn bundled() -> Option<Self> {
        Self::whole(
            masir_bundled::rule_book(),
            masir_bundled::procedure(),
            parts::speech,
        )
    }

    /// Books with everything there from the start, as it is where nothing has to be sent.
    pub fn whole(
        book: RuleBook,
        procedure: Procedure,
        speak: fn(Language) -> Speech,
    ) -> Option<Self> {
        let library = Self::new(book, procedure, Parts::NONE)?;
        for language in Language::ALL {
            let _ = library.speech[language as usize].set(Rc::new(speak(language)));
        }
        for part in Part::ALL {
            library.pages[part as usize].set(Some(parts::draw(part)));
        }
        Some(library)
    }

    /// The words in a language, once they have come.
    pub fn speech(&self, language: Language) -> Option<Rc<Speech>> {
        self.speech[language as usize].get().cloned()
    }

    /// Brings the words in a language; `None` where they cannot be had now.
    pub async fn speak(&self, language: Language) -> Option<Rc<Speech>> {
        let kept = &self.speech[language as usize];
        if kept.get().is_none() {
            let came = (self.parts.speech)(language).await?;
            // Two that waited for the same words brought the same.
            let _ = kept.set(Rc::new(came));
        }
        kept.get().cloned()
    }

    /// What draws the pages of a part, once it has come.
    pub fn page(&self, part: Part) -> Option<Draw> {
        self.pages[part as usize].get()
    }

    /// Brings a part; `false` where it cannot be had now.
    pub async fn bring(&self, part: Part) -> bool {
        let kept = &self.pages[part as usize];
        if kept.get().is_none() {
            kept.set((self.parts.page)(part).await);
        }
        kept.get().is_some()
    }
}

impl PartialEq for Speech {
    /// The words of the interface go with those of the books.
    fn eq(&self, other: &Self) -> bool {
        self.book == other.book && self.procedure == other.procedure
    }
}

impl Eq for Speech {}

impl PartialEq for Library {
    /// A library is equal to itself alone.
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}
