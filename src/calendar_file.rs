//! Days for a calendar program: a file as RFC 5545 has it.
//!
//! Calendar programs count in the Gregorian calendar, so days are written in it; what a reader
//! reads is left to the words of the event.

mod gregorian;
mod lines;

use gregorian::compact;
use lines::Lines;
use masir_rulebook::Date;

/// What the file says it is, for HTTP and for `data:` addresses.
pub const MEDIA_TYPE: &str = "text/calendar;charset=utf-8";

/// The hour of the day at which reminders ring.
const MORNING: u16 = 9;

/// A file with whole-day events.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CalendarFile {
    /// The day in Tehran on which the file is written.
    pub written_on: Date,
    /// The events, in any order.
    pub events: Vec<CalendarEvent>,
}

/// An event that takes whole days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CalendarEvent {
    /// Names the event in every calendar of the world, the same whenever it is written: a program
    /// that is given it again changes the event it has. Conventionally `what@where`.
    pub uid: String,
    /// Its first day.
    pub first: Date,
    /// Its last day; the first where it takes one day. An earlier day counts as the first.
    pub last: Date,
    /// Its title.
    pub summary: String,
    /// What there is to say about it; line feeds part lines. Left out where empty.
    pub description: String,
    /// An address that leads on.
    pub url: Option<String>,
    /// The mornings on which a reminder rings, in days before the first day; 0 is the day itself.
    pub reminders: Vec<u16>,
}

impl CalendarFile {
    /// The file's text, in lines of at most 75 bytes that end with CRLF.
    pub fn text(&self) -> String {
        let mut lines = Lines::default();
        lines.raw("BEGIN", "VCALENDAR");
        lines.raw("VERSION", "2.0");
        lines.raw("PRODID", "-//Masir//Masir//FA");
        lines.raw("CALSCALE", "GREGORIAN");
        // The day begins in Tehran at 20:30 of the day before in Greenwich.
        let stamp = [&compact(self.written_on.plus_days(-1)), "T203000Z"].concat();
        for event in &self.events {
            event.write(&mut lines, &stamp);
        }
        lines.raw("END", "VCALENDAR");
        lines.into_text()
    }
}

impl CalendarEvent {
    fn write(&self, lines: &mut Lines, stamp: &str) {
        lines.raw("BEGIN", "VEVENT");
        lines.text("UID", &self.uid);
        lines.raw("DTSTAMP", stamp);
        lines.raw("DTSTART;VALUE=DATE", &compact(self.first));
        // The end is the first day that no longer belongs to the event.
        let after = self.last.max(self.first).plus_days(1);
        lines.raw("DTEND;VALUE=DATE", &compact(after));
        lines.text("SUMMARY", &self.summary);
        if !self.description.is_empty() {
            lines.text("DESCRIPTION", &self.description);
        }
        if let Some(url) = &self.url {
            lines.raw("URL", url);
        }
        // Others may still make an appointment on that day.
        lines.raw("TRANSP", "TRANSPARENT");
        for days in &self.reminders {
            lines.raw("BEGIN", "VALARM");
            lines.raw("ACTION", "DISPLAY");
            lines.text("DESCRIPTION", &self.summary);
            lines.raw("TRIGGER", &morning(*days));
            lines.raw("END", "VALARM");
        }
        lines.raw("END", "VEVENT");
    }
}

/// The morning some days before an event, as a duration from the midnight at which it starts.
fn morning(days: u16) -> String {
    match days.checked_sub(1) {
        None => ["PT", &MORNING.to_string(), "H"].concat(),
        Some(0) => ["-PT", &(24 - MORNING).to_string(), "H"].concat(),
        Some(whole) => [
            "-P",
            &whole.to_string(),
            "DT",
            &(24 - MORNING).to_string(),
            "H",
        ]
        .concat(),
    }
}
