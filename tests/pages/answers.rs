//! All answers, in both languages and in every standing of the interview.

use crate::golden::golden;
use crate::shelf::{Visit, samples};

#[track_caller]
fn answers(name: &str, answers: &'static str) {
    for (language, view) in [("fa", "/answers"), ("en", "/en/answers")] {
        let page = Visit {
            view,
            answers,
            procedure: "",
            today: "1405-02-31",
        }
        .page(samples());
        golden(&format!("answers-{name}-{language}"), &page);
    }
}

#[test]
fn none() {
    answers("none", "");
}

#[test]
fn some() {
    answers("some", "masir=1&terms=4&level=?");
}

#[test]
fn nothing_left_to_change() {
    answers("settled", "masir=1&barred=yes");
}

/// A bar closes everything, whatever else was answered.
#[test]
fn some_that_count_no_more() {
    answers("needless", "masir=1&level=bachelor&terms=4&barred=yes");
}

#[test]
fn all_but_the_unknown() {
    answers(
        "unknown",
        "masir=1&level=?&barred=?&places=?&terms=?&gpa=?&last_gpa=?",
    );
}
