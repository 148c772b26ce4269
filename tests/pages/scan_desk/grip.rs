//! The frame under a pointer.

use masir_web::scans::frame::Frame;
use masir_web::scans::grip::{Grip, point};
use proptest::prelude::*;

fn frame(cuts: [u16; 4]) -> Frame {
    Frame { turns: 0, cuts }
}

/// Each row: the cuts, where a pointer takes hold and lets go, and the cuts then.
#[test]
fn edges_corners_and_the_whole_follow_the_pointer() {
    for (before, from, to, after) in [
        // An edge each, clockwise from the top.
        ([0; 4], (500, 0), (500, 200), [200, 0, 0, 0]),
        ([0; 4], (1000, 500), (900, 500), [0, 100, 0, 0]),
        ([0; 4], (500, 950), (400, 700), [0, 0, 250, 0]),
        ([0; 4], (50, 500), (150, 900), [0, 0, 0, 100]),
        // A corner, and back again.
        ([0; 4], (10, 20), (110, 70), [50, 0, 0, 100]),
        ([100, 0, 0, 100], (100, 100), (0, 0), [0; 4]),
        // The whole frame, no further than the picture reaches.
        ([100; 4], (500, 500), (550, 450), [50, 50, 150, 150]),
        ([100; 4], (500, 500), (1000, 1000), [200, 0, 0, 200]),
        // No edge passes the one across.
        ([0; 4], (500, 0), (500, 1000), [900, 0, 0, 0]),
        // An edge does not go outside.
        ([100, 0, 0, 0], (500, 100), (500, 0), [0; 4]),
    ] {
        let moved = Grip::new(frame(before), from).to(to);
        assert_eq!(moved.cuts, after, "{before:?} {from:?} {to:?}");
    }
}

#[test]
fn a_point_is_told_in_thousandths_of_the_picture() {
    for (shape, at, size, told) in [
        ((600., 800.), (0., 0.), (300., 400.), (0, 0)),
        ((600., 800.), (150., 100.), (300., 400.), (500, 250)),
        // With room at its sides, and outside of it.
        ((600., 800.), (50., 200.), (400., 400.), (0, 500)),
        ((600., 800.), (10., 500.), (400., 400.), (0, 1000)),
        ((800., 600.), (200., 200.), (400., 400.), (500, 500)),
    ] {
        assert_eq!(point(shape, at, size), told, "{shape:?} {at:?} {size:?}");
    }
}

proptest! {
    #[test]
    fn something_is_left_wherever_a_pointer_goes(
        (top, right) in (0..450_u16, 0..450_u16),
        (bottom, left) in (0..450_u16, 0..450_u16),
        from in (0..=1000_i32, 0..=1000_i32),
        to in (0..=1000_i32, 0..=1000_i32),
    ) {
        let grip = Grip::new(frame([top, right, bottom, left]), from);
        prop_assert_eq!(grip.to(from).cuts, [top, right, bottom, left]);
        let [top, right, bottom, left] = grip.to(to).cuts;
        prop_assert!(top + bottom <= 900 && left + right <= 900);
    }
}
