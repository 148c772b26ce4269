//! Files that are no JPEG, whatever they are called, and JPEGs that nobody can open.

use crate::make::{How, jpeg, other};
use crate::rule::comes_to;
use image::ImageFormat;
use masir_scan::{Extent, Format, Look};

fn format(bytes: &[u8]) -> Option<Format> {
    look(bytes).0
}

fn look(bytes: &[u8]) -> (Option<Format>, Option<Extent>) {
    let mut look = Look::new();
    look.feed(bytes);
    let sight = look.end(bytes.len() as u64);
    (sight.format, sight.extent)
}

#[test]
fn pictures_in_other_formats_are_told_apart_and_measured() {
    for (made, expected) in [
        (ImageFormat::Png, Format::Png),
        (ImageFormat::Gif, Format::Gif),
        (ImageFormat::WebP, Format::Webp),
        (ImageFormat::Bmp, Format::Bmp),
    ] {
        let extent = |width, height| Some(Extent { width, height });
        assert_eq!(
            look(&other(made, 600, 800)),
            (Some(expected), extent(600, 800))
        );
        assert_eq!(look(&other(made, 1, 3)), (Some(expected), extent(1, 3)));
        comes_to(&other(made, 7, 9), "reject dimensions format");
    }
    assert_eq!(
        look(&other(ImageFormat::Tiff, 60, 80)),
        (Some(Format::Tiff), None)
    );
    comes_to(&other(ImageFormat::Png, 600, 800), "reject format");
}

#[test]
fn files_are_told_by_how_they_begin() {
    let heic = b"\0\0\0\x24ftypheic\0\0\0\0mif1MiHEmiafMiHBheic";
    for (head, expected) in [
        (&b""[..], None),
        (b"\xff\xd8", None),
        (b"\xff\xd8\xff", Some(Format::Jpeg)),
        (b"\xff\xd9\xff", None),
        (heic, Some(Format::Heic)),
        (b"\0\0\0\x18ftypmif1\0\0\0\0mif1heic", Some(Format::Heic)),
        (b"\0\0\0\x18ftypmif1\0\0\0\0mif1avif", Some(Format::Avif)),
        (b"\0\0\0\x14ftypmif1\0\0\0\0mif1", Some(Format::Heic)),
        (
            b"\0\0\0\x1cftypavif\0\0\0\0avifmif1miaf",
            Some(Format::Avif),
        ),
        (
            b"\0\0\0\x20ftypisom\0\0\x02\0isomiso2avc1mp41",
            Some(Format::Video),
        ),
        (b"\0\0\0\x14ftypqt  \0\0\0\0qt  ", Some(Format::Video)),
        (b"\0\0\0\x10ftypxxxx\0\0\0\0", None),
        (b"RIFF\0\0\0\0AVI LIST", Some(Format::Video)),
        (b"RIFF\0\0\0\0WAVEfmt ", None),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3", Some(Format::Pdf)),
        (b"MM\0*\0\0\0\x08", Some(Format::Tiff)),
        (b"\0\0\0\x0cjP  \r\n\x87\n", Some(Format::Jpeg2000)),
        (b"\xff\x4f\xff\x51\0\x2f", Some(Format::Jpeg2000)),
        (b"\xff\x0a\x3a\x1f", Some(Format::JpegXl)),
        (b"PK\x03\x04\x14\0\x06\0", Some(Format::Zip)),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Some(Format::Word)),
        (b"BMW, a car", None),
        (b"<!doctype html>", None),
    ] {
        assert_eq!(format(head), expected, "{}", head.escape_ascii());
    }
}

#[test]
fn webp_tells_its_extent_in_each_of_its_three_ways() {
    let webp = |rest: &[u8]| [b"RIFF\0\0\0\0WEBP", rest].concat();
    for (bytes, width, height) in [
        (
            webp(b"VP8X\x0a\0\0\0\0\0\0\0\x57\x02\0\x1f\x03\0"),
            600,
            800,
        ),
        (
            webp(b"VP8 \0\0\0\0\x30\x01\0\x9d\x01\x2a\x58\x02\x20\x03"),
            600,
            800,
        ),
        (webp(b"VP8L\0\0\0\0\x2f\x57\xc2\xc7\0"), 600, 800),
    ] {
        assert_eq!(
            look(&bytes),
            (Some(Format::Webp), Some(Extent { width, height }))
        );
    }
}

#[test]
fn nothing_at_all_is_no_jpeg() {
    comes_to(b"", "reject format");
    comes_to(b"\xff\xd8\xff", "reject damaged");
}

#[test]
fn a_jpeg_that_hardly_any_program_reads_is_refused_for_its_format() {
    // The frame's marker says how pixels are written: without loss, by arithmetic, in levels.
    for code in [0xc3, 0xc5, 0xc7, 0xc9, 0xca, 0xcf, 0xf7] {
        let mut rare = jpeg(How::Image, 600, 800);
        let frame = rare
            .windows(2)
            .position(|two| two == [0xff, 0xc0])
            .expect("a frame");
        rare[frame + 1] = code;
        comes_to(&rare, "reject format");
        rare.truncate(rare.len() / 2);
        comes_to(&rare, "reject damaged format");
    }
    // Twelve bits a colour are for hospitals.
    let mut deep = jpeg(How::Image, 600, 800);
    let frame = deep
        .windows(2)
        .position(|two| two == [0xff, 0xc0])
        .expect("a frame");
    deep[frame + 1] = 0xc1;
    comes_to(&deep, "accept");
    deep[frame + 4] = 12;
    comes_to(&deep, "reject format");
}
