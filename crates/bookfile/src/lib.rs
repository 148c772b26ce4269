//! A rule book as one file, so that it can be applied without building anything anew.
//!
//! ```text
//! bytes   what
//! 8       89 6D 61 73 69 72 0D 0A, which no text file starts with
//! 2       the format, a number; this is written and read here: 1
//! 4       the length of the whole file
//! 32      SHA-256 of everything before and after these 32 bytes
//! …       id and version of the book, the rules, their words in Persian and in English; then the
//!         same three of a procedure, where one goes along
//! ```
//!
//! Numbers are big-endian; each entry at the end has its length, in four bytes, before it. The
//! first 46 bytes mean the same in every format, so that a newer file can be told from a damaged
//! one. The checksum finds accidents; it is no signature: whose rules a site applies is decided by
//! where it fetches them from.

#![no_std]

extern crate alloc;

mod digest;
mod envelope;
mod fault;

pub use digest::digest;
pub use envelope::{FORMAT, LIMIT};
pub use fault::Fault;

use alloc::vec::Vec;
use envelope::{close, open};
use masir_rulebook::{
    Checker, Language, Link, Packed, Procedure, Road, RuleBook, Words, pack, unpack,
};

/// A rule book out of a file, ready to be applied.
#[derive(Debug)]
pub struct Opened {
    /// The rule book with its engine.
    pub checker: Checker,
    /// Its words, Persian and English.
    pub words: [Words; 2],
    /// The procedure that goes along, with its engine and its words.
    pub road: Option<(Road, [Words; 2])>,
}

/// A book and its words, Persian and English.
pub type Spoken<'a, T> = (&'a T, &'a [Words; 2]);

/// The file of a rule book and of the procedure that goes along. The same books always give the
/// same bytes. A reader refuses it where it is longer than [`LIMIT`].
pub fn write(rules: Spoken<'_, RuleBook>, procedure: Option<Spoken<'_, Procedure>>) -> Vec<u8> {
    fn put<T: Packed>(entries: &mut Vec<Vec<u8>>, (book, [fa, en]): Spoken<'_, T>) {
        entries.extend([pack(book), pack(fa), pack(en)]);
    }
    let (id, version) = (&rules.0.id, &rules.0.version);
    let mut entries = [id, version].map(|text| text.as_bytes().to_vec()).to_vec();
    put(&mut entries, rules);
    if let Some(procedure) = procedure {
        put(&mut entries, procedure);
    }
    close(&entries)
}

/// Reads a file and makes its book ready, or says what is wrong with it.
pub fn read(file: &[u8]) -> Result<Opened, Fault> {
    let entries = open(file)?;
    let (id, version, rules, procedure) = match *entries.as_slice() {
        [id, version, book, fa, en] => (id, version, [book, fa, en], None),
        [id, version, book, fa, en, road, road_fa, road_en] => {
            (id, version, [book, fa, en], Some([road, road_fa, road_en]))
        }
        _ => return Err(Fault::Damaged),
    };
    let (book, words): (RuleBook, _) = spoken(rules)?;
    if (book.id.as_bytes(), book.version.as_bytes()) != (id, version) {
        return Err(Fault::Damaged);
    }
    lead_somewhere(&book.links)?;
    let road = procedure.map(road).transpose()?;
    let checker = Checker::new(book).map_err(Fault::Unusable)?;
    Ok(Opened {
        checker,
        words,
        road,
    })
}

fn road(entries: [&[u8]; 3]) -> Result<(Road, [Words; 2]), Fault> {
    let (procedure, words): (Procedure, _) = spoken(entries)?;
    lead_somewhere(&procedure.links)?;
    let road = Road::new(procedure).map_err(Fault::Unusable)?;
    Ok((road, words))
}

/// A book and its words that belong together and have the digest that they name.
fn spoken<T: Packed + Hashed>([book, fa, en]: [&[u8]; 3]) -> Result<(T, [Words; 2]), Fault> {
    let book: T = unpack(book).ok_or(Fault::Damaged)?;
    let fa: Words = unpack(fa).ok_or(Fault::Damaged)?;
    let en: Words = unpack(en).ok_or(Fault::Damaged)?;
    let mut plain = (book, [fa, en]);
    let hash = core::mem::take(plain.0.hash());
    let named = plain
        .1
        .each_mut()
        .map(|words| core::mem::take(&mut words.book));
    let languages = plain.1.each_ref().map(|words| words.language);
    let [fa, en] = plain.1.each_ref().map(|words| words.texts.len());
    let sound = digest(&plain.0, &plain.1) == hash
        && named.iter().all(|name| *name == hash)
        && languages == Language::ALL
        && fa == en;
    if !sound {
        return Err(Fault::Damaged);
    }
    for words in &mut plain.1 {
        words.book.clone_from(&hash);
    }
    *plain.0.hash() = hash;
    Ok(plain)
}

/// Addresses are shown as links: they lead to pages and desks, and run nothing.
fn lead_somewhere(links: &[Link]) -> Result<(), Fault> {
    let leads = |link: &Link| LEADING.iter().any(|scheme| link.url.starts_with(scheme));
    if links.iter().all(leads) {
        Ok(())
    } else {
        Err(Fault::Address)
    }
}

const LEADING: [&str; 3] = ["https://", "http://", "mailto:"];

/// What carries the digest of its own contents.
trait Hashed {
    fn hash(&mut self) -> &mut alloc::string::String;
}

impl Hashed for RuleBook {
    fn hash(&mut self) -> &mut alloc::string::String {
        &mut self.hash
    }
}

impl Hashed for Procedure {
    fn hash(&mut self) -> &mut alloc::string::String {
        &mut self.hash
    }
}
