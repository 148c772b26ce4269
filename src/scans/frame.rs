//! Turning and cutting: which part of a picture is kept, and where it goes on the sheet.

/// All of a side, in the unit in which is cut.
pub const WHOLE: u16 = 1000;
/// What must be left between two cuts.
const LEAST: u16 = 100;
/// A margin on the sheet, in pixels, that rounding alone can leave; it is closed.
const HAIR: f64 = 2.0;

/// A side of the picture as it is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// Above.
    Top,
    /// To the right.
    Right,
    /// Below.
    Bottom,
    /// To the left.
    Left,
}

impl Side {
    /// All sides, clockwise from the top.
    pub const ALL: [Self; 4] = [Self::Top, Self::Right, Self::Bottom, Self::Left];
}

/// How a picture is turned and cut.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Frame {
    /// Quarter turns clockwise, 0 to 3.
    pub turns: u8,
    /// What is cut from each side as shown, in thousandths, clockwise from the top.
    pub cuts: [u16; 4],
}

/// Where a part of a picture goes. The part is told in the picture as it lies, the place on the
/// sheet as it is turned.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Placement {
    /// The part that is kept: left, top, width, height.
    pub part: [f64; 4],
    /// The place on the sheet: left, top, width, height.
    pub place: [f64; 4],
    /// Quarter turns clockwise on the way.
    pub turns: u8,
}

impl Frame {
    /// Turned once more, clockwise or against it; the cuts turn with the picture.
    #[must_use]
    pub fn turned(mut self, clockwise: bool) -> Self {
        if clockwise {
            self.turns = (self.turns + 1) % 4;
            self.cuts.rotate_right(1);
        } else {
            self.turns = (self.turns + 3) % 4;
            self.cuts.rotate_left(1);
        }
        self
    }

    /// Cut anew from a side, as far as the cut from the other side leaves something.
    #[must_use]
    pub fn cut(mut self, side: Side, much: u16) -> Self {
        let at = side as usize;
        let across = self.cuts[(at + 2) % 4];
        self.cuts[at] = much.min(WHOLE - LEAST - across);
        self
    }

    /// Cut to the shape of a sheet, as little as possible and as much from each side.
    #[must_use]
    pub fn fitted(mut self, picture: (u32, u32), sheet: (u32, u32)) -> Self {
        let (width, height) = self.shown(picture);
        let (picture_shape, sheet_shape) = (width / height, ratio(sheet));
        let (sides, keep) = if picture_shape > sheet_shape {
            ([Side::Right, Side::Left], sheet_shape / picture_shape)
        } else {
            ([Side::Top, Side::Bottom], picture_shape / sheet_shape)
        };
        self.cuts = [0; 4];
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a share of a thousand"
        )]
        let cut = ((1.0 - keep) / 2.0 * f64::from(WHOLE)).round() as u16;
        for side in sides {
            self = self.cut(side, cut);
        }
        self
    }

    /// Width and height of a picture as turned.
    pub fn shown(self, (width, height): (u32, u32)) -> (f64, f64) {
        let (width, height) = (f64::from(width.max(1)), f64::from(height.max(1)));
        if self.turns % 2 == 1 {
            (height, width)
        } else {
            (width, height)
        }
    }

    /// What is kept of a picture as turned: left, top, width, height.
    pub fn kept(self, picture: (u32, u32)) -> [f64; 4] {
        let (width, height) = self.shown(picture);
        let [top, right, bottom, left] = self.cuts.map(|cut| f64::from(cut) / f64::from(WHOLE));
        [
            left * width,
            top * height,
            (1.0 - left - right) * width,
            (1.0 - top - bottom) * height,
        ]
    }

    /// Where what is kept goes on a sheet: as large as fits, in the middle.
    pub fn placement(self, picture: (u32, u32), sheet: (u32, u32)) -> Placement {
        let [_, _, width, height] = self.kept(picture);
        let (sheet_width, sheet_height) = (f64::from(sheet.0), f64::from(sheet.1));
        let scale = (sheet_width / width).min(sheet_height / height);
        let along = |whole: f64, part: f64| {
            let part = if whole - part < HAIR { whole } else { part };
            ((whole - part) / 2.0, part)
        };
        let (x, w) = along(sheet_width, width * scale);
        let (y, h) = along(sheet_height, height * scale);
        Placement {
            part: self.lying().kept(picture),
            place: [x, y, w, h],
            turns: self.turns,
        }
    }

    /// The same cuts told of the picture before it was turned.
    fn lying(mut self) -> Self {
        self.cuts.rotate_left(usize::from(self.turns));
        self.turns = 0;
        self
    }
}

fn ratio((width, height): (u32, u32)) -> f64 {
    f64::from(width.max(1)) / f64::from(height.max(1))
}
