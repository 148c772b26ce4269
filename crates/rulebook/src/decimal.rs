//! Exact decimals as whole numbers of their last place.

use alloc::{format, string::String};

/// Why a decimal was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DecimalFault {
    /// Not digits, optionally followed by a point and digits.
    Malformed,
    /// More places after the point than allowed, even after trailing zeros are dropped.
    TooManyPlaces,
    /// Too large to be held.
    TooLarge,
}

/// Reads the value of a number as JSON writes it (`14.5`, `-3`, `1450e-2`), in units of the last of
/// `places` places, exactly.
///
/// Refuses what is not a JSON number, what needs more places and what does not fit.
pub fn parse_decimal(text: &str, places: u8) -> Result<i64, DecimalFault> {
    let (negative, rest) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let (mantissa, exponent) = match rest.find(['e', 'E']) {
        Some(at) => (&rest[..at], parse_exponent(&rest[at + 1..])?),
        None => (rest, 0),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, "0"));
    let digits_only = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    if !digits_only(whole) || !digits_only(fraction) {
        return Err(DecimalFault::Malformed);
    }
    let digits: String = whole.chars().chain(fraction.chars()).collect();
    let significant = digits.trim_start_matches('0').trim_end_matches('0');
    if significant.is_empty() {
        return Ok(0);
    }
    // The value is `digits × 10^shift` units of the last place.
    let dropped = digits.len() - digits.trim_end_matches('0').len();
    let shift = exponent
        .saturating_sub(length(fraction))
        .saturating_add(i64::from(places))
        .saturating_add(i64::try_from(dropped).unwrap_or(i64::MAX));
    if shift < 0 {
        return Err(DecimalFault::TooManyPlaces);
    }
    let factor = u32::try_from(shift)
        .ok()
        .and_then(|shift| 10_i64.checked_pow(shift));
    let value: Option<i64> = significant.parse().ok();
    let scaled = value
        .zip(factor)
        .and_then(|(value, factor)| value.checked_mul(factor))
        .ok_or(DecimalFault::TooLarge)?;
    Ok(if negative { -scaled } else { scaled })
}

/// Exponents beyond any sensible number are as good as infinite ones.
fn parse_exponent(text: &str) -> Result<i64, DecimalFault> {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return Err(DecimalFault::Malformed);
    }
    let size = digits.parse::<i64>().unwrap_or(i64::MAX).min(1 << 40);
    Ok(if text.starts_with('-') { -size } else { size })
}

fn length(text: &str) -> i64 {
    i64::try_from(text.len()).unwrap_or(i64::MAX)
}

/// Prints a number of units of the last place, with trailing zeros: 1450 of two places is `14.50`.
pub fn print_decimal(units: i64, places: u8) -> String {
    let places = usize::from(places);
    let sign = if units < 0 { "-" } else { "" };
    let digits = format!("{:0width$}", units.unsigned_abs(), width = places + 1);
    let (whole, fraction) = digits.split_at(digits.len() - places);
    if fraction.is_empty() {
        format!("{sign}{whole}")
    } else {
        format!("{sign}{whole}.{fraction}")
    }
}
