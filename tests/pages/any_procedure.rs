//! A procedure that is not a withdrawal, and deadlines that are not two months in two readings: the
//! page fits whatever its book says, and says nothing that its book does not.

use crate::shelf::{Visit, elsewhere, elsewhere_with, render};
use masir_rulebook::{Caution, Date, Deadline, LastDay, Procedure, Term};
use masir_web::layout::layout;
use masir_web::sender::Sender;
use masir_web::{pages, view::retraction::safe_day};

const VIEWS: [&str; 2] = ["/leave", "/en/leave"];
const SENT: &str = "masir=1&ground=work&asked_on=1405-07-10&revoked=1";

fn visit(view: &'static str, procedure: &'static str, today: &'static str) -> Visit {
    Visit {
        view,
        answers: "",
        procedure,
        today,
    }
}

/// What can be read of a page, the words of attributes but addresses included.
fn read(page: &str) -> String {
    let addresses = ["href=\"", "class=\"", "id=\"", "for=\"", "name=\""];
    addresses
        .iter()
        .fold(page.to_owned(), |page, attribute| without(&page, attribute))
        .to_lowercase()
}

fn without(page: &str, attribute: &str) -> String {
    let mut pieces = page.split(attribute);
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(first, |page, piece| {
        [
            page.as_str(),
            piece.split_once('"').map_or("", |(_, rest)| rest),
        ]
        .concat()
    })
}

/// The whole page in every stage, with top and foot, and its title.
#[test]
fn no_word_of_withdrawal_stands_in_the_page_of_another_procedure() {
    for view in VIEWS {
        for (procedure, today) in [
            ("", "1405-07-20"),
            (SENT, "1405-07-12"),
            (SENT, "1405-07-25"),
            ("masir=1&asked_on=1405-07-10", "1405-07-12"),
            ("masir=1&asked_on=1405-07-10&revoked=2", "1405-07-12"),
        ] {
            let app = visit(view, procedure, today).app(elsewhere());
            let title = pages::title(&app);
            let page = read(&[title, render(layout(&app))].concat());
            for word in [
                "withdraw",
                "انصراف",
                "decree",
                "حکم",
                "cleared",
                "clearance",
                "تسویه",
                "library",
                "کتابخانه",
                "ems.ut",
                "tehran",
                "تهران",
                "education expert",
                "کارشناس آموزش",
            ] {
                assert!(!page.contains(word), "{view} {procedure}: {word} in {page}");
            }
        }
    }
}

#[test]
fn what_a_procedure_means_comes_from_its_book() {
    let page = visit(VIEWS[1], "", "1405-07-20").page(elsewhere());
    assert!(page.contains(
        "You do not study for a semester. Your place at the university stays. The road has 3 steps."
    ));
    // It asks about no other way, and so none is offered.
    assert!(!page.contains("Check “"));
}

/// What the page says of taking back, with a deadline of the book changed.
fn told(change: fn(&mut Procedure), today: &'static str) -> String {
    let page = visit(VIEWS[1], SENT, today).page(elsewhere_with(change));
    let (_, aside) = page.split_once("<aside").expect("it stands at the side");
    aside
        .split("</aside>")
        .next()
        .unwrap_or_default()
        .to_owned()
}

fn in_months(procedure: &mut Procedure) {
    let deadline = Deadline {
        term: Term::Months(1),
        caution: None,
    };
    rule(procedure).deadline = Some(deadline);
}

fn in_two_readings(procedure: &mut Procedure) {
    let caution = Caution {
        days: 5,
        advice: procedure.title,
    };
    let deadline = Deadline {
        term: Term::Days(10),
        caution: Some(caution),
    };
    rule(procedure).deadline = Some(deadline);
}

fn without_end(procedure: &mut Procedure) {
    rule(procedure).deadline = None;
}

fn without_limit(procedure: &mut Procedure) {
    rule(procedure).limit = None;
}

fn rule(procedure: &mut Procedure) -> &mut masir_rulebook::RetractionRule {
    procedure.retraction.as_mut().expect("it can be taken back")
}

/// What is changed, the day, what is said, and what is not.
type Row = (
    fn(&mut Procedure),
    &'static str,
    &'static [&'static str],
    &'static [&'static str],
);

#[test]
fn every_sort_of_deadline_is_told() {
    let rows: [Row; 8] = [
        (
            |_| {},
            "1405-07-12",
            &[
                "8 days from now<",
                "The last day: 10 days",
                "20 Mehr 1405",
                "2 times",
                ".ics",
            ],
            &["reading", "month"],
        ),
        (|_| {}, "1405-07-20", &["Today<"], &["reading"]),
        (|_| {}, "1405-07-21", &["The time is over"], &[".ics"]),
        (
            in_months,
            "1405-07-12",
            &["28 days from now<", "The last day: 1 month", "10 Aban 1405"],
            &["reading"],
        ),
        (
            in_two_readings,
            "1405-07-12",
            &[
                "3 days from now, by the cautious reading",
                "Likely reading: 10 days",
                "Cautious reading: 5 days",
            ],
            &["has passed"],
        ),
        (
            in_two_readings,
            "1405-07-16",
            &[
                "The cautious reading has passed. Leave of absence",
                "20 Mehr",
            ],
            &["from now"],
        ),
        (
            without_end,
            "1406-01-01",
            &["2 times"],
            &[
                "Until when can I take it back?</h2><p class=\"masir-figure\"",
                "last day:",
                ".ics",
                "No way back",
            ],
        ),
        (
            without_limit,
            "1405-07-12",
            &["8 days from now"],
            &["times"],
        ),
    ];
    for (change, today, says, keeps) in rows {
        let told = told(change, today);
        for words in says {
            assert!(told.contains(words), "{today}: no “{words}” in {told}");
        }
        for words in keeps {
            assert!(!told.contains(words), "{today}: “{words}” in {told}");
        }
    }
}

#[test]
fn before_anything_is_sent_the_time_is_told_or_that_there_is_no_end() {
    let told = |change| visit(VIEWS[1], "", "1405-07-12").page(elsewhere_with(change));
    assert!(told(|_| {}).contains("Until 10 days after the request"));
    assert!(told(in_months).contains("Until 1 month after the request"));
    assert!(told(without_end).contains("The text names no last day."));
}

#[test]
fn a_procedure_without_way_back_says_nothing_of_it() {
    let page = visit(VIEWS[1], "masir=1&ground=work", "1405-07-12")
        .page(elsewhere_with(|procedure| procedure.retraction = None));
    assert!(!page.contains("take it back"), "{page}");
}

#[test]
fn the_day_told_first_is_the_earlier_one_that_has_not_passed() {
    let day = |text: &str| Date::parse(text).expect("a day");
    let until = |cautious: Option<&str>| LastDay {
        last_day: day("1405-07-20"),
        days_left: 4,
        cautious_day: cautious.map(&day),
        warn: false,
    };
    for (cautious, told) in [
        (None, ("1405-07-20", 4)),
        (Some("1405-07-18"), ("1405-07-18", 2)),
        (Some("1405-07-15"), ("1405-07-20", 4)),
        (Some("1405-07-22"), ("1405-07-20", 4)),
    ] {
        let (found, left) = safe_day(&until(cautious), day("1405-07-16"));
        assert_eq!((found, left), (day(told.0), told.1), "{cautious:?}");
    }
}

#[test]
fn a_sender_is_kept_as_it_was_typed() {
    for (name, number) in [("سارا راد", "۸۱۰۱۹۹"), ("", ""), ("a & b=<c>", " 1 ")] {
        let sender = Sender {
            name: name.to_owned(),
            number: number.to_owned(),
        };
        assert_eq!(Sender::decode(&sender.encode()), Some(sender));
    }
    let two_lines = Sender {
        name: "a\nb".to_owned(),
        number: "1\r".to_owned(),
    };
    assert_eq!(two_lines.encode(), "a b\n1 ");
    // Nothing was kept.
    assert_eq!(Sender::decode(""), None);
}
