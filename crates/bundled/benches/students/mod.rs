//! Students for benchmarks.

use masir_rulebook::{Checker, Date, FactId, Facts, Value};

/// The bundled book, made ready.
pub(crate) fn checker() -> Checker {
    Checker::new(masir_bundled::rule_book()).expect("the bundled book is sound")
}

/// A day in an open window.
pub(crate) fn day() -> Date {
    Date::parse("1405-03-05").expect("a date")
}

/// Students who differ in every answer, with the answers whose number `knows` refuses left out.
pub(crate) fn students(checker: &Checker, count: usize, knows: fn(usize) -> bool) -> Vec<Facts> {
    let facts: Vec<(FactId, Vec<Value>)> = (0..)
        .zip(&checker.book().facts)
        .map(|(id, _)| (id, checker.values(id)))
        .collect();
    let student = |seed: usize| {
        let mut student = Facts::default();
        for (at, (id, values)) in facts.iter().enumerate() {
            if knows(at) {
                student.set(
                    *id,
                    values
                        .get((seed * 31 + at * 7) / 3 % values.len().max(1))
                        .copied(),
                );
            }
        }
        student
    };
    (0..count).map(student).collect()
}
