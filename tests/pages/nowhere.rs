//! An address that leads nowhere: what it says of itself, and where it leads on.

use crate::golden::golden;
use crate::shelf::{Visit, samples};
use masir_web::pages;
use masir_web::view::nowhere::{is_of_clauses, readable};

const GIVEN: &str = "masir=1&level=master&barred=no";

fn visit(view: &'static str, answers: &'static str) -> Visit {
    Visit {
        view,
        answers,
        procedure: "",
        today: "1405-02-31",
    }
}

#[test]
fn of_a_clause_before_anything_is_answered() {
    for (language, view) in [("fa", "/clause/none"), ("en", "/en/clause/none")] {
        let page = visit(view, "").page(samples());
        golden(&format!("nowhere-clause-{language}"), &page);
    }
}

#[test]
fn of_a_question_with_answers_there() {
    for (language, view) in [("fa", "/q/none"), ("en", "/en/q/none")] {
        let page = visit(view, GIVEN).page(samples());
        golden(&format!("nowhere-question-{language}"), &page);
    }
}

#[test]
fn it_has_a_title_and_takes_no_answer_away() {
    let app = visit("/en/q/none", GIVEN).app(samples());
    assert_eq!(pages::title(&app), "We do not know this address · Masir");
    assert_eq!(app.answers.count(), 2);
}

/// What the page leads to: the fragment of each link in its main part, in order.
fn ways(view: &'static str, answers: &'static str) -> Vec<String> {
    let page = visit(view, answers).page(samples());
    let links = page.split("href=\"").skip(1);
    links
        .filter_map(|link| Some(link.split_once('"')?.0.to_owned()))
        .collect()
}

#[test]
fn the_likeliest_way_on_comes_first() {
    for (view, answers, expected) in [
        ("/clause/none", "", &["#/clauses", "#/q", "#/"][..]),
        ("/nothing", "", &["#/q", "#/clauses", "#/"]),
        (
            "/clause/none",
            GIVEN,
            &["#/clauses", "#/q", "#/answers", "#/result", "#/"],
        ),
        (
            "/en/q/none",
            GIVEN,
            &[
                "#/en/q",
                "#/en/clauses",
                "#/en/answers",
                "#/en/result",
                "#/en/",
            ],
        ),
    ] {
        assert_eq!(ways(view, answers), expected, "{view}");
    }
}

#[test]
fn an_address_of_clauses_is_known_by_its_view() {
    for path in ["clause/none", "clauses/none", "Clause/M-1", "clause"] {
        assert!(is_of_clauses(path), "{path}");
    }
    for path in ["", "q/clause", "clausewitz", "/clause"] {
        assert!(!is_of_clauses(path), "{path}");
    }
}

#[test]
fn a_hostile_address_is_shown_without_harm() {
    for (address, shown) in [
        ("#/clause/none", "#/clause/none"),
        // As browsers write Persian, whole and broken off.
        ("#/%D8%A8%D9%86%D8%AF", "#/بند"),
        ("#/%D8%A8%D9", "#/ب\u{fffd}"),
        ("#/100%", "#/100%"),
        ("#/%zz%4", "#/%zz%4"),
        // What turns the line, hides letters or breaks it.
        (
            "#/a%E2%80%AEb%00%0Ac%E2%81%A6d%E2%80%8Fe%EF%BB%BFf",
            "#/abcdef",
        ),
        ("#/%3Cb%3E", "#/<b>"),
    ] {
        assert_eq!(readable(address), shown);
    }
    let long = readable(&"ب".repeat(100_000));
    assert_eq!(long.chars().count(), 61);
    assert!(long.ends_with('…'));
    let exact = "x".repeat(60);
    assert_eq!(readable(&exact), exact);
}

#[test]
fn no_tag_of_an_address_is_one_of_the_page() {
    let page = visit("/clause/<img src=x onerror=alert(1)>", "").page(samples());
    assert!(page.contains("&lt;img"), "{page}");
    assert!(!page.contains("<img"), "{page}");
    let escaped = visit("/clause/%3Cimg src=x%3E", "").page(samples());
    assert!(!escaped.contains("<img"), "{escaped}");
}
