//! When requests can be filed.

use crate::app::App;
use crate::components::{timeline, to_calendar};
use masir_rulebook::{Opening, WindowState};
use yew::prelude::*;

/// The window, the days left and the year; empty for a book without windows.
pub fn window_note(app: &App) -> Html {
    let Some(state) = app.library.checker().window(app.today) else {
        return html! { <span hidden={true} /> };
    };
    let words = &app.later().result.notes;
    let semester = app.t(app.book().windows[state.window].name);
    let range = (words.range)(
        &app.format().weekday_and_day(state.opens),
        &app.format().date(state.closes),
    );
    html! {
        <div class="masir-note">
            <h2>{ (words.window)(semester) }</h2>
            <p class="masir-figure">{ countdown(app, &state) }</p>
            <p class="masir-soft">{ range }</p>
            { timeline::picture(app, &state) }
            { to_calendar::to_calendar(app, &state) }
        </div>
    }
}

/// The days left while it is open, the days to wait while it is closed.
fn countdown(app: &App, state: &WindowState) -> String {
    let words = &app.later().result.notes;
    let days = app.format().number(i64::from(state.days));
    match (state.opening, state.days) {
        (Opening::Open, 0) => words.last_day.to_owned(),
        (Opening::Open, 1) => words.until_tomorrow.to_owned(),
        (Opening::Open, _) => (words.days_left)(&days),
        (Opening::Closed, 1) => words.tomorrow.to_owned(),
        (Opening::Closed, _) => (words.opens_in)(&days),
    }
}
