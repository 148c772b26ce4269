//! Tests of numbers against a multiple of another number.

use super::Scope;
use super::range::Range;
use crate::cursor::Name;
use crate::number::{lowest, ratio};
use crate::read::{Test, TestKey};
use crate::what::What;
use masir_rulebook::{Atom, FactId};

impl Scope<'_> {
    /// A comparison with a multiple of another number, exactly, and whether it is negated.
    pub(super) fn compared(
        &self,
        fact: FactId,
        range: Range,
        test: &Test,
        times: &Name,
        of: &Name,
    ) -> Option<(Atom, bool)> {
        let other = self.facts.find(self.report, of)?;
        let other_range = Range::of(self.draft(other).kind.as_ref()?);
        let Some(other_range) = other_range.filter(|_| other != fact) else {
            self.report.add(
                of.place,
                What::UnfitComparison {
                    of: of.text.clone(),
                },
            );
            return None;
        };
        let (num, den) = ratio(self.report, times)?;
        // Both sides are held in units of their own last place: the places go into the ratio.
        let num = num * 10_u64.pow(u32::from(range.places));
        let den = den * 10_u64.pow(u32::from(other_range.places));
        let (num, den) = lowest(num, den);
        let (Ok(num), Ok(den)) = (u32::try_from(num), u32::try_from(den)) else {
            self.report.add(
                times.place,
                What::BadRatio {
                    given: times.text.clone(),
                },
            );
            return None;
        };
        // `left ≤ ratio × right` is `right ≥ left ÷ ratio`.
        let at_least = (
            Atom::Ratio {
                left: fact,
                right: other,
                num,
                den,
            },
            range,
            other_range,
        );
        let at_most = (
            Atom::Ratio {
                left: other,
                right: fact,
                num: den,
                den: num,
            },
            other_range,
            range,
        );
        let ((atom, left, right), negated) = match test.key {
            TestKey::AtLeast => (at_least, false),
            TestKey::Below => (at_least, true),
            TestKey::AtMost => (at_most, false),
            TestKey::Above => (at_most, true),
            _ => return self.unfit(fact, test),
        };
        if let Some(holds) = constant(&atom, left, right) {
            self.report
                .add(test.place, What::constant(holds != negated));
            return None;
        }
        Some((atom, negated))
    }
}

/// Whether a comparison of two numbers comes out the same for all their values.
fn constant(atom: &Atom, left: Range, right: Range) -> Option<bool> {
    let Atom::Ratio { num, den, .. } = atom else {
        return None;
    };
    let holds = |left: i32, right: i32| {
        i128::from(left) * i128::from(*den) >= i128::from(right) * i128::from(*num)
    };
    match (holds(left.min, right.max), holds(left.max, right.min)) {
        (true, _) => Some(true),
        (_, false) => Some(false),
        _ => None,
    }
}
