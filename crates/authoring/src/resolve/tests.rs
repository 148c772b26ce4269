//! Tests of facts: whether they fit the fact, and what they come to.

use super::Scope;
use crate::cursor::Name;
use crate::number::{decimal, lowest, ratio};
use crate::read::{Literal, Test, TestKey};
use crate::report::Place;
use crate::what::What;
use masir_rulebook::{Atom, FactId, FactType, print_decimal};

/// What the tests of one criterion come to.
pub(crate) struct Tested {
    pub(crate) atom: Atom,
    pub(crate) negated: bool,
    /// Options for which the outcome is uncertain.
    pub(crate) uncertain: u64,
}

/// The values of a number, in units of its last place.
#[derive(Clone, Copy)]
struct Range {
    min: i32,
    max: i32,
    places: u8,
}

impl Scope<'_> {
    /// What tests of a fact come to; `None` where a fault was reported.
    pub(super) fn tested(
        &self,
        fact: FactId,
        place: Place,
        tests: &[Test],
        uncertain: &[Name],
    ) -> Option<Tested> {
        let kind = self.draft(fact).kind.as_ref()?;
        let [first, rest @ ..] = tests else {
            self.report.add(
                place,
                What::NoTest {
                    fact: self.fact_name(fact),
                    kind: name_of(kind),
                },
            );
            return None;
        };
        if !uncertain.is_empty() && !matches!(kind, FactType::Choice(_)) {
            self.report.add(
                place,
                What::UncertainOption {
                    fact: self.fact_name(fact),
                },
            );
            return None;
        }
        let plain = |atom, negated| {
            Some(Tested {
                atom,
                negated,
                uncertain: 0,
            })
        };
        match (kind, first.key, &first.literal) {
            (_, _, Literal::Unreadable) => None,
            (
                FactType::Integer { .. } | FactType::Decimal { .. },
                _,
                Literal::Times { times, of },
            ) => {
                self.alone(first, rest)?;
                let (atom, negated) = self.compared(fact, first, times, of)?;
                plain(atom, negated)
            }
            (FactType::Integer { min, max, .. }, ..) => plain(
                self.within(
                    fact,
                    Range {
                        min: *min,
                        max: *max,
                        places: 0,
                    },
                    tests,
                )?,
                false,
            ),
            (FactType::Decimal { min, max, places }, ..) => {
                let range = Range {
                    min: *min,
                    max: *max,
                    places: *places,
                };
                plain(self.within(fact, range, tests)?, false)
            }
            (FactType::Bool { .. }, TestKey::Is, Literal::Bool(is)) => {
                self.alone(first, rest)?;
                plain(Atom::Yes(fact), !is)
            }
            (FactType::Set { .. }, TestKey::Empty, Literal::Bool(empty)) => {
                self.alone(first, rest)?;
                plain(Atom::HasAny(fact, self.full_mask(fact)), *empty)
            }
            (FactType::Set { .. }, TestKey::AnyOf | TestKey::NoneOf, Literal::Names(names)) => {
                self.alone(first, rest)?;
                plain(
                    Atom::HasAny(fact, self.mask(fact, names)),
                    first.key == TestKey::NoneOf,
                )
            }
            (FactType::Choice(_), TestKey::Is | TestKey::IsNot, Literal::Name(name)) => {
                self.alone(first, rest)?;
                self.one_of(fact, first, std::slice::from_ref(name), uncertain)
            }
            (FactType::Choice(_), TestKey::Is | TestKey::IsNot, Literal::Names(names)) => {
                self.alone(first, rest)?;
                self.one_of(fact, first, names, uncertain)
            }
            _ => self.unfit(fact, first),
        }
    }

    fn fact_name(&self, fact: FactId) -> String {
        self.draft(fact).id.text.clone()
    }

    /// Reports a test that does not go with the type of its fact.
    fn unfit<T>(&self, fact: FactId, test: &Test) -> Option<T> {
        if !matches!(test.literal, Literal::Unreadable) {
            let kind = self.draft(fact).kind.as_ref().map_or("", name_of);
            let what = What::UnfitTest {
                key: test.key.name(),
                fact: self.fact_name(fact),
                kind,
            };
            self.report.add(test.place, what);
        }
        None
    }

    /// Reports a second test beside one that has to stand alone.
    fn alone(&self, first: &Test, rest: &[Test]) -> Option<()> {
        let Some(second) = rest.first() else {
            return Some(());
        };
        let what = What::ClashingTests {
            first: first.key.name(),
            second: second.key.name(),
        };
        self.report.add(second.place, what);
        None
    }

    fn one_of(
        &self,
        fact: FactId,
        test: &Test,
        names: &[Name],
        uncertain: &[Name],
    ) -> Option<Tested> {
        let named = self.mask(fact, names);
        let further = self.mask(fact, uncertain);
        let full = self.full_mask(fact);
        if named == 0 {
            return None;
        }
        if named & further != 0 {
            self.report.add(
                test.place,
                What::UncertainTwice {
                    key: test.key.name(),
                },
            );
            return None;
        }
        if named == full {
            self.report.add(test.place, always(test.key == TestKey::Is));
            return None;
        }
        let mask = if test.key == TestKey::Is {
            named
        } else {
            full & !named & !further
        };
        Some(Tested {
            atom: Atom::OneOf(fact, mask),
            negated: false,
            uncertain: further,
        })
    }

    fn within(&self, fact: FactId, range: Range, tests: &[Test]) -> Option<Atom> {
        let (mut low, mut high): (Option<(i32, &Test)>, Option<(i32, &Test)>) = (None, None);
        for test in tests {
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
            let clash = new_low.and(low).or(new_high.and(high));
            if let Some((_, first)) = clash {
                let what = What::ClashingTests {
                    first: first.key.name(),
                    second: test.key.name(),
                };
                self.report.add(test.place, what);
                return None;
            }
            low = new_low.map(|value| (value, test)).or(low);
            high = new_high.map(|value| (value, test)).or(high);
        }
        let (low, high) = (low.map(|(value, _)| value), high.map(|(value, _)| value));
        let (from, to) = (low.unwrap_or(range.min), high.unwrap_or(range.max));
        let impossible = from.max(range.min) > to.min(range.max);
        if impossible || (from <= range.min && to >= range.max) {
            self.report.add(tests[0].place, always(!impossible));
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
        let fits = i32::try_from(value)
            .ok()
            .filter(|value| (range.min..=range.max).contains(value));
        if fits.is_none() {
            let print = |value| print_decimal(value, range.places);
            let (given, fact) = (print(value), self.fact_name(fact));
            let (min, max) = (print(i64::from(range.min)), print(i64::from(range.max)));
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

    /// A comparison with a multiple of another number, exactly.
    fn compared(&self, fact: FactId, test: &Test, times: &Name, of: &Name) -> Option<(Atom, bool)> {
        let other = self.facts.find(self.report, of)?;
        let left = self.range(fact)?;
        let Some(right) = self.range(other).filter(|_| other != fact) else {
            self.report.add(
                of.place,
                What::UnfitComparison {
                    of: of.text.clone(),
                },
            );
            return None;
        };
        let (num, den) = ratio(self.report, times)?;
        // Both sides in units of their own last place: the places go into the ratio.
        let num = num * 10_u64.pow(u32::from(left.places));
        let den = den * 10_u64.pow(u32::from(right.places));
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
        let at_least = Atom::Ratio {
            left: fact,
            right: other,
            num,
            den,
        };
        let at_most = Atom::Ratio {
            left: other,
            right: fact,
            num: den,
            den: num,
        };
        let (atom, negated) = match test.key {
            TestKey::AtLeast => (at_least, false),
            TestKey::Below => (at_least, true),
            TestKey::AtMost => (at_most, false),
            TestKey::Above => (at_most, true),
            _ => return self.unfit(fact, test),
        };
        if let Some(truth) = constant(&atom, [(fact, left), (other, right)]) {
            self.report.add(test.place, always(truth != negated));
            return None;
        }
        Some((atom, negated))
    }

    fn range(&self, fact: FactId) -> Option<Range> {
        match self.draft(fact).kind.as_ref()? {
            FactType::Integer { min, max, .. } => Some(Range {
                min: *min,
                max: *max,
                places: 0,
            }),
            FactType::Decimal { min, max, places } => Some(Range {
                min: *min,
                max: *max,
                places: *places,
            }),
            _ => None,
        }
    }
}

/// Whether a comparison of two numbers comes out the same for all their values.
fn constant(atom: &Atom, ranges: [(FactId, Range); 2]) -> Option<bool> {
    let Atom::Ratio {
        left,
        right,
        num,
        den,
    } = atom
    else {
        return None;
    };
    let range = |fact: &FactId| {
        ranges
            .iter()
            .find(|(id, _)| id == fact)
            .map(|(_, range)| *range)
    };
    let (left, right) = (range(left)?, range(right)?);
    let holds = |left: i32, right: i32| {
        i128::from(left) * i128::from(*den) >= i128::from(right) * i128::from(*num)
    };
    match (holds(left.min, right.max), holds(left.max, right.min)) {
        (true, _) => Some(true),
        (_, false) => Some(false),
        _ => None,
    }
}

fn always(truth: bool) -> What {
    if truth {
        What::AlwaysMet
    } else {
        What::NeverMet
    }
}

/// The type as `facts.toml` names it.
pub(crate) const fn name_of(kind: &FactType) -> &'static str {
    match kind {
        FactType::Bool { .. } => "bool",
        FactType::Choice(_) => "choice",
        FactType::Set { .. } => "set",
        FactType::Integer { .. } => "integer",
        FactType::Decimal { .. } => "decimal",
        FactType::Date => "date",
    }
}
