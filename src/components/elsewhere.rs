//! Whose rules a page applies, where its address asks for rules of its own.

use crate::app::App;
use crate::components::prose::address_of;
use crate::elsewhere::Refusal;
use crate::text;
use yew::prelude::*;

/// Whose rules are applied, where they come from, and whether the day is one that they are for.
pub fn own(app: &App, from: &str) -> Html {
    let words = text::elsewhere(app.language);
    let book = app.book();
    let edition = &book.edition;
    let day = |day| app.format().day_month_year(day);
    let early = edition.valid_from.filter(|from| app.today < *from);
    let late = edition.valid_to.filter(|to| *to < app.today);
    let outside = early
        .map(|from| (words.early)(&day(from)))
        .or(late.map(|to| (words.late)(&day(to))));
    html! { <>
        <p class="masir-soft">
            { (words.by)(app.t(edition.title), app.t(edition.publisher)) }{ " " }
            { [app.t(edition.status), " ", app.t(edition.notice)].concat() }{ " " }
            { address_of(&book.id) }{ " " }{ address_of(&book.version) }{ " · " }{ address_of(from) }
        </p>
        <p class="masir-note" data-fault="day" hidden={outside.is_none()}>{ outside.unwrap_or_default() }</p>
    </> }
}

/// That the rules asked for are not applied, why, and which are.
pub fn fallback(app: &App, refusal: &Refusal) -> Html {
    let words = text::elsewhere(app.language);
    let edition = &app.book().edition;
    html! {
        <div class="masir-note" role="status" data-fault="rules">
            <p>{ words.heading }{ ": " }{ address_of(&refusal.given) }{ " · " }{ refusal.why(app.language) }</p>
            <p><b>{ (words.instead)(app.t(edition.title), app.t(edition.publisher)) }</b></p>
        </div>
    }
}
