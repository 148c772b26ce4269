//! The digest by which a book is named.

use alloc::string::String;
use core::fmt::Write;
use masir_rulebook::{Packed, Words, pack};
use sha2::{Digest, Sha256};

/// The hexadecimal digest of a book and its words, as they are before the digest is put into them.
pub fn digest<T: Packed>(book: &T, words: &[Words; 2]) -> String {
    let mut hash = Sha256::new();
    hash.update(pack(book));
    hash.update(pack(words));
    let digits = hash.finalize();
    digits.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
