//! The receipt as a QR code: to be scanned from the screen, and on paper.

use crate::app::App;
use crate::components::{edition, verdict};
use crate::icon::{Icon, draw};
use crate::qr;
use crate::receipt::Receipt;
use crate::route::Route;
use yew::prelude::*;

/// A receipt as the page shows it.
pub struct Shown {
    link: String,
    code: Html,
}

/// The receipt of the result.
pub fn shown(app: &App) -> Shown {
    let receipt = Receipt::of(&app.answers, app.book(), &app.assessment);
    let link = app.link(Route::Receipt, &receipt.write(app.book()));
    let code = code(app, &link);
    Shown { link, code }
}

/// Opens to the code and the link.
pub fn offer(app: &App, shown: &Shown) -> Html {
    let words = &app.later().hand_on.receipt;
    html! {
        <details class="masir-details">
            <summary>{ words.offer }</summary>
            { shown.code.clone() }
            <a class="masir-do" href={shown.link.clone()}>{ draw(Icon::RECEIPT) }{ words.check }</a>
        </details>
    }
}

/// On paper: the code beside what it stands for.
pub fn on_paper(app: &App, shown: &Shown) -> Html {
    let words = &app.later().hand_on.receipt;
    let kinds = (0..).zip(&app.assessment.kinds).map(|(kind, found)| {
        let name = verdict::kind_name(app, kind).to_owned();
        html! { <p key={kind}>{ name }{ ": " }<b>{ verdict::word(app, found.verdict) }</b></p> }
    });
    html! {
        <section class="masir-section masir-print masir-receipt">
            <h2>{ words.heading }</h2>
            { shown.code.clone() }
            { for kinds }
            <p>{ words.day }{ ": " }{ app.format().date(app.assessment.date) }</p>
            { edition::line_of_rules(app) }
        </section>
    }
}

/// The code, black on white whatever the page looks like; without it, why there is none.
fn code(app: &App, link: &str) -> Html {
    let words = &app.later().hand_on.receipt;
    let Some(code) = qr::code(link) else {
        return html! { <p>{ words.too_long }</p> };
    };
    let width = code.width.to_string();
    let view_box = ["0 0 ", &width, " ", &width].concat();
    html! {
        <figure class="masir-code">
            <svg viewBox={view_box} role="img" aria-label={words.code} shape-rendering="crispEdges">
                <rect width={width.clone()} height={width} fill="#fff" />
                <path d={code.path} fill="#000" />
            </svg>
            <figcaption class="masir-soft">{ words.scan }</figcaption>
        </figure>
    }
}
