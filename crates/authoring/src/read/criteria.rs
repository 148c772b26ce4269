//! Reading criteria and parts.

use crate::cursor::{Name, Table, Value};
use crate::report::Place;
use crate::what::What;
use masir_rulebook::{Outcome, TextId};
use toml::de::DeValue;

/// A criterion as it stands in a file.
pub(crate) struct Criterion {
    pub(crate) place: Place,
    pub(crate) ask: Ask,
    pub(crate) text: Option<TextId>,
    pub(crate) gives: Outcome,
    pub(crate) otherwise: Outcome,
    pub(crate) uncertain: Vec<Name>,
    pub(crate) approvals: Vec<Name>,
    pub(crate) clause: Option<Name>,
}

/// What a criterion asks.
pub(crate) enum Ask {
    Fact(Name, Vec<Test>),
    Part(Name),
    All(Vec<Criterion>),
    Any(Vec<Criterion>),
    Not(Box<Criterion>),
    /// A fault was reported; there is nothing to look up.
    Nothing,
}

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

/// A criterion with a name.
pub(crate) struct PartDraft {
    pub(crate) id: Name,
    pub(crate) text: TextId,
    pub(crate) rows: Vec<Criterion>,
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

pub(super) fn read_part(table: &Table<'_>) -> PartDraft {
    PartDraft {
        id: table.name("id"),
        text: table.text("text"),
        rows: read_needed(table, "when"),
    }
}

/// A list of criteria that may be left out.
pub(super) fn read_criteria(table: &Table<'_>, key: &'static str) -> Vec<Criterion> {
    table.tables(key, "criterion", read_criterion)
}

/// A list of criteria of which there has to be one.
pub(super) fn read_needed(table: &Table<'_>, key: &'static str) -> Vec<Criterion> {
    let criteria = read_criteria(table, key);
    if table.maybe(key).is_none() || table.items(key).is_empty() {
        table.add(What::NoCriteria {
            of: table.of(),
            key,
        });
    }
    criteria
}

fn read_criterion(table: &Table<'_>) -> Criterion {
    Criterion {
        place: table.place,
        ask: read_ask(table),
        text: table.maybe_text("text"),
        gives: read_outcome(table, "gives").unwrap_or(Outcome::Pass),
        otherwise: read_outcome(table, "otherwise").unwrap_or(Outcome::Fail),
        uncertain: table.one_or_more("uncertain"),
        approvals: table.names("approvals"),
        clause: table.maybe_name("clause"),
    }
}

fn read_outcome(table: &Table<'_>, key: &'static str) -> Option<Outcome> {
    let name = table.maybe_name(key)?;
    match name.text.as_str() {
        "uncertain" => Some(Outcome::Uncertain),
        "not_yet" => Some(Outcome::NotYet),
        given => {
            let what = What::one_of(key, given, &["uncertain", "not_yet"]);
            table.desk.report.add(name.place, what);
            None
        }
    }
}

fn read_ask(table: &Table<'_>) -> Ask {
    let tests: Vec<Test> = TestKey::ALL
        .into_iter()
        .filter_map(|key| read_test(table, key))
        .collect();
    let has = |key| table.maybe(key).is_some();
    let asks = ["fact", "part", "all", "any", "not"].map(|key| (key, has(key)));
    let given: Vec<&str> = asks
        .iter()
        .filter(|(_, given)| *given)
        .map(|(key, _)| *key)
        .collect();
    if given != ["fact"] && (!tests.is_empty() || has("uncertain")) && !given.is_empty() {
        table.add(What::TestWithoutFact {
            ask: given[0].to_owned(),
        });
    }
    match given.as_slice() {
        [] => {
            table.add(What::AsksNothing);
            Ask::Nothing
        }
        ["fact"] => Ask::Fact(table.name("fact"), tests),
        ["part"] => Ask::Part(table.name("part")),
        ["all"] => Ask::All(read_needed(table, "all")),
        ["any"] => Ask::Any(read_needed(table, "any")),
        [_] => {
            let value = table.maybe("not");
            let inner =
                value.and_then(|value| value.table("criterion", "a criterion", read_criterion));
            inner.map_or(Ask::Nothing, |inner| Ask::Not(Box::new(inner)))
        }
        [first, second, ..] => {
            table.add(What::AsksTwice {
                first: (*first).to_owned(),
                second: (*second).to_owned(),
            });
            Ask::Nothing
        }
    }
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
