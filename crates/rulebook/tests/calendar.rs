//! The calendar beside an independent one, and at its edges.

use icu_calendar::{Date as IcuDate, Iso, cal::Persian};
use masir_rulebook::{Date, DateFault, MonthDay, days_in_month, is_leap_year};

fn date(text: &str) -> Date {
    Date::parse(text).expect(text)
}

#[test]
fn every_day_of_1178_to_1501_agrees_with_an_independent_calendar() {
    let epoch = IcuDate::try_new_iso(1970, 1, 1)
        .expect("an ISO date")
        .to_rata_die();
    let mut day = IcuDate::try_new_persian(1178, 1, 1)
        .expect("a Persian date")
        .to_rata_die();
    let end = IcuDate::try_new_persian(1502, 1, 1)
        .expect("a Persian date")
        .to_rata_die();
    let mut walked = 0;
    while day < end {
        let other = IcuDate::from_rata_die(day, Persian);
        let parts = (
            other.year().extended_year(),
            other.month().ordinal,
            other.day_of_month().0,
        );
        let ours = Date::new(parts.0, parts.1, parts.2).expect("a day of our calendar");
        assert_eq!(ours.parts(), parts);
        assert_eq!(i64::from(ours.unix_day()), epoch.until(day), "{ours}");
        let weekday = IcuDate::from_rata_die(day, Iso).weekday() as u8;
        assert_eq!(ours.weekday(), (weekday + 1) % 7, "{ours}");
        assert_eq!(is_leap_year(parts.0), other.is_in_leap_year());
        assert_eq!(days_in_month(parts.0, parts.1), other.days_in_month());
        day += 1;
        walked += 1;
    }
    assert_eq!(walked, 118_338, "324 years, 78 of them leap");
}

#[test]
fn the_day_in_tehran_turns_at_half_past_eight_in_the_evening_utc() {
    let turn = 1_795_379_400; // 2026-11-22T20:30:00Z
    assert_eq!(Date::in_tehran(turn - 1).to_string(), "1405-09-01");
    assert_eq!(Date::in_tehran(turn).to_string(), "1405-09-02");
    assert_eq!(Date::in_tehran(0).to_string(), "1348-10-11");
    let _ = (
        Date::in_tehran(i64::MIN).parts(),
        Date::in_tehran(i64::MAX).parts(),
    );
}

#[test]
fn dates_are_read_to_the_letter() {
    for (text, fault) in [
        ("1405-3-05", DateFault::Malformed),
        ("1405/03/05", DateFault::Malformed),
        ("۱۴۰۵-۰۳-۰۵", DateFault::Malformed),
        ("1405-03-05 ", DateFault::Malformed),
        ("+405-03-05", DateFault::Malformed),
        ("", DateFault::Malformed),
        ("1299-12-29", DateFault::Year),
        ("1500-01-01", DateFault::Year),
        ("1405-00-05", DateFault::Month),
        ("1405-13-05", DateFault::Month),
        ("1405-01-00", DateFault::Day),
        ("1405-06-32", DateFault::Day),
        ("1405-07-31", DateFault::Day),
        ("1405-12-30", DateFault::Day),
    ] {
        assert_eq!(Date::parse(text), Err(fault), "{text:?}");
    }
    for text in [
        "1300-01-01",
        "1499-12-29",
        "1403-12-30",
        "1405-06-31",
        "1405-07-30",
    ] {
        assert_eq!(date(text).to_string(), text);
    }
}

#[test]
fn months_are_added_to_the_same_day_or_the_months_end() {
    for (from, months, to) in [
        ("1405-07-10", 2, "1405-09-10"),
        ("1405-06-31", 1, "1405-07-30"),
        ("1405-05-31", 2, "1405-07-30"),
        ("1405-10-30", 2, "1405-12-29"),
        ("1403-10-30", 2, "1403-12-30"),
        ("1405-11-30", 2, "1406-01-30"),
        ("1499-12-29", 2, "1500-02-29"),
    ] {
        assert_eq!(
            date(from).plus_months(months).to_string(),
            to,
            "{from} + {months}"
        );
    }
    assert_eq!(date("1405-03-10").plus_days(60).to_string(), "1405-05-08");
}

#[test]
fn a_month_and_day_is_read_and_clamped_to_its_year() {
    let end = MonthDay::parse("12-30").expect("a day of leap years");
    assert_eq!(end.in_year(1403).to_string(), "1403-12-30");
    assert_eq!(end.in_year(1404).to_string(), "1404-12-29");
    assert_eq!(MonthDay::parse("07-31"), Err(DateFault::Day));
}

#[test]
fn no_day_is_too_far_away() {
    for days in [i32::MIN, -1_000_000_000, 1_000_000_000, i32::MAX] {
        let far = date("1405-01-01").plus_days(days);
        let (year, month, day) = far.parts();
        assert!(
            (1..=12).contains(&month) && day <= days_in_month(year, month),
            "{far}"
        );
        assert!(far.weekday() < 7);
        let _ = (
            far.plus_months(u16::MAX),
            far.days_since(date("1405-01-01")),
        );
    }
    let odd = MonthDay { month: 0, day: 200 };
    assert_eq!(odd.in_year(1405).to_string(), "1405-01-01");
}
