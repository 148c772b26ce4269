//! Makes files: pictures by several encoders, and what stands beside pixels.

use image::{DynamicImage, ImageFormat, RgbImage};
use jpeg_encoder::{ColorType, Encoder, SamplingFactor};
use std::io::Cursor;

/// Something like a document: a sheet with lines of writing and a grainy stamp.
pub(crate) fn sheet(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| {
        let (from_left, from_top) = (x.abs_diff(width / 2), y.abs_diff(height / 3));
        if from_left * from_left + from_top * from_top < width * width / 64 {
            let grain = u8::try_from((x * 31 + y * 17 + x * y) % 13).expect("less than 13");
            image::Rgb([60 + grain, 40, 200 - grain])
        } else if y % 24 < 7 && !(x / 5 + y / 24).is_multiple_of(4) {
            image::Rgb([20, 22, 30])
        } else {
            image::Rgb([240, 238, 230])
        }
    })
}

/// How a JPEG is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum How {
    /// By `image`.
    Image,
    /// By `jpeg-encoder`, from top to bottom.
    Sequential(SamplingFactor, Option<u16>),
    /// By `jpeg-encoder`, from coarse to fine.
    Progressive(SamplingFactor, Option<u16>),
    /// By `jpeg-encoder`, without colour.
    Grey,
    /// By `jpeg-encoder`, in inks.
    Inks,
    /// By mozjpeg, from coarse to fine with bits made finer, as most sites serve photos.
    Finer(u8),
    /// By mozjpeg, from top to bottom.
    Trellis,
}

/// Every way, with the samplings that cameras and scanners use.
pub(crate) const EVERY_HOW: [How; 14] = {
    use SamplingFactor as S;
    [
        How::Image,
        How::Sequential(S::F_1_1, None),
        How::Sequential(S::F_2_1, Some(3)),
        How::Sequential(S::F_2_2, None),
        How::Sequential(S::F_1_2, Some(1)),
        How::Sequential(S::F_4_1, Some(700)),
        How::Progressive(S::F_1_1, None),
        How::Progressive(S::F_2_2, Some(5)),
        How::Progressive(S::F_2_1, None),
        How::Grey,
        How::Inks,
        How::Finer(1),
        How::Finer(2),
        How::Trellis,
    ]
};

/// A JPEG of a sheet.
pub(crate) fn jpeg(how: How, width: u32, height: u32) -> Vec<u8> {
    encode(how, &sheet(width, height), 80)
}

/// A JPEG of a picture, at a quality from 1 to 100.
pub(crate) fn encode(how: How, picture: &RgbImage, quality: u8) -> Vec<u8> {
    let side = |side: u32| u16::try_from(side).expect("a JPEG has 65,535 pixels a side at most");
    let (width, height) = (side(picture.width()), side(picture.height()));
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, quality);
    let mut prepare = |sampling, restarts: Option<u16>, progressive| {
        encoder.set_sampling_factor(sampling);
        encoder.set_restart_interval(restarts.unwrap_or(0));
        encoder.set_progressive(progressive);
    };
    let (pixels, colour) = match how {
        How::Image => return image_jpeg(picture, quality),
        How::Finer(_) | How::Trellis => return mozjpeg(how, picture, quality),
        How::Sequential(sampling, restarts) => {
            prepare(sampling, restarts, false);
            (picture.as_raw().clone(), ColorType::Rgb)
        }
        How::Progressive(sampling, restarts) => {
            prepare(sampling, restarts, true);
            (picture.as_raw().clone(), ColorType::Rgb)
        }
        How::Grey => {
            let grey = DynamicImage::ImageRgb8(picture.clone()).into_luma8();
            (grey.into_raw(), ColorType::Luma)
        }
        How::Inks => {
            let inks = picture
                .pixels()
                .flat_map(|pixel| [pixel[0], pixel[1], pixel[2], 0]);
            (inks.collect(), ColorType::Cmyk)
        }
    };
    encoder
        .encode(&pixels, width, height, colour)
        .expect("the picture can be encoded");
    bytes
}

fn image_jpeg(picture: &RgbImage, quality: u8) -> Vec<u8> {
    let mut bytes = Vec::new();
    let encoder = image::codecs::jpeg::JpegEncoder::new_with_quality(&mut bytes, quality);
    picture
        .write_with_encoder(encoder)
        .expect("the picture can be encoded");
    bytes
}

fn mozjpeg(how: How, picture: &RgbImage, quality: u8) -> Vec<u8> {
    let mut compress = mozjpeg::Compress::new(mozjpeg::ColorSpace::JCS_RGB);
    compress.set_size(picture.width() as usize, picture.height() as usize);
    compress.set_quality(quality.into());
    if let How::Finer(chroma) = how {
        compress.set_progressive_mode();
        compress.set_chroma_sampling_pixel_sizes((chroma, chroma), (chroma, chroma));
    } else {
        compress.set_fastest_defaults();
    }
    let mut compress = compress.start_compress(Vec::new()).expect("mozjpeg starts");
    compress
        .write_scanlines(picture.as_raw())
        .expect("the picture can be encoded");
    compress.finish().expect("mozjpeg ends")
}

/// A picture in another format.
pub(crate) fn other(format: ImageFormat, width: u32, height: u32) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    sheet(width, height)
        .write_to(&mut bytes, format)
        .expect("the picture can be encoded");
    bytes.into_inner()
}

/// A JPEG with a segment put in behind its begin mark.
pub(crate) fn with_segment(jpeg: &[u8], code: u8, body: &[u8]) -> Vec<u8> {
    let length = u16::try_from(body.len() + 2).expect("a segment has 65,533 bytes at most");
    let (begin, rest) = jpeg.split_at(2);
    [begin, &[0xff, code], &length.to_be_bytes(), body, rest].concat()
}

/// A JPEG made as long as asked for by comments, which every program passes over.
#[track_caller]
pub(crate) fn padded(jpeg: &[u8], bytes: usize) -> Vec<u8> {
    let mut padded = jpeg.to_vec();
    while let Some(lacking) = bytes
        .checked_sub(padded.len())
        .filter(|lacking| *lacking > 0)
    {
        // A segment takes four bytes and what it holds; no rest of less may stay behind.
        let body = lacking.saturating_sub(4).min(60_000);
        padded = with_segment(&padded, 0xfe, &vec![b'.'; body]);
    }
    assert_eq!(
        padded.len(),
        bytes,
        "the picture itself is too long, or three bytes short"
    );
    padded
}
