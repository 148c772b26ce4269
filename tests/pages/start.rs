//! The start page and the pages on clauses, in both languages.

use crate::golden::golden;
use crate::shelf::{Visit, samples};

#[track_caller]
fn page(name: &str, view: [&'static str; 2], answers: &'static str) {
    for (language, view) in ["fa", "en"].into_iter().zip(view) {
        let visit = Visit {
            view,
            answers,
            procedure: "",
            today: "1405-02-31",
        };
        golden(&format!("{name}-{language}"), &visit.page(samples()));
    }
}

#[test]
fn nothing_answered() {
    page("start-fresh", ["", "/en"], "");
}

#[test]
fn begun() {
    page(
        "start-begun",
        ["/", "/en/"],
        "masir=1&level=master&places=?",
    );
}

#[test]
fn clauses() {
    page("clauses", ["/clauses", "/en/clauses"], "");
}

#[test]
fn clause() {
    page("clause", ["/clause/M-1", "/en/clause/M-1"], "");
}

#[test]
fn clause_that_others_need() {
    page("clause-general", ["/clause/G-1", "/en/clause/G-1"], "");
}

/// Once something is answered, a clause says what became of its criteria, and leads to the result.
#[test]
fn clause_of_a_reader_with_answers() {
    let answers = "masir=1&level=bachelor&barred=yes&places=home";
    page(
        "clause-answered",
        ["/clause/M-1", "/en/clause/M-1"],
        answers,
    );
}
