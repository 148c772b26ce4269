//! Masir's engine and rules as a page would load them, for `cargo xtask bench`.

use masir_rulebook::{Checker, Date, FactType, Facts, Value};
use wasm_bindgen::prelude::*;

/// The engine with the bundled rules.
#[wasm_bindgen]
pub struct Engine {
    checker: Checker,
    date: Date,
}

#[wasm_bindgen]
impl Engine {
    /// Makes the rules ready, as the site does for its interview: verdicts are all that is compared.
    #[wasm_bindgen(constructor)]
    #[allow(clippy::new_without_default, reason = "only a page makes one")]
    pub fn new() -> Self {
        Self {
            checker: Checker::naming_nobody(masir_bundled::rule_book()),
            date: Date::in_tehran(0),
        }
    }

    /// Assesses a student. A student is a number for each fact, in the order of the book: 0 or 1, the
    /// option, the options as bits, or the number in units of its last place. Returns a verdict for
    /// each grant, in the order of the book.
    pub fn assess(&self, student: &[u32]) -> Vec<u8> {
        let mut facts = Facts::unknown(student.len());
        for ((id, fact), code) in (0..).zip(&self.checker.book().facts).zip(student) {
            facts.set(id, value(&fact.kind, *code));
        }
        let assessment = self.checker.assess(&facts, self.date);
        let verdicts = assessment.grants.iter().map(|grant| grant.verdict as u8);
        verdicts.collect()
    }
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
