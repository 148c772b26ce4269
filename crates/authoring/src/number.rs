//! Numbers as a rule book writes them.

use crate::cursor::Name;
use crate::report::Report;
use crate::what::What;
use masir_rulebook::{DecimalFault, parse_decimal};

/// A decimal in units of its last place.
pub(crate) fn decimal(report: &Report, name: &Name, places: u8) -> Option<i32> {
    if name.text.is_empty() {
        return None;
    }
    let given = name.text.clone();
    let what = match parse_decimal(&name.text, places) {
        Ok(units) => match i32::try_from(units) {
            Ok(units) => return Some(units),
            Err(_) => What::BadDecimal { given },
        },
        Err(DecimalFault::TooManyPlaces) => What::TooManyPlaces { given, places },
        Err(DecimalFault::Malformed | DecimalFault::TooLarge) => What::BadDecimal { given },
    };
    report.add(name.place, what);
    None
}

/// A ratio, `9/10` or `2`, in lowest terms.
pub(crate) fn ratio(report: &Report, name: &Name) -> Option<(u64, u64)> {
    if name.text.is_empty() {
        return None;
    }
    let (num, den) = name.text.split_once('/').unwrap_or((&name.text, "1"));
    let number = |text: &str| text.trim().parse::<u32>().ok().filter(|number| *number > 0);
    let Some((num, den)) = number(num).zip(number(den)) else {
        report.add(
            name.place,
            What::BadRatio {
                given: name.text.clone(),
            },
        );
        return None;
    };
    Some(lowest(u64::from(num), u64::from(den)))
}

/// A ratio in lowest terms.
pub(crate) fn lowest(num: u64, den: u64) -> (u64, u64) {
    let (mut a, mut b) = (num, den);
    while b > 0 {
        (a, b) = (b, a % b);
    }
    (num / a.max(1), den / a.max(1))
}
