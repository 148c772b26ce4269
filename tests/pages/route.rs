//! Addresses: each view has one, and nothing that stands behind `#` is a fault.

use crate::shelf::{elsewhere, samples};
use masir_rulebook::Language;
use masir_web::route::{Address, Names, Route};
use proptest::prelude::*;
use std::sync::LazyLock;

static BOOK: LazyLock<masir_rulebook::RuleBook> =
    LazyLock::new(|| samples().checker().book().clone());

fn names() -> Names<'static> {
    Names {
        book: &BOOK,
        procedure: "way-out",
    }
}

fn parse(fragment: &str) -> Option<(Language, Route)> {
    Address::parse(fragment, names()).map(|address| (address.language, address.route))
}

#[test]
fn every_view_has_an_address() {
    let routes = [
        Route::Start,
        Route::Next,
        Route::Reason(0),
        Route::Question(0),
        Route::Question(5),
        Route::Answers,
        Route::Result,
        Route::Clauses,
        Route::Clause(1),
        Route::Withdrawal,
        Route::Shared,
        Route::Receipt,
        Route::Scans,
    ];
    for language in Language::ALL {
        for route in routes {
            let address = Address { language, route };
            let fragment = address.fragment(names());
            assert_eq!(parse(&fragment[1..]), Some((language, route)), "{fragment}");
        }
    }
}

#[test]
fn a_procedure_is_addressed_by_the_name_that_its_book_gives_it() {
    assert_eq!(
        parse("/en/way-out"),
        Some((Language::En, Route::Withdrawal))
    );
    assert_eq!(
        parse("/en/withdrawal"),
        Some((Language::En, Route::Nowhere))
    );
    for (library, name) in [(samples(), "#/withdrawal"), (elsewhere(), "#/leave")] {
        let address = Address {
            language: Language::Fa,
            route: Route::Withdrawal,
        };
        assert_eq!(address.fragment(library.names()), name);
    }
}

/// What compiles books refuses a procedure of one of these names.
#[test]
fn every_name_of_a_view_is_reserved() {
    for route in [
        Route::Next,
        Route::Reason(0),
        Route::Question(0),
        Route::Checklist(0),
        Route::Answers,
        Route::Result,
        Route::Clauses,
        Route::Clause(1),
        Route::Shared,
        Route::Receipt,
        Route::Scans,
    ] {
        for language in Language::ALL {
            let fragment = Address { language, route }.fragment(names());
            let name = fragment.split('/').nth(1).unwrap_or_default();
            assert!(masir_rulebook::views::ALL.contains(&name), "{fragment}");
        }
    }
}

#[test]
fn no_procedure_hides_a_view() {
    let names = Names {
        book: &BOOK,
        procedure: "result",
    };
    let found = Address::parse("/result", names).map(|address| address.route);
    assert_eq!(found, Some(Route::Result));
}

#[test]
fn what_names_no_view_is_the_start() {
    for (fragment, language) in [
        ("", Language::Fa),
        ("/", Language::Fa),
        ("/en", Language::En),
        ("/en/", Language::En),
        ("//", Language::Fa),
        ("/en//", Language::En),
    ] {
        assert_eq!(
            parse(fragment),
            Some((language, Route::Start)),
            "{fragment}"
        );
    }
}

#[test]
fn what_is_no_view_is_nowhere_and_keeps_its_address() {
    for (fragment, language, other) in [
        ("/english", Language::Fa, "/en/english"),
        ("/q/nothing", Language::Fa, "/en/q/nothing"),
        ("/en/clause/none", Language::En, "/clause/none"),
        ("/en/clause/M-1/", Language::En, "/clause/M-1/"),
        ("/answers/all", Language::Fa, "/en/answers/all"),
        ("/Answers", Language::Fa, "/en/Answers"),
        ("///", Language::Fa, "/en///"),
        ("/en///", Language::En, "///"),
    ] {
        let address = Address::parse(fragment, names()).expect("an address");
        assert_eq!(
            (address.language, address.route),
            (language, Route::Nowhere),
            "{fragment}"
        );
        let carried = address.carried(fragment);
        assert_eq!(address.carrying(carried, names())[1..], *fragment);
        let language = match language {
            Language::Fa => Language::En,
            Language::En => Language::Fa,
        };
        let there = Address {
            language,
            ..address
        };
        assert_eq!(there.carrying(carried, names())[1..], *other);
    }
}

#[test]
fn the_id_of_an_element_is_no_address() {
    assert_eq!(parse("main"), None);
    assert_eq!(parse("f-level"), None);
}

proptest! {
    #[test]
    fn any_fragment_is_read(fragment in ".{0,40}") {
        if let Some(address) = Address::parse(&fragment, names()) {
            let written = match address.route {
                Route::Nowhere => address.carrying(address.carried(&fragment), names()),
                _ => address.fragment(names()),
            };
            prop_assert_eq!(Address::parse(&written[1..], names()), Some(address));
        }
    }
}
