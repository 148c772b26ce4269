//! Reading how the answer to a fact can come to be another one.

use crate::cursor::{Name, Table, Value};
use crate::what::What;
use masir_rulebook::{Change, FactType, Means, Reach};

const EXPECTED: &str = "a table, { by = \"…\", to = … }";
const MEANS: &[&str] = &["choose", "obtain", "wait"];
const DIRECTIONS: &[&str] = &["more", "less"];

/// `kind` is `None` where the type of the fact could not be read. Days cannot change.
pub(super) fn read_change(
    table: &Table<'_>,
    fact: &Name,
    kind: Option<&FactType>,
) -> Option<Change> {
    if matches!(kind, Some(FactType::Date)) {
        return None;
    }
    let read = table.maybe("change")?.table("change", EXPECTED, |table| {
        let by = read_means(table);
        let to = table.maybe("to");
        let to = to.zip(kind);
        let to = to.map_or(Some(Reach::Any), |(to, kind)| read_reach(to, fact, kind));
        Some(Change { by: by?, to: to? })
    });
    read.flatten()
}

fn read_means(table: &Table<'_>) -> Option<Means> {
    let name = table.need("by")?.name()?;
    match name.text.as_str() {
        "choose" => Some(Means::Choose),
        "obtain" => Some(Means::Obtain),
        "wait" => Some(Means::Wait),
        given => {
            let what = What::one_of("by", given, MEANS);
            table.desk.report.add(name.place, what);
            None
        }
    }
}

fn read_reach(to: Value<'_>, fact: &Name, kind: &FactType) -> Option<Reach> {
    let options = match kind {
        FactType::Bool { .. } => {
            return to.boolean().map(|yes| Reach::Options(1 << u8::from(yes)));
        }
        FactType::Choice(options) | FactType::Set { options, .. } => options,
        FactType::Integer { .. } | FactType::Decimal { .. } | FactType::Date => {
            return read_direction(to);
        }
    };
    if options.is_empty() {
        return None;
    }
    let mut mask = 0;
    for name in to.one_or_more() {
        match options.iter().position(|option| option.id == name.text) {
            Some(at) => mask |= 1_u64.checked_shl(u32::try_from(at).ok()?).unwrap_or(0),
            None => to.desk.report.add(
                name.place,
                What::UnknownOption {
                    near: crate::near::nearest(
                        &name.text,
                        options.iter().map(|option| option.id.as_str()),
                    ),
                    option: name.text,
                    fact: fact.text.clone(),
                },
            ),
        }
    }
    Some(Reach::Options(mask))
}

fn read_direction(to: Value<'_>) -> Option<Reach> {
    let name = to.name()?;
    match name.text.as_str() {
        "more" => Some(Reach::More),
        "less" => Some(Reach::Less),
        given => {
            to.add(What::one_of("to", given, DIRECTIONS));
            None
        }
    }
}
