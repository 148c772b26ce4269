//! What a file is, by how it begins.

/// A sort of file that students take for a scan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// A JPEG that ordinary programs can open.
    Jpeg,
    /// PNG, as screenshots are.
    Png,
    /// GIF.
    Gif,
    /// WebP, as messengers and browsers keep pictures.
    Webp,
    /// Windows bitmap.
    Bmp,
    /// HEIC or HEIF, as iPhones keep photos.
    Heic,
    /// AVIF.
    Avif,
    /// TIFF, as some scanners keep pages.
    Tiff,
    /// JPEG 2000, which shares nothing with JPEG but its name.
    Jpeg2000,
    /// JPEG XL, which shares nothing with JPEG but its name.
    JpegXl,
    /// PDF.
    Pdf,
    /// A film.
    Video,
    /// A ZIP archive; documents of word processors are such.
    Zip,
    /// A document of an old word processor.
    Word,
}

impl Format {
    /// Bytes from the beginning by which every format is told.
    pub const HEAD: usize = 64;

    /// Tells a format by the first [`Self::HEAD`] bytes of a file, or by all there are.
    pub fn of(head: &[u8]) -> Option<Self> {
        let begins = |signature: &[u8]| head.starts_with(signature);
        let format = match () {
            () if begins(b"\xff\xd8\xff") => Self::Jpeg,
            () if begins(b"\x89PNG\r\n\x1a\n") => Self::Png,
            () if begins(b"GIF87a") || begins(b"GIF89a") => Self::Gif,
            () if begins(b"RIFF") => return of_riff(head),
            () if head.get(4..8) == Some(b"ftyp") => return of_brands(head),
            () if begins(b"II*\0") || begins(b"MM\0*") => Self::Tiff,
            () if begins(b"%PDF-") || begins(b"\xef\xbb\xbf%PDF-") => Self::Pdf,
            () if begins(b"\0\0\0\x0cjP  \r\n\x87\n") || begins(b"\xff\x4f\xff\x51") => {
                Self::Jpeg2000
            }
            () if begins(b"\0\0\0\x0cJXL \r\n\x87\n") || begins(b"\xff\x0a") => Self::JpegXl,
            () if begins(b"PK\x03\x04") => Self::Zip,
            () if begins(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") => Self::Word,
            () if begins(b"\x1a\x45\xdf\xa3") => Self::Video,
            // Two letters are little to go by: the rest of the header must fit.
            () if begins(b"BM") && head.get(6..10) == Some(&[0; 4]) => Self::Bmp,
            () => return None,
        };
        Some(format)
    }

    /// The name by which rule books call a format.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Jpeg => "jpeg",
            Self::Png => "png",
            Self::Gif => "gif",
            Self::Webp => "webp",
            Self::Bmp => "bmp",
            Self::Heic => "heic",
            Self::Avif => "avif",
            Self::Tiff => "tiff",
            Self::Jpeg2000 => "jpeg2000",
            Self::JpegXl => "jpegxl",
            Self::Pdf => "pdf",
            Self::Video => "video",
            Self::Zip => "zip",
            Self::Word => "word",
        }
    }

    /// Formats whose extent is read, so that a rule may ask for them.
    pub const ASKABLE: &'static [&'static str] = &["jpeg", "png", "gif", "webp", "bmp"];
}

fn of_riff(head: &[u8]) -> Option<Format> {
    match head.get(8..12)? {
        b"WEBP" => Some(Format::Webp),
        b"AVI " => Some(Format::Video),
        _ => None,
    }
}

/// Files in boxes name what they are; the first name known decides, the main one coming first.
fn of_brands(head: &[u8]) -> Option<Format> {
    let length = u32::from_be_bytes(*head.first_chunk()?);
    let end = usize::try_from(length).map_or(head.len(), |end| end.min(head.len()));
    let main = head.get(8..12)?;
    let others = head.get(16..end).unwrap_or_default().chunks_exact(4);
    core::iter::once(main)
        .chain(others)
        .find_map(|brand| match brand {
            b"avif" | b"avis" => Some(Format::Avif),
            b"heic" | b"heix" | b"heim" | b"heis" | b"hevc" | b"hevx" => Some(Format::Heic),
            b"isom" | b"iso2" | b"mp41" | b"mp42" | b"avc1" | b"qt  " | b"3gp4" | b"3gp5" => {
                Some(Format::Video)
            }
            _ => None,
        })
        // Frames of the family that name no codec are iPhones' and Samsungs'.
        .or_else(|| matches!(main, b"mif1" | b"msf1").then_some(Format::Heic))
}
