//! Fetching rules that the address asks for.

use super::{document, window};
use crate::elsewhere::{Reason, is_allowed, origins};
use js_sys::{Function, Promise, Reflect, Uint8Array};
use masir_bookfile::{Fault, LIMIT};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

/// Where the page names other origins that rules may come from.
const ALLOWED: &str = "meta[name=masir-rules-origins]";

/// How they are fetched: anew, without cookies, and from nowhere but where they were asked for.
const HOW: &str = r#"{"cache":"no-cache","credentials":"omit","redirect":"error","referrerPolicy":"no-referrer"}"#;

/// What stands in the address from the `?` on, up to the `#`.
pub fn asked() -> String {
    window().location().search().unwrap_or_default()
}

/// The origins that rules may come from: the page's own first, then those that it names.
pub fn allowed() -> Vec<String> {
    let own = text(&window().location(), "origin");
    let named = document().query_selector(ALLOWED).ok().flatten();
    let named = named.map(|meta| text(&meta, "content"));
    origins(&own, &named.unwrap_or_default())
}

/// Fetches the file at an address, and names the origin that it came from.
pub async fn fetch(given: &str, allowed: &[String]) -> Result<(Vec<u8>, String), Reason> {
    // A link is resolved as any address on the page, by what every page's program has at hand.
    let link = document().create_element("a").map_err(lost)?;
    link.set_attribute("href", given).map_err(lost)?;
    let origin = text(&link, "origin");
    if origin.is_empty() {
        return Err(Reason::NoAddress);
    }
    if !is_allowed(&origin, allowed) {
        return Err(Reason::NotAllowed);
    }
    let bytes = read(&text(&link, "href")).await?;
    Ok((bytes, origin))
}

async fn read(url: &str) -> Result<Vec<u8>, Reason> {
    let json = get(&window(), "JSON")?;
    let how = function(&json, "parse")?.call2(&json, &HOW.into(), &JsValue::UNDEFINED);
    let fetch = function(&window(), "fetch")?;
    let answer = come(fetch.call2(&window(), &url.into(), &how.map_err(lost)?)).await?;
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a status has three digits"
    )]
    let status = get(&answer, "status")?.as_f64().unwrap_or_default() as u16;
    if status != 200 {
        return Err(Reason::Status(status));
    }
    // Piece by piece, so that what is too long is not waited for.
    let body = get(&answer, "body")?;
    let reader = function(&body, "getReader")?.call0(&body).map_err(lost)?;
    let next = function(&reader, "read")?;
    let mut bytes = Vec::new();
    loop {
        let piece = come(next.call0(&reader)).await?;
        if get(&piece, "done")?.is_truthy() {
            return Ok(bytes);
        }
        bytes.extend(Uint8Array::new(&get(&piece, "value")?).to_vec());
        if bytes.len() > LIMIT {
            let _ = function(&reader, "cancel")?.call0(&reader);
            return Err(Reason::File(Fault::TooLong));
        }
    }
}

async fn come(promise: Result<JsValue, JsValue>) -> Result<JsValue, Reason> {
    let promise: Promise = promise.and_then(JsCast::dyn_into).map_err(lost)?;
    JsFuture::from(promise).await.map_err(lost)
}

fn function(of: &JsValue, name: &str) -> Result<Function, Reason> {
    get(of, name)?.dyn_into().map_err(lost)
}

fn get(of: &JsValue, name: &str) -> Result<JsValue, Reason> {
    Reflect::get(of, &JsValue::from_str(name)).map_err(lost)
}

fn text(of: &JsValue, name: &str) -> String {
    let value = get(of, name).ok().and_then(|value| value.as_string());
    value.unwrap_or_default()
}

/// Whatever a browser says of it: nothing came.
fn lost(_: JsValue) -> Reason {
    Reason::NotCome
}
