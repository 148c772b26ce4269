//! Pages kept in files. `MASIR_BLESS=1` writes them anew, for a human to read what changed.
//!
//! A digest of a book changes with every word of it, so pages are kept without.

use crate::shelf::samples;
use std::path::Path;
use std::{env, fs};

/// Holds a page against its file.
#[track_caller]
pub(crate) fn golden(name: &str, page: &str) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/pages/golden")
        .join(name)
        .with_extension("html");
    let page = in_lines(&without_digests(page));
    if env::var_os("MASIR_BLESS").is_some() {
        fs::write(&file, &page).expect("the file can be written");
    }
    let kept = fs::read_to_string(&file).unwrap_or_default();
    let first = kept
        .lines()
        .zip(page.lines())
        .position(|(kept, now)| kept != now);
    assert!(
        kept == page,
        "{name}: differs from line {} on; look at it and bless it with MASIR_BLESS=1",
        first.unwrap_or(kept.lines().count().min(page.lines().count())) + 1,
    );
}

fn without_digests(page: &str) -> String {
    let library = samples();
    let (book, procedure) = (library.checker().book(), library.road().procedure());
    let page = [&book.hash, &procedure.hash]
        .into_iter()
        .fold(page.to_owned(), |page, hash| page.replace(&hash[..12], "…"));
    // A receipt carries the digest too, and so does its code.
    let page = without(&page, "/receipt/", '"');
    without(&page, " d=\"M4 4h7v1h-7z", '"')
}

/// The page without what stands between a mark and the next such letter.
fn without(page: &str, mark: &str, end: char) -> String {
    let mut pieces = page.split(mark);
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(first, |page, piece| {
        let end = piece.find(end).unwrap_or(0);
        [&page, mark, "…", &piece[end..]].concat()
    })
}

/// A line for every tag that opens, so that a change shows as the lines that changed.
fn in_lines(page: &str) -> String {
    let mut lines = page.replace("><", ">\n<").replace("\n</", "</");
    lines.push('\n');
    lines
}
