//! Ticks: kept, read again, taken back, and never a fault.

use crate::shelf::{begun, samples};
use masir_rulebook::Date;
use masir_web::state::Action;
use masir_web::store::{decode_ticks, encode_ticks};
use masir_web::ticks::{Ticks, step_mark};
use proptest::prelude::*;
use std::rc::Rc;
use yew::Reducible;

#[test]
fn what_is_kept_is_read_and_the_rest_is_counted() {
    for (text, marks, lost) in [
        ("", vec![], 0),
        ("masir=1", vec![], 0),
        ("masir=1&1.1&@W-STEP-2", vec!["1.1", "@W-STEP-2"], 0),
        // Another book's tasks are kept on; twice is once.
        ("masir=1&99.9z&1.1&1.1", vec!["99.9z", "1.1"], 0),
        ("masir=1&&1.1&<b>&1 1", vec!["1.1"], 3),
        ("masir=2&1.1&1.2", vec![], 2),
        ("{}", vec![], 1),
    ] {
        let (ticks, found) = decode_ticks(text);
        assert_eq!((ticks.marks(), found), (&owned(&marks)[..], lost), "{text}");
    }
}

fn owned(marks: &[&str]) -> Vec<String> {
    marks.iter().map(|mark| (*mark).to_owned()).collect()
}

proptest! {
    #[test]
    fn no_kept_text_is_a_fault(text in ".{0,200}") {
        let (ticks, _) = decode_ticks(&text);
        prop_assert_eq!(decode_ticks(&encode_ticks(&ticks)), (ticks, 0));
    }
}

#[test]
fn each_action_leads_to_its_ticks() {
    let tick = |mark: &str, on| Action::Tick(mark.to_owned(), on);
    for (actions, marks) in [
        (vec![tick("1.1", true)], vec!["1.1"]),
        (vec![tick("1.1", true), tick("1.1", true)], vec!["1.1"]),
        (vec![tick("1.1", true), tick("1.1", false)], vec![]),
        (vec![tick("1.1", true), tick("@S", true)], vec!["1.1", "@S"]),
        (vec![tick("1.1", true), Action::Untick], vec![]),
        (vec![tick("1.1", true), Action::Erase], vec![]),
    ] {
        let today = Date::parse("1405-02-31").expect("a day");
        let state = Rc::new(begun(Rc::new(samples()), today));
        let state = actions.into_iter().fold(state, Reducible::reduce);
        assert_eq!(state.ticks.marks(), owned(&marks));
    }
}

#[test]
fn lost_ticks_are_told_with_lost_answers() {
    let today = Date::parse("1405-02-31").expect("a day");
    let state = begun(Rc::new(samples()), today).with_ticks(decode_ticks("masir=1&?&1.1"));
    assert_eq!((state.lost, state.ticks.has("1.1")), (1, true));
    let mut ticks = Ticks::default();
    ticks.set(&step_mark("1.1"), true);
    assert!(!ticks.has("1.1"), "a step is never taken for a task");
}
