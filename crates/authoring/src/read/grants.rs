//! Reading what clauses do: grants, conditions and limits.

use super::criteria::{Criterion, read_criteria, read_needed};
use crate::cursor::{Name, Table, Value};
use crate::report::Place;

/// What a clause grants.
pub(crate) struct GrantDraft {
    pub(crate) kinds: Vec<Name>,
    pub(crate) approvals: Vec<Name>,
    pub(crate) max_terms: Option<u16>,
    pub(crate) tuition: Option<Name>,
    pub(crate) rows: Vec<Criterion>,
}

/// What a clause adds to grants.
pub(crate) struct ConditionDraft {
    pub(crate) place: Place,
    pub(crate) kinds: Option<Vec<Name>>,
    pub(crate) on: Option<Vec<Name>>,
    pub(crate) except: Vec<Name>,
    pub(crate) rows: Vec<Criterion>,
}

/// A limit on guest terms.
pub(crate) struct LimitDraft {
    pub(crate) place: Place,
    pub(crate) kinds: Vec<Name>,
    pub(crate) terms: u16,
    pub(crate) rows: Vec<Criterion>,
}

pub(super) fn read_grant(table: &Table<'_>) -> GrantDraft {
    GrantDraft {
        kinds: read_kinds(table),
        approvals: table.names("approvals"),
        max_terms: table.maybe("max_terms").and_then(Value::count),
        tuition: table.maybe_name("tuition"),
        rows: read_needed(table, "when"),
    }
}

pub(super) fn read_condition(table: &Table<'_>) -> ConditionDraft {
    ConditionDraft {
        place: table.place,
        kinds: table.maybe_names("kinds"),
        on: table.maybe_names("on"),
        except: table.names("except"),
        rows: read_needed(table, "when"),
    }
}

pub(super) fn read_limit(table: &Table<'_>) -> LimitDraft {
    LimitDraft {
        place: table.place,
        kinds: read_kinds(table),
        terms: table.count("max_terms"),
        rows: read_criteria(table, "when"),
    }
}

fn read_kinds(table: &Table<'_>) -> Vec<Name> {
    table.need("kinds");
    table.maybe_names("kinds").unwrap_or_default()
}
