//! What becomes of a form while a student fills it in.

use crate::shelf::samples;
use masir_rulebook::{Fact, Language, Value};
use masir_web::answers::{Answer, Answers};
use masir_web::form::{self, Draft, Edit, Fault, Form, Wrong};
use masir_web::format::Format;
use std::rc::Rc;
use yew::Reducible;

const LEVEL: u16 = 0;
const PLACES: u16 = 2;
const TERMS: u16 = 3;
const GPA: u16 = 4;

fn facts() -> Vec<Fact> {
    samples().checker().book().facts.clone()
}

fn in_persian(fact: &Fact, number: i32) -> String {
    form::shown(fact, number, Format::new(Language::Fa))
}

/// The form of a page after some edits.
fn filled(page: &[u16], edits: &[Edit]) -> Rc<Form> {
    let form = Form::new(&facts(), page, &Answers::default(), in_persian);
    edits.iter().cloned().fold(Rc::new(form), Reducible::reduce)
}

#[track_caller]
fn answers(page: &[u16], edits: &[Edit], expected: &[(u16, Answer)]) {
    assert_eq!(
        filled(page, edits)
            .answers(&facts(), form::typed)
            .as_deref(),
        Ok(expected)
    );
}

#[track_caller]
fn faults(page: &[u16], edits: &[Edit], expected: &[(u16, Wrong)]) {
    let expected = expected
        .iter()
        .map(|(fact, wrong)| Fault {
            fact: *fact,
            wrong: wrong.clone(),
        })
        .collect();
    assert_eq!(
        filled(page, edits).answers(&facts(), form::typed),
        Err(expected)
    );
}

fn known(fact: u16, value: Value) -> (u16, Answer) {
    (fact, Answer::Known(value))
}

fn typed(fact: u16, text: &str) -> Edit {
    Edit::Type(fact, text.to_owned())
}

#[test]
fn a_choice_has_to_be_made() {
    faults(&[LEVEL], &[], &[(LEVEL, Wrong::NotChosen)]);
    answers(
        &[LEVEL],
        &[Edit::Pick(LEVEL, Value::Choice(1))],
        &[known(LEVEL, Value::Choice(1))],
    );
    answers(
        &[LEVEL],
        &[Edit::Pick(LEVEL, Value::Choice(1)), Edit::Unknown(LEVEL)],
        &[(LEVEL, Answer::Unknown)],
    );
}

#[test]
fn none_of_these_excludes_the_others() {
    let none = Edit::Pick(PLACES, Value::Set(0));
    answers(
        &[PLACES],
        &[Edit::Tick(PLACES, 0), Edit::Tick(PLACES, 1)],
        &[known(PLACES, Value::Set(0b11))],
    );
    answers(
        &[PLACES],
        &[Edit::Tick(PLACES, 0), none.clone()],
        &[known(PLACES, Value::Set(0))],
    );
    answers(
        &[PLACES],
        &[none, Edit::Tick(PLACES, 1)],
        &[known(PLACES, Value::Set(0b10))],
    );
    answers(
        &[PLACES],
        &[Edit::Unknown(PLACES), Edit::Tick(PLACES, 1)],
        &[known(PLACES, Value::Set(0b10))],
    );
}

#[test]
fn an_empty_set_is_not_chosen_by_chance() {
    faults(
        &[PLACES],
        &[Edit::Tick(PLACES, 0), Edit::Tick(PLACES, 0)],
        &[(PLACES, Wrong::NotChosen)],
    );
}

#[test]
fn numbers_in_any_digits() {
    for text in ["۱۴٫۵", "14.5", "١٤٫٥", "14/50"] {
        answers(
            &[GPA],
            &[typed(GPA, text)],
            &[known(GPA, Value::Number(1450))],
        );
    }
}

#[test]
fn every_way_to_type_a_whole_number_and_a_decimal() {
    for text in [
        "4",
        "۴",
        "٤",
        " ۴ ",
        "۰۴",
        "+4",
        "۴\u{200c}",
        "\u{200f}4\u{200e}",
        "\u{a0}4",
    ] {
        let four = [known(TERMS, Value::Number(4)), known(GPA, Value::Number(0))];
        answers(&[TERMS, GPA], &[typed(TERMS, text), typed(GPA, "0")], &four);
    }
    for text in [
        "14.75",
        "14,75",
        "14/75",
        "۱۴٫۷۵",
        "۱۴/۷۵",
        "۱۴،۷۵",
        "۱۴.۷۵",
        "١٤٫٧٥",
        "۱۴ / ۷۵",
        " ۱۴٫۷۵ ",
        "۱۴\u{200c}٫۷۵",
        "014.750",
        "۱۴٫۷۵۰",
        "+14.75",
    ] {
        answers(
            &[GPA],
            &[typed(GPA, text)],
            &[known(GPA, Value::Number(1475))],
        );
    }
    for text in [
        "14.7.5",
        "14..75",
        ".",
        "/",
        "۱۴٫",
        "٫۷۵",
        "-1",
        "−۱",
        "14:75",
        "چهارده",
        "20.01",
        "۱۴ و ۷۵",
    ] {
        let wrong = Wrong::NoSuchNumber(text.into());
        faults(&[GPA], &[typed(GPA, text)], &[(GPA, wrong)]);
    }
}

#[test]
fn what_is_wrong_with_a_number() {
    faults(&[GPA], &[], &[(GPA, Wrong::NotWritten)]);
    faults(&[GPA], &[typed(GPA, "  ")], &[(GPA, Wrong::NotWritten)]);
    faults(
        &[GPA],
        &[typed(GPA, "21")],
        &[(GPA, Wrong::NoSuchNumber("21".into()))],
    );
    faults(
        &[GPA],
        &[typed(GPA, " abc ")],
        &[(GPA, Wrong::NoSuchNumber("abc".into()))],
    );
    faults(
        &[GPA],
        &[typed(GPA, "14.125")],
        &[(GPA, Wrong::TooManyPlaces("14.125".into()))],
    );
    faults(
        &[TERMS],
        &[typed(TERMS, "4.5")],
        &[(TERMS, Wrong::NoSuchNumber("4.5".into()))],
    );
}

#[test]
fn every_fault_is_told_at_once() {
    faults(
        &[TERMS, GPA],
        &[typed(TERMS, "x")],
        &[
            (TERMS, Wrong::NoSuchNumber("x".into())),
            (GPA, Wrong::NotWritten),
        ],
    );
}

#[test]
fn a_single_number_is_known_or_not() {
    let unknown = [(GPA, Answer::Unknown)];
    answers(&[GPA], &[Edit::NumbersUnknown], &unknown);
    answers(&[GPA], &[typed(GPA, "14"), Edit::NumbersUnknown], &unknown);
    answers(
        &[GPA],
        &[Edit::NumbersUnknown, typed(GPA, "14")],
        &[known(GPA, Value::Number(1400))],
    );
    faults(
        &[GPA],
        &[Edit::NumbersUnknown, typed(GPA, "14"), typed(GPA, "")],
        &[(GPA, Wrong::NotWritten)],
    );
}

#[test]
fn of_several_numbers_those_left_empty_are_unknown() {
    answers(
        &[TERMS, GPA],
        &[Edit::NumbersUnknown, typed(TERMS, "4")],
        &[known(TERMS, Value::Number(4)), (GPA, Answer::Unknown)],
    );
}

#[test]
fn a_form_begins_with_what_was_answered() {
    let mut answers = Answers::default();
    answers.give(GPA, Answer::Known(Value::Number(1475)));
    answers.give(PLACES, Answer::Unknown);
    answers.give(TERMS, Answer::Unknown);
    let form = Form::new(&facts(), &[LEVEL, PLACES, TERMS, GPA], &answers, in_persian);
    let drafts: Vec<Draft> = form
        .fields
        .iter()
        .map(|field| field.draft.clone())
        .collect();
    let typed = |text: &str| Draft::Typed(text.to_owned());
    assert_eq!(
        drafts,
        [Draft::Blank, Draft::Unknown, typed(""), typed("۱۴٫۷۵")]
    );
    assert!(form.numbers_unknown);
}

#[test]
fn a_tick_can_be_taken_back() {
    for edit in [
        Edit::Unknown(PLACES),
        Edit::Pick(PLACES, Value::Set(0)),
        Edit::Tick(PLACES, 1),
    ] {
        faults(
            &[PLACES],
            &[edit.clone(), edit],
            &[(PLACES, Wrong::NotChosen)],
        );
    }
}

#[test]
fn an_edit_that_changes_nothing_keeps_the_form() {
    let form = filled(&[GPA], &[typed(GPA, "14")]);
    for edit in [typed(GPA, "14"), Edit::Tick(LEVEL, 0)] {
        assert!(Rc::ptr_eq(&form, &form.clone().reduce(edit)));
    }
}
