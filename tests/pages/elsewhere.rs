//! Rules that the address asks for: what is asked, what is allowed, what is refused and how, and
//! another branch's book in the place of the bundled one.

use crate::shelf::{block_on, bundled, render};
use masir_authoring::compile_rules;
use masir_bookfile::{Fault, read, write};
use masir_rulebook::{Date, Language};
use masir_web::answers::Answers;
use masir_web::app::App;
use masir_web::elsewhere::{
    Fallback, Own, Reason, Refusal, Wish, asks_for_rules, is_allowed, origins,
};
use masir_web::layout::layout;
use masir_web::library::Library;
use masir_web::pages::refused::Refused;
use masir_web::parts::{self, Part, Parts};
use masir_web::route::Route;
use masir_web::state::{Action, State};
use masir_web::{receipt, share, store, text};
use std::collections::BTreeSet;
use std::future::ready;
use std::path::Path;
use std::rc::Rc;
use yew::{Callback, Reducible, html};

const HERE: Parts = Parts {
    speech: |language| Box::pin(ready(Ok(parts::told(language)))),
    more: |language| Box::pin(ready(Ok(parts::more(language)))),
    page: |part| Box::pin(ready(Ok(parts::draw(part)))),
    elsewhere: || Box::pin(ready(Err(parts::Absent))),
};

const REASONS: [Reason; 11] = [
    Reason::NoAddress,
    Reason::NotAllowed,
    Reason::NotCome,
    Reason::Status(404),
    Reason::File(Fault::NotABook),
    Reason::File(Fault::TooLong),
    Reason::File(Fault::CutShort),
    Reason::File(Fault::Damaged),
    Reason::File(Fault::Newer { format: 2 }),
    Reason::File(Fault::Address),
    Reason::Status(500),
];

fn refusal(reason: Reason) -> Refusal {
    Refusal {
        given: "https://a.example/x.masir".into(),
        reason,
        allowed: origins("https://masir.example", "https://b.example"),
    }
}

/// The book of the other branch, as the address has brought it.
fn shiraz() -> Library {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/books/shiraz");
    let book = compile_rules(&folder).expect("the other book has no fault");
    let opened = read(&write((&book.book, &book.words), None)).expect("it is a book");
    Own::library(
        opened,
        "?rules=x.masir".into(),
        "https://b.example".into(),
        HERE,
    )
}

/// The app at a view, with all that comes later.
fn app(library: Library, view: &str, answers: &str, today: &str) -> App {
    let today = Date::parse(today).expect("a day");
    let library = Rc::new(library);
    let language = if view.starts_with("/en") {
        Language::En
    } else {
        Language::Fa
    };
    for part in [Part::Start, Part::Result] {
        assert!(block_on(library.bring(part, language)));
    }
    let speech = library.speech(language).expect("it was brought");
    let site = library
        .elsewhere()
        .map_or(String::new(), |elsewhere| elsewhere.query().to_owned());
    let decoded = store::decode(answers, &library.checker().book().facts);
    assert_eq!(decoded.lost, 0);
    let state = State::new(library, speech, today)
        .on_site(&["https://masir.example/", &site].concat())
        .with_answers(decoded.answers, Answers::default(), 0);
    let fragment = view.to_owned();
    let state = Rc::new(state).reduce(Action::Arrive { fragment, today });
    App::new(state, Callback::noop())
}

fn page(app: &App) -> String {
    let app = app.clone();
    render(layout(&app))
}

#[test]
fn an_address_asks_for_rules_or_does_not() {
    for (search, rules, fallback) in [
        ("?rules=b.masir", "b.masir", false),
        ("?lang=en&rules=b.masir&fallback=bundled", "b.masir", true),
        (
            "?fallback=other&rules=https%3A%2F%2Fa.example%2Fb.masir",
            "https://a.example/b.masir",
            false,
        ),
        ("?rules=%D9%85+%zz%4", "م %zz%4", false),
        ("?rules=", "", false),
        ("?rules=%ff", "\u{fffd}", false),
    ] {
        let wish = Wish::read(search).expect(search);
        assert_eq!((&*wish.rules, wish.fallback), (rules, fallback), "{search}");
        // Links ask for the same again.
        assert_eq!(Wish::read(&wish.query).as_ref(), Some(&wish));
        assert!(asks_for_rules(search));
    }
    for search in ["", "?", "?lang=en", "?xrules=b", "?fallback=bundled"] {
        assert!(
            Wish::read(search).is_none() && !asks_for_rules(search),
            "{search}"
        );
    }
}

#[test]
fn rules_come_from_the_page_s_own_origin_and_those_it_names() {
    let allowed = origins(
        "https://masir.example",
        " https://b.example\n https://c.example:8443 ",
    );
    for (origin, expected) in [
        ("https://masir.example", true),
        ("https://b.example", true),
        ("https://c.example:8443", true),
        ("http://masir.example", false),
        ("https://c.example", false),
        ("https://evil.b.example", false),
        ("null", false),
        ("", false),
    ] {
        assert_eq!(is_allowed(origin, &allowed), expected, "{origin}");
    }
    // A file on a disk has no origin.
    for origin in ["null", "file://"] {
        assert!(origins(origin, "").is_empty());
        assert!(!is_allowed(origin, &origins(origin, origin)));
    }
}

#[test]
fn every_refusal_is_told_from_the_others() {
    for language in Language::ALL {
        let said: BTreeSet<String> = REASONS
            .iter()
            .map(|reason| refusal(*reason).why(language))
            .collect();
        assert!(said.len() == REASONS.len() && said.iter().all(|why| why.len() > 20));
    }
    let newer = refusal(Reason::File(Fault::Newer { format: 12 }));
    assert!(newer.why(Language::Fa).contains("۱۲") && newer.why(Language::En).contains("12"));
}

#[test]
fn the_page_of_a_refusal_names_what_was_given_and_what_is_allowed() {
    for (language, other) in [(Language::Fa, Language::En), (Language::En, Language::Fa)] {
        let refusal = refusal(Reason::NotAllowed);
        let why = [language, other].map(|language| refusal.why(language));
        let site = "https://masir.example/";
        let page = render(html! { <Refused {refusal} {language} {site} /> });
        let first = page.find(&why[0]).expect("it says why");
        assert!(first < page.find(&why[1]).expect("in the other language too"));
        for part in [
            "https://a.example/x.masir",
            "https://masir.example<",
            "https://b.example<",
        ] {
            assert_eq!(page.matches(part).count(), 2, "{part}");
        }
        assert_eq!(page.matches("<h1").count(), 1);
        assert!(page.contains("href=\"https://masir.example/#/en/\""));
    }
}

#[test]
fn every_page_says_whose_rules_it_applies() {
    let questions = [
        "/",
        "/en/",
        "/q/sex",
        "/en/q/sex",
        "/result",
        "/en/answers",
        "/clauses",
    ];
    for view in questions {
        let app = app(shiraz(), view, "masir=1", "1405-04-12");
        let page = page(&app);
        let edition = &app.book().edition;
        for said in [
            app.t(edition.publisher),
            "iau-shiraz-sample",
            "https://b.example",
        ] {
            assert!(page.contains(said), "{view}: {said}");
        }
        assert!(page.contains(app.t(edition.notice)), "{view}");
        assert!(!page.contains("data-fault=\"rules\""), "{view}");
    }
}

#[test]
fn a_book_past_its_day_says_so() {
    for (today, says) in [
        ("1404-12-29", true),
        ("1405-01-01", false),
        ("1406-12-29", false),
        ("1407-01-01", true),
    ] {
        let page = page(&app(shiraz(), "/en/", "masir=1", today));
        let hidden = "data-fault=\"day\" hidden";
        assert_eq!(page.contains(hidden), !says, "{today}");
    }
}

#[test]
fn another_branch_shows_its_own_article_fee_and_window() {
    let answers = "masir=1&level=master&marital_status=widowed&destination_places=family_home";
    let app = app(shiraz(), "/en/result", answers, "1405-04-12");
    let page = page(&app);
    for said in ["1,600,000", "20 Tir", "The widowed, near their family"] {
        assert!(page.contains(said), "{said}");
    }
    let start = self::page(&self::app(shiraz(), "/en/", "masir=1", "1405-04-12"));
    assert!(start.contains("widowed, and going back to the family"));
}

#[test]
fn the_words_of_both_languages_are_those_of_the_book() {
    let library = shiraz();
    for language in Language::ALL {
        assert!(block_on(library.bring(Part::Result, language)));
        let speech = library.speech(language).expect("it was brought");
        let title = speech.book.get(library.checker().book().title);
        assert!(title.contains(if language == Language::Fa {
            "شیراز"
        } else {
            "Shiraz"
        }));
        // The bundled procedure goes along, with all its words.
        let procedure = library.road().procedure();
        assert!(!speech.procedure.get(procedure.edition.notice).is_empty());
    }
}

#[test]
fn books_do_not_mix() {
    let library = shiraz();
    let elsewhere = library.elsewhere().expect("the address asked for it");
    assert_eq!(
        (elsewhere.shelf(), elsewhere.desk()),
        (".iau-shiraz-sample", "")
    );
    assert!(bundled().elsewhere().is_none());

    let app = app(library, "/", "masir=1&sex=female", "1405-04-12");
    let there = bundled();
    let carried = share::write(&app.answers, app.book());
    assert!(share::read(&carried, app.book()).is_ok());
    assert!(share::read(&carried, there.checker().book()).is_err());
    let receipt = receipt::Receipt::of(&app.answers, app.book(), &app.assessment);
    let receipt = receipt.write(app.book());
    assert!(receipt::Receipt::read(&receipt, there.checker().book()).is_err());
    // The link leads back to the same rules.
    let link = app.link(Route::Shared, &carried);
    assert!(
        link.starts_with("https://masir.example/?rules=x.masir#/"),
        "{link}"
    );
}

#[test]
fn bundled_rules_that_stand_in_say_so_on_every_page() {
    for view in ["/en/", "/en/q/sex", "/en/result"] {
        let refusal = refusal(Reason::File(Fault::Damaged));
        let why = refusal.why(Language::En);
        let library = Fallback::library(refusal, "?rules=x&fallback=bundled".into(), HERE);
        let app = app(library, view, "masir=1", "1405-03-05");
        let page = page(&app);
        let edition = &app.book().edition;
        for said in [
            text::elsewhere(Language::En).heading,
            "https://a.example/x.masir",
            &why,
            &(text::elsewhere(Language::En).instead)(
                app.t(edition.title),
                app.t(edition.publisher),
            ),
        ] {
            assert!(page.contains(said), "{view}: {said}");
        }
    }
}
