//! Calendar files: read back by a small reader of its own, they say what was put in.

use crate::shelf::render;
use icu_calendar::{Date as IcuDate, Iso};
use masir_rulebook::Date;
use masir_web::base64::{Alphabet, encode};
use masir_web::calendar_file::{CalendarEvent, CalendarFile, MEDIA_TYPE};
use masir_web::components::file_link::file_link;
use proptest::prelude::*;
use yew::html;

fn day(text: &str) -> Date {
    Date::parse(text).expect("a day")
}

fn window() -> CalendarEvent {
    CalendarEvent {
        uid: "window-1405-fall@masir".into(),
        first: day("1405-03-01"),
        last: day("1405-03-15"),
        summary: "مهلت ثبت درخواست، نیمسال اول".into(),
        description: "از ۱ تا ۱۵ خرداد ۱۴۰۵؛ آخرین روز، جمعه.\nپیش از آن: اسکن\\کپی".into(),
        url: Some("https://example.org/a;b,c?d=1".into()),
        reminders: vec![3, 1, 0],
    }
}

fn file(event: CalendarEvent) -> String {
    let written_on = day("1405-02-31");
    CalendarFile {
        written_on,
        events: vec![event],
    }
    .text()
}

/// The lines as they were before they were folded.
fn unfolded(text: &str) -> Vec<String> {
    let text = text
        .strip_suffix("\r\n")
        .expect("the last line ends like every other");
    text.replace("\r\n ", "")
        .split("\r\n")
        .map(str::to_owned)
        .collect()
}

/// The values of a property, in order.
fn values(text: &str, name: &str) -> Vec<String> {
    let mark = format!("{name}:");
    let lines = unfolded(text);
    lines
        .iter()
        .filter_map(|line| line.strip_prefix(&mark).map(str::to_owned))
        .collect()
}

/// A text as it was before it was escaped.
fn unescaped(text: &str) -> String {
    let mut plain = String::new();
    let mut chars = text.chars();
    while let Some(char) = chars.next() {
        match (char, char == '\\') {
            (_, true) => match chars.next().expect("an escape has a second character") {
                'n' => plain.push('\n'),
                other => plain.push(other),
            },
            (';' | ',', _) => panic!("{char} stands bare in {text}"),
            (char, _) => plain.push(char),
        }
    }
    plain
}

#[track_caller]
fn holds(event: &CalendarEvent, name: &str, expected: &[&str]) {
    assert_eq!(values(&file(event.clone()), name), expected, "{name}");
}

#[test]
fn days_are_gregorian_and_the_end_is_the_day_after() {
    holds(&window(), "DTSTART;VALUE=DATE", &["20260522"]);
    holds(&window(), "DTEND;VALUE=DATE", &["20260606"]);
    holds(&window(), "CALSCALE", &["GREGORIAN"]);
    let one_day = CalendarEvent {
        last: day("1400-01-01"),
        ..window()
    };
    holds(&one_day, "DTEND;VALUE=DATE", &["20260523"]);
}

#[test]
fn it_is_stamped_with_the_midnight_in_tehran_at_which_its_day_began() {
    holds(&window(), "DTSTAMP", &["20260520T203000Z"]);
}

#[test]
fn reminders_ring_at_nine_in_the_morning() {
    holds(&window(), "TRIGGER", &["-P2DT15H", "-PT15H", "PT9H"]);
    holds(
        &window(),
        "BEGIN",
        &["VCALENDAR", "VEVENT", "VALARM", "VALARM", "VALARM"],
    );
    let silent = CalendarEvent {
        reminders: vec![],
        ..window()
    };
    holds(&silent, "TRIGGER", &[]);
}

#[test]
fn an_address_is_not_escaped_and_can_be_missing() {
    holds(&window(), "URL", &["https://example.org/a;b,c?d=1"]);
    let sneaky = "https://example.org/\r\nATTENDEE:x".to_owned();
    let sneaky = CalendarEvent {
        url: Some(sneaky),
        ..window()
    };
    holds(&sneaky, "URL", &["https://example.org/ATTENDEE:x"]);
    holds(&sneaky, "ATTENDEE", &[]);
    let plain = CalendarEvent {
        url: None,
        description: String::new(),
        reminders: vec![],
        ..window()
    };
    holds(&plain, "URL", &[]);
    holds(&plain, "DESCRIPTION", &[]);
}

#[test]
fn a_file_without_events_is_a_calendar_all_the_same() {
    let empty = CalendarFile {
        written_on: day("1405-02-31"),
        events: vec![],
    };
    assert_eq!(values(&empty.text(), "BEGIN"), ["VCALENDAR"]);
    assert_eq!(values(&empty.text(), "END"), ["VCALENDAR"]);
}

#[test]
fn every_day_of_two_hundred_years_is_that_of_an_independent_calendar() {
    let epoch = IcuDate::try_new_iso(1970, 1, 1)
        .expect("an ISO date")
        .to_rata_die();
    let starts = |year| Date::new(year, 1, 1).expect("a day");
    for year in 1250..1450 {
        let days = 0..starts(year + 1).days_since(starts(year));
        let days: Vec<Date> = days.map(|later| starts(year).plus_days(later)).collect();
        let events = days.iter().map(|day| CalendarEvent {
            first: *day,
            summary: String::new(),
            description: String::new(),
            url: None,
            reminders: vec![],
            ..window()
        });
        let text = CalendarFile {
            written_on: starts(year),
            events: events.collect(),
        }
        .text();
        let expected = days.iter().map(|day| {
            let other = IcuDate::from_rata_die(epoch + i64::from(day.unix_day()), Iso);
            let (year, month) = (other.year().extended_year(), other.month().ordinal);
            format!("{year:04}{month:02}{:02}", other.day_of_month().0)
        });
        assert_eq!(
            values(&text, "DTSTART;VALUE=DATE"),
            expected.collect::<Vec<_>>()
        );
    }
}

#[test]
fn bytes_are_written_as_rfc_4648_has_them() {
    for (bytes, standard, url) in [
        (&b""[..], "", ""),
        (b"f", "Zg==", "Zg"),
        (b"fo", "Zm8=", "Zm8"),
        (b"foo", "Zm9v", "Zm9v"),
        (b"foob", "Zm9vYg==", "Zm9vYg"),
        (b"\xfb\xff\xbf", "+/+/", "-_-_"),
    ] {
        assert_eq!(encode(bytes, Alphabet::Standard), standard);
        assert_eq!(encode(bytes, Alphabet::Url), url);
    }
}

#[test]
fn a_file_stands_in_the_link_that_keeps_it() {
    let link = file_link("masir-do", "a.ics", MEDIA_TYPE, "مسیر", html! { {"keep"} });
    assert_eq!(
        render(link),
        "<a href=\"data:text/calendar;charset=utf-8;base64,2YXYs9uM2LE=\" download=\"a.ics\" \
         class=\"masir-do\">keep</a>"
    );
}

proptest! {
    #[test]
    fn any_words_come_back_from_short_lines(
        words in "(\\PC|[\r\n;,\\\\:\u{200c}\u{1f600}]){0,200}", uid in "\\PC{0,100}", days in any::<u16>(),
    ) {
        let event = CalendarEvent {
            uid,
            summary: words.clone(),
            description: words.clone(),
            reminders: vec![days],
            ..window()
        };
        let text = file(event);
        for line in text.strip_suffix("\r\n").unwrap_or_default().split("\r\n") {
            prop_assert!(line.len() <= 75 && !line.contains(['\r', '\n']), "{line}");
        }
        let expected = words.replace("\r\n", "\n").replace('\r', "\n");
        prop_assert_eq!(unescaped(&values(&text, "SUMMARY")[0]), expected.clone());
        if !expected.is_empty() {
            // The event's own words, then those of its reminder, which are its title.
            let found: Vec<String> = values(&text, "DESCRIPTION").iter().map(|text| unescaped(text)).collect();
            prop_assert_eq!(found, [expected.clone(), expected]);
        }
    }
}
