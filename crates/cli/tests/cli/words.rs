//! Results in words, held against the pages in `words/`. `BLESS=1` writes them anew.

use crate::support::{file, masir, project};
use std::fs;

/// Nobody's rules, so that a change of wording in the real ones changes nothing here.
const BOOK: &str = "crates/authoring/tests/good/rules";
const ROAD: &str = "crates/authoring/tests/good/procedure";

#[track_caller]
fn page(name: &str, command: &[&str], rules: &str, facts: &str) {
    let facts = file(&format!("{name}.json"), facts);
    let rules = project(rules).display().to_string();
    for language in ["fa", "en"] {
        let options = [
            "--facts", &facts, "--rules", &rules, "--format", "text", "--lang", language,
        ];
        let ran = masir(&[command, &options].concat(), "");
        assert_eq!((ran.status, &*ran.err), (0, ""));
        let path = project(&format!("crates/cli/tests/cli/words/{name}.{language}.txt"));
        if std::env::var_os("BLESS").is_some() {
            fs::write(&path, &ran.out).expect("the page can be written");
        }
        let expected = fs::read_to_string(&path).unwrap_or_default();
        assert_eq!(ran.out, expected, "{}", path.display());
    }
}

#[test]
fn what_is_granted_comes_with_approvals_and_limits() {
    let facts = r#"{"level":"bachelor","places":["home"],"barred":false,"terms":3,"gpa":"19.5","last_gpa":15,"date":"1405-03-05"}"#;
    page("granted", &["check"], BOOK, facts);
}

#[test]
fn what_has_to_wait_says_why() {
    let facts = r#"{"level":"doctorate","places":["work"],"barred":false,"terms":0,"gpa":10,"last_gpa":15,"date":"1405-12-29"}"#;
    page("waiting", &["check"], BOOK, facts);
}

#[test]
fn what_is_open_ends_with_the_questions() {
    page(
        "open",
        &["check"],
        BOOK,
        r#"{"barred":false,"terms":7,"date":"1405-08-30"}"#,
    );
}

#[test]
fn a_procedure_names_what_applies_and_the_way_back() {
    let facts = r#"{"filed_on":"1405-03-10","used":0,"card_lost":true,"date":"1405-05-09"}"#;
    page("filed", &["procedure", "withdrawal"], ROAD, facts);
}

#[test]
fn a_procedure_says_what_it_does_not_know() {
    page(
        "asked",
        &["procedure", "withdrawal"],
        ROAD,
        r#"{"filed_on":"1405-03-10","date":"1405-03-10"}"#,
    );
}

#[test]
fn a_procedure_whose_way_back_is_closed_says_so() {
    let facts = r#"{"filed_on":"1405-03-10","used":1,"card_lost":false,"date":"1405-04-01"}"#;
    page("closed", &["procedure", "withdrawal"], ROAD, facts);
}

#[test]
fn a_procedure_not_filed_has_no_way_back() {
    page("not-filed", &["procedure", "withdrawal"], ROAD, "{}");
}
