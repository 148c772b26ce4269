//! The words that come first are enough for the pages that come first.

use crate::shelf::{block_on, bundled, render};
use masir_rulebook::{Checker, Date, Language};
use masir_web::app::{App, PageProps};
use masir_web::form::is_number;
use masir_web::library::{Library, Speech};
use masir_web::pages;
use masir_web::parts::{self, Part};
use masir_web::route::Route;
use masir_web::state::{Action, State};
use std::rc::Rc;
use yew::{Callback, Reducible};

/// The app at a view, speaking with the words given.
fn at(library: &Rc<Library>, route: Route, speech: Speech) -> App {
    let today = Date::parse("1405-03-05").expect("a day");
    let state = State::new(library.clone(), Rc::new(speech), today);
    App::new(Rc::new(State { route, ..state }), Callback::noop())
}

/// The page and the title.
fn drawn(app: &App) -> [String; 2] {
    [render(pages::page(app)), pages::title(app)]
}

/// The page without what opens to the reason for a question, which is an explanation.
fn without_reasons(page: String) -> String {
    match (page.split_once("</summary>"), page.split_once("</details>")) {
        (Some((before, _)), Some((_, behind))) => [before, behind].concat(),
        _ => page,
    }
}

#[test]
fn why_a_question_is_asked_is_told_once_its_words_have_come() {
    let library = Rc::new(bundled());
    let first = parts::speech(Language::En);
    let whole = first.with(parts::more(Language::En));
    let reason = |speech: Speech| {
        let [page, _] = drawn(&at(&library, Route::Question(0), speech));
        let (_, opened) = page.split_once("</summary>").expect("it opens");
        opened[..opened.find("</details>").expect("it ends")].to_owned()
    };
    assert!(reason(first).contains("On its way…"));
    let told = reason(whole);
    assert!(
        told.contains("#/en/clause/") && !told.contains("On its way…"),
        "{told}"
    );
}

#[test]
fn the_interview_needs_no_words_of_explanations() {
    let library = Rc::new(bundled());
    let book = library.checker().book();
    let questions = (0..)
        .zip(&book.facts)
        .filter(|(_, fact)| !is_number(fact))
        .map(|(at, _)| Route::Question(at));
    let lists = (0..)
        .zip(&book.checklists)
        .map(|(at, _)| Route::Checklist(at));
    let routes: Vec<Route> = questions.chain(lists).chain([Route::Start]).collect();
    for language in Language::ALL {
        let first = parts::speech(language);
        let whole = first.with(parts::more(language));
        for route in &routes {
            let [first, whole] =
                [&first, &whole].map(|speech| at(&library, *route, speech.clone()));
            let [first, whole] =
                [drawn(&first), drawn(&whole)].map(|drawn| drawn.map(without_reasons));
            assert_eq!(first, whole, "{language:?} {route:?}");
        }
    }
}

#[test]
fn a_page_waits_for_its_words_as_for_itself() {
    let library = Rc::new(bundled());
    let first = parts::speech(Language::Fa);
    let whole = first.with(parts::more(Language::Fa));
    let is_here = |speech| pages::is_here(&at(&library, Route::Result, speech));
    assert!(!is_here(first) && is_here(whole));
}

#[test]
fn what_did_not_come_is_missing_until_it_has_whatever_else_comes() {
    let [nothing, everything] = [without_explanations(), bundled()].map(Rc::new);
    for (library, route, missing) in [
        (&nothing, Route::Question(0), [true, false]),
        (&nothing, Route::Result, [true, true]),
        (&everything, Route::Result, [true, false]),
    ] {
        let state = at(library, route, parts::speech(Language::Fa))
            .state()
            .clone();
        let after = [false, true].map(|came| {
            let failed = state.clone().reduce(Action::Deliver { came: false });
            failed.reduce(Action::Deliver { came }).undelivered
        });
        assert_eq!(after, missing, "{route:?}");
    }
}

#[test]
fn what_cannot_be_had_is_said_not_to_have_come() {
    let library = Library::in_parts(parts::Parts::NONE);
    for part in Part::ALL {
        assert!(!block_on(library.bring(part, Language::Fa)));
    }
}

#[test]
fn a_part_comes_once_its_page_and_its_words_have() {
    let some = parts::Parts {
        speech: |language| Box::pin(async move { Ok(parts::told(language)) }),
        more: |language| {
            Box::pin(async move {
                (language == Language::Fa)
                    .then(|| parts::more(language))
                    .ok_or(parts::Absent)
            })
        },
        page: |part| Box::pin(async move { Ok(parts::draw(part)) }),
        ..parts::Parts::NONE
    };
    let library = Library::in_parts(some);
    assert!(block_on(library.bring(Part::Result, Language::Fa)));
    let words = |language| library.speech(language).expect("words").more.is_some();
    assert!(!block_on(library.bring(Part::Result, Language::En)));
    assert_eq!(Language::ALL.map(words), [true, false]);
}

/// A library whose pages come and whose words of explanations do not.
fn without_explanations() -> Library {
    Library::in_parts(parts::Parts {
        speech: |language| Box::pin(async move { Ok(parts::told(language)) }),
        page: |part| Box::pin(async move { Ok(parts::draw(part)) }),
        ..parts::Parts::NONE
    })
}

#[test]
fn what_is_picked_and_ticked_is_drawn_before_the_rest_of_the_interview_has_come() {
    let library = Rc::new(without_explanations());
    let speech = parts::speech(Language::Fa);
    let facts = &library.checker().book().facts;
    let routes = [Route::Start, Route::Checklist(0)]
        .into_iter()
        .chain((0..).take(facts.len()).map(Route::Question));
    let routes: Vec<Route> = routes.collect();
    for route in &routes {
        let asks_to_pick = match route {
            Route::Question(fact) => {
                let asked = at(&library, *route, speech.clone()).together(*fact);
                !asked
                    .iter()
                    .any(|fact| is_number(&facts[usize::from(*fact)]))
            }
            Route::Checklist(_) => true,
            _ => false,
        };
        let app = at(&library, *route, speech.clone());
        assert_eq!(pages::is_here(&app), asks_to_pick, "{route:?}");
    }
    assert!(block_on(library.bring(Part::Start, Language::Fa)));
    assert!(!block_on(library.bring(Part::Fields, Language::Fa)));
    let whole = speech.with(parts::more(Language::Fa));
    for route in routes {
        let app = at(&library, route, whole.clone());
        assert!(pages::is_here(&app), "{route:?}");
        assert!(drawn(&app)[0].contains("</h1>"), "{route:?}");
    }
}

#[test]
fn the_books_that_ship_name_nobody_until_a_result_asks_for_it() {
    let library = Library::in_parts(parts::Parts::NONE);
    assert!(!library.checker().names());
    let procedure = library.road().procedure();
    assert_eq!(
        (&library.procedure, library.head()),
        (&procedure.procedure, &procedure.head()),
        "what is known first is of the same procedure"
    );
    let strict = Checker::new(masir_bundled::rule_book()).expect("the build has checked it");
    assert!(strict.names());
}

#[test]
fn a_page_is_drawn_again_for_words_that_have_come_and_for_no_other_part() {
    let library = Rc::new(bundled());
    let first = parts::speech(Language::Fa);
    let whole = first.with(parts::more(Language::Fa));
    let props = |speech: &Speech, deliveries| {
        let state = State::clone(at(&library, Route::Clauses, speech.clone()).state());
        PageProps {
            app: App::new(
                Rc::new(State {
                    deliveries,
                    ..state
                }),
                Callback::noop(),
            ),
        }
    };
    assert!(props(&whole, 0) == props(&whole, 1));
    assert!(props(&first, 0) != props(&whole, 1));
}
