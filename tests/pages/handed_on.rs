//! What a link hands on, as the page that it opens shows it.

use crate::golden::golden;
use crate::shelf::{Visit, samples};
use masir_rulebook::{Date, Verdict};
use masir_web::answers::Answers;
use masir_web::base64::{Alphabet, decode, encode};
use masir_web::link::checksum;
use masir_web::receipt::Receipt;
use masir_web::route::Route;
use masir_web::state::Action;
use masir_web::{share, store};
use yew::Reducible;

const DAY: &str = "1405-02-31";
const THEIRS: &str = "masir=1&level=bachelor&barred=no&places=home&terms=4&gpa=12&last_gpa=?";

fn of(text: &str) -> Answers {
    store::decode(text, &samples().checker().book().facts).answers
}

fn shared() -> String {
    share::write(&of(THEIRS), samples().checker().book())
}

fn receipt() -> String {
    let library = samples();
    let day = Date::parse(DAY).expect("a day");
    let found = library.checker().assess(of(THEIRS).facts(), day);
    Receipt::of(&of(THEIRS), library.checker().book(), &found).write(library.checker().book())
}

/// The receipt with something else on it.
fn other_receipt(edit: impl FnOnce(&mut Receipt)) -> String {
    let library = samples();
    let book = library.checker().book();
    let mut receipt = Receipt::read(&receipt(), book).expect("a sound receipt");
    edit(&mut receipt);
    receipt.write(book)
}

/// Every kind on the receipt allowed.
fn allowed(receipt: &mut Receipt) {
    for kind in &mut receipt.kinds {
        kind.verdict = Verdict::Eligible;
    }
}

/// A link of a later way of writing, sound in itself.
fn newer() -> String {
    let mut bytes = decode(&shared()).expect("a link");
    bytes.truncate(bytes.len() - 4);
    bytes[1] += 1;
    let sum = checksum(&[&bytes]);
    bytes.extend(sum.to_be_bytes());
    encode(&bytes, Alphabet::Url)
}

fn visit(view: &str, answers: &'static str) -> Visit {
    Visit {
        view: String::leak(view.to_owned()),
        answers,
        procedure: "",
        today: DAY,
    }
}

#[track_caller]
fn page(name: &str, view: &str, carried: &str, answers: &'static str) {
    for (language, home) in [("fa", "/"), ("en", "/en/")] {
        let page = visit(&format!("{home}{view}/{carried}"), answers).page(samples());
        golden(&format!("{name}-{language}"), &page);
    }
}

#[test]
fn answers_in_a_fresh_browser() {
    page("shared-fresh", "shared", &shared(), "");
}

#[test]
fn answers_beside_own_ones() {
    page("shared-beside", "shared", &shared(), "masir=1&level=master");
}

#[test]
fn answers_that_are_the_own_ones() {
    page("shared-same", "shared", &shared(), THEIRS);
}

#[test]
fn a_receipt_of_these_rules() {
    page("receipt-same", "receipt", &receipt(), "");
}

#[test]
fn a_receipt_of_earlier_rules_with_the_same_result() {
    let carried = other_receipt(|receipt| receipt.version = "0".to_owned());
    page("receipt-still-same", "receipt", &carried, "");
}

#[test]
fn a_receipt_of_earlier_rules_with_another_result() {
    let carried = other_receipt(|receipt| {
        receipt.version = "0".to_owned();
        receipt.fee = Some(1);
        allowed(receipt);
    });
    page("receipt-differs", "receipt", &carried, "");
}

#[test]
fn a_receipt_that_never_was() {
    page(
        "receipt-contradicted",
        "receipt",
        &other_receipt(allowed),
        "",
    );
}

#[test]
fn a_link_that_cannot_be_read_says_why() {
    let elsewhere = other_receipt(|receipt| receipt.book = "elsewhere".to_owned());
    let damaged = shared().replacen('A', "B", 1);
    let long = "A".repeat(9000);
    for (name, view, carried) in [
        ("damaged", "shared", damaged.as_str()),
        ("newer", "shared", newer().as_str()),
        ("other", "shared", receipt().as_str()),
        ("other", "receipt", shared().as_str()),
        ("too-long", "receipt", long.as_str()),
        ("other-book", "receipt", elsewhere.as_str()),
    ] {
        page(&format!("fault-{name}"), view, carried, "");
    }
}

#[test]
fn own_answers_are_only_replaced_when_asked_to() {
    let mine = "masir=1&level=master&terms=4";
    let app = visit(&format!("/shared/{}", shared()), mine).app(samples());
    assert_eq!(app.answers, of(mine));
    let taken = std::rc::Rc::new((*app).clone()).reduce(Action::TakeShared(of(THEIRS)));
    assert_eq!((&taken.answers, taken.route), (&of(THEIRS), Route::Result));
    assert_eq!(
        taken.assessment.kinds,
        samples()
            .checker()
            .assess(of(THEIRS).facts(), taken.today)
            .kinds
    );
}
