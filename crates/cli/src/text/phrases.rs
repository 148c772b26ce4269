//! The words that no rule book brings along.

use super::{en, fa};
use masir_rulebook::{Date, Language, Verdict};

/// Words of one language. A `{}` in a phrase is where its number, day or name goes.
pub(super) struct Phrases {
    pub(super) eligible: &'static str,
    pub(super) conditional: &'static str,
    pub(super) incomplete: &'static str,
    pub(super) uncertain: &'static str,
    pub(super) not_yet: &'static str,
    pub(super) ineligible: &'static str,
    pub(super) months: [&'static str; 12],
    /// Day, month and year.
    pub(super) day: &'static str,
    pub(super) asked_on: &'static str,
    /// Semester, last day, days left.
    pub(super) window_open: &'static str,
    /// Semester, first day, days until then.
    pub(super) window_closed: &'static str,
    pub(super) fee: &'static str,
    pub(super) fee_inferred: &'static str,
    pub(super) fee_unknown: &'static str,
    pub(super) clause_by_clause: &'static str,
    pub(super) approvals: &'static str,
    pub(super) because_of: &'static str,
    pub(super) left_open_by: &'static str,
    pub(super) missing: &'static str,
    pub(super) terms: &'static str,
    pub(super) questions: &'static str,
    pub(super) not_for_you: &'static str,
    pub(super) depends: &'static str,
    /// Last day, days left.
    pub(super) back_allowed: &'static str,
    pub(super) back_closed: &'static str,
    pub(super) back_depends: &'static str,
    /// Last day by the stricter reading.
    pub(super) back_caution: &'static str,
    /// Where no last day is named: it can be taken back, it cannot, it hangs on earlier ones.
    pub(super) back_endless: [&'static str; 3],
    pub(super) digits: [char; 10],
    pub(super) thousands: char,
    /// Between the entries of a list.
    pub(super) comma: &'static str,
}

impl Phrases {
    pub(super) fn of(language: Language) -> &'static Self {
        match language {
            Language::Fa => &fa::PHRASES,
            Language::En => &en::PHRASES,
        }
    }

    pub(super) fn verdict(&self, verdict: Verdict) -> &'static str {
        match verdict {
            Verdict::Eligible => self.eligible,
            Verdict::Conditional => self.conditional,
            Verdict::Incomplete => self.incomplete,
            Verdict::Uncertain => self.uncertain,
            Verdict::NotYet => self.not_yet,
            Verdict::Ineligible => self.ineligible,
        }
    }

    /// A phrase with its gaps filled, in order.
    pub(super) fn fill(phrase: &str, gaps: &[&str]) -> String {
        let mut pieces = phrase.split("{}");
        let mut filled = pieces.next().unwrap_or_default().to_owned();
        for (piece, gap) in pieces.zip(gaps) {
            filled.push_str(gap);
            filled.push_str(piece);
        }
        filled
    }

    /// A number in the digits of the language.
    pub(super) fn number(&self, number: i32) -> String {
        self.localise(&number.to_string())
    }

    /// An amount of money, in groups of three digits.
    pub(super) fn amount(&self, amount: u64) -> String {
        let digits = amount.to_string();
        let mut grouped = String::new();
        for (at, digit) in digits.chars().enumerate() {
            if at > 0 && (digits.len() - at).is_multiple_of(3) {
                grouped.push(self.thousands);
            }
            grouped.push(digit);
        }
        self.localise(&grouped)
    }

    /// A day in words.
    pub(super) fn date(&self, date: Date) -> String {
        let (year, month, day) = date.parts();
        let month = self.months[usize::from(month.clamp(1, 12)) - 1];
        Self::fill(
            self.day,
            &[&self.number(day.into()), month, &self.number(year)],
        )
    }

    fn localise(&self, text: &str) -> String {
        let digit = |letter: char| {
            letter
                .to_digit(10)
                .and_then(|digit| self.digits.get(digit as usize))
        };
        text.chars()
            .map(|letter| digit(letter).copied().unwrap_or(letter))
            .collect()
    }
}
