//! A link as a QR code: one path of dark squares.

use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};

/// So many squares around a code stay light, by the standard.
pub const QUIET: i32 = 4;
/// The largest code: printed 40 mm wide, its squares are still 0.35 mm, which a phone reads at an arm's length.
const LARGEST: u8 = 22;

/// A code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    /// Its width in squares, those around it included.
    pub width: i32,
    /// The dark squares, as the data of a path.
    pub path: String,
}

/// The code of a link; `None` where it is too long for one that scans.
///
/// Paper that lies in a folder suffers little, and large squares scan better than many spare ones: so
/// the least correction is asked for, and whatever room a code of that size has is used for more.
pub fn code(link: &str) -> Option<Code> {
    let segments = [QrSegment::make_bytes(link.as_bytes())];
    let level = QrCodeEcc::Low;
    let code = QrCode::encode_segments_advanced(
        &segments,
        level,
        Version::MIN,
        Version::new(LARGEST),
        None,
        true,
    );
    let code = code.ok()?;
    let size = code.size();
    let mut path = String::new();
    for y in 0..size {
        let mut x = 0;
        while x < size {
            let start = x;
            while code.get_module(x, y) {
                x += 1;
            }
            if x > start {
                run(&mut path, start + QUIET, y + QUIET, x - start);
            }
            x += 1;
        }
    }
    Some(Code {
        width: size + 2 * QUIET,
        path,
    })
}

/// Adds a run of dark squares of a row.
fn run(path: &mut String, x: i32, y: i32, length: i32) {
    let number = |number: i32| number.to_string();
    let parts = [
        "M",
        &number(x),
        " ",
        &number(y),
        "h",
        &number(length),
        "v1h-",
        &number(length),
        "z",
    ];
    path.push_str(&parts.concat());
}
