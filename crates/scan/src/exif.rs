//! The two things that matter of what a camera writes beside a picture: how it is to be turned,
//! and where it was taken.
//!
//! A whole reader of EXIF would be many times the judge; two tags are found by walking one list.

use crate::extent::Extent;

/// What the EXIF data of a picture say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Exif {
    /// How the picture is turned and mirrored before it is shown, 1 to 8 as EXIF counts;
    /// 1 is as it is kept.
    pub orientation: u8,
    /// Whether the place of the picture stands in it.
    pub location: bool,
}

const ORIENTATION: u16 = 0x0112;
const GPS: u16 = 0x8825;
const LATITUDE: u16 = 2;
const LONGITUDE: u16 = 4;

impl Exif {
    /// Nothing said: shown as it is kept.
    pub(crate) const NONE: Self = Self {
        orientation: 1,
        location: false,
    };

    /// Reads TIFF data as they follow `Exif\0\0`; what makes no sense says nothing.
    pub(crate) fn read(tiff: &[u8]) -> Self {
        let Some(tiff) = Tiff::new(tiff) else {
            return Self::NONE;
        };
        let mut exif = Self::NONE;
        for entry in tiff.first().into_iter().flat_map(|at| tiff.entries(at)) {
            match entry.tag {
                ORIENTATION => {
                    let turn = tiff
                        .short(entry.value)
                        .and_then(|turn| u8::try_from(turn).ok());
                    exif.orientation = turn.filter(|turn| (1..=8).contains(turn)).unwrap_or(1);
                }
                GPS => {
                    let at = tiff.long(entry.value);
                    exif.location |= at.is_some_and(|at| tiff.tells_a_place(at));
                }
                _ => {}
            }
        }
        exif
    }

    /// How wide and high the picture is once it is turned.
    pub(crate) const fn shown(self, kept: Extent) -> Extent {
        match self.orientation {
            5..=8 => kept.turned(),
            _ => kept,
        }
    }
}

/// Whether XMP data, which are text, tell a place.
pub(crate) fn xmp_tells_a_place(text: &[u8]) -> bool {
    let names: [&[u8]; 2] = [b"GPSLatitude", b"GPSLongitude"];
    names
        .iter()
        .any(|name| text.windows(name.len()).any(|part| part == *name))
}

/// A list of entries, whose numbers are written in either order of bytes.
struct Tiff<'a> {
    data: &'a [u8],
    big: bool,
}

/// One entry: its tag, how many values it has and where they or their place stand.
struct Entry {
    tag: u16,
    count: u32,
    value: usize,
}

impl<'a> Tiff<'a> {
    fn new(data: &'a [u8]) -> Option<Self> {
        let big = match data.get(..4)? {
            b"MM\0*" => true,
            b"II*\0" => false,
            _ => return None,
        };
        Some(Self { data, big })
    }

    fn bytes<const N: usize>(&self, at: usize) -> Option<[u8; N]> {
        self.data.get(at..)?.first_chunk().copied()
    }

    fn short(&self, at: usize) -> Option<u16> {
        let bytes = self.bytes(at)?;
        Some(if self.big {
            u16::from_be_bytes(bytes)
        } else {
            u16::from_le_bytes(bytes)
        })
    }

    fn long(&self, at: usize) -> Option<usize> {
        let bytes = self.bytes(at)?;
        let long = if self.big {
            u32::from_be_bytes(bytes)
        } else {
            u32::from_le_bytes(bytes)
        };
        usize::try_from(long).ok()
    }

    /// Where the first list stands.
    fn first(&self) -> Option<usize> {
        self.long(4)
    }

    fn entries(&self, at: usize) -> impl Iterator<Item = Entry> {
        let count = self.short(at).unwrap_or(0);
        (0..usize::from(count)).map_while(move |index| {
            let entry = at.checked_add(2)?.checked_add(index * 12)?;
            Some(Entry {
                tag: self.short(entry)?,
                count: u32::try_from(self.long(entry + 4)?).ok()?,
                value: entry + 8,
            })
        })
    }

    /// Whether a list of GPS entries holds degrees. Cameras that know no place write the list and
    /// leave them out, or write zeros.
    fn tells_a_place(&self, at: usize) -> bool {
        self.entries(at)
            .filter(|entry| matches!(entry.tag, LATITUDE | LONGITUDE) && entry.count == 3)
            .filter_map(|entry| self.long(entry.value))
            .any(|degrees| {
                // Three fractions: degrees, minutes, seconds.
                (0..3).any(|part| {
                    let above = degrees.checked_add(part * 8);
                    above
                        .and_then(|above| self.long(above))
                        .is_some_and(|above| above != 0)
                })
            })
    }
}
