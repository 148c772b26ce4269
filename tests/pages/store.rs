//! Kept answers: what was written is read, and nothing that may be kept is a fault.

use crate::draw::answers;
use crate::shelf::{begun, samples};
use masir_rulebook::{Date, Fact, Value};
use masir_web::answers::Answer;
use masir_web::state::Depth;
use masir_web::store::{decode, encode, encode_way};
use proptest::prelude::*;
use std::rc::Rc;
use std::sync::LazyLock;

static RULES: LazyLock<Vec<Fact>> = LazyLock::new(|| samples().checker().book().facts.clone());
static ROAD: LazyLock<Vec<Fact>> = LazyLock::new(|| samples().road().procedure().facts.clone());

#[track_caller]
fn reads(text: &str, expected: &[(u16, Answer)], lost: usize) {
    let decoded = decode(text, &RULES);
    let answers: Vec<(u16, Answer)> = decoded
        .answers
        .order()
        .iter()
        .filter_map(|id| Some((*id, decoded.answers.get(*id)?)))
        .collect();
    assert_eq!(
        (answers.as_slice(), decoded.lost),
        (expected, lost),
        "{text}"
    );
}

fn known(fact: u16, value: Value) -> (u16, Answer) {
    (fact, Answer::Known(value))
}

#[test]
fn answers_by_their_names() {
    reads("", &[], 0);
    reads("masir=1", &[], 0);
    reads(
        "masir=1&barred=no&level=master",
        &[known(1, Value::Bool(false)), known(0, Value::Choice(1))],
        0,
    );
    reads(
        "masir=1&places=&gpa=14.50",
        &[known(2, Value::Set(0)), known(4, Value::Number(1450))],
        0,
    );
    reads(
        "masir=1&places=work,home&terms=?",
        &[known(2, Value::Set(3)), (3, Answer::Unknown)],
        0,
    );
}

#[test]
fn what_was_ticked_and_not_yet_asked() {
    for (text, expected, again) in [
        (
            "masir=1&~=places,gpa&level=master",
            &[2, 4][..],
            "masir=1&~=places,gpa&level=master",
        ),
        ("masir=1&barred=no&~=gpa", &[4], "masir=1&~=gpa&barred=no"),
        ("masir=1&~=", &[], "masir=1"),
        // What this book does not ask is not missed.
        ("masir=1&~=shoe_size,gpa", &[4], "masir=1&~=gpa"),
    ] {
        let decoded = decode(text, &RULES);
        assert_eq!(
            (decoded.answers.to_ask.as_slice(), decoded.lost),
            (expected, 0),
            "{text}"
        );
        assert_eq!(encode(&decoded.answers, &RULES), again);
    }
}

#[test]
fn what_a_newer_or_older_book_does_not_have_is_left_out() {
    reads(
        "masir=1&shoe_size=42&barred=no",
        &[known(1, Value::Bool(false))],
        1,
    );
    reads(
        "masir=1&level=diploma&barred=no",
        &[known(1, Value::Bool(false))],
        1,
    );
    reads("masir=1&terms=99&gpa=abc&level", &[], 3);
}

#[test]
fn what_was_written_in_another_way_is_left_out_whole() {
    reads("masir=2&barred=no&level=master", &[], 2);
    reads("{\"barred\":false}", &[], 1);
}

#[test]
fn the_last_of_several_answers_counts() {
    reads(
        "masir=1&barred=no&barred=yes",
        &[known(1, Value::Bool(true))],
        0,
    );
}

proptest! {
    #[test]
    fn what_was_written_is_read(rules in answers(&RULES), road in answers(&ROAD)) {
        for (given, facts) in [(rules, &*RULES), (road, &*ROAD)] {
            let decoded = decode(&encode(&given, facts), facts);
            prop_assert_eq!(decoded.lost, 0);
            prop_assert_eq!(decoded.answers.order(), given.order());
            for (at, _) in facts.iter().enumerate() {
                let id = u16::try_from(at).unwrap();
                prop_assert_eq!(decoded.answers.get(id), given.get(id));
            }
        }
    }

    #[test]
    fn anything_is_read(text in ".{0,80}", tail in "(&?(level|gpa|places|terms)?=?[a-z0-9,.?%-]{0,6}){0,6}") {
        decode(&text, &RULES);
        decode(&format!("masir=1&{tail}{text}"), &RULES);
        decode(&format!("masir=1{tail}"), &ROAD);
    }

    #[test]
    fn damage_loses_only_what_it_hits(answers in answers(&RULES), at in any::<prop::sample::Index>()) {
        let mut text = encode(&answers, &RULES).into_bytes();
        let at = at.index(text.len());
        text[at] = b'#';
        let decoded = decode(&String::from_utf8(text).unwrap(), &RULES);
        prop_assert!(decoded.lost <= answers.count().max(1));
    }
}

/// The way through the questions: what is kept, what is picked and asked then, and what is kept again.
#[test]
fn the_way_through_the_questions() {
    for (kept, reason, depth, again) in [
        ("", None, Depth::Verdict, ""),
        ("masir=1", None, Depth::Verdict, ""),
        (
            "masir=1&reason=move",
            Some(0),
            Depth::Verdict,
            "masir=1&reason=move",
        ),
        (
            "masir=1&ask=everything",
            None,
            Depth::Everything,
            "masir=1&ask=everything",
        ),
        (
            "masir=1&ask=everything&reason=move",
            Some(0),
            Depth::Everything,
            "masir=1&reason=move&ask=everything",
        ),
        // What another book, another Masir or nobody has written.
        ("masir=1&reason=moves&ask=some&x", None, Depth::Verdict, ""),
        ("masir=2&reason=move", None, Depth::Verdict, ""),
        ("reason=move&ask=everything", None, Depth::Verdict, ""),
    ] {
        let state = begun(Rc::new(samples()), Date::in_tehran(0)).on_way(kept);
        assert_eq!((state.reason, state.depth), (reason, depth), "{kept}");
        assert_eq!(encode_way(&state), again, "{kept}");
    }
}
