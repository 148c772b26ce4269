//! Tests of facts: whether they fit the type of the fact, and what they come to.

use super::Scope;
use super::range::Range;
use crate::cursor::Name;
use crate::read::{Literal, Test, TestKey};
use crate::report::Place;
use crate::what::What;
use masir_rulebook::{Atom, FactId, FactType};

/// What the tests of one criterion come to.
pub(crate) struct Tested {
    pub(crate) atom: Atom,
    pub(crate) negated: bool,
    /// Options for which the outcome is uncertain.
    pub(crate) uncertain: u64,
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
        // Looked up first, so that it counts as used whatever is wrong with the rest.
        for test in tests {
            if let Literal::Times { of, .. } = &test.literal {
                self.facts.find(self.report, of);
            }
        }
        let kind = self.draft(fact).kind.as_ref()?;
        let Some(first) = tests.first() else {
            let kind = name_of(kind);
            self.report.add(
                place,
                What::NoTest {
                    fact: self.fact_name(fact),
                    kind,
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
        if let Some(range) = Range::of(kind) {
            let (atom, negated) = match &first.literal {
                Literal::Times { times, of } => {
                    self.alone(tests)?;
                    self.compared(fact, range, first, times, of)?
                }
                _ => (self.within(fact, range, tests)?, false),
            };
            return Some(Tested {
                atom,
                negated,
                uncertain: 0,
            });
        }
        self.alone(tests)?;
        let plain = |atom, negated| {
            Some(Tested {
                atom,
                negated,
                uncertain: 0,
            })
        };
        match (kind, first.key, &first.literal) {
            (FactType::Bool { .. }, TestKey::Is, Literal::Bool(is)) => plain(Atom::Yes(fact), !is),
            (FactType::Set { .. }, TestKey::Empty, Literal::Bool(empty)) => {
                plain(Atom::HasAny(fact, self.full_mask(fact)), *empty)
            }
            (FactType::Set { .. }, TestKey::AnyOf | TestKey::NoneOf, Literal::Names(names)) => {
                plain(
                    Atom::HasAny(fact, self.mask(fact, names)),
                    first.key == TestKey::NoneOf,
                )
            }
            (FactType::Choice(_), TestKey::Is | TestKey::IsNot, Literal::Name(name)) => {
                self.one_of(fact, first, std::slice::from_ref(name), uncertain)
            }
            (FactType::Choice(_), TestKey::Is | TestKey::IsNot, Literal::Names(names)) => {
                self.one_of(fact, first, names, uncertain)
            }
            _ => self.unfit(fact, first),
        }
    }

    pub(super) fn fact_name(&self, fact: FactId) -> String {
        self.draft(fact).id.text.clone()
    }

    /// Reports a test that does not go with the type of its fact.
    pub(super) fn unfit<T>(&self, fact: FactId, test: &Test) -> Option<T> {
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
    fn alone(&self, tests: &[Test]) -> Option<()> {
        let [first, second, ..] = tests else {
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
        let own = self.mask(fact, names);
        let further = self.mask(fact, uncertain);
        let full = self.full_mask(fact);
        if own == 0 {
            return None;
        }
        if own & further != 0 {
            self.report.add(
                test.place,
                What::UncertainTwice {
                    key: test.key.name(),
                },
            );
            return None;
        }
        if own == full {
            self.report
                .add(test.place, What::constant(test.key == TestKey::Is));
            return None;
        }
        let mask = match test.key {
            TestKey::Is => own,
            _ => full & !own & !further,
        };
        Some(Tested {
            atom: Atom::OneOf(fact, mask),
            negated: false,
            uncertain: further,
        })
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
