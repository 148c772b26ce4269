//! Filing windows.

use crate::calendar::Date;
use crate::model::Window;

/// Whether requests can be filed on a day, and until or from when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WindowState {
    /// Whether the day lies in a window.
    pub opening: Opening,
    /// Index of the window in its book: the one that is open, or the next to open.
    pub window: usize,
    /// Its first day.
    pub opens: Date,
    /// Its last day.
    pub closes: Date,
    /// Days left after this one while open, 0 on the last day; days until it opens while closed.
    pub days: i32,
}

/// Whether a window is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Opening {
    /// The day lies in the window.
    Open,
    /// The window is the next to open.
    Closed,
}

/// The window that is open on a day, or the next to open; `None` for a book without windows.
pub(crate) fn on(windows: &[Window], day: Date) -> Option<WindowState> {
    let year = day.year();
    let candidates = (0..=1).flat_map(|next| {
        windows.iter().enumerate().map(move |(at, window)| {
            (
                at,
                window.opens.in_year(year + next),
                window.closes.in_year(year + next),
            )
        })
    });
    let (window, opens, closes) = candidates
        .filter(|(_, _, closes)| *closes >= day)
        .min_by_key(|(_, opens, _)| *opens)?;
    let (opening, days) = if opens <= day {
        (Opening::Open, closes.days_since(day))
    } else {
        (Opening::Closed, opens.days_since(day))
    };
    Some(WindowState {
        opening,
        window,
        opens,
        closes,
        days,
    })
}
