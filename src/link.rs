//! What a link carries behind its `#`: bytes with a kind, a version and a checksum, written in
//! letters that stand in an address as they are.
//!
//! The last four bytes are the checksum of all that stands before them, in every version, so that
//! a link that lost a letter on its way can be told from one that a newer Masir has made. The
//! checksum finds accidents; it is no signature, and whoever wants to can make another.

mod answers;
mod bytes;
mod checksum;

pub use answers::{day, read_answers, write_answers};
pub use bytes::{Reader, Writer};
pub use checksum::checksum;

use crate::base64::{self, Alphabet};

/// The way of writing that this Masir writes, and the newest that it reads.
const VERSION: u8 = 1;
/// Longer than any answers to any book come to.
const LONGEST: usize = 8192;

/// What a link is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cargo {
    /// Answers that somebody shares.
    Answers,
    /// A receipt.
    Receipt,
}

/// Why a link could not be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// It is longer than any link of Masir.
    TooLong,
    /// Letters are missing or changed, or it was never a link of Masir.
    Damaged,
    /// A newer Masir has made it.
    Newer,
    /// It is sound, but for something else.
    Other,
    /// It speaks of a rule book that this Masir does not have.
    OtherBook,
}

impl Cargo {
    const fn mark(self) -> u8 {
        match self {
            Self::Answers => b'A',
            Self::Receipt => b'R',
        }
    }

    /// Writes what a link carries.
    pub fn seal(self, body: Writer) -> String {
        let mut bytes = vec![self.mark(), VERSION];
        bytes.extend(body.into_bytes());
        let sum = checksum(&[&bytes]);
        bytes.extend(sum.to_be_bytes());
        base64::encode(&bytes, Alphabet::Url)
    }

    /// Reads what a link carries. What programs like to put behind a link, such as a full stop, is
    /// left out.
    pub fn open(self, text: &str) -> Result<Reader, Fault> {
        if text.len() > LONGEST {
            return Err(Fault::TooLong);
        }
        let end = text
            .find(|char| !base64::is_of_address(char))
            .unwrap_or(text.len());
        let bytes = base64::decode(&text[..end]).ok_or(Fault::Damaged)?;
        let (sealed, sum) = bytes.split_last_chunk::<4>().ok_or(Fault::Damaged)?;
        if checksum(&[sealed]) != u32::from_be_bytes(*sum) {
            return Err(Fault::Damaged);
        }
        match sealed {
            [_, version, ..] if *version > VERSION => Err(Fault::Newer),
            [mark, VERSION, body @ ..] if *mark == self.mark() => Ok(Reader::new(body.to_vec())),
            [_, VERSION, ..] => Err(Fault::Other),
            _ => Err(Fault::Damaged),
        }
    }
}
