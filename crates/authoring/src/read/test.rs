//! Reading tests of facts.

use crate::cursor::{Name, Table, Value};
use crate::report::Place;
use toml::de::DeValue;

/// One test of a fact.
pub(crate) struct Test {
    pub(crate) key: TestKey,
    pub(crate) place: Place,
    pub(crate) literal: Literal,
}

/// The key of a test.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TestKey {
    Is,
    IsNot,
    AnyOf,
    NoneOf,
    Empty,
    AtLeast,
    AtMost,
    Above,
    Below,
}

/// What a fact is compared with.
pub(crate) enum Literal {
    Bool(bool),
    Whole(i64),
    Name(Name),
    Names(Vec<Name>),
    Times {
        times: Name,
        of: Name,
    },
    /// A fault was reported.
    Unreadable,
}

impl TestKey {
    const ALL: [Self; 9] = [
        Self::Is,
        Self::IsNot,
        Self::AnyOf,
        Self::NoneOf,
        Self::Empty,
        Self::AtLeast,
        Self::AtMost,
        Self::Above,
        Self::Below,
    ];

    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Is => "is",
            Self::IsNot => "is_not",
            Self::AnyOf => "any_of",
            Self::NoneOf => "none_of",
            Self::Empty => "empty",
            Self::AtLeast => "at_least",
            Self::AtMost => "at_most",
            Self::Above => "above",
            Self::Below => "below",
        }
    }
}

/// All tests of a criterion.
pub(super) fn read_tests(table: &Table<'_>) -> Vec<Test> {
    TestKey::ALL
        .into_iter()
        .filter_map(|key| read_test(table, key))
        .collect()
}

fn read_test(table: &Table<'_>, key: TestKey) -> Option<Test> {
    let value = table.maybe(key.name())?;
    let literal = read_literal(value).unwrap_or(Literal::Unreadable);
    Some(Test {
        key,
        place: value.place(),
        literal,
    })
}

fn read_literal(value: Value<'_>) -> Option<Literal> {
    match value.get() {
        DeValue::Boolean(flag) => Some(Literal::Bool(*flag)),
        DeValue::Integer(_) => value.whole().map(Literal::Whole),
        DeValue::String(_) => value.name().map(Literal::Name),
        DeValue::Array(_) => Some(Literal::Names(value.one_or_more())),
        DeValue::Table(_) => value.table("comparison", "a comparison", |table| Literal::Times {
            times: table.name("times"),
            of: table.name("of"),
        }),
        DeValue::Float(_) | DeValue::Datetime(_) => {
            value.refuse("a whole number, or a decimal in quotes");
            None
        }
    }
}
