//! What stands around the entries of a file.

use crate::fault::Fault;
use alloc::vec::Vec;
use sha2::{Digest, Sha256};

/// The format that is written, and the newest that is read.
pub const FORMAT: u16 = 1;

/// The most bytes that a file may have. The book that ships takes a fifth of it.
pub const LIMIT: usize = 1 << 20;

/// A byte that is no ASCII, the name, and a line feed that a transfer as text would change.
const MAGIC: [u8; 8] = *b"\x89masir\r\n";

/// Before the checksum: mark, format and length.
const BEFORE: usize = 14;
/// Before the entries.
const HEAD: usize = BEFORE + 32;

/// The file of these entries.
pub(crate) fn close(entries: &[Vec<u8>]) -> Vec<u8> {
    let body: usize = entries.iter().map(|entry| 4 + entry.len()).sum();
    let mut file = Vec::with_capacity(HEAD + body);
    file.extend(MAGIC);
    file.extend(FORMAT.to_be_bytes());
    file.extend(count(HEAD + body));
    file.extend([0; 32]);
    for entry in entries {
        file.extend(count(entry.len()));
        file.extend(entry);
    }
    let sum = checksum(&file[..BEFORE], &file[HEAD..]);
    file[BEFORE..HEAD].copy_from_slice(&sum);
    file
}

/// The entries of a file, once it is known to be whole and undamaged.
pub(crate) fn open(file: &[u8]) -> Result<Vec<&[u8]>, Fault> {
    if file.len() > LIMIT {
        return Err(Fault::TooLong);
    }
    if !file.starts_with(&MAGIC) {
        return Err(Fault::NotABook);
    }
    let (head, body) = file.split_at_checked(HEAD).ok_or(Fault::CutShort)?;
    let (before, sum) = head.split_at(BEFORE);
    let [.., f1, f0, l3, l2, l1, l0] = *before else {
        return Err(Fault::Damaged);
    };
    let length = usize::try_from(u32::from_be_bytes([l3, l2, l1, l0])).unwrap_or(usize::MAX);
    if file.len() < length {
        return Err(Fault::CutShort);
    }
    if file.len() > length || checksum(before, body) != *sum {
        return Err(Fault::Damaged);
    }
    match u16::from_be_bytes([f1, f0]) {
        FORMAT => entries(body).ok_or(Fault::Damaged),
        format if format > FORMAT => Err(Fault::Newer { format }),
        _ => Err(Fault::Damaged),
    }
}

fn entries(mut body: &[u8]) -> Option<Vec<&[u8]>> {
    let mut entries = Vec::new();
    while !body.is_empty() {
        let (length, rest) = body.split_first_chunk::<4>()?;
        let length = usize::try_from(u32::from_be_bytes(*length)).ok()?;
        let (entry, rest) = rest.split_at_checked(length)?;
        entries.push(entry);
        body = rest;
    }
    Some(entries)
}

/// A length; one that does not fit makes a file that no reader accepts.
fn count(length: usize) -> [u8; 4] {
    u32::try_from(length).unwrap_or(u32::MAX).to_be_bytes()
}

fn checksum(before: &[u8], body: &[u8]) -> [u8; 32] {
    Sha256::new()
        .chain_update(before)
        .chain_update(body)
        .finalize()
        .into()
}
