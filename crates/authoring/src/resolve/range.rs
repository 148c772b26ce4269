//! Tests of numbers against bounds.

use super::Scope;
use crate::number::decimal;
use crate::read::{Literal, Test, TestKey};
use crate::what::What;
use masir_rulebook::{Atom, FactId, FactType, print_decimal};

/// The values of a number, in units of its last place.
#[derive(Clone, Copy)]
pub(super) struct Range {
    pub(super) min: i32,
    pub(super) max: i32,
    pub(super) places: u8,
}

impl Range {
    /// The range of a fact; `None` where it is no number.
    pub(super) const fn of(kind: &FactType) -> Option<Self> {
        match kind {
            FactType::Integer { min, max, .. } => Some(Self {
                min: *min,
                max: *max,
                places: 0,
            }),
            FactType::Decimal { min, max, places } => Some(Self {
                min: *min,
                max: *max,
                places: *places,
            }),
            _ => None,
        }
    }
}

impl Scope<'_> {
    /// The bounds that tests set together, both included.
    pub(super) fn within(&self, fact: FactId, range: Range, tests: &[Test]) -> Option<Atom> {
        let (mut low, mut high) = (None, None);
        for (at, test) in tests.iter().enumerate() {
            let value = self.bound(fact, range, test)?;
            let (new_low, new_high) = match test.key {
                TestKey::Is => (Some(value), Some(value)),
                TestKey::AtLeast => (Some(value), None),
                TestKey::Above => (Some(value.saturating_add(1)), None),
                TestKey::AtMost => (None, Some(value)),
                TestKey::Below => (None, Some(value.saturating_sub(1))),
                TestKey::IsNot | TestKey::AnyOf | TestKey::NoneOf | TestKey::Empty => {
                    return self.unfit(fact, test);
                }
            };
            if new_low.and(low).or(new_high.and(high)).is_some() {
                let (first, second) = (tests[at - 1].key.name(), test.key.name());
                self.report
                    .add(test.place, What::ClashingTests { first, second });
                return None;
            }
            low = new_low.or(low);
            high = new_high.or(high);
        }
        let (from, to) = (low.unwrap_or(range.min), high.unwrap_or(range.max));
        let impossible = from.max(range.min) > to.min(range.max);
        if impossible || (from <= range.min && to >= range.max) {
            self.report.add(tests[0].place, What::constant(!impossible));
            return None;
        }
        Some(Atom::Within(fact, low, high))
    }

    /// A bound in units of the last place, within the range of its fact.
    fn bound(&self, fact: FactId, range: Range, test: &Test) -> Option<i32> {
        let value = match &test.literal {
            Literal::Whole(value) if range.places == 0 => *value,
            Literal::Name(name) if range.places > 0 => {
                i64::from(decimal(self.report, name, range.places)?)
            }
            _ => return self.unfit(fact, test),
        };
        let fits = i32::try_from(value).ok();
        let fits = fits.filter(|value| (range.min..=range.max).contains(value));
        if fits.is_none() {
            let print = |value| print_decimal(value, range.places);
            let (given, fact) = (print(value), self.fact_name(fact));
            let (min, max) = (print(range.min.into()), print(range.max.into()));
            self.report.add(
                test.place,
                What::OutOfRange {
                    given,
                    fact,
                    min,
                    max,
                },
            );
        }
        fits
    }
}
