//! The rule books of this project, as the build has checked and compiled them.
//!
//! Each call decodes anew; keep what it returns.

use masir_rulebook::{Language, Procedure, RuleBook, Words, unpack};

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

/// The words of [`rule_book`] in a language.
///
/// # Panics
///
/// Never: the build made the bytes that are decoded.
pub fn words(language: Language) -> Words {
    match language {
        Language::Fa => fa::words(),
        Language::En => en::words(),
    }
}

/// The words of [`procedure`] in a language.
///
/// # Panics
///
/// Never: the build made the bytes that are decoded.
pub fn procedure_words(language: Language) -> Words {
    match language {
        Language::Fa => fa::procedure_words(),
        Language::En => en::procedure_words(),
    }
}

/// A module of words, so that a program can have one language without the other.
macro_rules! speak {
    ($(#[$doc:meta])* $language:ident, $rules:literal, $procedure:literal) => {
        $(#[$doc])*
        pub mod $language {
            use super::{OWN_BYTES, Words, unpack};

            /// The words of the transfer and guest rules.
            ///
            /// # Panics
            ///
            /// Never: the build made the bytes that are decoded.
            pub fn words() -> Words {
                unpack(built!($rules)).expect(OWN_BYTES)
            }

            /// The words of the withdrawal procedure.
            ///
            /// # Panics
            ///
            /// Never: the build made the bytes that are decoded.
            pub fn procedure_words() -> Words {
                unpack(built!($procedure)).expect(OWN_BYTES)
            }
        }
    };
}

speak! {
    /// Persian.
    fa, "rules.fa", "procedure.fa"
}
speak! {
    /// English.
    en, "rules.en", "procedure.en"
}
