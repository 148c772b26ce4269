//! Pictures: the browser's own decoder opens them, and its canvas makes the new ones.

use super::by_name::{ask, call, call_with, number, object, promised, set};
use super::files::LocalFile;
use super::{document, window};
use crate::scans::frame::Placement;
use wasm_bindgen::JsValue;

/// Long side of the picture that is worked on: half of it can be cut away, and what is left still
/// fills a sheet of 800. A phone holds it with ease.
const WORKED_ON: u32 = 2400;
/// Long side of the small picture that is shown.
const SHOWN: u32 = 640;
/// Quality of the small picture, of 100.
const SHOWN_QUALITY: u8 = 80;

/// An opened picture.
#[derive(Debug)]
pub struct Picture {
    bitmap: Bitmap,
    preview: LocalFile,
}

impl Picture {
    /// Opens a picture, turned as its EXIF data say. `extent` is its width and height, where they
    /// are known: then it is made small while it is decoded, off the page's own thread.
    pub async fn open(file: &LocalFile, extent: Option<(u32, u32)>) -> Option<Self> {
        let options = object(&[("imageOrientation", "from-image")]);
        match extent {
            Some((width, height)) if width.max(height) > WORKED_ON => {
                set(&options, "resizeQuality", "high");
                let side = if width >= height {
                    "resizeWidth"
                } else {
                    "resizeHeight"
                };
                set(&options, side, WORKED_ON);
            }
            _ => {}
        }
        let given = [file.blob().clone(), options];
        let opened = call_with(&window(), "createImageBitmap", &given)?;
        // Closed where no preview can be made.
        let bitmap = Bitmap(promised(opened).await?);
        let preview = preview(&bitmap).await?;
        Some(Self { bitmap, preview })
    }

    /// Width and height of what is worked on.
    pub fn extent(&self) -> (u32, u32) {
        self.bitmap.extent()
    }

    /// A small picture of it.
    pub fn preview(&self) -> &LocalFile {
        &self.preview
    }

    /// Draws a part of it on a white sheet.
    pub fn draw(&self, placement: Placement, sheet: (u32, u32)) -> Option<Sheet> {
        let drawn = Sheet::new(sheet)?;
        let Placement { part, place, turns } = placement;
        let [x, y, width, height] = place;
        // Turned about the middle of its place, where it lies as it did before.
        let (w, h) = if turns % 2 == 1 {
            (height, width)
        } else {
            (width, height)
        };
        let (x, y) = (x + width / 2.0, y + height / 2.0);
        call_with(&drawn.pen, "translate", &[x.into(), y.into()])?;
        let angle = f64::from(turns) * core::f64::consts::FRAC_PI_2;
        call(&drawn.pen, "rotate", &angle.into())?;
        drawn.draw(&self.bitmap, part, [-w / 2.0, -h / 2.0, w, h])?;
        Some(drawn)
    }
}

/// What the browser decoded. Its memory is given back when this is dropped.
#[derive(Debug)]
struct Bitmap(JsValue);

impl Bitmap {
    fn extent(&self) -> (u32, u32) {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "sides are whole and below 2^32"
        )]
        let side = |name| number(&self.0, name).unwrap_or_default() as u32;
        (side("width"), side("height"))
    }
}

impl Drop for Bitmap {
    fn drop(&mut self) {
        ask(&self.0, "close");
    }
}

async fn preview(bitmap: &Bitmap) -> Option<LocalFile> {
    let (width, height) = bitmap.extent();
    let long = width.max(height).max(SHOWN);
    let small = |side: u32| (side * SHOWN / long).max(1);
    let extent = (small(width), small(height));
    let sheet = Sheet::new(extent)?;
    let whole = |(width, height): (u32, u32)| [0.0, 0.0, f64::from(width), f64::from(height)];
    sheet.draw(bitmap, whole((width, height)), whole(extent))?;
    sheet.encode(SHOWN_QUALITY).await
}

/// A white sheet to draw on. Its memory is given back when this is dropped.
#[derive(Debug)]
pub struct Sheet {
    canvas: JsValue,
    pen: JsValue,
}

impl Sheet {
    fn new((width, height): (u32, u32)) -> Option<Self> {
        let canvas = document().create_element("canvas").ok()?.into();
        set(&canvas, "width", width);
        set(&canvas, "height", height);
        let pen = call(&canvas, "getContext", &JsValue::from_str("2d"))?;
        let sheet = Self { canvas, pen };
        set(&sheet.pen, "fillStyle", "#fff");
        let whole = [0, 0, width, height].map(JsValue::from);
        call_with(&sheet.pen, "fillRect", &whole)?;
        set(&sheet.pen, "imageSmoothingQuality", "high");
        Some(sheet)
    }

    fn draw(&self, bitmap: &Bitmap, part: [f64; 4], place: [f64; 4]) -> Option<()> {
        let lengths = part.into_iter().chain(place).map(JsValue::from_f64);
        let given: Vec<JsValue> = [bitmap.0.clone()].into_iter().chain(lengths).collect();
        call_with(&self.pen, "drawImage", &given).map(drop)
    }

    /// Makes a JPEG of some quality of 100. It holds the picture and nothing else.
    pub async fn encode(&self, quality: u8) -> Option<LocalFile> {
        let promise = js_sys::Promise::new(&mut |resolve, reject| {
            let quality = JsValue::from_f64(f64::from(quality) / 100.0);
            let given = [resolve.into(), "image/jpeg".into(), quality];
            if call_with(&self.canvas, "toBlob", &given).is_none() {
                let _ = reject.call0(&JsValue::UNDEFINED);
            }
        });
        let blob = promised(promise.into()).await?;
        if blob.is_falsy() {
            return None;
        }
        LocalFile::new(blob)
    }
}

impl Drop for Sheet {
    fn drop(&mut self) {
        set(&self.canvas, "width", 0);
        set(&self.canvas, "height", 0);
    }
}
