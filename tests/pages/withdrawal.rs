//! The withdrawal guide: before filing, while the request can be taken back, and after.

use crate::golden::golden;
use crate::shelf::{Visit, bundled, elsewhere, samples};
use masir_rulebook::Date;
use masir_web::mailto::{filled, mailto};
use masir_web::view::reminders::{EventWords, reminders};

#[track_caller]
fn guide(name: &str, today: &'static str, procedure: &'static str) {
    for (language, view) in [("fa", "/withdrawal"), ("en", "/en/withdrawal")] {
        let page = Visit {
            view,
            answers: "",
            procedure,
            today,
        }
        .page(samples());
        golden(&format!("withdrawal-{name}-{language}"), &page);
    }
}

#[test]
fn unfiled() {
    guide("unfiled", "1405-08-30", "");
}

#[test]
fn can_be_taken_back() {
    guide(
        "allowed",
        "1405-08-30",
        "masir=1&filed_on=1405-07-10&used=0&card_lost=no",
    );
}

#[test]
fn perhaps_on_the_last_days() {
    guide(
        "perhaps",
        "1405-05-09",
        "masir=1&filed_on=1405-03-10&card_lost=yes",
    );
}

#[test]
fn used_up() {
    guide("used", "1405-08-30", "masir=1&filed_on=1405-07-10&used=1");
}

#[test]
fn over() {
    guide("over", "1405-12-01", "masir=1&filed_on=1405-07-10&used=0");
}

#[track_caller]
fn ticked(name: &str, ticks: &str) {
    for (language, view) in [("fa", "/withdrawal"), ("en", "/en/withdrawal")] {
        let page = Visit {
            view,
            answers: "",
            procedure: "masir=1&filed_on=1405-07-10&used=0&card_lost=no",
            today: "1405-08-30",
        }
        .ticked(samples(), ticks);
        golden(&format!("withdrawal-{name}-{language}"), &page);
    }
}

#[test]
fn the_file_lies_with_others() {
    ticked("waiting", "masir=1&1.1&N1.1a");
}

#[test]
fn every_step_is_ticked() {
    ticked("through", "masir=1&1.1&N1.1a&@W-STEP-2");
}

/// Each row: what is ticked, and what the page says of the place.
#[test]
fn ticks_move_the_file() {
    for (ticks, says) in [
        ("", "It is your turn."),
        (
            "masir=1&1.1&1.2&1.3&1.4&1.5&1.6",
            "Your file is with: Faculty expert.",
        ),
        (
            "masir=1&1.1&1.2&1.3&1.4&1.5&1.6&@W-STEP-2",
            "Step 3 of 9: Clearance.",
        ),
        (
            "masir=1&1.1&1.2&1.3&1.4&1.5&1.6&@W-STEP-2&3.1a&3.1b&3.1c&3.1d&3.2",
            "Next it goes to: Student-affairs expert.",
        ),
        // A later step that was ticked by mistake moves nothing.
        ("masir=1&1.1&@W-STEP-9", "It is your turn."),
        // A tick for a task that does not apply counts for nothing.
        ("masir=1&1.1&1.2&1.3&1.4&1.5&N1.1&N1.2", "It is your turn."),
    ] {
        let page = Visit {
            view: "/en/withdrawal",
            answers: "",
            procedure: "masir=1&filed_on=1405-07-10&card_lost=no&fee_paying=no",
            today: "1405-08-30",
        }
        .ticked(bundled(), ticks);
        let head = page.split("masir-split__side").next().unwrap_or_default();
        assert!(head.contains(says), "{ticks}: {head}");
    }
}

/// Another university's procedure is a whole page without a line of Rust.
#[test]
fn a_procedure_of_another_university() {
    for (language, view) in [("fa", "/leave"), ("en", "/en/leave")] {
        let page = Visit {
            view,
            answers: "",
            procedure: "masir=1&ground=work&asked_on=1405-07-10&revoked=1",
            today: "1405-07-20",
        }
        .ticked(elsewhere(), "masir=1&@L-TALK&ask");
        golden(&format!("withdrawal-elsewhere-{language}"), &page);
    }
}

#[test]
fn the_clearance_sheet_has_a_row_for_each_office_that_applies() {
    for (answer, rows) in [
        ("fee_paying=no", 4),
        ("fee_paying=yes", 5),
        ("fee_paying=?", 5),
    ] {
        let page = Visit {
            view: "/withdrawal",
            answers: "",
            procedure: Box::leak(["masir=1&", answer].concat().into_boxed_str()),
            today: "1405-08-30",
        }
        .page(bundled());
        assert_eq!(page.matches("scope=\"row\"").count(), rows, "{answer}");
        assert!(page.contains("mailto:user.lib@ut.ac.ir?subject=%D8"));
    }
}

#[test]
fn letters_are_filled_in_and_survive_the_way_to_the_mail_program() {
    for (name, number, text) in [
        ("", " ", "I am …, number …"),
        ("Sara & {number}", "12", "I am Sara & {number}, number 12"),
    ] {
        assert_eq!(filled("I am {name}, number {number}", name, number), text);
    }
    assert_eq!(
        mailto("mailto:a@b.c", "س", "x & y=1%\n"),
        "mailto:a@b.c?subject=%D8%B3&body=x%20%26%20y%3D1%25%0A"
    );
}

#[test]
fn reminders_ring_a_week_and_a_day_before_both_readings() {
    let words = EventWords {
        cautious: "cautious",
        last: "last",
        description: "",
    };
    // Filed, and the days in the Gregorian calendar on which the readings end.
    for (filed, days) in [
        ("1405-03-10", vec!["20260730", "20260801"]),
        ("1405-07-10", vec!["20261201"]),
    ] {
        let page = Visit {
            view: "/withdrawal",
            answers: "",
            procedure: Box::leak(["masir=1&filed_on=", filed].concat().into_boxed_str()),
            today: "1405-09-01",
        };
        let app = page.app(bundled());
        let today = Date::parse("1405-09-01").expect("a day");
        let facts = app.procedure_answers.facts();
        let found = app.library.road().retraction(facts, today).expect("filed");
        let until = found.until.expect("an end is named");
        let text = reminders("ut", &until, today, words).text();
        let starts: Vec<&str> = text
            .lines()
            .filter_map(|line| line.strip_prefix("DTSTART;VALUE=DATE:"))
            .collect();
        assert_eq!(starts, days, "{filed}");
        for trigger in ["TRIGGER:-P6DT15H", "TRIGGER:-PT15H"] {
            assert_eq!(text.matches(trigger).count(), days.len(), "{filed}");
        }
    }
}
