//! The rules as a module for web pages that draw themselves: JSON in, JSON out.
//!
//! `masir.js` beside this file is what a page imports; it writes and reads the JSON.

#![allow(unsafe_code, reason = "wasm-bindgen writes the calls from JavaScript")]

use masir_bookfile::{Fault, Opened};
use masir_contract::{AssessmentJson, ErrorJson, Intake, LIMIT, QuestionsJson, Told, too_long};
use masir_rulebook::{Checker, Date, Language, Words};
use serde::Serialize;
use wasm_bindgen::prelude::*;

#[cfg(target_family = "wasm")]
#[global_allocator]
static MEMORY: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// A rule book that is ready for questions.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Rules {
    checker: Checker,
    words: [Words; 2],
}

/// The book that this module comes with; nothing where the engine refuses it, which the build has
/// ruled out.
#[wasm_bindgen]
pub fn bundled() -> Option<Rules> {
    let checker = Checker::new(masir_bundled::rule_book()).ok()?;
    let words = Language::ALL.map(masir_bundled::words);
    Some(Rules { checker, words })
}

/// The book in a file, or why it cannot be applied.
#[wasm_bindgen]
pub fn open(file: &[u8]) -> Result<Rules, String> {
    read(file).map_err(|fault| fault.to_string())
}

fn read(file: &[u8]) -> Result<Rules, Fault> {
    let Opened { checker, words, .. } = masir_bookfile::read(file)?;
    Ok(Rules { checker, words })
}

#[wasm_bindgen]
impl Rules {
    /// Assesses one facts object. Without a date the day is that of `now` in Tehran, given in seconds
    /// since 1970.
    #[allow(
        clippy::needless_pass_by_value,
        reason = "what may be left out comes from JavaScript as a value"
    )]
    pub fn evaluate(&self, facts: &str, date: Option<String>, now: f64) -> String {
        answer(self.told(facts, date.as_deref(), now), |told| {
            let found = self.checker.assess(&told.facts, told.date);
            written(&AssessmentJson::new(self.checker.book(), &found))
        })
    }

    /// What is still to be asked beside these facts.
    pub fn questions(&self, facts: &str, now: f64) -> String {
        answer(self.told(facts, None, now), |told| {
            written(&QuestionsJson::new(&self.checker, &self.words, &told.facts))
        })
    }

    fn told(
        &self,
        facts: &str,
        date: Option<&str>,
        now: f64,
    ) -> Result<Told, Vec<masir_contract::Fault>> {
        if facts.len() > LIMIT {
            return Err(vec![too_long()]);
        }
        #[expect(
            clippy::cast_possible_truncation,
            reason = "seconds since 1970 are far below 2^53"
        )]
        let today = || Date::in_tehran(now as i64);
        Intake::new(&self.checker.book().facts, date, today).read(facts.as_bytes())
    }
}

fn answer(
    told: Result<Told, Vec<masir_contract::Fault>>,
    found: impl FnOnce(&Told) -> String,
) -> String {
    match told {
        Ok(told) => found(&told),
        Err(faults) => written(&ErrorJson::new(&faults)),
    }
}

/// As JSON. Strings, numbers and lists always are.
fn written(object: &impl Serialize) -> String {
    serde_json::to_string(object).unwrap_or_default()
}
