//! A picture without what is written beside it: the same pixels, and nothing that tells more.

use crate::make::{EVERY_HOW, How, jpeg, with_segment};
use masir_scan::{Look, Sight, bare};

/// The file that is left.
fn left(bytes: &[u8]) -> Option<Vec<u8>> {
    let kept = bare(bytes)?;
    Some(
        kept.into_iter()
            .flat_map(|stretch| &bytes[stretch])
            .copied()
            .collect(),
    )
}

fn sight(bytes: &[u8]) -> Sight {
    let mut look = Look::new();
    look.feed(bytes);
    look.end(bytes.len() as u64)
}

/// Pixels as another program reads them; it knows no inks.
fn pixels(bytes: &[u8]) -> Option<Vec<u8>> {
    let picture = image::load_from_memory_with_format(bytes, image::ImageFormat::Jpeg);
    picture.ok().map(|picture| picture.into_rgb8().into_raw())
}

/// What cameras, editors and phones put beside a picture.
const BESIDE: [(u8, &[u8]); 6] = [
    (
        0xe1,
        b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x88\x25\0\x04\0\0\0\x01\0\0\0\x1a\0\0\0\0\0\x01\0\x02\0\x05\0\0\0\x03\0\0\0\x2c\0\0\0\0\0\0\0\x23\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x01",
    ),
    (0xe1, b"http://ns.adobe.com/xap/1.0/\0<x GPSLatitude='35'/>"),
    (0xe2, b"MPF\0II*\0"),
    (0xed, b"Photoshop 3.0\08BIM City: Tehran"),
    (0xfe, b"by Sara"),
    (0xe0, b"JFXX\0\x10 a thumbnail"),
];

#[test]
fn pixels_stay_and_everything_beside_them_goes() {
    for how in EVERY_HOW {
        let plain = jpeg(how, 61, 83);
        let bare_plain = left(&plain).expect("it is a JPEG");
        let mut full = BESIDE.iter().fold(plain.clone(), |bytes, (code, body)| {
            with_segment(&bytes, *code, body)
        });
        assert!(sight(&full).exif.location, "{how:?}");
        // As phones do: a further picture behind the first.
        full.extend_from_slice(&plain);
        let left = left(&full).expect("it is a JPEG");
        assert_eq!(left, bare_plain, "{how:?}");
        assert_eq!(pixels(&left), pixels(&plain), "{how:?}");
        let (sight, before) = (sight(&left), sight(&plain));
        assert_eq!(
            (sight.damaged, sight.exif.location, sight.extent, sight.inks),
            (false, false, before.extent, before.inks),
            "{how:?}"
        );
        for word in [&b"Exif"[..], b"xap", b"MPF", b"Tehran", b"Sara", b"JFXX"] {
            assert!(
                !left.windows(word.len()).any(|part| part == word),
                "{how:?}"
            );
        }
    }
}

#[test]
fn what_tells_the_colours_stays() {
    let profile = with_segment(
        &jpeg(How::Image, 16, 16),
        0xe2,
        b"ICC_PROFILE\0\x01\x01rest",
    );
    for (bytes, word) in [
        (profile, &b"ICC_PROFILE"[..]),
        (jpeg(How::Inks, 16, 16), b"Adobe"),
    ] {
        let left = left(&bytes).expect("it is a JPEG");
        assert!(
            left.windows(word.len()).any(|part| part == word),
            "{word:?}"
        );
    }
}

#[test]
fn what_breaks_off_has_nothing_to_keep() {
    let whole = jpeg(How::Image, 33, 41);
    for end in 0..whole.len() {
        assert_eq!(bare(&whole[..end]), None, "{end}");
    }
    assert_eq!(bare(b"\x89PNG\r\n\x1a\n"), None);
}
