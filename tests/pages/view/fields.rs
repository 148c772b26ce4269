//! What is typed, and what is set apart in a line.

use super::app;
use masir_web::view::day::{Reading, Typed};
use masir_web::view::runs::{Run, runs};

#[test]
fn addresses_are_set_apart() {
    let found = runs("بفرستید: user.lib@ut.ac.ir، سپس در ems.ut.ac.ir. ۱.۵ بار");
    let addresses: Vec<&str> = found
        .iter()
        .filter_map(|run| match run {
            Run::Address(address) => Some(*address),
            Run::Words(_) => None,
        })
        .collect();
    assert_eq!(addresses, ["user.lib@ut.ac.ir", "ems.ut.ac.ir"]);
    assert_eq!(runs("۱۴.۵ and 3.14, no address. At all").len(), 1);
}

#[track_caller]
fn day_is(day: &str, month: &str, year: &str, expected: &str) {
    let app = app("");
    let facts = &app.library.road().procedure().facts;
    let fact = facts
        .iter()
        .find(|fact| fact.id == "filed_on")
        .expect("the day of filing");
    let typed = Typed {
        day: day.into(),
        month: month.into(),
        year: year.into(),
    };
    let found = match typed.read(fact, app.today) {
        Reading::Partial => "partial".to_owned(),
        Reading::Day(day) => day.to_string(),
        Reading::NoSuchDay => "none".to_owned(),
        Reading::Ahead => "ahead".to_owned(),
    };
    assert_eq!(found, expected, "{day} {month} {year}");
}

#[test]
fn days_are_read_in_any_digits() {
    day_is("31", "2", "1405", "1405-02-31");
    day_is("۳۱", "2", "۱۴۰۵", "1405-02-31");
    day_is(" ٥ ", "1", "١٤٠٥", "1405-01-05");
    day_is("", "2", "1405", "partial");
    day_is("5", "", "1405", "partial");
    day_is("30", "12", "1402", "none");
    day_is("0", "1", "1405", "none");
    day_is("five", "1", "1405", "none");
    day_is("5", "1", "5", "none");
    day_is("5", "1", "005", "none");
    day_is("5", "1", "2026", "none");
    day_is("1", "3", "1405", "ahead");
    day_is("۵\u{200c}", "1", "\u{200f}۱۴۰۵", "1405-01-05");
    day_is("+5", "1", "1405", "1405-01-05");
    day_is("-5", "1", "1405", "none");
    day_is("5", "13", "1405", "none");
    day_is("5.0", "1", "1405", "none");
}

#[test]
fn a_year_of_two_digits_is_the_nearest_that_has_begun() {
    day_is("5", "1", "05", "1405-01-05");
    day_is("۵", "1", "۰۵", "1405-01-05");
    day_is("5", "1", "٩٩", "1399-01-05");
    day_is("5", "1", "06", "1306-01-05");
    // A day ahead in this year is ahead, not of a century ago.
    day_is("1", "3", "05", "ahead");
}

#[test]
fn the_last_day_of_the_year_is_there_in_leap_years() {
    for (year, leap) in [
        (1395, true),
        (1399, true),
        (1403, true),
        (1400, false),
        (1402, false),
        (1404, false),
    ] {
        let year = year.to_string();
        let (last, expected) = (year.clone() + "-12-30", "none".to_owned());
        day_is("30", "12", &year, if leap { &last } else { &expected });
        day_is("۲۹", "12", &year, &(year.clone() + "-12-29"));
        day_is("31", "12", &year, "none");
        day_is("31", "7", &year, "none");
        day_is("31", "6", &year, &(year.clone() + "-06-31"));
    }
}
