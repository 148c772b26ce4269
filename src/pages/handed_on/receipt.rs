//! A receipt beside the rules of today.

use super::{answer_rows, fault, unread};
use crate::app::App;
use crate::components::prose::address_of;
use crate::components::verdict::{kind_name, word};
use crate::receipt::{Judgement, KindChange, Receipt, Recheck, recheck};
use crate::route::Route;
use masir_rulebook::ClauseId;
use yew::prelude::*;

/// The page that a receipt opens.
pub fn receipt(app: &App) -> Html {
    let receipt = match Receipt::read(&app.carried, app.book()) {
        Ok(receipt) => receipt,
        Err(wrong) => return fault(app, wrong),
    };
    let words = &app.later().hand_on.receipt;
    let seen = recheck(&receipt, app.library.checker());
    let (heading, text) = match seen.judgement {
        Judgement::Same => words.same,
        Judgement::StillSame => words.still_same,
        Judgement::Differs => words.differs,
        Judgement::Contradicted => words.contradicted,
    };
    let changes = seen.kinds.iter().enumerate();
    html! { <>
        <div class="masir-stack">
            <p class="masir-soft">{ words.heading }</p>
            <h1 tabindex="-1">{ heading }</h1>
            <p class="masir-lead">{ text }</p>
            { unread(app, receipt.unread) }
            <p class="masir-soft">{ words.what }</p>
        </div>
        <section class="masir-section">
            <h2>{ words.kinds }</h2>
            <dl class="masir-answers">
                <div key="day"><dt class="masir-soft">{ words.day }</dt><dd>{ app.format().date(receipt.day) }</dd></div>
                { for changes.map(|(at, change)| html! { <div key={at}>{ kind(app, change) }</div> }) }
                <div key="fee"><dt class="masir-soft">{ words.fee }</dt><dd>{ fee(app, &seen) }</dd></div>
            </dl>
        </section>
        { books(app, &receipt) }
        { answer_rows(app, &receipt.answers) }
    </> }
}

fn kind(app: &App, change: &KindChange) -> Html {
    let words = &app.later().hand_on.receipt;
    let name = change
        .kind
        .map_or(words.gone_kind, |kind| kind_name(app, kind));
    let said = |verdict: Option<_>| verdict.map_or(words.not_there, |verdict| word(app, verdict));
    let (then, now) = (said(change.then), said(change.now));
    let verdict = if change.then == change.now {
        (words.unchanged)(now)
    } else {
        (words.changed)(then, now)
    };
    let gone = (change.gone > 0).then(|| (words.gone)(&app.format().count(change.gone)));
    html! { <>
        <dt class="masir-soft">{ name.to_owned() }</dt>
        <dd>{ verdict }</dd>
        { clauses(app, words.gained, &change.gained) }
        { clauses(app, words.lost, &change.lost) }
        { for gone.map(|gone| html! { <dd>{ gone }</dd> }) }
    </> }
}

/// Clauses with a word before them; empty where there are none.
fn clauses(app: &App, before: &'static str, clauses: &[ClauseId]) -> Html {
    let links = clauses.iter().map(|clause| {
        let title = app.t(app.book().clauses[usize::from(*clause)].title).to_owned();
        html! { <dd key={*clause}>{ before }{ " " }<a href={app.href(Route::Clause(*clause))}>{ title }</a></dd> }
    });
    links.collect()
}

fn fee(app: &App, seen: &Recheck) -> String {
    let words = &app.later().hand_on.receipt;
    let said =
        |fee: Option<u64>| fee.map_or(words.no_fee.to_owned(), |rial| app.format().rial(rial));
    let (then, now) = (said(seen.fee.0), said(seen.fee.1));
    if then == now {
        now
    } else {
        (words.changed)(&then, &now)
    }
}

/// The rules of the receipt and of this page.
fn books(app: &App, receipt: &Receipt) -> Html {
    let words = &app.later().hand_on.receipt;
    let tail = &app.later().result.tail;
    let comma = app.ui().common.comma;
    let book = app.book();
    let line = |before: &'static str, id: &str, version: &str, digest: &str| {
        html! {
            <p>
                { before }{ " " }{ address_of(id) }{ comma }
                { tail.version }{ " " }{ address_of(version) }{ comma }
                { tail.digest }{ " " }{ address_of(digest) }
            </p>
        }
    };
    let then = format!("{:012x}", receipt.digest);
    html! {
        <section class="masir-section">
            <h2>{ words.books }</h2>
            { line(words.then, &receipt.book, &receipt.version, &then) }
            { line(words.now, &book.id, &book.version, book.hash.get(..12).unwrap_or(&book.hash)) }
        </section>
    }
}
