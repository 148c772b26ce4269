//! Pictures that are not whole.

use crate::make::{EVERY_HOW, How, jpeg};
use crate::rule::comes_to;
use jpeg_encoder::SamplingFactor;
use masir_scan::Look;

fn is_damaged(bytes: &[u8]) -> bool {
    let mut look = Look::new();
    look.feed(bytes);
    look.end(bytes.len() as u64).damaged
}

const END: [u8; 2] = [0xff, 0xd9];

#[test]
fn a_picture_that_breaks_off_anywhere_is_damaged() {
    for how in EVERY_HOW {
        let scan = jpeg(how, 40, 56);
        for length in 3..scan.len() {
            assert!(is_damaged(&scan[..length]), "{how:?} cut to {length} bytes");
        }
    }
}

/// Where the pixels of the first scan begin.
fn pixels(jpeg: &[u8]) -> usize {
    let scan = jpeg
        .windows(2)
        .position(|two| two == [0xff, 0xda])
        .expect("a scan");
    scan + 2 + usize::from(jpeg[scan + 3])
}

#[test]
fn an_end_mark_behind_half_a_picture_deceives_nobody() {
    for how in EVERY_HOW {
        let scan = jpeg(how, 600, 800);
        // Coarse scans come first in a progressive picture: cut within the first.
        let cut = pixels(&scan) + 200;
        assert!(is_damaged(&[&scan[..cut], &END].concat()), "{how:?}");
    }
    let scan = jpeg(How::Image, 600, 800);
    for part in 1..20 {
        let cut = pixels(&scan) + (scan.len() - pixels(&scan)) * part / 20;
        comes_to(&[&scan[..cut], &END].concat(), "reject damaged");
    }
}

#[test]
fn pixels_that_were_wiped_lost_or_doubled_are_missed() {
    let how = How::Sequential(SamplingFactor::F_2_2, Some(10));
    let scan = jpeg(how, 600, 800);
    let from = pixels(&scan);
    let middle = from + (scan.len() - from) / 2;
    let mut wiped = scan.clone();
    wiped[middle..middle + 4096].fill(0);
    comes_to(&wiped, "reject damaged");
    let starts: Vec<usize> = (from..scan.len() - 2)
        .filter(|at| scan[*at] == 0xff && (0xd0..=0xd7).contains(&scan[at + 1]))
        .collect();
    assert_eq!(starts.len(), 38 * 50 / 10 - 1);
    // Eight fresh starts at once keep the count; that units are missing shows at the end.
    for count in 1..=8 {
        for from in [0, 50, starts.len() - 1 - count] {
            let (from, to) = (starts[from], starts[from + count]);
            comes_to(&[&scan[..from], &scan[to..]].concat(), "reject damaged");
            comes_to(&[&scan[..to], &scan[from..]].concat(), "reject damaged");
        }
    }
}

/// A JPEG without one of its segments.
fn without(jpeg: &[u8], code: u8) -> Vec<u8> {
    let at = jpeg
        .windows(2)
        .position(|two| two == [0xff, code])
        .expect("such a segment");
    let length = u16::from_be_bytes([jpeg[at + 2], jpeg[at + 3]]);
    [&jpeg[..at], &jpeg[at + 2 + usize::from(length)..]].concat()
}

#[test]
fn a_picture_needs_its_frame_its_tables_and_its_scan() {
    let scan = jpeg(How::Image, 600, 800);
    comes_to(&without(&scan, 0xc0), "reject damaged");
    for code in [0xc4, 0xdb] {
        comes_to(&without(&scan, code), "reject damaged");
    }
    comes_to(
        &[&scan[..pixels(&scan) - 14], &END].concat(),
        "reject damaged",
    );
    let frame = scan
        .windows(2)
        .position(|two| two == [0xff, 0xc0])
        .expect("a frame");
    for (at, value) in [
        (frame + 11, 0x00),
        (frame + 11, 0x51),
        (frame + 9, 2),
        (frame + 12, 9),
    ] {
        let mut wrong = scan.clone();
        wrong[at] = value;
        comes_to(&wrong, "reject damaged");
    }
    // No height, which would stand at the end of the picture.
    let mut wrong = scan.clone();
    wrong[frame + 5..frame + 7].fill(0);
    comes_to(&wrong, "reject damaged");
    // More rows than there are pixels for.
    let mut wrong = scan;
    wrong[frame + 5..frame + 7].copy_from_slice(&816_u16.to_be_bytes());
    comes_to(&wrong, "reject damaged dimensions");
}
