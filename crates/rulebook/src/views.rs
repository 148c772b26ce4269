//! The names of the program's own views in its addresses.
//!
//! They stand here because a procedure names a view too: the program reads addresses by them, and
//! what compiles books refuses a procedure of one of these names, whose page nobody could reach.

/// Stands before every view in English.
pub const ENGLISH: &str = "en";
/// A question, or the next one.
pub const QUESTION: &str = "q";
/// What one article needs first.
pub const REASON: &str = "reason";
/// A checklist.
pub const LIST: &str = "list";
/// All answers.
pub const ANSWERS: &str = "answers";
/// The result.
pub const RESULT: &str = "result";
/// All clauses.
pub const CLAUSES: &str = "clauses";
/// One clause.
pub const CLAUSE: &str = "clause";
/// Shared answers.
pub const SHARED: &str = "shared";
/// A receipt.
pub const RECEIPT: &str = "receipt";
/// The scan desk.
pub const SCANS: &str = "scans";

/// All of them.
pub const ALL: [&str; 11] = [
    ENGLISH, QUESTION, REASON, LIST, ANSWERS, RESULT, CLAUSES, CLAUSE, SHARED, RECEIPT, SCANS,
];
