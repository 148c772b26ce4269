//! Which text a page rests on, and how far it can be trusted.

use crate::app::App;
use crate::components::prose::address_of;
use masir_rulebook::{Edition, Procedure, RuleBook, Validity, Words};
use yew::prelude::*;

/// A book as the notice names it.
struct Book<'a> {
    edition: &'a Edition,
    id: &'a str,
    version: &'a str,
    hash: &'a str,
    words: &'a Words,
}

/// The edition of the rule book.
pub fn of_rules(app: &App, heading: &str) -> Html {
    let RuleBook {
        edition,
        id,
        version,
        hash,
        ..
    } = app.book();
    notice(
        app,
        heading,
        &Book {
            edition,
            id,
            version,
            hash,
            words: &app.speech.book,
        },
    )
}

/// The edition of the procedure.
pub fn of_procedure(app: &App, heading: &str) -> Html {
    let Procedure {
        edition,
        id,
        version,
        hash,
        ..
    } = app.library.road().procedure();
    notice(
        app,
        heading,
        &Book {
            edition,
            id,
            version,
            hash,
            words: app.procedure_words(),
        },
    )
}

/// Says that the rules are past their day, or before it; empty while nothing speaks against them.
pub fn validity(app: &App, edition: &Edition) -> Html {
    let words = &app.later().result.tail;
    let day = |day| app.format().day_month_year(day);
    let said = match edition.validity(app.today) {
        Validity::Current => return html! { <div hidden={true} /> },
        Validity::NotYet(from) => (words.not_valid_yet)(&day(from)),
        Validity::Over(to) => (words.over)(&day(to)),
        Validity::Unreviewed(by) => (words.unreviewed)(&day(by)),
    };
    html! { <div class="masir-note"><p><b>{ said }</b></p></div> }
}

fn notice(app: &App, heading: &str, book: &Book<'_>) -> Html {
    let words = &app.later().result.tail;
    let text = |id| book.words.get(id);
    let edition = book.edition;
    let day = app.format().day_month_year(edition.verified_on);
    html! {
        <section class="masir-section">
            <h2>{ heading.to_owned() }</h2>
            <p>{ (words.based_on)(text(edition.title), text(edition.publisher), text(edition.status), &day) }</p>
            <p><b>{ text(edition.notice).to_owned() }</b></p>
            { line(app, book.id, book.version, book.hash) }
        </section>
    }
}

/// Which rule book this is, to the letter.
pub fn line_of_rules(app: &App) -> Html {
    let book = app.book();
    line(app, &book.id, &book.version, &book.hash)
}

fn line(app: &App, id: &str, version: &str, hash: &str) -> Html {
    let words = &app.later().result.tail;
    let comma = app.ui().common.comma;
    html! {
        <p class="masir-soft">
            { words.book }{ " " }{ address_of(id) }{ comma }
            { words.version }{ " " }{ address_of(version) }{ comma }
            { words.digest }{ " " }{ address_of(hash.get(..12).unwrap_or(hash)) }
        </p>
    }
}
