//! Questions of every kind, in both languages, empty, answered and with something wrong.

use crate::golden::golden;
use crate::shelf::{Visit, render, samples};
use masir_rulebook::FactId;
use masir_web::answers::Answers;
use masir_web::filling::Filled;
use masir_web::form::{self, Edit, Form};
use masir_web::pages::asked::drawn;
use std::rc::Rc;
use yew::{Callback, Reducible};

const DAY: &str = "1405-02-31";

#[track_caller]
fn question(name: &str, view: [&'static str; 2], answers: &'static str) {
    for (language, view) in ["fa", "en"].into_iter().zip(view) {
        let page = Visit {
            view,
            answers,
            procedure: "",
            today: DAY,
        }
        .page(samples());
        golden(&format!("question-{name}-{language}"), &page);
    }
}

#[test]
fn choice() {
    question("choice", ["/q/level", "/en/q/level"], "");
}

#[test]
fn yes_or_no() {
    question(
        "bool",
        ["/q/barred", "/en/q/barred"],
        "masir=1&level=master&barred=no",
    );
}

#[test]
fn set() {
    question(
        "set",
        ["/q/places", "/en/q/places"],
        "masir=1&level=master&barred=no&places=",
    );
}

#[test]
fn set_not_known() {
    question(
        "set-unknown",
        ["/q/places", "/en/q/places"],
        "masir=1&places=?",
    );
}

#[test]
fn number() {
    question("number", ["/q/terms", "/en/q/terms"], "masir=1&terms=4");
}

#[test]
fn several_numbers() {
    question(
        "several",
        ["/q/terms", "/en/q/terms"],
        "masir=1&level=bachelor&terms=4&gpa=14.5",
    );
}

/// What the fields look like after Continue with something wrong in them.
fn wrong(fragment: &'static str, fact: FactId, typed: &[(FactId, &str)]) -> String {
    let app = Visit {
        view: fragment,
        answers: "masir=1&terms=4",
        procedure: "",
        today: DAY,
    }
    .app(samples());
    let facts = &app.book().facts;
    let mut form = Rc::new(Form::new(
        facts,
        &app.together(fact),
        &Answers::default(),
        |fact, number| form::shown(fact, number, app.format()),
    ));
    for (fact, text) in typed {
        form = form.reduce(Edit::Type(*fact, (*text).to_owned()));
    }
    let faults = form
        .answers(facts, form::typed)
        .expect_err("something is wrong");
    let filled = Filled::Form(fact, form.reduce(Edit::Refuse(faults)));
    render(drawn(&app, &filled, &Callback::noop()))
}

#[test]
fn nothing_chosen() {
    golden("question-not-chosen-fa", &wrong("/q/level", 0, &[]));
    golden("question-not-chosen-en", &wrong("/en/q/level", 0, &[]));
}

#[test]
fn nothing_written_and_too_many_places() {
    golden(
        "question-not-written-fa",
        &wrong("/q/terms", 3, &[(4, "14.125")]),
    );
    golden(
        "question-not-written-en",
        &wrong("/en/q/terms", 3, &[(4, "14.125")]),
    );
}

#[test]
fn no_such_number() {
    golden(
        "question-no-number-fa",
        &wrong("/q/terms", 3, &[(3, "۶۲۰"), (4, "<b>")]),
    );
    golden(
        "question-no-number-en",
        &wrong("/en/q/terms", 3, &[(3, "620"), (4, "<b>")]),
    );
}
