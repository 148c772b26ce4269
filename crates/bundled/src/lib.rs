//! The rule books of this project, as the build has checked and compiled them.
//!
//! Each call decodes anew; keep what it returns.

use masir_rulebook::{Head, Language, Procedure, Rest, RuleBook, Words, unpack};

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
    in_brief().with(rest())
}

/// What interviews go by of [`rule_book`].
///
/// # Panics
///
/// Never: the build made the bytes that are decoded.
pub fn in_brief() -> RuleBook {
    RuleBook::in_brief(unpack(built!("rules-brief.book")).expect(OWN_BYTES))
}

/// The rest of it.
///
/// # Panics
///
/// Never: the build made the bytes that are decoded.
pub fn rest() -> Rest {
    unpack(built!("rules-rest.book")).expect(OWN_BYTES)
}

/// The name of [`procedure`] in addresses.
pub const PROCEDURE: &str = include_str!(concat!(env!("OUT_DIR"), "/procedure.name"));

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
        Language::Fa => (fa::ASKED.words(), fa::rest()),
        Language::En => (en::ASKED.words(), en::rest()),
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
        Language::Fa => (fa::PROCEDURE_ASKED.words(), fa::procedure_rest()),
        Language::En => (en::PROCEDURE_ASKED.words(), en::procedure_rest()),
    };
    words.go_on(&rest);
    words
}

/// Words as the build wrote them: what decodes them can be elsewhere than they are.
#[derive(Debug, Clone, Copy)]
pub struct Packed(&'static [u8]);

impl Packed {
    /// The words.
    ///
    /// # Panics
    ///
    /// Never: the build made the bytes that are decoded.
    pub fn words(self) -> Words {
        unpack(self.0).expect(OWN_BYTES)
    }
}

/// A module of words, so that a program can have one language without the other, and the words of
/// questions without those of explanations.
macro_rules! speak {
    ($(#[$doc:meta])* $language:ident, $asked:literal, $rest:literal,
     $procedure:literal, $procedure_rest:literal) => {
        $(#[$doc])*
        pub mod $language {
            use super::{OWN_BYTES, Packed, Words, unpack};

            /// The words that the rules' questions are put with.
            pub const ASKED: Packed = Packed(built!($asked));

            /// The words that the withdrawal procedure is offered with.
            pub const PROCEDURE_ASKED: Packed = Packed(built!($procedure));

            /// The other words of the rules, to be put behind these.
            ///
            /// # Panics
            ///
            /// Never: the build made the bytes that are decoded.
            pub fn rest() -> Words {
                unpack(built!($rest)).expect(OWN_BYTES)
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
