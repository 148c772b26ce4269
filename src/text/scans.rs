//! Words of the scan desk.

mod en;
mod fa;

pub(super) use en::WORDS as EN;
pub(super) use fa::WORDS as FA;

use masir_scan::{Bearing, Format, Reason};

/// The words of the scan desk. What stands in a phrase is given to it already written out.
pub struct ScansText {
    /// The heading.
    pub heading: &'static str,
    /// The rule, before the name of the format.
    pub lead: &'static str,
    /// The rest of the rule, from width, height and kilobytes, and the promise.
    pub lead_rule: fn(&str, &str, &str) -> String,
    /// The book says nothing about scans.
    pub no_rule: &'static str,
    /// Picks files.
    pub pick: &'static str,
    /// Beside it.
    pub drop: &'static str,
    /// What becomes of the files on leaving the page.
    pub leaving: &'static str,
    /// The heading of the files.
    pub files: &'static str,
    /// How many files are judged, of how many.
    pub counted: fn(&str, &str) -> String,
    /// A file is read, so much of a hundred.
    pub reading: fn(&str) -> String,
    /// The browser could not read it.
    pub unreadable: &'static str,
    /// What the rule says.
    pub bearing: fn(Bearing) -> &'static str,
    /// Width, height.
    pub extent: fn(&str, &str) -> String,
    /// Kilobytes.
    pub kilobytes: fn(&str) -> String,
    /// What a file is.
    pub format: fn(Option<Format>) -> &'static str,
    /// What to do with an accepted file.
    pub accepted: &'static str,
    /// A reason and what to do about it.
    pub remedy: fn(Reason, Bearing) -> Remedy,
    /// The file is of a format that no browser opens as a picture.
    pub no_picture: &'static str,
    /// Takes a file from the desk.
    pub remove: &'static str,
    /// What a file is.
    pub document: &'static str,
    /// It is none of the list.
    pub no_document: &'static str,
    /// Downloads a file, by its name.
    pub download: &'static str,
    /// Downloads all that can be handed in, by their number.
    pub download_all: fn(&str) -> String,
    /// The bench.
    pub bench: BenchText,
    /// The list of documents.
    pub list: ListText,
    /// Where the rule stands.
    pub rule: &'static str,
}

/// A reason and what to do about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Remedy {
    /// What is said against the file.
    pub what: &'static str,
    /// What to do.
    pub how: &'static str,
}

/// Words of the bench.
pub struct BenchText {
    /// Puts a file on it that is not accepted as it is.
    pub repair: &'static str,
    /// Puts an accepted file on it.
    pub edit: &'static str,
    /// The picture is opened.
    pub opening: &'static str,
    /// The browser cannot open it.
    pub closed: &'static str,
    /// Stops or leaves.
    pub cancel: &'static str,
    /// Clears the bench when all is done.
    pub done: &'static str,
    /// What the picture with the frame is.
    pub picture: &'static str,
    /// Turns clockwise and against it.
    pub turn: [&'static str; 2],
    /// Cuts from a side, clockwise from the top.
    pub cut: [&'static str; 4],
    /// Cuts to the shape of the sheet.
    pub fit: &'static str,
    /// Makes the file, of this width and height.
    pub make: fn(&str, &str) -> String,
    /// The search for the best quality, by the number of tries.
    pub trying: fn(&str) -> String,
    /// No quality fits, or the browser refused.
    pub failed: &'static str,
    /// The file before.
    pub before: &'static str,
    /// The file after.
    pub after: &'static str,
    /// How good the compression is, of a hundred.
    pub quality: fn(&str) -> String,
    /// In its place, where only what stood beside the picture was taken out.
    pub untouched: &'static str,
}

/// Words of the list of documents.
pub struct ListText {
    /// The heading.
    pub heading: &'static str,
    /// What the list does.
    pub hint: &'static str,
    /// The result gives no list yet.
    pub none: &'static str,
    /// A document without a file.
    pub missing: &'static str,
}
