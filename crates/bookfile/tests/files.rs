//! Files of books: what comes back, and that nothing else is taken for one.

use masir_authoring::{Compiled, compile_procedure, compile_rules};
use masir_bookfile::{FORMAT, Fault, LIMIT, read, write};
use masir_rulebook::{Procedure, RuleBook};
use proptest::prelude::*;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

static RULES: LazyLock<Compiled<RuleBook>> =
    LazyLock::new(|| compile_rules(&sample("rules")).expect("the sample book has no fault"));
static ROAD: LazyLock<Compiled<Procedure>> = LazyLock::new(|| {
    compile_procedure(&sample("procedure")).expect("the sample procedure has no fault")
});
static FILE: LazyLock<Vec<u8>> = LazyLock::new(|| file(true));

fn sample(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../authoring/tests/good")
        .join(name)
}

fn file(with_procedure: bool) -> Vec<u8> {
    let road = (&ROAD.book, &ROAD.words);
    write((&RULES.book, &RULES.words), with_procedure.then_some(road))
}

#[track_caller]
fn refused(bytes: &[u8], fault: Fault) {
    assert_eq!(read(bytes).err(), Some(fault));
}

/// Another file whose checksum fits: somebody has made it so.
fn sealed(change: impl FnOnce(&mut Vec<u8>)) -> Vec<u8> {
    use sha2::{Digest, Sha256};
    let mut file = FILE.clone();
    change(&mut file);
    let length = u32::try_from(file.len()).expect("it is short");
    file[10..14].copy_from_slice(&length.to_be_bytes());
    let sum = Sha256::new()
        .chain_update(&file[..14])
        .chain_update(&file[46..])
        .finalize();
    file[14..46].copy_from_slice(&sum);
    file
}

#[test]
fn a_book_comes_back_with_its_words_and_its_procedure() {
    let opened = read(&FILE).expect("it has just been written");
    assert_eq!(opened.checker.book(), &RULES.book);
    assert_eq!(opened.words, RULES.words);
    let (road, words) = opened.road.expect("a procedure went along");
    assert_eq!((road.procedure(), &words), (&ROAD.book, &ROAD.words));
    let alone = read(&file(false)).expect("a book needs no procedure");
    assert!(alone.road.is_none());
}

#[test]
fn the_same_book_gives_the_same_bytes() {
    assert_eq!(*FILE, file(true));
    let again = compile_rules(&sample("rules")).expect("no fault");
    assert_eq!(write((&again.book, &again.words), None), file(false));
}

#[test]
fn every_change_of_a_byte_is_refused() {
    let mut file = FILE.clone();
    for at in 0..file.len() {
        // Every bit of the head, and one of each byte behind it.
        let bits = if at < 64 { 0..8 } else { at % 8..at % 8 + 1 };
        for bit in bits {
            file[at] ^= 1 << bit;
            assert!(read(&file).is_err(), "byte {at}, bit {bit}");
            file[at] ^= 1 << bit;
        }
    }
    assert!(read(&file).is_ok());
}

#[test]
fn each_fault_is_told_from_the_others() {
    refused(b"", Fault::NotABook);
    refused(b"<!doctype html>", Fault::NotABook);
    refused(&FILE[..30], Fault::CutShort);
    refused(&FILE[..FILE.len() - 1], Fault::CutShort);
    refused(&[&FILE[..], b"\n"].concat(), Fault::Damaged);
    let text = String::from_utf8_lossy(&FILE).replace("\r\n", "\n");
    refused(text.as_bytes(), Fault::NotABook);
    refused(
        &sealed(|file| file[9] += 1),
        Fault::Newer { format: FORMAT + 1 },
    );
    refused(&sealed(|file| file[9] = 0), Fault::Damaged);
    refused(&sealed(|file| file.extend([0; 4])), Fault::Damaged);
    refused(&sealed(|file| file.truncate(46)), Fault::Damaged);
    refused(&vec![0x89; LIMIT + 1], Fault::TooLong);
}

#[test]
fn what_a_forger_seals_is_held_against_its_own_digest() {
    // In the words, where every letter makes sense to the reader.
    let at = FILE.len() - 40;
    refused(&sealed(|file| file[at] ^= 1), Fault::Damaged);
}

#[test]
fn a_link_that_runs_something_is_refused() {
    let mut book = RULES.clone();
    let link = book.book.links.first_mut().expect("the sample has a link");
    link.url = "javascript:alert(1)".into();
    let hash = {
        let (mut bare, mut words) = (book.book.clone(), book.words.clone());
        bare.hash.clear();
        for words in &mut words {
            words.book.clear();
        }
        masir_bookfile::digest(&bare, &words)
    };
    book.book.hash.clone_from(&hash);
    for words in &mut book.words {
        words.book.clone_from(&hash);
    }
    let file = write((&book.book, &book.words), None);
    refused(&file, Fault::Address);
}

proptest! {
    #[test]
    fn any_bytes_are_answered(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        prop_assert!(read(&bytes).is_err());
    }

    #[test]
    fn any_bytes_under_a_true_checksum_are_answered(
        at in 46..20_000_usize,
        bytes in proptest::collection::vec(any::<u8>(), 1..40),
    ) {
        let file = sealed(|file| {
            let at = at.min(file.len());
            let end = (at + bytes.len()).min(file.len());
            file.splice(at..end, bytes.iter().copied());
        });
        if let Ok(opened) = read(&file) {
            // Only what was there already can come back.
            prop_assert_eq!(opened.checker.book(), &RULES.book);
        }
    }

    #[test]
    fn any_piece_of_a_file_is_refused(from in 0..400_usize, to in 0..400_usize) {
        let (from, to) = (from.min(to), from.max(to));
        prop_assert!(read(&FILE[from..to]).is_err());
    }
}
