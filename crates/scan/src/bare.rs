//! What of a JPEG is the picture itself, and what is only written beside it.

use alloc::vec::Vec;
use core::ops::Range;

/// What programs write of a colour profile, before the profile.
const PROFILE: &[u8] = b"ICC_PROFILE\0";

/// The stretches of a JPEG that make its picture, in order: everything but EXIF and XMP data,
/// thumbnails, comments and what follows the end. Put together they show the same pixels, as they
/// are kept, in the same colours. `None` for what is no JPEG from one end to the other.
pub fn bare(bytes: &[u8]) -> Option<Vec<Range<usize>>> {
    let mut kept: Vec<Range<usize>> = Vec::new();
    let mut keep = |stretch: Range<usize>| match kept.last_mut() {
        Some(last) if last.end == stretch.start => last.end = stretch.end,
        _ => kept.push(stretch),
    };
    bytes.strip_prefix(b"\xff\xd8")?;
    keep(0..2);
    let mut at = 2;
    loop {
        let [0xff, code, after @ ..] = bytes.get(at..)? else {
            return None;
        };
        match code {
            0xff => at += 1,
            0xd9 => {
                keep(at..at + 2);
                return Some(kept);
            }
            0x00 | 0xd0..=0xd8 => return None,
            0x01 => at += 2,
            code => {
                let length = usize::from(u16::from_be_bytes(*after.first_chunk()?));
                let body = after.get(2..length)?;
                let end = at + 2 + length;
                if makes_the_picture(*code, body) {
                    keep(at..end);
                }
                at = end;
                if *code == 0xda {
                    let pixels = at + pixels(bytes.get(at..)?)?;
                    keep(at..pixels);
                    at = pixels;
                }
            }
        }
    }
}

/// Whether the pixels, or their colours, would be others without a segment.
fn makes_the_picture(code: u8, body: &[u8]) -> bool {
    match code {
        // That of JFIF, which also tells how dense it is, and that of Adobe tell how colours are kept.
        0xe0 => body.starts_with(b"JFIF\0"),
        0xe2 => body.starts_with(PROFILE),
        0xee => body.starts_with(b"Adobe"),
        0xe1..=0xef | 0xfe => false,
        _ => true,
    }
}

/// How long a run of pixels is, up to the marker that ends it.
fn pixels(bytes: &[u8]) -> Option<usize> {
    bytes
        .windows(2)
        .position(|pair| pair[0] == 0xff && !matches!(pair[1], 0x00 | 0xd0..=0xd7 | 0xff))
}
