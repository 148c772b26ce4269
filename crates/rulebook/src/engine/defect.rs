//! What makes a decoded book unusable.

use core::fmt;

/// A reference that points nowhere or a value no engine can work with: the book was not written by
/// this version's compiler, or it was damaged on its way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Defect {
    /// A criterion refers to itself or to one after it.
    Order,
    /// A criterion does not fit the fact it asks about.
    Atom,
    /// What a checklist leaves unticked is no answer to the fact.
    Tick,
    /// Something refers to a list entry that does not exist; the list is named.
    Reference(&'static str),
    /// A list is longer than an engine can number; the list is named.
    Size(&'static str),
}

impl fmt::Display for Defect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Order => f.write_str("a criterion refers to one that comes after it"),
            Self::Atom => f.write_str("a criterion does not fit the fact it asks about"),
            Self::Tick => f.write_str("a checklist gives a fact an answer that it cannot have"),
            Self::Reference(list) => write!(f, "a reference points outside the list of {list}"),
            Self::Size(list) => write!(f, "there are too many {list}"),
        }
    }
}
