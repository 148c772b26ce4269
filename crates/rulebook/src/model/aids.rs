//! What helps a reader along a procedure: forms, letters, sheets to print, and drawings.

use super::TextId;
use alloc::vec::Vec;
use serde::{Deserialize, Serialize};

/// A form that the procedure asks for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Form {
    /// What it is called.
    pub name: TextId,
    /// What there is to know about it.
    pub text: TextId,
    /// What the text leaves open about it.
    pub question: Option<TextId>,
}

/// A letter to send.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mail {
    /// Index of the link with the address, which begins with `mailto:`.
    pub link: u16,
    /// Its subject.
    pub subject: TextId,
    /// Its text, with `{name}` and `{number}` where the reader's stand.
    pub body: TextId,
}

/// A sheet to print and have signed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sheet {
    /// What it is called.
    pub title: TextId,
    /// What it is for.
    pub text: TextId,
    /// A row for each office.
    pub rows: Vec<SheetRow>,
}

/// An office that signs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SheetRow {
    /// Index of the step.
    pub step: u16,
    /// Index in it of the task that takes the reader there: the row stands where that applies.
    pub task: u16,
    /// What the office is called.
    pub name: TextId,
}

/// What is used on a screen, for its drawing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Control {
    /// A tab at the top.
    Tab,
    /// An entry of a list.
    Entry,
    /// A link.
    Link,
    /// A choice that opens.
    Choice,
    /// A field for files.
    Upload,
}
