//! The bench on which one file at a time is repaired.

use super::desk::FileId;
use super::frame::{Frame, Side};
use super::grip::{Grip, Point};

/// A file on the bench.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bench {
    /// The file.
    pub file: FileId,
    /// How far it has come.
    pub stage: Stage,
}

/// How far a file on the bench has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stage {
    /// The browser reads the picture.
    Opening,
    /// This browser cannot read it.
    Closed,
    /// It lies open.
    Open(Opened),
}

/// A picture that lies open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opened {
    /// Where the browser keeps a small picture of it.
    pub preview: String,
    /// Width and height of the picture that is worked on.
    pub extent: (u32, u32),
    /// How it is turned and cut.
    pub frame: Frame,
    /// What a pointer holds of the frame.
    pub grip: Option<Grip>,
    /// Whether it is being made.
    pub work: Work,
}

/// What is being done with an open picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Work {
    /// Nothing.
    Idle,
    /// The best quality is searched; so many have been tried.
    Trying(u8),
    /// No quality fits, or the browser refused.
    Failed,
}

/// What is done on the bench.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Move {
    /// Turn, clockwise or against it.
    Turn(bool),
    /// Cut from a side.
    Cut(Side, u16),
    /// A pointer takes hold of the frame.
    Hold(Point),
    /// It goes on.
    Drag(Point),
    /// It lets go.
    Release,
    /// Cut to the shape of the sheet of this width and height.
    Fit((u32, u32)),
    /// The search goes on.
    Work(Work),
}

impl Opened {
    /// A picture as it is found.
    pub fn new(preview: String, extent: (u32, u32)) -> Self {
        Self {
            preview,
            extent,
            frame: Frame::default(),
            grip: None,
            work: Work::Idle,
        }
    }

    /// Whether the search runs.
    pub fn is_working(&self) -> bool {
        matches!(self.work, Work::Trying(_))
    }

    /// After a move. While the search runs, the frame stays as it is.
    pub fn after(&mut self, what: &Move) {
        let frame = match *what {
            Move::Work(work) => {
                self.work = work;
                return;
            }
            Move::Release => {
                self.grip = None;
                return;
            }
            _ if self.is_working() => return,
            Move::Turn(clockwise) => self.frame.turned(clockwise),
            Move::Cut(side, much) => self.frame.cut(side, much),
            Move::Fit(sheet) => self.frame.fitted(self.extent, sheet),
            Move::Hold(at) => {
                self.grip = Some(Grip::new(self.frame, at));
                return;
            }
            Move::Drag(at) => match self.grip {
                Some(grip) => grip.to(at),
                None => return,
            },
        };
        self.frame = frame;
        self.work = Work::Idle;
    }
}
