//! What a rule asks for, held against files to the byte and the pixel.

use crate::make::{How, jpeg, other, padded};
use image::ImageFormat;
use jpeg_encoder::SamplingFactor;
use masir_rulebook::{Scan, Turned};
use masir_scan::{Judgement, judge};

/// The demands on a document, as a rule book states them.
pub(crate) fn rule() -> Scan {
    Scan {
        clause: 0,
        format: "jpeg".into(),
        width: 600,
        height: 800,
        max_bytes: 300_000,
        warn_bytes: 307_200,
        turned: Turned::Warn,
    }
}

/// A judgement as the command prints it: the result, then the reasons.
pub(crate) fn printed(judgement: &Judgement) -> String {
    let reasons = judgement.reasons().map(masir_scan::Reason::id);
    let all: Vec<&str> = [judgement.result().id()]
        .into_iter()
        .chain(reasons)
        .collect();
    all.join(" ")
}

#[track_caller]
pub(crate) fn comes_to(bytes: &[u8], expected: &str) {
    by(&rule(), bytes, expected);
}

#[track_caller]
fn by(rule: &Scan, bytes: &[u8], expected: &str) {
    assert_eq!(printed(&judge(rule, bytes)), expected);
}

fn plain(width: u32, height: u32) -> Vec<u8> {
    jpeg(How::Sequential(SamplingFactor::F_2_2, None), width, height)
}

#[test]
fn sizes_are_held_to_the_byte() {
    let scan = plain(600, 800);
    for (bytes, expected) in [
        (200_000, "accept"),
        (299_999, "accept"),
        (300_000, "accept"),
        (300_001, "warn size"),
        (307_199, "warn size"),
        (307_200, "warn size"),
        (307_201, "reject size"),
        (5_000_000, "reject size"),
    ] {
        comes_to(&padded(&scan, bytes), expected);
    }
}

#[test]
fn what_follows_the_end_of_a_picture_counts_and_does_no_harm() {
    let mut scan = plain(600, 800);
    for (bytes, expected) in [
        (299_999, "accept"),
        (300_000, "accept"),
        (300_001, "warn size"),
        (307_201, "reject size"),
    ] {
        scan.resize(bytes, 0xff);
        comes_to(&scan, expected);
    }
}

#[test]
fn dimensions_are_held_to_the_pixel() {
    for ((width, height), expected) in [
        ((600, 800), "accept"),
        ((800, 600), "warn orientation"),
        ((601, 800), "reject dimensions"),
        ((600, 799), "reject dimensions"),
        ((799, 600), "reject dimensions"),
        ((300, 400), "reject dimensions"),
        ((1, 1), "reject dimensions"),
    ] {
        comes_to(&plain(width, height), expected);
    }
}

#[test]
fn a_hundred_million_pixels_are_judged_like_any_other() {
    let huge = crate::make::encode(
        How::Sequential(SamplingFactor::F_2_2, None),
        &image::RgbImage::from_pixel(12_000, 9_000, image::Rgb([240, 238, 230])),
        60,
    );
    comes_to(&huge, "reject dimensions size");
    comes_to(&huge[..huge.len() / 2], "reject damaged dimensions size");
}

#[test]
fn every_reason_is_told_on_its_own() {
    let inks = padded(&jpeg(How::Inks, 800, 600), 301_000);
    comes_to(&inks, "warn colour orientation size");
    comes_to(&padded(&inks, 307_201), "reject colour orientation size");
    comes_to(&inks[..300_500], "reject colour damaged orientation size");
    let mut png = other(ImageFormat::Png, 30, 40);
    comes_to(&png, "reject dimensions format");
    png.resize(400_000, 0);
    comes_to(&png, "reject dimensions format size");
}

#[test]
fn what_a_turned_scan_comes_to_is_the_rule_s_to_say() {
    let lying = plain(800, 600);
    for (turned, expected) in [
        (Turned::Accept, "accept"),
        (Turned::Warn, "warn orientation"),
        (Turned::Reject, "reject orientation"),
    ] {
        by(&Scan { turned, ..rule() }, &lying, expected);
    }
    // A square cannot lie.
    let square = Scan {
        width: 32,
        height: 32,
        turned: Turned::Reject,
        ..rule()
    };
    by(&square, &plain(32, 32), "accept");
}

#[test]
fn another_rule_may_ask_for_another_format() {
    let png = Scan {
        format: "png".into(),
        ..rule()
    };
    by(&png, &other(ImageFormat::Png, 600, 800), "accept");
    by(&png, &other(ImageFormat::Png, 800, 600), "warn orientation");
    by(&png, &plain(600, 800), "reject format");
    // A head that breaks off does not say how large the picture is.
    by(
        &png,
        &other(ImageFormat::Png, 600, 800)[..20],
        "reject damaged",
    );
}
