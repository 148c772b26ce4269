//! A JSON object as a list of its entries, each as it was written.
//!
//! A map would lose what was given twice, and a number would lose how it was written.

use masir_rulebook::Given;
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;
use std::fmt;

/// One entry: a name and a value, as they were written.
#[derive(Debug, Clone, Copy)]
pub(super) struct Entry<'a> {
    name: &'a RawValue,
    /// The value.
    pub(super) value: &'a RawValue,
}

impl<'a> Entry<'a> {
    /// The name, or how it was written where that stands for no text: half a surrogate pair.
    pub(super) fn name(&self) -> Result<String, &'a str> {
        text(self.name).ok_or(self.name.get())
    }
}

/// All entries of an object, in the order given.
#[derive(Debug)]
pub(super) struct Entries<'a>(pub(super) Vec<Entry<'a>>);

impl<'de> Deserialize<'de> for Entries<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Collect)
    }
}

struct Collect;

impl<'de> Visitor<'de> for Collect {
    type Value = Entries<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut entries = Vec::new();
        while let Some((name, value)) = map.next_entry()? {
            entries.push(Entry { name, value });
        }
        Ok(Entries(entries))
    }
}

/// A value, as far as a fact can be told by it: what lies deeper than a list's members fits none.
pub(super) fn given(value: &RawValue) -> Given {
    match members(value) {
        Some(members) => Given::List(members.into_iter().map(scalar).collect()),
        None => scalar(value),
    }
}

/// The members of a list, each as it was written.
pub(super) fn members(value: &RawValue) -> Option<Vec<&RawValue>> {
    value
        .get()
        .starts_with('[')
        .then(|| serde_json::from_str(value.get()).unwrap_or_default())
}

fn scalar(value: &RawValue) -> Given {
    match value.get() {
        "null" => Given::Null,
        "true" => Given::Bool(true),
        "false" => Given::Bool(false),
        written if written.starts_with('"') => text(value).map_or(Given::Other, Given::Text),
        written if written.starts_with(['[', '{']) => Given::Other,
        written => Given::Number(written.to_owned()),
    }
}

fn text(value: &RawValue) -> Option<String> {
    serde_json::from_str(value.get()).ok()
}
