//! The withdrawal guide: before filing, while the request can be taken back, and after.

use crate::golden::golden;
use crate::shelf::{Visit, samples};

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
