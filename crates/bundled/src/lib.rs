//! The rule books of this project, as the build has checked and compiled them.
//!
//! Each call decodes anew; keep what it returns.

use masir_rulebook::{Head, Language, Procedure, RuleBook, Words, unpack};

/// The bytes of a file that the build wrote.
macro_rules! built {
    ($file:literal) => {
        include_bytes!(concat!(env!("OUT_DIR"), "/", $file))
    };
}

/// Why decoding cannot fail.
const OWN_BYTES: &str = "the build encoded these bytes from the same types";

/// The transfer and guest rules.
///
/// # Panics
///
/// Never: the build made the bytes that are decoded.
pub fn rule_book() -> RuleBook {
    unpack(built!("rules.book")).expect(OWN_BYTES)
}

/// The withdrawal procedure.
///
/// # Panics
///
/// Never: the build made the bytes that are decoded.
pub fn procedure() -> Procedure {
    unpack(built!("procedure.book")).expect(OWN_BYTES)
}

/// What of the withdrawal procedure has to be known first.
///
/// # Panics
///
/// Never: the build made the bytes that are decoded.
pub fn procedure_head() -> Head {
    unpack(built!("procedure-head.book")).expect(OWN_BYTES)
}

/// The words of [`rule_book`] in a language.
///
/// # Panics
///
/// Never: the build made the bytes that are decoded.
pub fn words(language: Language) -> Words {
    let (mut words, rest) = match language {
        Language::Fa => (fa::asked(), fa::rest()),
        Language::En => (en::asked(), en::rest()),
    };
    words.go_on(&rest);
    words
}

/// The words of [`procedure`] in a language.
///
/// # Panics
///
/// Never: the build made the bytes that are decoded.
pub fn procedure_words(language: Language) -> Words {
    let (mut words, rest) = match language {
        Language::Fa => (fa::procedure_asked(), fa::procedure_rest()),
        Language::En => (en::procedure_asked(), en::procedure_rest()),
    };
    words.go_on(&rest);
    words
}

/// A module of words, so that a program can have one language without the other, and the words of
/// questions without those of explanations.
macro_rules! speak {
    ($(#[$doc:meta])* $language:ident, $asked:literal, $rest:literal,
     $procedure:literal, $procedure_rest:literal) => {
        $(#[$doc])*
        pub mod $language {
            use super::{OWN_BYTES, Words, unpack};

            /// The words that the rules' questions are put with.
            ///
            /// # Panics
            ///
            /// Never: the build made the bytes that are decoded.
            pub fn asked() -> Words {
                unpack(built!($asked)).expect(OWN_BYTES)
            }

            /// The other words of the rules, to be put behind these.
            ///
            /// # Panics
            ///
            /// Never: the build made the bytes that are decoded.
            pub fn rest() -> Words {
                unpack(built!($rest)).expect(OWN_BYTES)
            }

            /// The words that the withdrawal procedure is offered with.
            ///
            /// # Panics
            ///
            /// Never: the build made the bytes that are decoded.
            pub fn procedure_asked() -> Words {
                unpack(built!($procedure)).expect(OWN_BYTES)
            }

            /// The other words of the procedure, to be put behind these.
            ///
            /// # Panics
            ///
            /// Never: the build made the bytes that are decoded.
            pub fn procedure_rest() -> Words {
                unpack(built!($procedure_rest)).expect(OWN_BYTES)
            }
        }
    };
}

speak! {
    /// Persian.
    fa, "rules.fa", "rules-rest.fa", "procedure.fa", "procedure-rest.fa"
}
speak! {
    /// English.
    en, "rules.en", "rules-rest.en", "procedure.en", "procedure-rest.en"
}
