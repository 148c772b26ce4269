//! Any bytes at all, and real files that were tampered with: a judgement, and no crash.

use crate::make::{EVERY_HOW, jpeg, other, with_segment};
use crate::rule::{printed, rule};
use image::ImageFormat;
use masir_scan::{Bearing, Judgement, Look, bare, judge, judge_sight};
use proptest::collection::vec;
use proptest::prelude::*;
use std::sync::LazyLock;

/// Real files, small so that many can be tampered with.
static FILES: LazyLock<Vec<Vec<u8>>> = LazyLock::new(|| {
    let jpegs = EVERY_HOW.map(|how| jpeg(how, 33, 41));
    let beside = b"Exif\0\0MM\0*\0\0\0\x08\0\x02\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\x88\x25\0\x04\0\0\0\x01\0\0\0\x26\0\0\0\0\0\x01\0\x02\0\x05\0\0\0\x03\0\0\0\x08";
    let with_exif = jpegs.iter().map(|jpeg| with_segment(jpeg, 0xe1, beside));
    let others = [
        ImageFormat::Png,
        ImageFormat::Gif,
        ImageFormat::WebP,
        ImageFormat::Bmp,
    ];
    let others = others.map(|format| other(format, 33, 41));
    with_exif.chain(jpegs.clone()).chain(others).collect()
});

/// What can be done to a file.
#[derive(Debug, Clone)]
enum Deed {
    Flip(prop::sample::Index, u8),
    Put(prop::sample::Index, u8),
    Lose(prop::sample::Index, u8),
    Double(prop::sample::Index, u8),
    Cut(prop::sample::Index),
}

fn deed() -> impl Strategy<Value = Deed> {
    use Deed::{Cut, Double, Flip, Lose, Put};
    let at = any::<prop::sample::Index>;
    prop_oneof![
        4 => (at(), 0_u8..8).prop_map(|(at, bit)| Flip(at, bit)),
        4 => (at(), prop_oneof![Just(0xff), any::<u8>()]).prop_map(|(at, byte)| Put(at, byte)),
        2 => (at(), any::<u8>()).prop_map(|(at, length)| Lose(at, length)),
        2 => (at(), any::<u8>()).prop_map(|(at, length)| Double(at, length)),
        1 => at().prop_map(Cut),
    ]
}

fn tampered() -> impl Strategy<Value = Vec<u8>> {
    let file = any::<prop::sample::Index>();
    (file, vec(deed(), 0..12)).prop_map(|(file, deeds)| {
        let mut bytes = file.get(&FILES).clone();
        for deed in deeds {
            if bytes.is_empty() {
                break;
            }
            let stretch = |at: &prop::sample::Index, length| {
                let from = at.index(bytes.len());
                from..(from + usize::from(length)).min(bytes.len())
            };
            match &deed {
                Deed::Flip(at, bit) => *at.get_mut(&mut bytes) ^= 1 << bit,
                Deed::Put(at, byte) => *at.get_mut(&mut bytes) = *byte,
                Deed::Lose(at, length) => drop(bytes.drain(stretch(at, *length))),
                Deed::Double(at, length) => {
                    let stretch = stretch(at, *length);
                    let copy = bytes[stretch.clone()].to_vec();
                    bytes.splice(stretch.start..stretch.start, copy);
                }
                Deed::Cut(at) => bytes.truncate(at.index(bytes.len())),
            }
        }
        bytes
    })
}

/// The judgement of a file that comes in pieces of these lengths, over and over.
fn in_pieces(bytes: &[u8], lengths: &[usize]) -> Judgement {
    let mut look = Look::new();
    let mut left = bytes;
    for length in lengths.iter().cycle() {
        let (piece, rest) = left.split_at((*length).min(left.len()));
        look.feed(piece);
        left = rest;
        if left.is_empty() || !look.goes_on() {
            break;
        }
    }
    judge_sight(&rule(), &look.end(bytes.len() as u64))
}

fn check(bytes: &[u8], lengths: &[usize]) -> Result<(), TestCaseError> {
    let judgement = judge(&rule(), bytes);
    prop_assert_eq!(&in_pieces(bytes, lengths), &judgement);
    let reasons: Vec<&str> = judgement.reasons().map(masir_scan::Reason::id).collect();
    prop_assert!(
        reasons.is_sorted_by(|one, other| one < other),
        "{}",
        printed(&judgement)
    );
    prop_assert_eq!(judgement.result() == Bearing::Accept, reasons.is_empty());
    // What is kept of it lies in it, in order.
    let mut end = 0;
    for stretch in bare(bytes).into_iter().flatten() {
        prop_assert!(end <= stretch.start && stretch.start < stretch.end);
        end = stretch.end;
    }
    prop_assert!(end <= bytes.len());
    Ok(())
}

/// Beginnings behind which anything may follow.
const HEADS: &[&[u8]] = &[b"", b"\xff\xd8\xff", b"\0\0\0\x20ftyp", b"RIFF1234WEBPVP8"];

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(4000) })]

    #[test]
    fn files_tampered_with_are_judged(bytes in tampered(), lengths in vec(1_usize..300, 1..5)) {
        check(&bytes, &lengths)?;
    }

    #[test]
    fn any_bytes_are_judged(
        head in prop::sample::select(HEADS),
        bytes in vec(prop_oneof![any::<u8>(), Just(0xff), 0xc0_u8..=0xff, Just(0)], 0..400),
        lengths in vec(1_usize..80, 1..5),
    ) {
        check(&[head, bytes.as_slice()].concat(), &lengths)?;
    }
}
