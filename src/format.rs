//! Numbers, money and days as each language writes them, and what students type as numbers.

use crate::text::common;
use masir_rulebook::{Date, Language, print_decimal};

mod input;

pub use input::{decimal_typed, integer_typed};

/// Pieces of text, one after the other. What the standard library brings for it can do more, and
/// weighs more.
pub fn joined(pieces: &[&str]) -> String {
    let mut text = String::new();
    for piece in pieces {
        text.push_str(piece);
    }
    text
}

/// A number in Latin digits, likewise.
pub fn numeral(number: usize) -> String {
    let mut text = if number > 9 {
        numeral(number / 10)
    } else {
        String::new()
    };
    let digit = u32::try_from(number % 10).ok();
    text.extend(digit.and_then(|digit| char::from_digit(digit, 10)));
    text
}

/// A space at which no line breaks.
const NO_BREAK: &str = "\u{a0}";

/// Writes in one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Format {
    language: Language,
}

impl Format {
    /// Writes in a language.
    pub const fn new(language: Language) -> Self {
        Self { language }
    }

    /// The same text with the language's own digits.
    pub fn digits(self, text: &str) -> String {
        text.chars().map(|char| self.char(char)).collect()
    }

    /// A whole number without groups, such as a year.
    pub fn plain(self, number: i64) -> String {
        self.digits(&self.signed(number, &number.unsigned_abs().to_string()))
    }

    /// A whole number in groups of three digits.
    pub fn number(self, number: i64) -> String {
        self.digits(&self.signed(number, &self.grouped(&number.unsigned_abs().to_string())))
    }

    /// A count of things.
    pub fn count(self, number: usize) -> String {
        self.digits(&self.grouped(&numeral(number)))
    }

    /// The name of a unit as it stands behind so many.
    pub fn unit(self, number: i32, name: &str) -> &str {
        let ending = common(self.language).plural;
        match name.strip_suffix(ending) {
            Some(one) if number.unsigned_abs() == 1 => one,
            _ => name,
        }
    }

    /// An exact decimal given in units of its last place, without zeros at its end.
    pub fn decimal(self, units: i64, places: u8) -> String {
        let text = print_decimal(units.saturating_abs(), places);
        let (whole, decimals) = text.split_once('.').unwrap_or((&text, ""));
        let mut text = self.grouped(whole);
        let decimals = decimals.trim_end_matches('0');
        if !decimals.is_empty() {
            text.push(common(self.language).point);
            text.push_str(decimals);
        }
        self.digits(&self.signed(units, &text))
    }

    /// An amount in rial, which no line parts from its unit.
    pub fn rial(self, rial: u64) -> String {
        let amount = self.number(i64::try_from(rial).unwrap_or(i64::MAX));
        joined(&[&amount, NO_BREAK, common(self.language).rial])
    }

    /// The same amount in toman, ten rial each.
    pub fn toman(self, rial: u64) -> String {
        let amount = self.decimal(i64::try_from(rial).unwrap_or(i64::MAX), 1);
        joined(&[&amount, NO_BREAK, common(self.language).toman])
    }

    /// Day of the week, day, month and year.
    pub fn date(self, date: Date) -> String {
        joined(&[
            &self.weekday_and_day(date),
            " ",
            &self.plain(i64::from(date.year())),
        ])
    }

    /// Day of the week, day and month.
    pub fn weekday_and_day(self, date: Date) -> String {
        joined(&[self.weekday(date), " ", &self.day_and_month(date)])
    }

    /// Day and month.
    pub fn day_and_month(self, date: Date) -> String {
        let (_, month, day) = date.parts();
        joined(&[&self.plain(i64::from(day)), " ", self.month(month)])
    }

    /// Day, month and year.
    pub fn day_month_year(self, date: Date) -> String {
        joined(&[
            &self.day_and_month(date),
            " ",
            &self.plain(i64::from(date.year())),
        ])
    }

    /// The name of a month, 1 to 12.
    pub fn month(self, month: u8) -> &'static str {
        let at = usize::from(month.clamp(1, 12)) - 1;
        common(self.language).months[at]
    }

    /// The name of the day of the week.
    pub fn weekday(self, date: Date) -> &'static str {
        common(self.language).weekdays[usize::from(date.weekday() % 7)]
    }

    fn char(self, char: char) -> char {
        match (self.language, char.to_digit(10)) {
            (Language::Fa, Some(digit)) => char::from_u32(0x6f0 + digit).unwrap_or(char),
            _ => char,
        }
    }

    fn grouped(self, digits: &str) -> String {
        let mut text = String::new();
        for (at, digit) in digits.chars().enumerate() {
            if at > 0 && (digits.len() - at).is_multiple_of(3) {
                text.push(common(self.language).group);
            }
            text.push(digit);
        }
        text
    }

    /// A minus stands before the digits; in a Persian line a mark keeps it there.
    fn signed(self, number: i64, text: &str) -> String {
        match self.language {
            _ if number >= 0 => text.to_owned(),
            Language::Fa => joined(&["\u{200e}−", text]),
            Language::En => joined(&["−", text]),
        }
    }
}
