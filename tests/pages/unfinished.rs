//! What stands in a form when the page is loaded anew: all of it stands there again, and nothing that
//! a browser may have made of it does harm.

use crate::shelf::{begun, bundled, samples};
use masir_rulebook::{Date, Fact, Language, Value};
use masir_web::answers::{Answer, Answers};
use masir_web::form::{self, Draft, Edit, Form, Instead, Ticking, Ticks};
use masir_web::format::Format;
use proptest::prelude::*;
use std::rc::Rc;
use std::sync::LazyLock;
use yew::Reducible;

static RULES: LazyLock<Vec<Fact>> = LazyLock::new(|| samples().checker().book().facts.clone());

const LEVEL: u16 = 0;
const BARRED: u16 = 1;
const PLACES: u16 = 2;
const TERMS: u16 = 3;
const GPA: u16 = 4;

fn in_persian(fact: &Fact, number: i32) -> String {
    form::shown(fact, number, Format::new(Language::Fa))
}

fn empty(page: &[u16]) -> Form {
    Form::new(&RULES, page, &Answers::default(), in_persian)
}

fn filled(page: &[u16], edits: &[Edit]) -> Form {
    let form = Rc::new(empty(page));
    let form = edits.iter().cloned().fold(form, Reducible::reduce);
    Rc::unwrap_or_clone(form)
}

fn typed(fact: u16, text: &str) -> Edit {
    Edit::Type(fact, text.to_owned())
}

#[test]
fn whatever_stands_in_a_form_is_read_as_it_was_written() {
    for (page, edits, written) in [
        (
            &[LEVEL][..],
            &[Edit::Pick(LEVEL, Value::Choice(1))][..],
            "level=master\n",
        ),
        (&[LEVEL], &[Edit::Unknown(LEVEL)], "level=?\n"),
        (
            &[BARRED],
            &[Edit::Pick(BARRED, Value::Bool(false))],
            "barred=no\n",
        ),
        (
            &[PLACES],
            &[Edit::Tick(PLACES, 0), Edit::Tick(PLACES, 1)],
            "places=home,work\n",
        ),
        (&[PLACES], &[Edit::Pick(PLACES, Value::Set(0))], "places=\n"),
        // Half-typed, with other digits, with what parts answers elsewhere.
        (&[GPA], &[typed(GPA, "۱۵٫")], "gpa=۱۵٫\n"),
        (&[GPA], &[typed(GPA, "a=b&c%=?")], "gpa=a=b&c%=?\n"),
        (&[GPA], &[Edit::NumbersUnknown], "gpa=?\n"),
        (
            &[TERMS, GPA],
            &[typed(TERMS, "3"), Edit::NumbersUnknown],
            "terms=3\ngpa=?\n",
        ),
        (&[TERMS, GPA], &[typed(GPA, "1")], "terms=\ngpa=1\n"),
        (
            &[LEVEL],
            &[
                Edit::Pick(LEVEL, Value::Choice(1)),
                Edit::Pick(LEVEL, Value::Choice(1)),
            ],
            "level\n",
        ),
    ] {
        let form = filled(page, edits);
        assert_eq!(form.written(&RULES), written);
        assert_eq!(
            empty(page).with_written(&RULES, written),
            Some(form),
            "{written}"
        );
    }
}

#[test]
fn what_was_taken_back_is_not_chosen_though_it_is_answered() {
    let mut answers = Answers::default();
    answers.give(LEVEL, Answer::Known(Value::Choice(2)));
    answers.give(GPA, Answer::Unknown);
    let form = |page: &[u16]| Form::new(&RULES, page, &answers, in_persian);
    let level = form(&[LEVEL]).with_written(&RULES, "level\n");
    assert_eq!(level.expect("its own").fields[0].draft, Draft::Blank);
    let gpa = form(&[GPA])
        .with_written(&RULES, "gpa=\n")
        .expect("its own");
    assert!(!gpa.numbers_unknown, "it is known after all");
}

#[test]
fn what_is_of_another_form_or_damaged_changes_nothing() {
    for kept in [
        "",
        "\n\n",
        "gpa=12\n",
        "level=doktor\n",
        "level=\n",
        "level=master,doctorate\n",
        "levels=master\n",
        "=master\n",
        "masir=1&level=master",
        "level =master",
        "\u{0}\u{fffd}",
    ] {
        assert_eq!(empty(&[LEVEL]).with_written(&RULES, kept), None, "{kept:?}");
    }
    let one = empty(&[TERMS, GPA]).with_written(&RULES, "gpa\nterms=7\nlevel=master");
    let drafts = one.expect("its own").fields;
    assert_eq!(drafts[0].draft, Draft::Typed("7".to_owned()));
    assert_eq!(drafts[1].draft, Draft::Typed(String::new()));
}

#[test]
fn nobody_types_a_number_as_long_as_a_book() {
    let long = filled(&[GPA], &[typed(GPA, &"9".repeat(100_000))]);
    let written = long.written(&RULES);
    assert!(written.len() < 100, "{}", written.len());
    let kept = ["gpa=", &"۹".repeat(100_000)].concat();
    let form = empty(&[GPA]).with_written(&RULES, &kept).expect("its own");
    assert_eq!(form.fields[0].draft, Draft::Typed("۹".repeat(64)));
}

#[test]
fn the_ticks_of_a_checklist_are_read_as_they_were_written() {
    let library = Rc::new(bundled());
    let state = begun(library, Date::parse("1405-02-31").expect("a day"));
    let book = state.library.checker().book();
    let lines = state.lines(0);
    let first = &book.facts[usize::from(lines[0])].id;
    let list = &book.checklists[0].id;
    let ticks = |doing: &[Ticking]| {
        let ticks = Rc::new(Ticks::new(&state, &lines));
        let ticks = doing.iter().copied().fold(ticks, Reducible::reduce);
        Rc::unwrap_or_clone(ticks)
    };
    let fresh = || ticks(&[]);
    for (doing, written) in [
        (vec![], String::new()),
        (vec![Ticking::Line(lines[0])], first.clone()),
        (vec![Ticking::Instead(Instead::None)], "none".to_owned()),
        (vec![Ticking::Instead(Instead::Each)], "each".to_owned()),
    ] {
        let ticks = ticks(&doing);
        let written = [list, "=", &written].concat();
        assert_eq!(ticks.written(book, 0), written);
        assert_eq!(fresh().with_written(book, 0, &lines, &written), ticks);
    }
    for kept in [
        "",
        "none",
        "other=none",
        "=each",
        &[list, "=nobody"].concat(),
    ] {
        assert_eq!(
            fresh().with_written(book, 0, &lines, kept),
            fresh(),
            "{kept}"
        );
    }
}

proptest! {
    #[test]
    fn whatever_is_kept_can_be_read(kept in "((level|gpa|places|terms|x)=?[a-z0-9,?=&%\\PC]{0,12}\n?){0,4}") {
        for page in [&[LEVEL][..], &[PLACES], &[TERMS, GPA]] {
            if let Some(form) = empty(page).with_written(&RULES, &kept) {
                let again = form.written(&RULES);
                prop_assert_eq!(empty(page).with_written(&RULES, &again), Some(form));
            }
        }
    }
}
