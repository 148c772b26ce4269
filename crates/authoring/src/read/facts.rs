//! Reading facts.

use super::change::read_change;
use super::criteria::{Criterion, read_criteria};
use crate::cursor::{Name, Table, Value};
use crate::number::decimal;
use crate::shape::{IdShape, check_shape};
use crate::what::What;
use masir_rulebook::{Change, Choice, FactType, Given, TextId};
use toml::de::DeValue;

/// A question and what its answer may be.
pub(crate) struct FactDraft {
    pub(crate) id: Name,
    /// `None` where the type could not be read; tests of the fact are then not checked.
    pub(crate) kind: Option<FactType>,
    pub(crate) group: Name,
    pub(crate) page: Option<Name>,
    pub(crate) label: TextId,
    pub(crate) question: TextId,
    pub(crate) hint: TextId,
    pub(crate) why: TextId,
    pub(crate) unknown: TextId,
    pub(crate) asked_when: Vec<Criterion>,
    pub(crate) change: Option<Change>,
    pub(crate) tick: Option<TickDraft>,
}

/// A fact's line of a checklist.
pub(crate) struct TickDraft {
    pub(crate) list: Name,
    pub(crate) name: TextId,
    /// The answer of whoever leaves it unticked, as it is written.
    pub(crate) unticked: Given,
}

const TYPES: &[&str] = &["bool", "choice", "set", "integer", "decimal", "date"];

pub(super) fn read_fact(table: &Table<'_>) -> FactDraft {
    let (id, kind) = (table.name("id"), read_type(table));
    FactDraft {
        change: read_change(table, &id, kind.as_ref()),
        id,
        group: table.name("group"),
        kind,
        label: table.text("label"),
        question: table.text("question"),
        hint: table.text("hint"),
        why: table.text("why"),
        unknown: table.text("unknown"),
        page: table.maybe_name("page"),
        asked_when: read_criteria(table, "asked_when"),
        tick: table
            .maybe("tick")
            .and_then(|tick| tick.table("tick", "a table", read_tick)),
    }
}

fn read_tick(table: &Table<'_>) -> TickDraft {
    TickDraft {
        list: table.name("list"),
        name: table.text("name"),
        unticked: table.need("unticked").map_or(Given::Other, given),
    }
}

/// An answer, whatever the type of its fact.
fn given(value: Value<'_>) -> Given {
    match value.get() {
        DeValue::Boolean(yes) => Given::Bool(*yes),
        DeValue::Integer(number) => Given::Number(number.as_str().to_owned()),
        DeValue::String(text) => Given::Text(text.to_string()),
        _ => value.list().map_or(Given::Other, |items| {
            Given::List(items.into_iter().map(given).collect())
        }),
    }
}

fn read_type(table: &Table<'_>) -> Option<FactType> {
    let name = table.need("type")?.name()?;
    match name.text.as_str() {
        "bool" => Some(FactType::Bool {
            yes: table.text("yes"),
            no: table.text("no"),
        }),
        "choice" => Some(FactType::Choice(read_options(table, 2))),
        "set" => Some(FactType::Set {
            options: read_options(table, 1),
            none: table.text("none"),
        }),
        "integer" => read_integer(table),
        "decimal" => read_decimal(table),
        "date" => Some(FactType::Date),
        _ => {
            // The keys of every type: which of them do not belong is not known.
            for key in [
                "yes", "no", "options", "none", "min", "max", "unit", "places",
            ] {
                table.maybe(key);
            }
            table
                .desk
                .report
                .add(name.place, What::one_of("type", &name.text, TYPES));
            None
        }
    }
}

fn read_options(table: &Table<'_>, least: usize) -> Vec<Choice> {
    let missing = table.need("options").is_none();
    let read = table.tables("options", "option", |table| {
        let id = table.name("id");
        check_shape(&table.desk.report, &id, "option", IdShape::Snake);
        let choice = Choice {
            id: id.text.clone(),
            name: table.text("name"),
            hint: table.maybe_text("hint"),
        };
        (id, choice)
    });
    for (at, (id, _)) in read.iter().enumerate() {
        if let Some((first, _)) = read[..at].iter().find(|(other, _)| other.text == id.text) {
            let first = table.desk.report.address(first.place);
            let what = What::Duplicate {
                sort: "option",
                id: id.text.clone(),
                first,
            };
            table.desk.report.add(id.place, what);
        }
    }
    if !missing && !(least..=64).contains(&read.len()) {
        table.add(What::OptionCount {
            least,
            found: read.len(),
        });
    }
    read.into_iter().map(|(_, choice)| choice).collect()
}

fn read_integer(table: &Table<'_>) -> Option<FactType> {
    let (min, max) = (table.whole("min"), table.whole("max"));
    let unit = table.maybe_text("unit");
    let (min, max) = in_order(table, min?, max?)?;
    Some(FactType::Integer { min, max, unit })
}

fn read_decimal(table: &Table<'_>) -> Option<FactType> {
    let places = table.need("places");
    let (min, max) = (table.need("min"), table.need("max"));
    let places_value = places?;
    let places: u8 = places_value.whole()?;
    if !(1..=4).contains(&places) {
        places_value.add(What::Places);
        return None;
    }
    let bound = |name: Name| decimal(&table.desk.report, &name, places);
    let min = min.and_then(Value::name).and_then(bound);
    let max = max.and_then(Value::name).and_then(bound);
    let (min, max) = in_order(table, min?, max?)?;
    Some(FactType::Decimal { min, max, places })
}

fn in_order(table: &Table<'_>, min: i32, max: i32) -> Option<(i32, i32)> {
    if min >= max {
        table.add(What::RangeOfFact);
        return None;
    }
    Some((min, max))
}
