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

/// Before its first day, after its last and after the day by which somebody should have looked.
#[test]
fn a_book_past_its_day_says_so() {
    for (today, said) in [
        ("1403-12-30", Some("apply from 1 Farvardin 1404")),
        ("1404-01-01", None),
        ("1406-06-31", None),
        ("1406-07-01", Some("again by 31 Shahrivar 1406")),
        ("1406-12-29", Some("again by 31 Shahrivar 1406")),
        ("1407-01-01", Some("were valid until 29 Esfand 1406")),
    ] {
        let page = Visit {
            view: "/en/result",
            answers: "",
            procedure: "",
            today,
        }
        .page(samples());
        for words in ["apply from", "again by", "were valid until"] {
            let is_said = said.is_some_and(|said| said.starts_with(words));
            assert_eq!(page.contains(words), is_said, "{today}: {words}");
        }
        assert!(said.is_none_or(|said| page.contains(said)), "{today}");
    }
}
