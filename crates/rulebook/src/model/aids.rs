//! What helps a reader along a procedure: forms, letters, sheets to print, and drawings.

use super::TextId;
use crate::packed::packed;
use alloc::vec::Vec;

/// A form that the procedure asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Form {
    /// What it is called.
    pub name: TextId,
    /// What there is to know about it.
    pub text: TextId,
    /// What the text leaves open about it.
    pub question: Option<TextId>,
}

packed!(struct Form { name, text, question });

/// A letter to send.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mail {
    /// Index of the link with the address, which begins with `mailto:`.
    pub link: u16,
    /// Its subject.
    pub subject: TextId,
    /// Its text, with `{name}` and `{number}` where the reader's stand.
    pub body: TextId,
}

packed!(struct Mail { link, subject, body });

/// A sheet to print and have signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// What it is called.
    pub title: TextId,
    /// What it is for.
    pub text: TextId,
    /// The heading of its rows.
    pub row: TextId,
    /// The heading of the boxes to tick.
    pub tick: TextId,
    /// A row for each office.
    pub rows: Vec<SheetRow>,
}

packed!(struct Sheet { title, text, row, tick, rows });

/// An office that signs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SheetRow {
    /// Index of the step.
    pub step: u16,
    /// Index in it of the task that takes the reader there: the row stands where that applies.
    pub task: u16,
    /// What the office is called.
    pub name: TextId,
}

packed!(struct SheetRow { step, task, name });

/// What is used on a screen, for its drawing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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

packed!(enum Control { 0 = Tab, 1 = Entry, 2 = Link, 3 = Choice, 4 = Upload });
