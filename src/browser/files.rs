//! Files that a reader picks or drops. They are read here and sent nowhere.

use super::by_name::{ask, call, call_with, get, list, number, object, promised, set};
use super::{document, window};
use masir_scan::{Look, Sight};
use std::rc::Rc;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::Event;

/// How much of a file is read at a time.
const PIECE: f64 = 1_048_576.0;
/// Between two downloads: browsers drop those that come at once. In milliseconds.
const BETWEEN_DOWNLOADS: i32 = 400;

/// A file. Its address is good, and what lies behind it kept, as long as a copy of this is.
#[derive(Debug, Clone)]
pub struct LocalFile(Rc<Kept>);

#[derive(Debug)]
struct Kept {
    blob: JsValue,
    url: String,
}

impl LocalFile {
    /// Keeps what a file holds.
    pub(super) fn new(blob: JsValue) -> Option<Self> {
        let url = call(&urls()?, "createObjectURL", &blob)?.as_string()?;
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
        let bytes = self.length() as u64;
        bytes
    }

    fn length(&self) -> f64 {
        number(&self.0.blob, "size").unwrap_or_default()
    }

    /// What it holds.
    pub(super) fn blob(&self) -> &JsValue {
        &self.0.blob
    }

    /// A stretch of it.
    fn stretch(&self, from: f64, to: f64) -> Option<JsValue> {
        call_with(&self.0.blob, "slice", &[from.into(), to.into()])
    }
}

impl Drop for Kept {
    fn drop(&mut self) {
        if let Some(urls) = urls() {
            call(&urls, "revokeObjectURL", &JsValue::from_str(&self.url));
        }
    }
}

/// Where addresses are made and taken back.
fn urls() -> Option<JsValue> {
    get(&window(), "URL")
}

/// What was picked in the field that an event comes from, with names. The field is emptied, so
/// that the same file can be picked again.
pub fn picked(event: &Event) -> Vec<(String, LocalFile)> {
    let Some(field) = event.target() else {
        return Vec::new();
    };
    let files = all(get(&field, "files"));
    set(&field, "value", "");
    files
}

/// What was dropped, with names.
pub fn dropped(event: &Event) -> Vec<(String, LocalFile)> {
    all(get(event, "dataTransfer").and_then(|dropped| get(&dropped, "files")))
}

fn all(list: Option<JsValue>) -> Vec<(String, LocalFile)> {
    let Some(list) = list else { return Vec::new() };
    (0..)
        .map_while(|at: u32| get(&list, &at.to_string()).filter(|file| !file.is_falsy()))
        .filter_map(|file| Some((get(&file, "name")?.as_string()?, LocalFile::new(file)?)))
        .collect()
}

/// Presses the button or the field with an id.
pub fn press(id: &str) {
    if let Some(element) = document().get_element_by_id(id) {
        ask(&element, "click");
    }
}

/// Reads a file piece by piece and says what it is. Asks before each piece whether to go on, given
/// how much of a hundred is read; `None` where it was told not to, or the browser could not read.
pub async fn look(file: LocalFile, goes_on: impl Fn(u8) -> bool) -> Option<Sight> {
    let length = file.length();
    let mut look = Look::new();
    let mut at = 0.0;
    while at < length && look.goes_on() {
        if !goes_on(percent(at, length)) {
            return None;
        }
        let piece = file.stretch(at, (at + PIECE).min(length))?;
        look.feed(&held(&piece).await?);
        at += PIECE;
    }
    Some(look.end(file.bytes()))
}

/// The bytes of a piece.
async fn held(piece: &JsValue) -> Option<Vec<u8>> {
    let bytes = promised(ask(piece, "arrayBuffer")?).await?;
    Some(js_sys::Uint8Array::new(&bytes).to_vec())
}

/// What is looked through as a whole, in bytes: no scan that can be handed in is longer by far.
const HELD: u64 = 16 << 20;

/// A JPEG without what is written beside its picture, which stays byte for byte.
pub async fn bare(file: &LocalFile) -> Option<LocalFile> {
    if file.bytes() > HELD {
        return None;
    }
    let kept = masir_scan::bare(&held(file.blob()).await?)?;
    let place = |at: usize| u32::try_from(at).map(f64::from).ok();
    let parts = kept
        .into_iter()
        .map(|stretch| file.stretch(place(stretch.start)?, place(stretch.end)?));
    let parts: Option<Vec<JsValue>> = parts.collect();
    // Firefox shows no picture that is not said to be one.
    let given = [list(&parts?)?, object(&[("type", "image/jpeg")])];
    let window = window();
    let made = [get(&window, "Blob")?, list(&given)?];
    LocalFile::new(call_with(&get(&window, "Reflect")?, "construct", &made)?)
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
        let Ok(link) = document().create_element("a") else {
            return;
        };
        let _ = link.set_attribute("href", &url);
        let _ = link.set_attribute("download", &name);
        ask(&link, "click");
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
