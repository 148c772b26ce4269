//! The picture of the filing windows: a year of months, and the days of one window enlarged.
//!
//! All lengths are whole units of a picture 340 units wide; a page that runs right to left is drawn
//! by computing every `x` from the other side, so that no text is ever mirrored.

use masir_rulebook::{Date, MonthDay, Opening, Window, WindowState, days_in_month};

/// Width of the picture.
pub const WIDTH: i32 = 340;
const MONTH: i32 = 26;
const PITCH: i32 = 28;
const EDGE: i32 = 4;

/// A filled length of the year's bar, or a day of the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// Its left end.
    pub x: i32,
    /// Its width.
    pub width: i32,
}

/// A month that holds a window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mark {
    /// The window's days within the bar.
    pub span: Span,
    /// Where the month's name is centred.
    pub label: i32,
    /// The month, 1 to 12.
    pub month: u8,
}

/// A day of the enlarged window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Day {
    /// Its place.
    pub span: Span,
    /// The day of its month.
    pub day: u8,
    /// Whether it is behind the student, today, or ahead.
    pub when: When,
    /// Whether requests can be filed on it.
    pub filing: bool,
}

/// Where a day stands as seen from today.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// Before today.
    Past,
    /// Today.
    Today,
    /// After today.
    Ahead,
}

/// The picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Timeline {
    /// The year, where the bar shows one; otherwise it shows the twelve months from this one on.
    pub year: Option<i32>,
    /// The twelve months.
    pub months: Vec<Span>,
    /// The months that hold a window.
    pub marks: Vec<Mark>,
    /// Where today stands on the bar.
    pub today: i32,
    /// Where the enlarged days begin and end on the bar.
    pub zoom: (i32, i32),
    /// The enlarged days.
    pub days: Vec<Day>,
}

/// Draws the windows of a book as seen from a day.
pub fn timeline(windows: &[Window], state: &WindowState, today: Date, rtl: bool) -> Timeline {
    let year = today.year();
    let this_year = state.closes.year() == year;
    let bar = Bar {
        first: if this_year { 1 } else { today.parts().1 },
        rtl,
    };
    let marks = windows.iter().map(|window| bar.mark(window)).collect();
    let days = days(state, today);
    Timeline {
        year: this_year.then_some(year),
        months: (0..12)
            .map(|slot| bar.span(slot * PITCH + 2, MONTH))
            .collect(),
        marks,
        today: bar.side(bar.x_of(today)),
        zoom: (
            bar.side(bar.x_of(*days.first().unwrap_or(&state.opens))),
            bar.side(bar.x_of(state.closes.plus_days(1))),
        ),
        days: place(&days, state, today, rtl),
    }
}

/// The days to enlarge: the window's, and the eve of it where today is just that.
fn days(state: &WindowState, today: Date) -> Vec<Date> {
    let eve = state.opening == Opening::Closed && state.days == 1;
    let first = if eve { today } else { state.opens };
    (0..=state.closes.days_since(first).min(30))
        .map(|n| first.plus_days(n))
        .collect()
}

fn place(days: &[Date], state: &WindowState, today: Date, rtl: bool) -> Vec<Day> {
    let count = i32::try_from(days.len()).unwrap_or(1).max(1);
    let start = |at: i32| EDGE + (WIDTH - 2 * EDGE + 2) * at / count;
    let bar = Bar { first: 1, rtl };
    (0..)
        .zip(days)
        .map(|(at, day)| Day {
            span: bar.span(start(at), start(at + 1) - start(at) - 2),
            day: day.parts().2,
            when: match day.days_since(today) {
                0 => When::Today,
                ..0 => When::Past,
                _ => When::Ahead,
            },
            filing: (state.opens..=state.closes).contains(day),
        })
        .collect()
}

/// The bar of twelve months.
struct Bar {
    first: u8,
    rtl: bool,
}

impl Bar {
    /// Where a day stands, counted from the bar's beginning.
    fn x_of(&self, day: Date) -> i32 {
        let (year, month, of_month) = day.parts();
        self.x_in_month(
            MonthDay {
                month,
                day: of_month,
            },
            days_in_month(year, month),
        )
    }

    fn x_in_month(&self, day: MonthDay, length: u8) -> i32 {
        let slot = (i32::from(day.month) + 12 - i32::from(self.first)) % 12;
        slot * PITCH + 2 + MONTH * (i32::from(day.day) - 1) / i32::from(length.max(1))
    }

    fn mark(&self, window: &Window) -> Mark {
        let length = |day: MonthDay| if day.month <= 6 { 31 } else { 30 };
        let start = self.x_in_month(window.opens, length(window.opens));
        let last = MonthDay {
            day: window.closes.day + 1,
            ..window.closes
        };
        let end = self.x_in_month(last, length(last));
        let span = self.span(start, (end - start).max(2));
        Mark {
            label: span.x + span.width / 2,
            span,
            month: window.opens.month,
        }
    }

    fn span(&self, start: i32, width: i32) -> Span {
        Span {
            x: if self.rtl {
                WIDTH - start - width
            } else {
                start
            },
            width,
        }
    }

    fn side(&self, x: i32) -> i32 {
        if self.rtl { WIDTH - x } else { x }
    }
}
