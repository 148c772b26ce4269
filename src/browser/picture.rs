//! Pictures: the browser's own decoder opens them, and its canvas makes the new ones.

use super::document;
use super::files::LocalFile;
use crate::scans::frame::Placement;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, CanvasRenderingContext2d, HtmlCanvasElement, ImageBitmap, ImageBitmapOptions,
    ImageOrientation, ResizeQuality,
};

/// Long side of the picture that is worked on: half of it can be cut away, and what is left still
/// fills a sheet of 800. A phone holds it with ease.
const WORKED_ON: u32 = 2400;
/// Long side of the small picture that is shown.
const SHOWN: u32 = 640;
/// Quality of the small picture, of 100.
const SHOWN_QUALITY: u8 = 80;

/// An opened picture. Its memory is given back when this is dropped.
#[derive(Debug)]
pub struct Picture {
    bitmap: ImageBitmap,
    preview: LocalFile,
}

impl Picture {
    /// Opens a picture, turned as its EXIF data say. `extent` is its width and height, where they
    /// are known: then it is made small while it is decoded, off the page's own thread.
    pub async fn open(file: &LocalFile, extent: Option<(u32, u32)>) -> Option<Self> {
        let options = ImageBitmapOptions::new();
        options.set_image_orientation(ImageOrientation::FromImage);
        match extent {
            Some((width, height)) if width.max(height) > WORKED_ON => {
                options.set_resize_quality(ResizeQuality::High);
                if width >= height {
                    options.set_resize_width(WORKED_ON);
                } else {
                    options.set_resize_height(WORKED_ON);
                }
            }
            _ => {}
        }
        let opened = super::window()
            .create_image_bitmap_with_blob_and_image_bitmap_options(file.blob(), &options)
            .ok()?;
        let bitmap: ImageBitmap = JsFuture::from(opened).await.ok()?.dyn_into().ok()?;
        // Closes the bitmap where no preview can be made.
        let bitmap = Guard(Some(bitmap));
        let preview = preview(bitmap.0.as_ref()?).await?;
        Some(Self {
            bitmap: bitmap.take()?,
            preview,
        })
    }

    /// Width and height of what is worked on.
    pub fn extent(&self) -> (u32, u32) {
        (self.bitmap.width(), self.bitmap.height())
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
        drawn.pen.translate(x, y).ok()?;
        let angle = f64::from(turns) * core::f64::consts::FRAC_PI_2;
        drawn.pen.rotate(angle).ok()?;
        drawn.draw(&self.bitmap, part, [-w / 2.0, -h / 2.0, w, h])?;
        Some(drawn)
    }
}

impl Drop for Picture {
    fn drop(&mut self) {
        self.bitmap.close();
    }
}

struct Guard(Option<ImageBitmap>);

impl Guard {
    fn take(mut self) -> Option<ImageBitmap> {
        self.0.take()
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        if let Some(bitmap) = &self.0 {
            bitmap.close();
        }
    }
}

async fn preview(bitmap: &ImageBitmap) -> Option<LocalFile> {
    let (width, height) = (bitmap.width(), bitmap.height());
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
    canvas: HtmlCanvasElement,
    pen: CanvasRenderingContext2d,
}

impl Sheet {
    fn new((width, height): (u32, u32)) -> Option<Self> {
        let canvas = document().create_element("canvas").ok()?;
        let canvas: HtmlCanvasElement = canvas.dyn_into().ok()?;
        canvas.set_width(width);
        canvas.set_height(height);
        let pen = canvas.get_context("2d").ok()??.dyn_into().ok()?;
        let sheet = Self { canvas, pen };
        sheet.pen.set_fill_style_str("#fff");
        sheet
            .pen
            .fill_rect(0.0, 0.0, f64::from(width), f64::from(height));
        let quality = JsValue::from_str("imageSmoothingQuality");
        let _ = js_sys::Reflect::set(&sheet.pen, &quality, &JsValue::from_str("high"));
        Some(sheet)
    }

    fn draw(&self, bitmap: &ImageBitmap, part: [f64; 4], place: [f64; 4]) -> Option<()> {
        let ([sx, sy, sw, sh], [dx, dy, dw, dh]) = (part, place);
        self.pen
            .draw_image_with_image_bitmap_and_sw_and_sh_and_dx_and_dy_and_dw_and_dh(
                bitmap, sx, sy, sw, sh, dx, dy, dw, dh,
            )
            .ok()
    }

    /// Makes a JPEG of some quality of 100. It holds the picture and nothing else.
    pub async fn encode(&self, quality: u8) -> Option<LocalFile> {
        let quality = JsValue::from_f64(f64::from(quality) / 100.0);
        let promise = js_sys::Promise::new(&mut |resolve, reject| {
            let asked =
                self.canvas
                    .to_blob_with_type_and_encoder_options(&resolve, "image/jpeg", &quality);
            if asked.is_err() {
                let _ = reject.call0(&JsValue::UNDEFINED);
            }
        });
        let blob: Blob = JsFuture::from(promise).await.ok()?.dyn_into().ok()?;
        LocalFile::new(blob)
    }
}

impl Drop for Sheet {
    fn drop(&mut self) {
        self.canvas.set_width(0);
        self.canvas.set_height(0);
    }
}
