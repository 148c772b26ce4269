//! What comes in: lines of a stream.

mod lines;

pub(crate) use lines::{Line, Lines};

use masir_rulebook::Date;

/// The day in Tehran.
pub(crate) fn today() -> Date {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    let seconds = now.map_or(0, |now| i64::try_from(now.as_secs()).unwrap_or(i64::MAX));
    Date::in_tehran(seconds)
}
