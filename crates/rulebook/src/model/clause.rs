//! Articles, clauses and what they grant.

use super::{ApprovalId, ClauseId, DocumentId, ExprId, KindId, TextId};
use crate::packed::packed;
use alloc::{string::String, vec::Vec};

/// A chapter of the announcement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Article {
    /// Its id, unique in the book.
    pub id: String,
    /// Its heading.
    pub title: TextId,
    /// How a student would name it; absent for the general part.
    pub reason: Option<TextId>,
}

packed!(struct Article { id, title, reason });

/// The smallest part of a text that is cited.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clause {
    /// Its id, unique in the book.
    pub id: String,
    /// Index of its article; `None` for general clauses.
    pub article: Option<u16>,
    /// A title of a few words.
    pub title: TextId,
    /// What it says, in one plain sentence.
    pub sentence: TextId,
    /// Where it stands.
    pub source: Source,
    /// Places where its text is ambiguous, silent or cut.
    pub doubts: Vec<Doubt>,
    /// Further remarks shown with it.
    pub notes: Vec<TextId>,
}

packed!(struct Clause { id, article, title, sentence, source, doubts, notes });

/// Where a clause stands in its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Index in the book's source texts.
    pub text: u16,
    /// Where in the text it stands, by the heading above it.
    pub heading: TextId,
    /// Its paragraph below the heading, counted from 1.
    pub paragraph: u16,
    /// Words that stand there exactly so.
    pub quote: TextId,
}

packed!(struct Source { text, heading, paragraph, quote });

/// A place where a text can be read in more than one way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Doubt {
    /// What is open.
    pub question: TextId,
    /// The possible readings.
    pub readings: Vec<TextId>,
    /// Index of the reading used; `None`: none, so the outcome is uncertain.
    pub chosen: Option<u16>,
    /// Why.
    pub why: TextId,
}

packed!(struct Doubt { question, readings, chosen, why });

/// One clause granting one kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grant {
    /// The clause.
    pub clause: ClauseId,
    /// The kind it grants.
    pub kind: KindId,
    /// All criteria: the clause's own, then the general conditions that bear on it.
    pub criteria: ExprId,
    /// Approvals it always needs, in the order of the book.
    pub approvals: Vec<ApprovalId>,
    /// Limits on its guest terms.
    pub limits: Vec<Limit>,
    /// Index of its tuition rule in the book.
    pub tuition: Option<u16>,
    /// What to bring.
    pub papers: Vec<Paper>,
    /// The clause that adds “subject to the regulations”.
    pub subject_to: Option<ClauseId>,
}

packed!(struct Grant { clause, kind, criteria, approvals, limits, tuition, papers, subject_to });

/// A limit on guest terms.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limit {
    /// The largest number of guest terms.
    pub terms: u16,
    /// It applies once this is known to be met; `None`: always.
    pub when: Option<ExprId>,
    /// The clause it comes from.
    pub clause: ClauseId,
}

packed!(struct Limit { terms, when, clause });

/// A document to bring.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Paper {
    /// Which document.
    pub document: DocumentId,
    /// Whether the text names it.
    pub basis: Basis,
}

packed!(struct Paper { document, basis });

/// Whether the text says a thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Basis {
    /// It stands in the text.
    Stated,
    /// It follows from the text.
    Inferred,
}

packed!(enum Basis { 0 = Stated, 1 = Inferred });
