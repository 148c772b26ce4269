//! Files that a reader picks or drops. They are read here and sent nowhere.

use super::by_name::{call_with_two, get};
use super::{document, window};
use masir_scan::{Look, Sight};
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, DragEvent, Event, FileList, HtmlElement, HtmlInputElement, Url};

/// How much of a file is read at a time.
const PIECE: f64 = 1_048_576.0;
/// Between two downloads: browsers drop those that come at once. In milliseconds.
const BETWEEN_DOWNLOADS: i32 = 400;

/// A file. Its address is good, and what lies behind it kept, as long as a copy of this is.
#[derive(Debug, Clone)]
pub struct LocalFile(Rc<Kept>);

#[derive(Debug)]
struct Kept {
    blob: Blob,
    url: String,
}

impl LocalFile {
    /// Keeps what a file holds.
    pub(super) fn new(blob: Blob) -> Option<Self> {
        let url = Url::create_object_url_with_blob(&blob).ok()?;
        Some(Self(Rc::new(Kept { blob, url })))
    }

    /// An address for links and pictures of this page.
    pub fn url(&self) -> &str {
        &self.0.url
    }

    /// How long it is.
    pub fn bytes(&self) -> u64 {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "lengths are whole and below 2^53"
        )]
        let bytes = self.0.blob.size() as u64;
        bytes
    }

    /// What it holds.
    pub(super) fn blob(&self) -> &Blob {
        &self.0.blob
    }
}

impl Drop for Kept {
    fn drop(&mut self) {
        let _ = Url::revoke_object_url(&self.url);
    }
}

/// What was picked in the field that an event comes from, with names. The field is emptied, so
/// that the same file can be picked again.
pub fn picked(event: &Event) -> Vec<(String, LocalFile)> {
    let field = event
        .target()
        .and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    let Some(field) = field else {
        return Vec::new();
    };
    let files = all(field.files());
    field.set_value("");
    files
}

/// What was dropped, with names.
pub fn dropped(event: &DragEvent) -> Vec<(String, LocalFile)> {
    all(event.data_transfer().and_then(|dropped| dropped.files()))
}

fn all(list: Option<FileList>) -> Vec<(String, LocalFile)> {
    let Some(list) = list else { return Vec::new() };
    (0..list.length())
        .filter_map(|at| list.get(at))
        .filter_map(|file| Some((file.name(), LocalFile::new(file.into())?)))
        .collect()
}

/// Presses the button or the field with an id.
pub fn press(id: &str) {
    let element = document().get_element_by_id(id);
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        element.click();
    }
}

/// Reads a file piece by piece and says what it is. Asks before each piece whether to go on, given
/// how much of a hundred is read; `None` where it was told not to, or the browser could not read.
pub async fn look(file: LocalFile, goes_on: impl Fn(u8) -> bool) -> Option<Sight> {
    let blob = file.blob();
    let length = blob.size();
    let mut look = Look::new();
    let mut at = 0.0;
    while at < length && look.goes_on() {
        if !goes_on(percent(at, length)) {
            return None;
        }
        let piece = blob.slice_with_f64_and_f64(at, (at + PIECE).min(length));
        let bytes = JsFuture::from(piece.ok()?.array_buffer()).await.ok()?;
        look.feed(&js_sys::Uint8Array::new(&bytes).to_vec());
        at += PIECE;
    }
    Some(look.end(file.bytes()))
}

/// What is looked through as a whole, in bytes: no scan that can be handed in is longer by far.
const HELD: u64 = 16 << 20;

/// A JPEG without what is written beside its picture, which stays byte for byte.
pub async fn bare(file: &LocalFile) -> Option<LocalFile> {
    if file.bytes() > HELD {
        return None;
    }
    let blob = file.blob();
    let bytes = JsFuture::from(blob.array_buffer()).await.ok()?;
    let kept = masir_scan::bare(&js_sys::Uint8Array::new(&bytes).to_vec())?;
    let place = |at: usize| u32::try_from(at).map(f64::from).ok();
    let mut whole = blob.slice_with_f64_and_f64(0.0, 0.0).ok()?;
    for stretch in kept {
        let (from, to) = (place(stretch.start)?, place(stretch.end)?);
        whole = joined(&whole, &blob.slice_with_f64_and_f64(from, to).ok()?)?;
    }
    LocalFile::new(whole)
}

/// One behind the other, as a JPEG: Firefox shows none that is not said to be one.
fn joined(one: &Blob, other: &Blob) -> Option<Blob> {
    let (window, says) = (window(), js_sys::Object::new());
    js_sys::Reflect::set(
        &says,
        &JsValue::from_str("type"),
        &JsValue::from_str("image/jpeg"),
    )
    .ok()?;
    let list = get(&window, "Array")?;
    let parts = call_with_two(&list, "of", one, other)?;
    let given = call_with_two(&list, "of", &parts, &says)?;
    let blob = get(&window, "Blob")?;
    call_with_two(&get(&window, "Reflect")?, "construct", &blob, &given)?
        .dyn_into()
        .ok()
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "at most 100"
)]
fn percent(at: f64, length: f64) -> u8 {
    (at / length * 100.0) as u8
}

/// Downloads files one after another, each from its address and under its name.
pub async fn download(files: Vec<(String, String)>) {
    for (url, name) in files {
        let link = document().create_element("a").ok();
        let Some(link) = link.and_then(|link| link.dyn_into::<HtmlElement>().ok()) else {
            return;
        };
        let _ = link.set_attribute("href", &url);
        let _ = link.set_attribute("download", &name);
        link.click();
        pause(BETWEEN_DOWNLOADS).await;
    }
}

/// Lets the page breathe for some milliseconds.
async fn pause(milliseconds: i32) {
    let promise = js_sys::Promise::new(&mut |resolve, _| {
        let _ =
            window().set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, milliseconds);
    });
    let _ = JsFuture::from(promise).await;
}
