//! The list of clauses as it narrows to what is looked for.

use crate::golden::golden;
use crate::shelf::{Visit, bundled, render, samples};
use masir_web::app::App;
use masir_web::pages::clauses::list;
use masir_web::search::Query;
use masir_web::view::index::chapters;

fn app(view: &'static str) -> App {
    let visit = Visit {
        view,
        answers: "",
        procedure: "",
        today: "1405-02-31",
    };
    visit.app(samples())
}

/// The ids of what is listed, those that only the text's own words gave away with a star.
fn listed(app: &App, typed: &str) -> Vec<String> {
    let found = chapters(app.book(), &app.speech.book, &Query::new(typed));
    let clauses = found.iter().flat_map(|chapter| &chapter.clauses);
    let named = clauses.map(|found| {
        let id = &app.book().clauses[usize::from(found.clause)].id;
        format!("{id}{}", if found.by_quote { "*" } else { "" })
    });
    named.collect()
}

#[test]
fn each_word_is_found_in_id_chapter_title_sentence_or_own_words() {
    let all = ["G-1", "G-2", "M-1", "M-2", "M-3", "S-1"];
    for (view, typed, found) in [
        ("/clauses", "", &all[..]),
        ("/clauses", " \u{200c}", &all),
        ("/clauses", "جابه جایی", &["M-1", "M-2", "M-3"]),
        ("/clauses", "جابجایی", &[]),
        ("/clauses", "معدل كافي", &["M-2"]),
        ("/clauses", "m-2", &["M-2"]),
        ("/clauses", "تازه واردان", &["G-2"]),
        ("/clauses", "منع آموزشي", &["G-1*"]),
        ("/clauses", "دانشجو معدل", &[]),
        ("/en/clauses", "moving gpa", &["M-2"]),
        ("/en/clauses", "محل زندگی", &["M-1*"]),
        ("/en/clauses", "moving نيم سال", &[]),
    ] {
        assert_eq!(listed(&app(view), typed), found, "{typed}");
    }
}

#[test]
fn what_is_found_is_marked() {
    for (language, view, typed) in [
        ("fa", "/clauses", "نيمسال"),
        ("en", "/en/clauses", "student"),
    ] {
        let found = render(list(&app(view), typed));
        golden(&format!("clauses-found-{language}"), &found);
    }
}

#[test]
fn where_nothing_is_found_the_page_says_so_and_lists_nothing() {
    let app = app("/en/clauses");
    let page = render(list(&app, "xyz"));
    assert!(page.contains(app.later().clause.none_found), "{page}");
    assert!(!page.contains("<li"), "{page}");
}

#[test]
fn every_clause_of_the_books_that_ship_is_found_by_its_id() {
    let visit = Visit {
        view: "/clauses",
        answers: "",
        procedure: "",
        today: "1405-02-31",
    };
    let app = visit.app(bundled());
    for clause in &app.book().clauses {
        assert!(listed(&app, &clause.id).contains(&clause.id));
    }
}
