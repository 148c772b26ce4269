//! What a rule book consists of, as it ships: checked, compact, without a word of its texts.
//!
//! Every reference is an index into a list of the same book; [`crate::Checker::new`] refuses a book
//! in which one points nowhere. Texts are [`TextId`]s into a [`Words`], one list a language.

mod aids;
mod book;
mod brief;
mod clause;
mod expr;
mod fact;
mod road;
mod words;

pub use aids::{Control, Form, Mail, Sheet, SheetRow};
pub use book::{
    Checklist, Document, Edition, Fee, Group, Kind, Link, Named, RuleBook, Scan, SourceText,
    Tuition, Turned, Validity, Window,
};
pub use brief::{Brief, Rest};
pub use clause::{Article, Basis, Clause, Doubt, Grant, Limit, Paper, Source};
pub use expr::{Atom, Expr, ExprId, Op};
pub use fact::{Change, Choice, Fact, FactType, Means, Reach, Tick};
pub use road::{
    Actor, Caution, Deadline, GuideStep, Head, Procedure, RetractionLimit, RetractionRule, Step,
    Task, Term,
};
pub use words::{Language, TextId, Words};

/// Index of a [`Fact`] in [`RuleBook::facts`].
pub type FactId = u16;
/// Index of a [`Clause`] in [`RuleBook::clauses`].
pub type ClauseId = u16;
/// Index of a [`Grant`] in [`RuleBook::grants`].
pub type GrantId = u16;
/// Index of a [`Kind`] in [`RuleBook::kinds`].
pub type KindId = u16;
/// Index of an approval in [`RuleBook::approvals`].
pub type ApprovalId = u16;
/// Index of a [`Document`] in [`RuleBook::documents`].
pub type DocumentId = u16;
