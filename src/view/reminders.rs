//! The last days of taking a request back, for a calendar.

use crate::calendar_file::{CalendarEvent, CalendarFile};
use masir_rulebook::{Date, LastDay};

/// Mornings on which a reminder rings, in days before.
const REMINDERS: [u16; 2] = [7, 1];

/// What the events say.
#[derive(Debug, Clone, Copy)]
pub struct EventWords<'a> {
    /// Title of the day by the stricter reading.
    pub cautious: &'a str,
    /// Title of the last day.
    pub last: &'a str,
    /// What there is to say about both.
    pub description: &'a str,
}

/// A file with the last day and, where it is another, the day by the stricter reading. `book` names
/// the procedure.
pub fn reminders(book: &str, until: &LastDay, today: Date, words: EventWords<'_>) -> CalendarFile {
    let event = |name: &str, day: Date, summary: &str| CalendarEvent {
        uid: [name, ".", book, "@masir"].concat(),
        first: day,
        last: day,
        summary: summary.to_owned(),
        description: words.description.to_owned(),
        url: None,
        reminders: REMINDERS.to_vec(),
    };
    let mut events = vec![event("last-day", until.last_day, words.last)];
    if let Some(day) = until.cautious_day.filter(|day| *day != until.last_day) {
        events.insert(0, event("cautious-day", day, words.cautious));
    }
    CalendarFile {
        written_on: today,
        events,
    }
}
