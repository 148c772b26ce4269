//! What is new, and which words it comes to.

use masir_rulebook::Date;
use masir_web::route::Route;
use masir_web::view::news::{Age, Book, Given, Heard, age, given_under, heard};

fn day(day: u8) -> Date {
    Date::new(1405, 9, day).unwrap()
}

#[test]
fn what_the_keeper_writes_is_read() {
    assert_eq!(heard(""), Heard::default());
    let all = heard("checked=yes&newer=yes&rules=yes&ready=no");
    assert_eq!((all.checked, all.ready), (Some(true), Some(false)));
    assert!(all.newer && all.rules);
    let some = heard("checked=no&newer=&later=yes&broken");
    assert_eq!(some.checked, Some(false));
    assert!(!some.newer && some.ready.is_none());
}

#[test]
fn no_result_goes_without_a_word_on_how_old_its_rules_are() {
    let fresh = "checked=yes";
    let gone = "checked=no";
    for (text, checked_on, expected) in [
        // Not asked yet: the answer comes.
        ("", None, Age::Fresh),
        (fresh, Some(day(5)), Age::Fresh),
        (fresh, Some(day(4)), Age::Stale(day(4))),
        (gone, Some(day(5)), Age::Unchecked(Some(day(5)))),
        (gone, Some(day(1)), Age::Unchecked(Some(day(1)))),
        (gone, None, Age::Unchecked(None)),
        ("checked=yes&newer=yes", Some(day(4)), Age::Stale(day(4))),
        // This is told with the newer rules.
        ("checked=yes&newer=yes&rules=yes", Some(day(4)), Age::Fresh),
    ] {
        let found = age(heard(text), checked_on, day(5), Route::Result);
        assert_eq!(found, expected, "{text} {checked_on:?}");
    }
    for route in [
        Route::Withdrawal,
        Route::Receipt,
        Route::Clauses,
        Route::Scans,
    ] {
        let found = age(heard(gone), None, day(5), route);
        assert_eq!(found, Age::Unchecked(None), "{route:?}");
    }
    for route in [Route::Start, Route::Question(0), Route::Checklist(0)] {
        assert_eq!(
            age(heard(gone), None, day(5), route),
            Age::Fresh,
            "{route:?}"
        );
    }
}

#[test]
fn answers_keep_the_rules_that_they_were_given_under() {
    let book = |version, answered| Book {
        id: "b",
        version,
        hash: "0123456789abcdef",
        answered,
    };
    let road = Book {
        id: "r",
        version: "1",
        hash: "ff",
        answered: true,
    };
    let (first, given) = given_under("", &[book("1", true), road]);
    assert_eq!(first, "b 1 0123456789ab\nr 1 ff");
    assert_eq!(given, None);
    assert_eq!(
        given_under(&first, &[book("1", true), road]),
        (first.clone(), None)
    );
    // The rules change under the answers: said until it is accepted, and kept.
    let then = |version: &str| {
        Some(Given {
            book: 0,
            then: version.to_owned(),
        })
    };
    assert_eq!(
        given_under(&first, &[book("2", true), road]),
        (first.clone(), then("1"))
    );
    // Without answers there is nothing to say.
    let (second, given) = given_under(&first, &[book("2", false), road]);
    assert_eq!(second, "b 2 0123456789ab\nr 1 ff");
    assert_eq!(given, None);
    // Other rules under the same version are other rules.
    let other = Book {
        hash: "fedcba9876543210",
        ..book("1", true)
    };
    assert_eq!(given_under(&first, &[other, road]).1, then("1"));
    // Both have changed: the rule book is told first.
    let other_road = Book { hash: "00", ..road };
    assert_eq!(
        given_under(&first, &[book("2", true), other_road]).1,
        then("1")
    );
    assert_eq!(
        given_under(&first, &[book("1", true), other_road])
            .1
            .unwrap()
            .book,
        1
    );
}
