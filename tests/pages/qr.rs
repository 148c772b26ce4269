//! Codes: an independent reader finds the link in them, and a link that is too long has none.

use masir_web::qr::{Code, QUIET, code};
use rqrr::PreparedImage;

/// Squares on a side of which each square of the code is drawn.
const SCALE: usize = 4;

/// The dark squares of a path of runs, each `Mx yhnv1h-nz`.
fn dark(code: &Code) -> Vec<(i32, i32)> {
    let mut squares = Vec::new();
    for run in code.path.split('M').skip(1) {
        let (place, rest) = run.split_once('h').expect("a run");
        let (x, y) = place.split_once(' ').expect("a place");
        let (x, y): (i32, i32) = (x.parse().expect("a number"), y.parse().expect("a number"));
        let (length, back) = rest.split_once("v1h-").expect("a row high");
        assert_eq!(back, format!("{length}z"));
        let length: i32 = length.parse().expect("a number");
        squares.extend((x..x + length).map(|x| (x, y)));
    }
    squares
}

/// What a reader makes of the picture.
fn read(code: &Code) -> String {
    let width = usize::try_from(code.width).expect("a width");
    let mut light = vec![255_u8; width * width];
    for (x, y) in dark(code) {
        let quiet = QUIET..code.width - QUIET;
        assert!(quiet.contains(&x) && quiet.contains(&y), "{x} {y}");
        let at = usize::try_from(y * code.width + x).expect("inside");
        light[at] = 0;
    }
    let side = width * SCALE;
    let mut picture = PreparedImage::prepare_from_greyscale(side, side, |x, y| {
        light[y / SCALE * width + x / SCALE]
    });
    let grids = picture.detect_grids();
    assert_eq!(grids.len(), 1, "one code");
    grids[0].decode().expect("it is readable").1
}

#[test]
fn a_reader_finds_the_link() {
    for letters in [1, 40, 250, 600, 900] {
        let link = format!(
            "https://masir.example/#/receipt/{}",
            "Qk7_-x".repeat(letters / 6)
        );
        assert_eq!(read(&code(&link).expect("it fits")), link);
    }
}

#[test]
fn a_link_that_is_too_long_has_no_code() {
    assert!(code(&"a".repeat(1003)).is_some());
    assert_eq!(code(&"a".repeat(1004)), None);
}
