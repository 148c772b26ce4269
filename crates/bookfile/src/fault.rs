//! Why a file is refused.

use crate::envelope::{FORMAT, LIMIT};
use core::fmt;
use masir_rulebook::Defect;

/// Why a file is not read as a rule book.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// It does not begin like one.
    NotABook,
    /// It is longer than [`LIMIT`].
    TooLong,
    /// Its end is missing.
    CutShort,
    /// It is not what was written.
    Damaged,
    /// A newer Masir has written it, in this format.
    Newer {
        /// The format.
        format: u16,
    },
    /// One of its addresses leads neither to a page nor to a letter.
    Address,
    /// It is undamaged, but holds what no engine can work with.
    Unusable(Defect),
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotABook => f.write_str("this is no rule book file"),
            Self::TooLong => write!(
                f,
                "the file is longer than {LIMIT} bytes, the most that a rule book may take"
            ),
            Self::CutShort => f.write_str("the end of the file is missing"),
            Self::Damaged => f.write_str("the file is damaged: its checksum does not fit"),
            Self::Newer { format } => write!(
                f,
                "the file has format {format}, but this Masir reads up to format {FORMAT}"
            ),
            Self::Address => f.write_str(
                "an address in the book does not start with https://, http:// or mailto:",
            ),
            Self::Unusable(defect) => write!(f, "the book cannot be used: {defect}"),
        }
    }
}
