//! Masir's engine and rules as a page would load them, for `cargo xtask bench`.

use std::sync::LazyLock;

use masir_rulebook::{Checker, Date, FactType, Facts, Value};
use wasm_bindgen::prelude::*;

#[cfg(target_family = "wasm")]
#[global_allocator]
static MEMORY: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// The rules, made ready as the site does for its interview: verdicts are all that is compared. They
/// stay for as long as the page does.
static CHECKER: LazyLock<Checker> =
    LazyLock::new(|| Checker::naming_nobody(masir_bundled::rule_book()));

/// Assesses a student. A student is a number for each fact, in the order of the book: 0 or 1, the
/// option, the options as bits, or the number in units of its last place. Returns a verdict for
/// each grant, in the order of the book.
#[wasm_bindgen]
pub fn assess(student: &[u32]) -> Vec<u8> {
    let checker = &*CHECKER;
    let mut facts = Facts::unknown(student.len());
    for ((id, fact), code) in (0..).zip(&checker.book().facts).zip(student) {
        facts.set(id, value(&fact.kind, *code));
    }
    let assessment = checker.assess(&facts, Date::in_tehran(0));
    let verdicts = assessment.grants.iter().map(|grant| grant.verdict as u8);
    verdicts.collect()
}

fn value(kind: &FactType, code: u32) -> Option<Value> {
    Some(match kind {
        FactType::Bool { .. } => Value::Bool(code != 0),
        FactType::Choice(_) => Value::Choice(u8::try_from(code).ok()?),
        FactType::Set { .. } => Value::Set(u64::from(code)),
        FactType::Integer { .. } | FactType::Decimal { .. } => Value::Number(code.cast_signed()),
        FactType::Date => return None,
    })
}
