//! What cameras write beside a picture: how it is turned, and where it was taken.

use crate::make::{How, jpeg, with_segment};
use crate::rule::comes_to;
use exif::experimental::Writer;
use exif::{Context, Field, In, Rational, Tag, Value};
use std::io::Cursor;

const APP1: u8 = 0xe1;

fn field(tag: Tag, value: Value) -> Field {
    Field {
        tag,
        ifd_num: In::PRIMARY,
        value,
    }
}

fn degrees(parts: [u32; 3]) -> Value {
    Value::Rational(
        parts
            .into_iter()
            .map(|num| Rational { num, denom: 1 })
            .collect(),
    )
}

fn orientation(turn: u16) -> Field {
    field(Tag::Orientation, Value::Short(vec![turn]))
}

fn latitude(parts: [u32; 3]) -> Field {
    field(Tag::GPSLatitude, degrees(parts))
}

/// A JPEG with EXIF data, as another program writes them.
fn with_exif(jpeg: &[u8], fields: &[Field], little: bool) -> Vec<u8> {
    let mut writer = Writer::new();
    for field in fields {
        writer.push_field(field);
    }
    let mut tiff = Cursor::new(Vec::new());
    writer
        .write(&mut tiff, little)
        .expect("the data can be written");
    with_segment(
        jpeg,
        APP1,
        &[b"Exif\0\0", tiff.get_ref().as_slice()].concat(),
    )
}

#[track_caller]
fn beside(jpeg: &[u8], fields: &[Field], expected: &str) {
    for little in [true, false] {
        comes_to(&with_exif(jpeg, fields, little), expected);
    }
}

#[test]
fn dimensions_are_those_shown() {
    let standing = jpeg(How::Image, 600, 800);
    let lying = jpeg(How::Image, 800, 600);
    for turn in 1..=4 {
        beside(&standing, &[orientation(turn)], "accept");
        beside(&lying, &[orientation(turn)], "warn orientation");
    }
    for turn in 5..=8 {
        beside(&standing, &[orientation(turn)], "warn orientation");
        beside(&lying, &[orientation(turn)], "accept");
    }
    for turn in [0, 9, 0x0106, u16::MAX] {
        beside(&standing, &[orientation(turn)], "accept");
    }
    beside(
        &jpeg(How::Image, 601, 800),
        &[orientation(6)],
        "reject dimensions",
    );
}

#[test]
fn a_place_is_warned_about() {
    let scan = jpeg(How::Image, 600, 800);
    let model = field(Tag::Model, Value::Ascii(vec![b"Camera 5".to_vec()]));
    let lamerd = [27, 20, 30];
    beside(&scan, std::slice::from_ref(&model), "accept");
    beside(
        &scan,
        &[model, orientation(1), latitude(lamerd)],
        "warn location",
    );
    beside(
        &scan,
        &[field(Tag::GPSLongitude, degrees([53, 0, 0]))],
        "warn location",
    );
    // Cameras that know no place write zeros, or a date alone.
    beside(&scan, &[latitude([0, 0, 0])], "accept");
    let day = field(
        Tag::GPSDateStamp,
        Value::Ascii(vec![b"2026:05:26".to_vec()]),
    );
    beside(&scan, &[day], "accept");
    beside(
        &jpeg(How::Image, 800, 600),
        &[latitude(lamerd)],
        "warn location orientation",
    );
}

#[test]
fn a_place_in_xmp_is_a_place_too() {
    let scan = jpeg(How::Image, 600, 800);
    let xmp = |said: &str| {
        let body = format!("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta {said}/>");
        with_segment(&scan, APP1, body.as_bytes())
    };
    comes_to(&xmp("exif:GPSLatitude=\"27,20.5N\""), "warn location");
    comes_to(&xmp("xmp:Rating=\"5\""), "accept");
}

#[test]
fn the_first_exif_data_count() {
    let scan = jpeg(How::Image, 600, 800);
    let turned = with_exif(&scan, &[orientation(6)], true);
    let both = with_exif(&turned, &[orientation(1), latitude([1, 2, 3])], true);
    comes_to(&turned, "warn orientation");
    comes_to(&both, "warn location");
}

#[test]
fn data_that_make_no_sense_say_nothing() {
    let scan = jpeg(How::Image, 600, 800);
    let whole = with_exif(&scan, &[orientation(6), latitude([1, 2, 3])], false);
    let tiff = &whole[12..whole.len() - scan.len() + 2];
    for length in 0..tiff.len() {
        let cut = with_segment(&scan, APP1, &[b"Exif\0\0", &tiff[..length]].concat());
        let judgement = masir_scan::judge(&crate::rule::rule(), &cut);
        assert!(
            judgement.result() < masir_scan::Bearing::Reject,
            "cut to {length} bytes"
        );
    }
    comes_to(
        &with_segment(&scan, APP1, b"Exif\0\0MM\0*\xff\xff\xff\xff"),
        "accept",
    );
    comes_to(
        &with_segment(&scan, APP1, b"Exif\0\0MM\0*\0\0\0\x08\xff\xff"),
        "accept",
    );
    comes_to(&with_segment(&scan, APP1, b""), "accept");
}

#[test]
fn another_reader_finds_what_was_written() {
    let scan = jpeg(How::Image, 8, 8);
    let bytes = with_exif(&scan, &[orientation(6), latitude([27, 20, 30])], true);
    let read = exif::Reader::new()
        .read_from_container(&mut Cursor::new(bytes))
        .expect("the data can be read");
    let turn = read.get_field(Tag::Orientation, In::PRIMARY);
    assert_eq!(turn.and_then(|field| field.value.get_uint(0)), Some(6));
    assert!(read.fields().any(|field| field.tag == Tag(Context::Gps, 2)));
}
