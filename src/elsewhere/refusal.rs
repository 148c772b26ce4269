//! Why rules from elsewhere are not applied.

use crate::format::Format;
use crate::text;
use masir_bookfile::{FORMAT, Fault, LIMIT};
use masir_rulebook::Language;

/// Rules that are not applied.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// The address, as given.
    pub given: String,
    /// Why.
    pub reason: Reason,
    /// The origins that rules may come from, the page's own first.
    pub allowed: Vec<String>,
}

/// Why rules are not applied.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// The address is none.
    NoAddress,
    /// It leads to an origin that the page does not allow.
    NotAllowed,
    /// Nothing came: no network, or the other site does not let this one read.
    NotCome,
    /// The other site answered with this status.
    Status(u16),
    /// What came is no book that can be applied.
    File(Fault),
}

impl Refusal {
    /// The reason in words.
    pub fn why(&self, language: Language) -> String {
        let words = text::elsewhere(language);
        let count = |number: usize| Format::new(language).count(number);
        match self.reason {
            Reason::NoAddress => words.no_address.to_owned(),
            Reason::NotAllowed => words.not_allowed.to_owned(),
            Reason::NotCome => words.not_come.to_owned(),
            Reason::Status(status) => (words.status)(&count(status.into())),
            Reason::File(fault) => match fault {
                Fault::NotABook => words.not_a_book.to_owned(),
                Fault::TooLong => (words.too_long)(&count(LIMIT)),
                Fault::CutShort => words.cut_short.to_owned(),
                Fault::Damaged => words.damaged.to_owned(),
                Fault::Newer { format } => {
                    (words.newer)(&count(format.into()), &count(FORMAT.into()))
                }
                Fault::Address | Fault::Unusable(_) => words.unusable.to_owned(),
            },
        }
    }
}
