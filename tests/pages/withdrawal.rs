//! The withdrawal guide: before filing, while the request can be taken back, and after.

use crate::golden::golden;
use crate::shelf::{Visit, bundled, samples};

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
