//! The words of the interface. The words of the rules come from the rule book.
//!
//! Nothing outside this folder holds a word of Persian. Each file holds a struct of texts and two
//! constants of it; a phrase with a number in it is a small function of the number as written.

mod advice;
mod answers;
mod clause;
mod common;
mod elsewhere;
mod hand_on;
mod news;
mod nowhere;
mod plain;
mod question;
mod result;
mod scans;
mod start;
mod withdrawal;

pub use advice::AdviceText;
pub use answers::AnswersText;
pub use clause::ClauseText;
pub use common::Common;
pub use elsewhere::ElsewhereText;
pub use hand_on::HandOnText;
pub use news::NewsText;
pub use nowhere::Nowhere;
pub use plain::PlainText;
pub use question::Question;
pub use result::ResultText;
pub use scans::{Remedy, ScansText};
pub use start::Start;
pub use withdrawal::WithdrawalText;

use masir_rulebook::Language;

/// The words of the interview in one language.
#[derive(Clone, Copy)]
pub struct Ui {
    /// On every page.
    pub common: &'static Common,
    /// Of the interview.
    pub question: &'static Question,
}

/// The words of the pages that come later, in one language.
#[derive(Clone, Copy)]
pub struct Later {
    /// Of the page of all answers.
    pub answers: &'static AnswersText,
    /// Of the pages on clauses.
    pub clause: &'static ClauseText,
    /// Of the result.
    pub result: &'static ResultText,
    /// Of what would change a result.
    pub advice: &'static AdviceText,
    /// Of what is kept and handed on.
    pub hand_on: &'static HandOnText,
}

/// The words of the interview in Persian.
///
/// A constant for each language, so that one comes without the other.
pub const FA: Ui = Ui {
    common: &common::FA,
    question: &question::FA,
};

/// The words of the interview in English.
pub const EN: Ui = Ui {
    common: &common::EN,
    question: &question::EN,
};

/// The later words in Persian.
pub const LATER_FA: Later = Later {
    answers: &answers::FA,
    clause: &clause::FA,
    result: &result::FA,
    advice: &advice::FA,
    hand_on: &hand_on::FA,
};

/// The later words in English.
pub const LATER_EN: Later = Later {
    answers: &answers::EN,
    clause: &clause::EN,
    result: &result::EN,
    advice: &advice::EN,
    hand_on: &hand_on::EN,
};

/// The words of the withdrawal desk in Persian.
pub const DESK_FA: &WithdrawalText = &withdrawal::FA;

/// The words of the withdrawal desk in English.
pub const DESK_EN: &WithdrawalText = &withdrawal::EN;

/// The words that stand on every page, in a language: they are there before any other.
pub const fn common(language: Language) -> &'static Common {
    match language {
        Language::Fa => &common::FA,
        Language::En => &common::EN,
    }
}

/// The words of the start page. They come with it, in both languages.
pub const fn start(language: Language) -> &'static Start {
    match language {
        Language::Fa => &start::FA,
        Language::En => &start::EN,
    }
}

/// The words about an address that leads nowhere. They come with the start page, likewise.
pub const fn nowhere(language: Language) -> &'static Nowhere {
    match language {
        Language::Fa => &nowhere::FA,
        Language::En => &nowhere::EN,
    }
}

/// The words of the scan desk. They come with it, in both languages, and keep nobody else waiting.
pub const fn scans(language: Language) -> &'static ScansText {
    match language {
        Language::Fa => &scans::FA,
        Language::En => &scans::EN,
    }
}

/// The words of what is new. They come with it, in both languages.
pub const fn news(language: Language) -> &'static NewsText {
    match language {
        Language::Fa => &news::FA,
        Language::En => &news::EN,
    }
}

/// The words about rules from elsewhere. They come with what fetches these, in both languages.
pub const fn elsewhere(language: Language) -> &'static ElsewhereText {
    match language {
        Language::Fa => &elsewhere::FA,
        Language::En => &elsewhere::EN,
    }
}

/// The words of the pages that stand without the program. They are not sent with it.
pub const fn plain(language: Language) -> &'static PlainText {
    match language {
        Language::Fa => &plain::FA,
        Language::En => &plain::EN,
    }
}

/// The direction in which a language is written, as HTML names it.
pub const fn direction(language: Language) -> &'static str {
    match language {
        Language::Fa => "rtl",
        Language::En => "ltr",
    }
}
