//! Width and height.

use crate::format::Format;

/// How wide and high a picture is shown, in pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Extent {
    /// Width.
    pub width: u32,
    /// Height.
    pub height: u32,
}

impl Extent {
    /// The same picture after a quarter turn.
    #[must_use]
    pub const fn turned(self) -> Self {
        Self {
            width: self.height,
            height: self.width,
        }
    }

    /// What the head of a file other than a JPEG says of its extent.
    pub(crate) fn of(format: Format, head: &[u8]) -> Option<Self> {
        let (width, height) = match format {
            Format::Png if head.get(12..16) == Some(b"IHDR") => (be32(head, 16)?, be32(head, 20)?),
            Format::Gif => (le16(head, 6)?, le16(head, 8)?),
            // Rows may run from the top, which the sign of the height tells.
            Format::Bmp => (
                le32(head, 18)?,
                le32(head, 22)?.cast_signed().unsigned_abs(),
            ),
            Format::Webp => of_webp(head)?,
            _ => return None,
        };
        Some(Self { width, height })
    }
}

fn of_webp(head: &[u8]) -> Option<(u32, u32)> {
    match head.get(12..16)? {
        b"VP8X" => Some((le24(head, 24)? + 1, le24(head, 27)? + 1)),
        b"VP8 " => Some((le16(head, 26)? & 0x3fff, le16(head, 28)? & 0x3fff)),
        b"VP8L" => {
            let bits = le32(head, 21)?;
            Some(((bits & 0x3fff) + 1, (bits >> 14 & 0x3fff) + 1))
        }
        _ => None,
    }
}

fn at<const N: usize>(head: &[u8], from: usize) -> Option<[u8; N]> {
    head.get(from..)?.first_chunk().copied()
}

fn be32(head: &[u8], from: usize) -> Option<u32> {
    at(head, from).map(u32::from_be_bytes)
}

fn le32(head: &[u8], from: usize) -> Option<u32> {
    at(head, from).map(u32::from_le_bytes)
}

fn le24(head: &[u8], from: usize) -> Option<u32> {
    at(head, from).map(|[low, middle, high]| u32::from_le_bytes([low, middle, high, 0]))
}

fn le16(head: &[u8], from: usize) -> Option<u32> {
    at(head, from).map(|bytes| u16::from_le_bytes(bytes).into())
}
