//! Scans: files in, one judgement a line out.

use crate::support::{Ran, file, masir, project};
use jpeg_encoder::{ColorType, Encoder};
use serde_json::{Value, json};

/// A real picture of a format, filled up to so many bytes behind its end.
fn made(format: &str, width: u16, height: u16, bytes: usize) -> Vec<u8> {
    let pixels = vec![200; usize::from(width) * usize::from(height)];
    let mut made = Vec::new();
    match format {
        "jpeg" => Encoder::new(&mut made, 80)
            .encode(&pixels, width, height, ColorType::Luma)
            .expect("it can be encoded"),
        "png" => {
            let mut encoder = png::Encoder::new(&mut made, width.into(), height.into());
            encoder.set_color(png::ColorType::Grayscale);
            let written = encoder
                .write_header()
                .and_then(|mut png| png.write_image_data(&pixels));
            written.expect("it can be encoded");
        }
        other => panic!("nobody knows how to make a {other}"),
    }
    assert!(made.len() <= bytes, "{} bytes and more", made.len());
    made.resize(bytes, 0);
    made
}

fn scan() -> Vec<u8> {
    made("jpeg", 600, 800, 200_000)
}

fn line(file: &str, result: &str, reasons: &[&str]) -> String {
    let reasons = reasons.join("\",\"");
    let reasons = if reasons.is_empty() {
        reasons
    } else {
        format!("\"{reasons}\"")
    };
    format!("{{\"file\":\"{file}\",\"result\":\"{result}\",\"reasons\":[{reasons}]}}\n")
}

#[test]
fn every_case_of_the_scans_holds() {
    let scenarios: Value = serde_json::from_str(include_str!("../../../../tests/scenarios.json"))
        .expect("the scenarios are JSON");
    for case in scenarios["scans"].as_array().expect("cases are a list") {
        let wanted = &case["file"];
        let number = |key: &str| wanted[key].as_u64().expect("a number");
        let side = |key| u16::try_from(number(key)).expect("a side of a picture");
        let bytes = usize::try_from(number("bytes")).expect("a length");
        let format = wanted["format"].as_str().expect("a format");
        let name = wanted["name"].as_str().expect("a name");
        let path = file(name, made(format, side("width"), side("height"), bytes));
        let ran = masir(&["scan", &path], "");
        let found: Value = serde_json::from_str(&ran.out).expect("a judgement is JSON");
        let expect = &case["expect"];
        let expected =
            json!({ "file": path, "result": expect["result"], "reasons": expect["reasons"] });
        assert_eq!(
            (ran.status, found),
            (0, expected),
            "{} {}",
            case["id"],
            case["name"]
        );
    }
}

#[test]
fn each_file_has_a_line_in_the_order_given() {
    let good = file("good.jpg", scan());
    let small = file("small.jpg", made("jpeg", 60, 80, 400_000));
    let png = file("renamed.jpg", made("png", 600, 800, 5_000));
    let jpeg = file("renamed.png", scan());
    let empty = file("empty.jpg", "");
    let ran = masir(&["scan", &good, &small, &png, &jpeg, &empty, &good], "");
    let expected = [
        line(&good, "accept", &[]),
        line(&small, "reject", &["dimensions", "size"]),
        line(&png, "reject", &["format"]),
        line(&jpeg, "accept", &[]),
        line(&empty, "reject", &["format"]),
        line(&good, "accept", &[]),
    ];
    let expected = Ran {
        status: 0,
        out: expected.concat(),
        err: String::new(),
    };
    assert_eq!(ran, expected);
}

#[test]
fn files_that_cannot_be_read_are_named_once_the_others_are_judged() {
    let good = file("good-among-others.jpg", scan());
    let folder = project("rules").display().to_string();
    let ran = masir(&["scan", "no/such.jpg", &good, &folder], "");
    assert_eq!((ran.status, ran.out), (2, line(&good, "accept", &[])));
    let said: Vec<&str> = ran.err.lines().collect();
    let [first, second] = said.as_slice() else {
        panic!("two files cannot be read: {said:?}");
    };
    assert!(
        first.starts_with("masir: no/such.jpg cannot be read: "),
        "{first}"
    );
    assert!(
        second.starts_with(&format!("masir: {folder} cannot be read: ")),
        "{second}"
    );
}

#[test]
fn files_are_judged_by_the_book_that_is_named() {
    let good = file("by-another-book.jpg", scan());
    let book = project("crates/authoring/tests/good/rules")
        .display()
        .to_string();
    let ran = masir(&["scan", &good, "--rules", &book], "");
    assert_eq!((ran.status, ran.out), (0, line(&good, "accept", &[])));
    let faulty = project("crates/cli/tests/cli/faulty").display().to_string();
    assert_eq!(masir(&["scan", &good, "--rules", &faulty], "").status, 2);
}

#[cfg(unix)]
#[test]
fn a_name_that_is_no_text_is_judged_and_printed_as_far_as_it_is() {
    use std::os::unix::ffi::{OsStrExt, OsStringExt};
    let plain = file("name.jpg", scan());
    let mut name = std::path::Path::new(&plain)
        .parent()
        .expect("a folder")
        .as_os_str()
        .as_bytes()
        .to_vec();
    name.extend(b"/\xff.jpg");
    let name = std::ffi::OsString::from_vec(name);
    std::fs::write(&name, scan()).expect("the folder of the test run can be written to");
    let ran = masir(&["scan".into(), name], "");
    assert_eq!((ran.status, ran.err), (0, String::new()));
    assert!(
        ran.out.contains("/\u{FFFD}.jpg\",\"result\":\"accept\""),
        "{}",
        ran.out
    );
}

/// Each row: the name, the bytes, and what they come to. The name never matters.
#[test]
fn bytes_are_held_to_the_limit_and_to_what_they_are() {
    let sized = |bytes| made("jpeg", 600, 800, bytes);
    // Ends with its end mark, behind which it is filled up.
    let mut whole = sized(200_000);
    while whole.last() == Some(&0) {
        whole.pop();
    }
    let half = whole[..whole.len() / 2].to_vec();
    let rows: [(&str, Vec<u8>, &str, &[&str]); 12] = [
        ("299999.jpg", sized(299_999), "accept", &[]),
        ("300000.jpg", sized(300_000), "accept", &[]),
        ("300001.jpg", sized(300_001), "warn", &["size"]),
        ("307200.jpg", sized(307_200), "warn", &["size"]),
        ("307201.jpg", sized(307_201), "reject", &["size"]),
        ("half.jpg", half, "reject", &["damaged"]),
        ("zero.jpg", Vec::new(), "reject", &["format"]),
        ("no-extension", whole.clone(), "accept", &[]),
        ("wrong.pdf", whole, "accept", &[]),
        (
            "png-inside.jpeg",
            made("png", 600, 800, 5_000),
            "reject",
            &["format"],
        ),
        (
            "lying.jpg",
            made("jpeg", 800, 600, 100_000),
            "warn",
            &["orientation"],
        ),
        (
            "near.jpg",
            made("jpeg", 601, 800, 100_000),
            "reject",
            &["dimensions"],
        ),
    ];
    for (name, bytes, result, reasons) in rows {
        let path = file(&["row-", name].concat(), bytes);
        let ran = masir(&["scan", &path], "");
        assert_eq!((ran.status, ran.out), (0, line(&path, result, reasons)));
    }
}
