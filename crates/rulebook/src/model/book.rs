//! The rule book as a whole.

use super::{Article, Clause, ClauseId, Expr, Fact, FactId, Grant, KindId, TextId};
use crate::calendar::{Date, MonthDay};
use crate::packed::packed;
use alloc::{string::String, vec::Vec};

/// A rule book: everything but its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleBook {
    /// Names the book.
    pub id: String,
    /// Raised with every change.
    pub version: String,
    /// Hexadecimal digest of everything in the book, words included.
    pub hash: String,
    /// What it is called.
    pub title: TextId,
    /// Which text it is made from.
    pub edition: Edition,
    /// The texts that clauses quote.
    pub sources: Vec<SourceText>,
    /// Official addresses.
    pub links: Vec<Link>,
    /// What can be granted, in the order of results.
    pub kinds: Vec<Kind>,
    /// Chapters of the interview, in their order.
    pub groups: Vec<Group>,
    /// Questions that settle many facts at once, in the order in which they are put.
    pub checklists: Vec<Checklist>,
    /// The questions.
    pub facts: Vec<Fact>,
    /// Approvals, in the order in which a student meets the offices.
    pub approvals: Vec<Named>,
    /// Documents to bring.
    pub documents: Vec<Document>,
    /// Tuition rules.
    pub tuitions: Vec<Tuition>,
    /// The articles, in the order of the text.
    pub articles: Vec<Article>,
    /// Every clause, general ones first.
    pub clauses: Vec<Clause>,
    /// Every clause and kind, in the order of results.
    pub grants: Vec<Grant>,
    /// Filing windows of a year, in order.
    pub windows: Vec<Window>,
    /// The document-review fees.
    pub fees: Vec<Fee>,
    /// What a scan must be like.
    pub scan: Option<Scan>,
    /// Every criterion; children stand before their parents.
    pub exprs: Vec<Expr>,
}

packed!(struct RuleBook {
    id, version, hash, title, edition, sources, links, kinds, groups, checklists, facts, approvals,
    documents, tuitions, articles, clauses, grants, windows, fees, scan, exprs,
});

/// Which text a book is made from, and how far it can be trusted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edition {
    /// Name of the text.
    pub title: TextId,
    /// Who published it.
    pub publisher: TextId,
    /// What is known of its year and number.
    pub status: TextId,
    /// What to do before relying on it.
    pub notice: TextId,
    /// The day on which somebody last held the book against the text.
    pub verified_on: Date,
    /// First day on which it is known to be valid.
    pub valid_from: Option<Date>,
    /// Last day on which it is known to be valid.
    pub valid_to: Option<Date>,
    /// Last day on which the book may be used without having been held against the text again.
    pub review_by: Option<Date>,
}

packed!(struct Edition {
    title, publisher, status, notice, verified_on, valid_from, valid_to, review_by,
});

/// How an edition stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Validity {
    /// Nothing speaks against it.
    Current,
    /// It is known to be valid from a later day on.
    NotYet(Date),
    /// It was known to be valid until an earlier day.
    Over(Date),
    /// It should have been held against the text again by an earlier day.
    Unreviewed(Date),
}

impl Edition {
    /// How it stands on a day. What is known of its validity goes before what is overdue.
    pub fn validity(&self, day: Date) -> Validity {
        let before = self.valid_from.filter(|from| day < *from);
        let over = self.valid_to.filter(|to| day > *to);
        let overdue = self.review_by.filter(|by| day > *by);
        match (before, over, overdue) {
            (Some(from), ..) => Validity::NotYet(from),
            (None, Some(to), _) => Validity::Over(to),
            (None, None, Some(by)) => Validity::Unreviewed(by),
            (None, None, None) => Validity::Current,
        }
    }
}

/// A text that clauses quote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceText {
    /// Its id, unique in the book.
    pub id: String,
    /// What it is called.
    pub title: TextId,
    /// Who published it.
    pub publisher: TextId,
}

packed!(struct SourceText { id, title, publisher });

/// An official address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// Its id, unique in the book.
    pub id: String,
    /// The clause that names it.
    pub clause: Option<ClauseId>,
    /// The address.
    pub url: String,
    /// What it is.
    pub name: TextId,
}

packed!(struct Link { id, clause, url, name });

/// Something that can be granted, such as a transfer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kind {
    /// Its name in the public JSON.
    pub id: String,
    /// What it is called.
    pub name: TextId,
    /// The kind it goes on from; results mention it only where it comes to something.
    pub continues: Option<KindId>,
}

packed!(struct Kind { id, name, continues });

/// A chapter of the interview.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// Its id, unique in the book.
    pub id: String,
    /// What it is called.
    pub name: TextId,
}

packed!(struct Group { id, name });

/// A question of which most facts on it are settled by leaving them unticked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checklist {
    /// Its id, unique in the book.
    pub id: String,
    /// The heading of its page.
    pub question: TextId,
    /// How to tick.
    pub hint: TextId,
}

packed!(struct Checklist { id, question, hint });

/// Something with an id and a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// Its name in the public JSON.
    pub id: String,
    /// What it is called.
    pub name: TextId,
}

packed!(struct Named { id, name });

/// A document to bring.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// Its name in the public JSON.
    pub id: String,
    /// What it is called.
    pub name: TextId,
    /// Where it is obtained.
    pub hint: Option<TextId>,
}

packed!(struct Document { id, name, hint });

/// What a guest pays to whom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tuition {
    /// Its name in the public JSON.
    pub id: String,
    /// The clause that says so.
    pub clause: Option<ClauseId>,
    /// What it says.
    pub text: TextId,
}

packed!(struct Tuition { id, clause, text });

/// A filing window, every year, both days included.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Window {
    /// The clause that sets it.
    pub clause: ClauseId,
    /// The semester it serves, as named in the public JSON.
    pub semester: String,
    /// The semester in words.
    pub name: TextId,
    /// First day.
    pub opens: MonthDay,
    /// Last day.
    pub closes: MonthDay,
}

packed!(struct Window { clause, semester, name, opens, closes });

/// A fee for a review of documents.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fee {
    /// The clause that sets it.
    pub clause: ClauseId,
    /// The choice it goes by.
    pub fact: FactId,
    /// The options for which the text states it, as a bit mask.
    pub stated: u64,
    /// The options put under it by inference, as a bit mask.
    pub inferred: u64,
    /// The amount in whole rial.
    pub rial: u64,
}

packed!(struct Fee { clause, fact, stated, inferred, rial });

/// What a scanned document must be like.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scan {
    /// The clause that says so.
    pub clause: ClauseId,
    /// File format, such as `jpeg`.
    pub format: String,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// Accepted up to this many bytes.
    pub max_bytes: u32,
    /// Accepted with a warning up to this many bytes.
    pub warn_bytes: u32,
    /// What becomes of a scan whose width and height are exchanged.
    pub turned: Turned,
}

packed!(struct Scan { clause, format, width, height, max_bytes, warn_bytes, turned });

/// What becomes of a scan that lies where it should stand, or the other way round.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turned {
    /// It is accepted.
    Accept,
    /// It is accepted with a warning.
    Warn,
    /// It is rejected.
    Reject,
}

packed!(enum Turned { 0 = Accept, 1 = Warn, 2 = Reject });
