//! The result in each of its states, in both languages.

use crate::golden::golden;
use crate::shelf::{Visit, samples};

const DAY: &str = "1405-02-31";

#[track_caller]
fn result(name: &str, today: &'static str, answers: &'static str) {
    for (language, view) in [("fa", "/result"), ("en", "/en/result")] {
        let page = Visit {
            view,
            answers,
            procedure: "",
            today,
        }
        .page(samples());
        golden(&format!("result-{name}-{language}"), &page);
    }
}

#[test]
fn nothing_answered() {
    result("unasked", DAY, "");
}

#[test]
fn eligible() {
    result(
        "eligible",
        DAY,
        "masir=1&level=doctorate&barred=no&places=&terms=4&gpa=18&last_gpa=19",
    );
}

#[test]
fn conditional() {
    result(
        "conditional",
        DAY,
        "masir=1&level=bachelor&barred=no&places=home&terms=4&gpa=12&last_gpa=19",
    );
}

#[test]
fn uncertain() {
    result(
        "uncertain",
        DAY,
        "masir=1&level=master&barred=no&places=home&terms=4&gpa=12&last_gpa=19",
    );
}

/// One kind has to wait while the other is open.
#[test]
fn not_yet() {
    result(
        "not-yet",
        "1405-03-31",
        "masir=1&level=bachelor&barred=no&places=home&terms=0&gpa=12&last_gpa=20",
    );
}

#[test]
fn ineligible() {
    result(
        "ineligible",
        "1405-12-29",
        "masir=1&level=bachelor&barred=yes&places=home&terms=4&gpa=12&last_gpa=19",
    );
}

#[test]
fn incomplete() {
    result(
        "incomplete",
        "1405-03-20",
        "masir=1&barred=no&places=home,work&level=?",
    );
}
