//! Looking at a file piece by piece.

use crate::exif::Exif;
use crate::extent::Extent;
use crate::format::Format;
use crate::jpeg::{Coding, Walk};
use alloc::vec::Vec;

/// What a file is, as far as its bytes tell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sight {
    /// How long the file is, all of it: what follows the end of a picture counts too.
    pub bytes: u64,
    /// What it is; `None` for an empty file and for what is none of those known.
    pub format: Option<Format>,
    /// Whether it is written in a way that hardly any program reads, though its format is known.
    pub rare: bool,
    /// How wide and high it is shown, turned as its EXIF data say; `None` where it does not tell.
    pub extent: Option<Extent>,
    /// What a camera wrote beside it; only read in JPEGs.
    pub exif: Exif,
    /// Whether its colours are inks (CMYK) and not light; only told of JPEGs.
    pub inks: bool,
    /// Whether something is missing or wrong between its begin and its end; only told of JPEGs.
    pub damaged: bool,
}

/// Looks at a file that is given piece by piece.
///
/// It holds little of a file however long: one segment, or the pixels of a picture small enough
/// to be read through.
#[derive(Debug, Default)]
pub struct Look {
    head: Vec<u8>,
    walk: Option<Walk>,
    decided: bool,
}

impl Look {
    /// Nothing seen yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Looks at the next piece.
    pub fn feed(&mut self, piece: &[u8]) {
        if let Some(walk) = &mut self.walk {
            walk.feed(piece);
        } else if !self.decided {
            self.head.extend_from_slice(piece);
            if self.head.len() >= Format::HEAD {
                self.decide();
            }
        }
    }

    /// Whether further pieces can tell more. Where not, only the length of the file is wanted.
    pub fn goes_on(&self) -> bool {
        !self.decided || self.walk.as_ref().is_some_and(Walk::goes_on)
    }

    /// What the file is, given how long it is.
    pub fn end(mut self, bytes: u64) -> Sight {
        self.decide();
        let format = Format::of(&self.head);
        let mut sight = Sight {
            bytes,
            format,
            rare: false,
            extent: format.and_then(|format| Extent::of(format, &self.head)),
            exif: Exif::NONE,
            inks: false,
            damaged: false,
        };
        let Some(walk) = self.walk else {
            return sight;
        };
        let (picture, whole) = walk.end();
        sight.damaged = !whole;
        sight.exif = picture.exif.unwrap_or(Exif::NONE);
        sight.exif.location |= picture.xmp_place;
        if let Some(frame) = picture.frame {
            sight.rare = frame.coding == Coding::Rare;
            sight.extent = Some(sight.exif.shown(frame.extent));
            sight.inks = frame.components.len() == 4;
        }
        sight
    }

    /// Begins to walk a JPEG; of everything else the head is enough.
    fn decide(&mut self) {
        if self.decided {
            return;
        }
        self.decided = true;
        if Format::of(&self.head) == Some(Format::Jpeg) {
            self.walk = Some(Walk::begin(&self.head));
        }
        self.head.truncate(Format::HEAD);
        self.head.shrink_to_fit();
    }
}
