//! From marker to marker through the bytes of a JPEG, in pieces of any length.

use super::picture::Picture;
use alloc::vec::Vec;

/// Why a picture cannot be whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Broken;

/// Where the walk is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    /// A marker comes next.
    Marker,
    /// Pixels come next, up to a marker.
    Pixels,
    /// Past the end mark. What follows is of no concern: phones keep films there.
    End,
    /// Nothing more can be made of it.
    Broken,
}

/// Walks a JPEG and tells a [`Picture`] what it meets. It holds back one segment at most.
#[derive(Debug)]
pub(crate) struct Walk {
    place: Place,
    rest: Vec<u8>,
    picture: Picture,
}

/// The begin mark, which has been seen before the walk begins.
const BEGIN: usize = 2;

impl Walk {
    /// Begins behind the begin mark of the first piece, which is walked too.
    pub(crate) fn begin(piece: &[u8]) -> Self {
        let mut walk = Self {
            place: Place::Marker,
            rest: Vec::new(),
            picture: Picture::default(),
        };
        walk.feed(piece.get(BEGIN..).unwrap_or_default());
        walk
    }

    /// Whether more bytes can tell more.
    pub(crate) fn goes_on(&self) -> bool {
        matches!(self.place, Place::Marker | Place::Pixels)
    }

    /// Walks the next piece.
    pub(crate) fn feed(&mut self, piece: &[u8]) {
        if self.rest.is_empty() {
            let used = self.walk(piece);
            self.rest
                .extend_from_slice(piece.get(used..).unwrap_or_default());
        } else {
            let mut bytes = core::mem::take(&mut self.rest);
            bytes.extend_from_slice(piece);
            let used = self.walk(&bytes);
            bytes.drain(..used);
            self.rest = bytes;
        }
        if !self.goes_on() {
            self.rest = Vec::new();
        }
    }

    /// What there is of a picture, and whether it is whole.
    pub(crate) fn end(self) -> (Picture, bool) {
        let whole = self.place == Place::End && self.picture.is_whole();
        (self.picture, whole)
    }

    /// Walks as far as the bytes go and returns how far.
    fn walk(&mut self, bytes: &[u8]) -> usize {
        let mut used = 0;
        while let Some(left) = bytes.get(used..).filter(|_| self.goes_on()) {
            match self.step(left) {
                Ok(0) => break,
                Ok(more) => used += more,
                Err(Broken) => self.place = Place::Broken,
            }
        }
        used
    }

    /// One marker or one run of pixels; how many bytes it took, 0 where more are needed.
    fn step(&mut self, bytes: &[u8]) -> Result<usize, Broken> {
        match self.place {
            Place::Pixels => Ok(self.pixels(bytes)?),
            _ => self.marker(bytes),
        }
    }

    fn marker(&mut self, bytes: &[u8]) -> Result<usize, Broken> {
        let [0xff, code, after @ ..] = bytes else {
            let waits = matches!(bytes, [] | [0xff]);
            return if waits { Ok(0) } else { Err(Broken) };
        };
        match code {
            // Any number of these may stand before a marker.
            0xff => Ok(1),
            0xd9 => {
                self.place = Place::End;
                Ok(2)
            }
            // Nothing, restarts and a second beginning have no place between segments.
            0x00 | 0xd0..=0xd8 => Err(Broken),
            0x01 => Ok(2),
            code => {
                let Some(length) = after.first_chunk() else {
                    return Ok(0);
                };
                let length = usize::from(u16::from_be_bytes(*length));
                if length < 2 {
                    return Err(Broken);
                }
                let Some(body) = after.get(2..length) else {
                    return Ok(0);
                };
                self.picture.segment(*code, body)?;
                if *code == SCAN {
                    self.place = Place::Pixels;
                }
                Ok(2 + length)
            }
        }
    }

    fn pixels(&mut self, bytes: &[u8]) -> Result<usize, Broken> {
        let until = bytes.iter().position(|byte| *byte == 0xff);
        let until = until.unwrap_or(bytes.len());
        if until > 0 {
            self.picture.pixels(bytes.get(..until).unwrap_or_default());
            return Ok(until);
        }
        match bytes.get(1) {
            None => Ok(0),
            Some(0x00) => {
                self.picture.pixels(&[0xff]);
                Ok(2)
            }
            Some(0xff) => Ok(1),
            Some(code @ 0xd0..=0xd7) => {
                self.picture.restart(code & 7)?;
                Ok(2)
            }
            Some(_) => {
                self.picture.scan_ends()?;
                self.place = Place::Marker;
                self.step(bytes)
            }
        }
    }
}

/// The marker before pixels.
const SCAN: u8 = 0xda;
