//! Turning and cutting, held against rectangles worked out by hand and against themselves.

use masir_web::scans::frame::{Frame, Side, WHOLE};
use proptest::prelude::*;

const SHEET: (u32, u32) = (600, 800);

fn frame(turns: u8, cuts: [u16; 4]) -> Frame {
    Frame { turns, cuts }
}

/// To whole pixels.
fn whole(rectangle: [f64; 4]) -> [String; 4] {
    rectangle.map(|side| format!("{side:.0}"))
}

#[test]
fn placements() {
    let rows = [
        // picture, frame, part of it, place on the sheet
        (
            (600, 800),
            frame(0, [0; 4]),
            [0., 0., 600., 800.],
            [0., 0., 600., 800.],
        ),
        (
            (1800, 2400),
            frame(0, [0; 4]),
            [0., 0., 1800., 2400.],
            [0., 0., 600., 800.],
        ),
        // Lying: white above and below; turned, it fills the sheet.
        (
            (800, 600),
            frame(0, [0; 4]),
            [0., 0., 800., 600.],
            [0., 175., 600., 450.],
        ),
        (
            (800, 600),
            frame(1, [0; 4]),
            [0., 0., 800., 600.],
            [0., 0., 600., 800.],
        ),
        // The top half of a picture as it is shown, which lies turned to the left of it.
        (
            (800, 600),
            frame(1, [0, 0, 500, 0]),
            [0., 0., 400., 600.],
            [0., 200., 600., 400.],
        ),
        (
            (800, 600),
            frame(3, [0, 0, 500, 0]),
            [400., 0., 400., 600.],
            [0., 200., 600., 400.],
        ),
        (
            (800, 600),
            frame(2, [0, 500, 0, 0]),
            [400., 0., 400., 600.],
            [33., 0., 533., 800.],
        ),
        // What rounding leaves is closed.
        (
            (601, 800),
            frame(0, [0; 4]),
            [0., 0., 601., 800.],
            [0., 0., 600., 800.],
        ),
    ];
    for (picture, frame, part, place) in rows {
        let placed = frame.placement(picture, SHEET);
        assert_eq!(whole(placed.part), whole(part), "{picture:?} {frame:?}");
        assert_eq!(whole(placed.place), whole(place), "{picture:?} {frame:?}");
        assert_eq!(placed.turns, frame.turns);
    }
}

#[test]
fn fitted_to_the_sheet() {
    let rows = [
        ((800, 800), 0, [0, 125, 0, 125]),
        ((600, 1600), 0, [250, 0, 250, 0]),
        ((800, 600), 1, [0; 4]),
        ((600, 800), 0, [0; 4]),
    ];
    for (picture, turns, cuts) in rows {
        let fitted = frame(turns, [7; 4]).fitted(picture, SHEET);
        assert_eq!(fitted, frame(turns, cuts), "{picture:?}");
    }
}

#[test]
fn cuts_leave_something() {
    let cut = frame(0, [0; 4]).cut(Side::Top, 800).cut(Side::Bottom, 800);
    assert_eq!(cut.cuts, [800, 0, 100, 0]);
}

proptest! {
    #[test]
    fn turning_never_changes_what_is_kept(
        picture in (1..5000_u32, 1..5000_u32), cuts in proptest::array::uniform4(0..450_u16),
        turns in 0..4_u8, clockwise: bool,
    ) {
        let before = frame(turns, cuts);
        let after = before.turned(clockwise);
        let part = |frame: Frame| frame.placement(picture, SHEET).part;
        let same = part(before).into_iter().zip(part(after)).all(|(one, other)| (one - other).abs() < 1e-9);
        prop_assert!(same, "{:?} {:?}", part(before), part(after));
        prop_assert_eq!(after.turned(!clockwise), before);
    }

    #[test]
    fn what_is_kept_lies_on_picture_and_sheet(
        picture in (1..5000_u32, 1..5000_u32), turns in 0..4_u8,
        cuts in proptest::collection::vec((0..4_usize, 0..=WHOLE), 0..8),
    ) {
        let start = frame(turns, [0; 4]);
        let cut = cuts.into_iter().fold(start, |frame, (side, much)| frame.cut(Side::ALL[side], much));
        let placed = cut.placement(picture, SHEET);
        let all = |(width, height): (u32, u32)| [f64::from(width), f64::from(height)];
        for ([x, y, w, h], [width, height]) in
            [(placed.part, all(picture)), (placed.place, all(SHEET))]
        {
            prop_assert!(x >= -1e-6 && y >= -1e-6 && w > 0.0 && h > 0.0);
            prop_assert!(x + w <= width + 1e-6 && y + h <= height + 1e-6);
        }
    }
}
