//! Reading criteria and parts.

use super::test::{Test, read_tests};
use crate::cursor::{Name, Table};
use crate::report::Place;
use crate::what::What;
use masir_rulebook::{Outcome, TextId};

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

/// A criterion with a name.
pub(crate) struct PartDraft {
    pub(crate) id: Name,
    pub(crate) text: TextId,
    pub(crate) rows: Vec<Criterion>,
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
    let tests = read_tests(table);
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
