//! Pictures that are whole are never called damaged.

use crate::make::{EVERY_HOW, How, encode, jpeg, padded, sheet, with_segment};
use crate::rule::comes_to;
use masir_scan::Look;
use proptest::prelude::*;

fn is_whole(bytes: &[u8]) -> bool {
    let mut look = Look::new();
    look.feed(bytes);
    !look.end(bytes.len() as u64).damaged
}

#[test]
fn every_encoder_s_pictures_are_accepted() {
    for how in EVERY_HOW {
        let scan = jpeg(how, 600, 800);
        let scan = if scan.len() > 300_000 {
            encode(how, &sheet(600, 800), 20)
        } else {
            scan
        };
        comes_to(
            &scan,
            if how == How::Inks {
                "warn colour"
            } else {
                "accept"
            },
        );
    }
}

#[test]
fn fill_bytes_and_segments_nobody_knows_do_no_harm() {
    let scan = jpeg(How::Image, 600, 800);
    for code in [0xe0, 0xe2, 0xed, 0xee, 0xef, 0xfe, 0xf0] {
        comes_to(&with_segment(&scan, code, b"something else"), "accept");
    }
    let mut filled = padded(&scan, scan.len() + 4);
    for _ in 0..3 {
        filled.insert(2, 0xff);
        filled.insert(filled.len() - 2, 0xff);
    }
    comes_to(&filled, "accept");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(200) })]

    #[test]
    fn pictures_of_any_extent_and_quality_are_whole(
        how in prop::sample::select(EVERY_HOW.to_vec()),
        (width, height) in (1_u32..90, 1_u32..90),
        quality in 1_u8..=100,
    ) {
        prop_assert!(is_whole(&encode(how, &sheet(width, height), quality)));
    }
}
