//! The rule books of this project, as the build has checked and compiled them.
//!
//! Each call decodes anew; keep what it returns.

use masir_rulebook::{Language, Procedure, RuleBook, Words};

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
    postcard::from_bytes(built!("rules.book")).expect(OWN_BYTES)
}

/// The withdrawal procedure.
///
/// # Panics
///
/// Never: the build made the bytes that are decoded.
pub fn procedure() -> Procedure {
    postcard::from_bytes(built!("procedure.book")).expect(OWN_BYTES)
}

/// The words of [`rule_book`] in a language.
///
/// # Panics
///
/// Never: the build made the bytes that are decoded.
pub fn words(language: Language) -> Words {
    let bytes: &[u8] = match language {
        Language::Fa => built!("rules.fa"),
        Language::En => built!("rules.en"),
    };
    postcard::from_bytes(bytes).expect(OWN_BYTES)
}

/// The words of [`procedure`] in a language.
///
/// # Panics
///
/// Never: the build made the bytes that are decoded.
pub fn procedure_words(language: Language) -> Words {
    let bytes: &[u8] = match language {
        Language::Fa => built!("procedure.fa"),
        Language::En => built!("procedure.en"),
    };
    postcard::from_bytes(bytes).expect(OWN_BYTES)
}
