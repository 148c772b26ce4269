//! Days in the calendar that calendar programs count in.

use masir_rulebook::Date;

/// Days from 1 March of the year 0 to 1 January 1970.
const UNIX_EPOCH: i64 = 719_468;
/// Days of 400 years, after which the calendar repeats itself.
const CYCLE: i64 = 146_097;

/// A day as `YYYYMMDD`, Gregorian.
pub(super) fn compact(day: Date) -> String {
    let (year, month, day) = gregorian(day);
    let padded = |number: i64, width: usize| {
        let digits = number.to_string();
        ["0".repeat(width.saturating_sub(digits.len())), digits].concat()
    };
    [padded(year, 4), padded(month, 2), padded(day, 2)].concat()
}

/// Year, month and day. Years are counted from March, so that the leap day is the last of them.
fn gregorian(day: Date) -> (i64, i64, i64) {
    let days = i64::from(day.unix_day()) + UNIX_EPOCH;
    let of_cycle = days.rem_euclid(CYCLE);
    // Leap days come every 4 years, but not every 100, but every 400.
    let year = (of_cycle - of_cycle / 1_460 + of_cycle / 36_524 - of_cycle / 146_096) / 365;
    let of_year = of_cycle - (365 * year + year / 4 - year / 100);
    // From March on, five months have 153 days.
    let month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    let year = days.div_euclid(CYCLE) * 400 + year + i64::from(month <= 2);
    (year, month, day)
}
