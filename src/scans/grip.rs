//! Dragging the frame: which edges a pointer takes hold of, and where they go with it.

use super::frame::{Frame, Side, WHOLE};

/// How near an edge has to be to be taken hold of, in thousandths.
const REACH: i32 = 90;

/// A point of the picture as it is shown, in thousandths from the left and from the top.
pub type Point = (i32, i32);

/// What a pointer holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Grip {
    /// The edges, clockwise from the top; all of them where the frame moves as a whole.
    sides: [bool; 4],
    /// Where it took hold.
    from: Point,
    /// The frame as it was then.
    frame: Frame,
}

impl Grip {
    /// The edges near a point, two of them at a corner; the whole frame where none is near.
    pub fn new(frame: Frame, (x, y): Point) -> Self {
        let [top, right, bottom, left] = frame.cuts.map(i32::from);
        let whole = i32::from(WHOLE);
        let [at_left, at_right] = nearer(x - left, x - (whole - right));
        let [at_top, at_bottom] = nearer(y - top, y - (whole - bottom));
        let mut sides = [at_top, at_right, at_bottom, at_left];
        if sides == [false; 4] {
            sides = [true; 4];
        }
        Self {
            sides,
            from: (x, y),
            frame,
        }
    }

    /// The frame once the pointer has come to a point.
    pub fn to(&self, (x, y): Point) -> Frame {
        let (dx, dy) = (x - self.from.0, y - self.from.1);
        let cuts = self.frame.cuts.map(i32::from);
        let [top, right, bottom, left] = cuts;
        // Moved as a whole, it stays as large as it is.
        let (dx, dy) = if self.sides == [true; 4] {
            (dx.clamp(-left, right), dy.clamp(-top, bottom))
        } else {
            (dx, dy)
        };
        let ways = [dy, -dx, -dy, dx];
        let mut frame = self.frame;
        if self.sides == [true; 4] {
            for ((cut, old), way) in frame.cuts.iter_mut().zip(cuts).zip(ways) {
                *cut = share(old + way);
            }
            return frame;
        }
        for (at, side) in Side::ALL.into_iter().enumerate() {
            if self.sides[at] {
                frame = frame.cut(side, share(cuts[at] + ways[at]));
            }
        }
        frame
    }
}

/// Which of two edges, told by how far a point is from each, is near enough; at most one.
fn nearer(one: i32, other: i32) -> [bool; 2] {
    let (one, other) = (one.abs(), other.abs());
    [one <= REACH && one <= other, other <= REACH && other < one]
}

fn share(cut: i32) -> u16 {
    u16::try_from(cut.clamp(0, i32::from(WHOLE))).unwrap_or(0)
}

/// The point of a picture of some shape that lies in the middle of a box, as large as fits, in
/// thousandths. `at` is where in the box, `size` is the box.
pub fn point((width, height): (f64, f64), at: (f64, f64), size: (f64, f64)) -> Point {
    let scale = (size.0 / width).min(size.1 / height);
    let along = |at: f64, size: f64, part: f64| {
        let part = (part * scale).max(1.0);
        #[expect(clippy::cast_possible_truncation, reason = "a share of a thousand")]
        let share = ((at - (size - part) / 2.0) / part * f64::from(WHOLE)).round() as i32;
        share.clamp(0, i32::from(WHOLE))
    };
    (along(at.0, size.0, width), along(at.1, size.1, height))
}
