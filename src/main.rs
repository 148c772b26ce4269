//! The page's program: it mounts the app and leaves.
//!
//! Here, and only here, the program is cut: what stands in a function with `wasm_split`, and is
//! reached from nowhere else, is a file of its own that comes when the function is first called.
//! A part that cannot be fetched is `None`, and asking again fetches again.

#![cfg_attr(target_family = "wasm", no_main)]
#![allow(
    clippy::unnecessary_wraps,
    reason = "whether a part comes is for the macro to say"
)]
#![allow(unsafe_code, reason = "the macro writes calls to foreign functions")]

use masir_rulebook::Language;
use masir_web::library::More;
use masir_web::parts::{self, Absent, Coming, Draw, Open, Part, Parts, Told};
use wasm_split_helpers::wasm_split;

mod split;

#[cfg(target_family = "wasm")]
#[global_allocator]
static MEMORY: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// What comes, or why it does not.
type Came<T> = Result<T, Absent>;

/// The browser calls this itself, without what a standard program does first.
#[cfg(target_family = "wasm")]
#[wasm_bindgen::prelude::wasm_bindgen(start)]
pub fn begin() {
    run();
}

#[cfg(not(target_family = "wasm"))]
fn main() {
    run();
}

fn run() {
    masir_web::run(Parts {
        speech,
        more,
        page,
        elsewhere,
    });
}

fn speech(language: Language) -> Coming<Told> {
    match language {
        Language::Fa => Box::pin(fa()),
        Language::En => Box::pin(en()),
    }
}

fn more(language: Language) -> Coming<More> {
    match language {
        Language::Fa => Box::pin(fa_more()),
        Language::En => Box::pin(en_more()),
    }
}

fn page(part: Part) -> Coming<Draw> {
    match part {
        Part::Start | Part::Fields => Box::pin(start()),
        Part::Result => Box::pin(result()),
        Part::Withdrawal => Box::pin(withdrawal()),
        Part::Scans => Box::pin(scans()),
        Part::News => Box::pin(news()),
    }
}

fn elsewhere() -> Coming<Open> {
    Box::pin(rules())
}

#[wasm_split(rules, fallible, wasm_split_path = crate::split)]
fn rules() -> Came<Open> {
    Ok(parts::elsewhere())
}

#[wasm_split(fa, fallible, wasm_split_path = crate::split)]
fn fa() -> Came<Told> {
    Ok(parts::persian())
}

#[wasm_split(en, fallible, wasm_split_path = crate::split)]
fn en() -> Came<Told> {
    Ok(parts::english())
}

#[wasm_split(fa_more, fallible, wasm_split_path = crate::split)]
fn fa_more() -> Came<More> {
    Ok(parts::more_persian())
}

#[wasm_split(en_more, fallible, wasm_split_path = crate::split)]
fn en_more() -> Came<More> {
    Ok(parts::more_english())
}

#[wasm_split(start, fallible, wasm_split_path = crate::split)]
fn start() -> Came<Draw> {
    Ok(parts::start())
}

#[wasm_split(result, fallible, wasm_split_path = crate::split)]
fn result() -> Came<Draw> {
    Ok(parts::result())
}

#[wasm_split(withdrawal, fallible, wasm_split_path = crate::split)]
fn withdrawal() -> Came<Draw> {
    Ok(parts::withdrawal())
}

#[wasm_split(scans, fallible, wasm_split_path = crate::split)]
fn scans() -> Came<Draw> {
    Ok(parts::scans())
}

#[wasm_split(news, fallible, wasm_split_path = crate::split)]
fn news() -> Came<Draw> {
    Ok(parts::news())
}
