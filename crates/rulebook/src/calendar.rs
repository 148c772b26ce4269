//! The Jalali calendar of Iran, in whole days.
//!
//! Leap years follow the 33-year arithmetic, which agrees with the astronomical calendar in force
//! from 1178 to 1633; a test walks every day of 1178–1501 beside an independent calendar.

use crate::packed::packed;
use alloc::{format, string::String};
use core::fmt;

/// A Jalali day, counted from 1 Farvardin of the year 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(i32);

packed!(struct Date(inner));

/// A day of the year that comes round every year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MonthDay {
    /// Month, 1 to 12.
    pub month: u8,
    /// Day, 1 to 31.
    pub day: u8,
}

packed!(struct MonthDay { month, day });

/// Why a date was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateFault {
    /// Not `YYYY-MM-DD` in ASCII digits.
    Malformed,
    /// The year lies outside the years that are accepted.
    Year,
    /// There is no such month.
    Month,
    /// The month has no such day.
    Day,
}

/// Days from 1 Farvardin of the year 1 to 1 January 1970.
const UNIX_EPOCH: i32 = 492_268;

/// Years that [`Date::new`] accepts. The arithmetic is good for all of them.
const YEARS: core::ops::RangeInclusive<i32> = 1178..=1633;

/// Whether a year has 366 days.
pub const fn is_leap_year(year: i32) -> bool {
    (year * 25 + 11).rem_euclid(33) < 8
}

/// Days of a month: 31, 30 or 29; 0 where there is no such month.
pub const fn days_in_month(year: i32, month: u8) -> u8 {
    match month {
        1..=6 => 31,
        7..=11 => 30,
        12 if is_leap_year(year) => 30,
        12 => 29,
        _ => 0,
    }
}

/// Days before 1 Farvardin of a year, counted from the year 1.
const fn days_before_year(year: i32) -> i64 {
    let year = year as i64;
    // In every 33 years, those with (25 y + 11) mod 33 < 8 are leap: eight of them.
    365 * (year - 1) + (8 * year + 21).div_euclid(33)
}

/// The day of a year, month and day, or the nearest that can be held.
fn day_of(year: i32, month: u8, day: u8) -> Date {
    let days = days_before_year(year) + i64::from(days_before_month(month)) + i64::from(day) - 1;
    let limits = i64::from(i32::MIN)..=i64::from(i32::MAX);
    Date(i32::try_from(days.clamp(*limits.start(), *limits.end())).unwrap_or(0))
}

/// Days before the first of a month in its year.
const fn days_before_month(month: u8) -> i32 {
    let month = month as i32;
    if month <= 7 {
        (month - 1) * 31
    } else {
        (month - 1) * 30 + 6
    }
}

impl Date {
    /// The day of a year, month and day; refuses what is no day of 1178–1633.
    pub fn new(year: i32, month: u8, day: u8) -> Result<Self, DateFault> {
        if !YEARS.contains(&year) {
            return Err(DateFault::Year);
        }
        if !(1..=12).contains(&month) {
            return Err(DateFault::Month);
        }
        if day < 1 || day > days_in_month(year, month) {
            return Err(DateFault::Day);
        }
        Ok(day_of(year, month, day))
    }

    /// Reads `YYYY-MM-DD` in ASCII digits, the year within 1300–1499.
    pub fn parse(text: &str) -> Result<Self, DateFault> {
        let bytes = text.as_bytes();
        let shape = bytes.len() == 10
            && bytes.iter().enumerate().all(|(at, byte)| match at {
                4 | 7 => *byte == b'-',
                _ => byte.is_ascii_digit(),
            });
        if !shape {
            return Err(DateFault::Malformed);
        }
        let number = |digits: &str| digits.parse::<u16>().map_err(|_| DateFault::Malformed);
        let (year, month, day) = (
            number(&text[..4])?,
            number(&text[5..7])?,
            number(&text[8..])?,
        );
        if !(1300..=1499).contains(&year) {
            return Err(DateFault::Year);
        }
        let small = |value: u16| u8::try_from(value).unwrap_or(u8::MAX);
        Self::new(i32::from(year), small(month), small(day))
    }

    /// The day in Tehran at a moment, given in seconds since 1970 in UTC.
    ///
    /// Iran's clocks have stood at UTC+3:30 all year since 2022.
    pub fn in_tehran(unix_seconds: i64) -> Self {
        let days = unix_seconds.saturating_add(12_600).div_euclid(86_400);
        let limit = i64::from(i32::MAX / 2);
        Self(UNIX_EPOCH + i32::try_from(days.clamp(-limit, limit)).unwrap_or(0))
    }

    /// Days since 1 January 1970.
    pub const fn unix_day(self) -> i32 {
        self.0.saturating_sub(UNIX_EPOCH)
    }

    /// Year, month and day.
    pub fn parts(self) -> (i32, u8, u8) {
        // A year is 365 + 8/33 days long, so the estimate is at most one year off.
        let days = i64::from(self.0);
        let mut year = i32::try_from((days * 33).div_euclid(12_053) + 1).unwrap_or(i32::MAX);
        while days_before_year(year) > days {
            year -= 1;
        }
        while days_before_year(year + 1) <= days {
            year += 1;
        }
        let of_year = i32::try_from(days - days_before_year(year)).unwrap_or(0);
        let month = if of_year < 186 {
            of_year / 31 + 1
        } else {
            (of_year - 6) / 30 + 1
        };
        let month = u8::try_from(month).unwrap_or(12);
        let day = u8::try_from(of_year - days_before_month(month) + 1).unwrap_or(1);
        (year, month, day)
    }

    /// The year.
    pub fn year(self) -> i32 {
        self.parts().0
    }

    /// Day of the week: 0 is Saturday, 6 is Friday.
    pub fn weekday(self) -> u8 {
        // 1 January 1970 was a Thursday, the sixth day of the Iranian week.
        u8::try_from((self.unix_day().rem_euclid(7) + 5) % 7).unwrap_or(0)
    }

    /// The day a number of days later, or earlier where it is negative.
    #[must_use]
    pub const fn plus_days(self, days: i32) -> Self {
        Self(self.0.saturating_add(days))
    }

    /// The same day some Jalali months later, or the last day of that month where it has no such day.
    #[must_use]
    pub fn plus_months(self, months: u16) -> Self {
        let (year, month, day) = self.parts();
        let count = i32::from(month) - 1 + i32::from(months);
        let year = year + count / 12;
        let month = u8::try_from(count % 12 + 1).unwrap_or(12);
        let day = day.min(days_in_month(year, month));
        day_of(year, month, day)
    }

    /// Days from another day to this one, negative where the other is later.
    pub const fn days_since(self, other: Self) -> i32 {
        self.0.saturating_sub(other.0)
    }
}

impl MonthDay {
    /// This day in a year, or the last day of its month where the year has no such day.
    pub fn in_year(self, year: i32) -> Date {
        let day = self.day.clamp(1, days_in_month(year, self.month).max(1));
        day_of(year, self.month.clamp(1, 12), day)
    }

    /// Reads `MM-DD`; refuses what is no day of a leap year.
    pub fn parse(text: &str) -> Result<Self, DateFault> {
        let date = Date::parse(&format!("1403-{text}"))?;
        let (_, month, day) = date.parts();
        Ok(Self { month, day })
    }
}

impl fmt::Display for Date {
    /// `YYYY-MM-DD` in ASCII digits.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.parts();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

impl From<Date> for String {
    fn from(date: Date) -> Self {
        format!("{date}")
    }
}
