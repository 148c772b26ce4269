//! Words of what is kept and handed on: calendar files, links with answers, receipts.

mod en;
mod fa;

pub(super) use en::WORDS as EN;
pub(super) use fa::WORDS as FA;

/// The texts.
#[derive(Debug)]
pub struct HandOnText {
    /// Keeps the window in a calendar.
    pub to_calendar: &'static str,
    /// The window as an event, from its semester.
    pub window: fn(&str) -> String,
    /// Its last day as an event, from its semester.
    pub last_day: fn(&str) -> String,
    /// In the event: the days are to be confirmed.
    pub confirm: &'static str,
    /// Links with answers.
    pub share: ShareText,
    /// Receipts.
    pub receipt: ReceiptText,
    /// Why a link could not be read.
    pub faults: Faults,
}

/// The words of links with answers.
#[derive(Debug)]
pub struct ShareText {
    /// Opens to the link.
    pub offer: &'static str,
    /// What the link reveals.
    pub warning: &'static str,
    /// Names the field with the link.
    pub field: &'static str,
    /// Copies it.
    pub copy: &'static str,
    /// It is copied.
    pub copied: &'static str,
    /// The browser refused; the link is marked for copying by hand.
    pub by_hand: &'static str,
    /// Heading of the page that a link opens.
    pub heading: &'static str,
    /// What the link holds, from the number of answers.
    pub holds: fn(&str) -> String,
    /// Answers that this book does not have, from their number.
    pub unread: fn(&str) -> String,
    /// Heading of what these answers come to.
    pub comes_to: &'static str,
    /// Heading of the answers.
    pub answers: &'static str,
    /// Goes on with them where nothing is answered here.
    pub take: &'static str,
    /// What happens to the own answers, from their number.
    pub replaces: fn(&str) -> String,
    /// Replaces them.
    pub replace: &'static str,
    /// Keeps the own answers.
    pub keep_mine: &'static str,
    /// The answers here are the same.
    pub same: &'static str,
    /// Leads to the result.
    pub to_result: &'static str,
}

/// The words of receipts.
#[derive(Debug)]
pub struct ReceiptText {
    /// Heading.
    pub heading: &'static str,
    /// What it is good for.
    pub what: &'static str,
    /// Opens to the code and the link.
    pub offer: &'static str,
    /// What the picture is, for who does not see it.
    pub code: &'static str,
    /// Below the code: what to do with it.
    pub scan: &'static str,
    /// There is no code for so many answers.
    pub too_long: &'static str,
    /// Opens the receipt.
    pub check: &'static str,
    /// Names a day.
    pub day: &'static str,
    /// Heading and text: the same book, the same result.
    pub same: (&'static str, &'static str),
    /// Another book, the same result.
    pub still_same: (&'static str, &'static str),
    /// Another book, another result.
    pub differs: (&'static str, &'static str),
    /// The same book, another result.
    pub contradicted: (&'static str, &'static str),
    /// Heading of the kinds.
    pub kinds: &'static str,
    /// Names a kind that today's book does not have.
    pub gone_kind: &'static str,
    /// Nothing has changed, from the verdict.
    pub unchanged: fn(&str) -> String,
    /// From the verdict then and now.
    pub changed: fn(&str, &str) -> String,
    /// Stands for a verdict on a kind that a side does not know.
    pub not_there: &'static str,
    /// Clauses that grant it now and did not then.
    pub gained: &'static str,
    /// Clauses that granted it then and do not now.
    pub lost: &'static str,
    /// Clauses that today's book does not have, from their number.
    pub gone: fn(&str) -> String,
    /// Names the fee.
    pub fee: &'static str,
    /// The fee was not known.
    pub no_fee: &'static str,
    /// Heading of the two books.
    pub books: &'static str,
    /// Before the book of the receipt.
    pub then: &'static str,
    /// Before the book of this page.
    pub now: &'static str,
}

/// Why a link could not be read: what is wrong, and what to do.
#[derive(Debug)]
pub struct Faults {
    /// Longer than any link.
    pub too_long: (&'static str, &'static str),
    /// Damaged.
    pub damaged: (&'static str, &'static str),
    /// From a newer Masir.
    pub newer: (&'static str, &'static str),
    /// A receipt where answers were expected, or the other way round.
    pub other: (&'static str, &'static str),
    /// Of another rule book.
    pub other_book: (&'static str, &'static str),
}
