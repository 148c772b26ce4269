//! A filing window for the calendar that a student keeps.

use crate::app::App;
use crate::calendar_file::{CalendarEvent, CalendarFile, MEDIA_TYPE};
use crate::components::file_link::file_link;
use crate::icon::{Icon, draw};
use masir_rulebook::{Opening, WindowState};
use yew::prelude::*;

/// What the file is called.
const FILE: &str = "masir.ics";
/// Reminders ring on the morning before.
const DAY_BEFORE: u16 = 1;

/// Keeps a window and its last day as a calendar file.
pub fn to_calendar(app: &App, state: &WindowState) -> Html {
    html! {
        <p class="masir-noprint">
            { file_link("masir-do", FILE, MEDIA_TYPE, &file(app, state).text(), html! { <>
                { draw(Icon::CALENDAR) }{ app.later().hand_on.to_calendar }
            </> }) }
        </p>
    }
}

/// The days from the first to the last, and the last one on its own. Nothing rings for a day that
/// has passed.
fn file(app: &App, state: &WindowState) -> CalendarFile {
    let words = app.later().hand_on;
    let window = &app.book().windows[state.window];
    let semester = app.t(window.name);
    let year = state.opens.year().to_string();
    let name = |what: &str| [what, "-", &window.semester, "-", &year, "@", &app.book().id].concat();
    let days = (app.later().result.notes.range)(
        &app.format().weekday_and_day(state.opens),
        &app.format().date(state.closes),
    );
    let description = [&days, "\n", words.confirm].concat();
    let address = [&*app.site, &app.href(app.route)].concat();
    let event = |what, first, summary, reminders| CalendarEvent {
        uid: name(what),
        first,
        last: state.closes,
        summary,
        description: description.clone(),
        url: Some(address.clone()),
        reminders,
    };
    let ahead = match state.opening {
        Opening::Closed => vec![DAY_BEFORE],
        Opening::Open => Vec::new(),
    };
    let last = if state.closes > app.today {
        vec![DAY_BEFORE]
    } else {
        Vec::new()
    };
    CalendarFile {
        written_on: app.today,
        events: vec![
            event("window", state.opens, (words.window)(semester), ahead),
            event("last-day", state.closes, (words.last_day)(semester), last),
        ],
    }
}
