//! How a run ends.

use std::fmt::Display;
use std::io::{self, ErrorKind};

/// How a run ended that came to its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Status {
    /// Everything was assessed.
    Done,
    /// Something was refused.
    Refused,
}

/// Why a run stopped before its end.
#[derive(Debug)]
pub(crate) enum Stop {
    /// The command line is wrong.
    Misuse(String),
    /// The command line lacks something, so that all of it needs saying.
    Lacking(&'static str),
    /// Something cannot be read or written.
    Unusable(String),
    /// Nobody reads the output any more.
    Closed,
}

impl Stop {
    /// What cannot be read.
    pub(crate) fn reading(what: impl Display, error: &io::Error) -> Self {
        Self::Unusable(format!("{what} cannot be read: {error}"))
    }

    /// What cannot be written: no failure where the reader has had enough.
    pub(crate) fn writing(error: &io::Error) -> Self {
        match error.kind() {
            ErrorKind::BrokenPipe => Self::Closed,
            _ => Self::Unusable(format!("the output cannot be written: {error}")),
        }
    }
}

impl From<lexopt::Error> for Stop {
    fn from(error: lexopt::Error) -> Self {
        Self::Misuse(error.to_string())
    }
}
