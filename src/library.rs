//! The rule book and the procedure, ready for questions.

use masir_rulebook::{Checker, Language, Procedure, Road, RuleBook, Words};
use std::rc::Rc;

/// What the app knows and never changes.
pub struct Library {
    /// The rule book with its engine.
    pub checker: Checker,
    /// The procedure with its engine.
    pub road: Road,
    speak: fn(Language) -> Speech,
}

/// The texts of both books in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Speech {
    /// Of the rule book.
    pub book: Words,
    /// Of the procedure.
    pub procedure: Words,
}

impl Library {
    /// Makes books ready; `None` where the engine refuses one, which the build has ruled out.
    pub fn new(
        book: RuleBook,
        procedure: Procedure,
        speak: fn(Language) -> Speech,
    ) -> Option<Self> {
        Some(Self {
            checker: Checker::new(book).ok()?,
            road: Road::new(procedure).ok()?,
            speak,
        })
    }

    /// The books this site was built with.
    pub fn bundled() -> Option<Self> {
        Self::new(
            masir_bundled::rule_book(),
            masir_bundled::procedure(),
            |language| Speech {
                book: masir_bundled::words(language),
                procedure: masir_bundled::procedure_words(language),
            },
        )
    }

    /// The texts in a language.
    pub fn speak(&self, language: Language) -> Rc<Speech> {
        Rc::new((self.speak)(language))
    }
}

impl PartialEq for Library {
    /// A library is equal to itself alone.
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}
