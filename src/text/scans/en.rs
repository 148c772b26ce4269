//! The scan desk in English.

use super::{BenchText, ListText, Remedy, ScansText};
use masir_scan::{Bearing, Format, Reason};

pub(in crate::text) const WORDS: ScansText = ScansText {
    heading: "Check your scans before you upload them",
    lead: "Every document must be a ",
    lead_rule: |width, height, kilobytes| {
        [
            " of ",
            width,
            " by ",
            height,
            " pixels and up to ",
            kilobytes,
            " kilobytes. The files stay in this browser and are sent nowhere.",
        ]
        .concat()
    },
    no_rule: "This rule book says nothing about scans.",
    pick: "Choose files",
    drop: "Or drop files here, as many at once as you like.",
    leaving: "When you leave this page, it forgets the files. Download what you want to keep before.",
    files: "Your files",
    counted: |settled, all| match (settled, all) {
        ("1", "1") => "1 file checked".to_owned(),
        _ if settled == all => [all, " files checked"].concat(),
        _ => [settled, " of ", all, " files checked"].concat(),
    },
    reading: |percent| ["Reading: ", percent, " %"].concat(),
    unreadable: "The browser could not read this file. It may have been moved or deleted; choose it again.",
    bearing: |bearing| match bearing {
        Bearing::Accept => "Ready",
        Bearing::Warn => "With care",
        Bearing::Reject => "Not accepted",
    },
    extent: |width, height| [width, " by ", height, " pixels"].concat(),
    kilobytes: |count| [count, " kB"].concat(),
    format: |format| match format {
        None => "Unknown format",
        Some(Format::Jpeg) => "JPEG",
        Some(Format::Png) => "PNG",
        Some(Format::Gif) => "GIF",
        Some(Format::Webp) => "WebP",
        Some(Format::Bmp) => "BMP",
        Some(Format::Heic) => "HEIC",
        Some(Format::Avif) => "AVIF",
        Some(Format::Tiff) => "TIFF",
        Some(Format::Jpeg2000) => "JPEG 2000",
        Some(Format::JpegXl) => "JPEG XL",
        Some(Format::Pdf) => "PDF",
        Some(Format::Video) => "Film",
        Some(Format::Zip) => "ZIP",
        Some(Format::Word) => "Word",
    },
    accepted: "Upload it as it is.",
    remedy,
    no_picture: "This file is no picture. Export one from the program that opens it, or scan again.",
    remove: "Take off the list",
    document: "Which document is this?",
    no_document: "Not said yet",
    download: "Download",
    download_all: |count| match count {
        "1" => "Download the file that is ready".to_owned(),
        _ => ["Download ", count, " ready files, one after another"].concat(),
    },
    bench: BENCH,
    list: ListText {
        heading: "From your list of documents",
        hint: "Say of each file which document it is: that gives it its name and ticks it off here.",
        none: "The list of documents comes from the result of the check. Until then, all documents are offered for naming.",
        missing: "No file yet",
    },
    rule: "Where does the rule stand?",
};

const BENCH: BenchText = BenchText {
    repair: "Repair",
    edit: "Turn or crop",
    opening: "Opening the picture…",
    closed: "This browser cannot open this picture. Export it as JPEG from the phone or a picture program, and bring that.",
    cancel: "Cancel",
    done: "Close",
    picture: "The picture and the frame",
    turn: ["Turn right", "Turn left"],
    cut: [
        "Cut from the top",
        "Cut from the right",
        "Cut from the bottom",
        "Cut from the left",
    ],
    fit: "Cut to the shape of the sheet",
    make: |width, height| ["Make the file of ", width, " by ", height].concat(),
    trying: |count| ["Searching the best quality, try ", count].concat(),
    failed: "It could not be made: either it does not get small enough at any quality, or the browser refused.",
    before: "Before",
    after: "After",
    quality: |percent| ["quality ", percent, " of 100"].concat(),
    untouched: "the picture itself unchanged",
};

fn remedy(reason: Reason, bearing: Bearing) -> Remedy {
    let (what, how) = match reason {
        Reason::Colour => (
            "Its colours are inks (CMYK).",
            "Some programs show it inverted or not at all. “Repair” changes the colours.",
        ),
        Reason::Damaged => (
            "The file is not whole.",
            "Scan or fetch it again. If it opens, you can make a new file of what is left.",
        ),
        Reason::Dimensions => (
            "Its width and height are not those of the rule.",
            "“Repair” brings it to size.",
        ),
        Reason::Format => (
            "Its format is not the one the rule asks for, whatever its name says.",
            "Another name does not change the format. If your browser opens it, “Repair” converts it.",
        ),
        Reason::Location => (
            "It tells where it was taken.",
            "No rule forbids that. If nobody needs to know, “Repair” removes it.",
        ),
        Reason::Orientation => (
            "The picture lies on its side.",
            "The text does not say which way is right; upright is safer. Turn it with “Repair”.",
        ),
        Reason::Size if bearing == Bearing::Warn => (
            "It is a little over the size.",
            "The text does not say how many bytes make a kilobyte. Smaller is safer: “Repair” shrinks it.",
        ),
        Reason::Size => (
            "It is over the size.",
            "“Repair” shrinks it at the best quality that fits.",
        ),
    };
    Remedy { what, how }
}
