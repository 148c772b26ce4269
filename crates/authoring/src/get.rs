//! Typed looks at the keys of a table. Each reports its own fault and returns something usable, so
//! that reading goes on to the next fault.

use crate::cursor::{Name, Table, Value};
use crate::what::What;
use masir_rulebook::{Date, TextId};

impl<'a> Table<'a> {
    /// A string that has to be there.
    pub(crate) fn name(&self, key: &'static str) -> Name {
        let name = self.need(key).and_then(Value::name);
        name.unwrap_or_else(|| Name {
            text: String::new(),
            place: self.place,
        })
    }

    /// A string that is the same in every language, collected under an id.
    pub(crate) fn verbatim(&self, key: &'static str) -> TextId {
        let text = self.name(key).text;
        self.desk.texts.borrow_mut().intern([text.clone(), text])
    }

    pub(crate) fn maybe_name(&self, key: &'static str) -> Option<Name> {
        self.maybe(key).and_then(Value::name)
    }

    /// A list of strings, each at most once; empty where the key is left out.
    pub(crate) fn names(&self, key: &'static str) -> Vec<Name> {
        let Some(value) = self.maybe(key) else {
            return Vec::new();
        };
        let Some(items) = value.list() else {
            value.refuse("a list of strings");
            return Vec::new();
        };
        value.distinct(items)
    }

    /// A list of strings with at least one in it, or no such key.
    pub(crate) fn maybe_names(&self, key: &'static str) -> Option<Vec<Name>> {
        let value = self.maybe(key)?;
        let names = self.names(key);
        if value.list().is_some_and(|items| items.is_empty()) {
            value.add(What::Empty { key });
        }
        Some(names)
    }

    /// One string or a list of them.
    pub(crate) fn one_or_more(&self, key: &'static str) -> Vec<Name> {
        let Some(value) = self.maybe(key) else {
            return Vec::new();
        };
        value.one_or_more()
    }

    /// A text in both languages that has to be there.
    pub(crate) fn text(&self, key: &'static str) -> TextId {
        self.need(key).map_or(TextId(0), Value::text)
    }

    /// A text in both languages that the reader fills in.
    pub(crate) fn letter(&self, key: &'static str) -> TextId {
        self.need(key).map_or(TextId(0), Value::letter)
    }

    pub(crate) fn maybe_text(&self, key: &'static str) -> Option<TextId> {
        self.maybe(key).map(Value::text)
    }

    /// A list of texts, empty where the key is left out.
    pub(crate) fn texts(&self, key: &'static str) -> Vec<TextId> {
        self.items(key).into_iter().map(Value::text).collect()
    }

    /// A whole number that has to be there and fit its type.
    pub(crate) fn whole<N: TryFrom<i64>>(&self, key: &'static str) -> Option<N> {
        self.need(key).and_then(Value::whole)
    }

    /// A whole number of at least 1; 1 where there was a fault.
    pub(crate) fn count<N: TryFrom<i64> + PartialOrd + From<u8>>(&self, key: &'static str) -> N {
        self.need(key)
            .and_then(Value::count)
            .unwrap_or_else(|| N::from(1))
    }

    pub(crate) fn maybe_bool(&self, key: &'static str) -> Option<bool> {
        self.maybe(key).and_then(Value::boolean)
    }

    pub(crate) fn maybe_date(&self, key: &'static str) -> Option<Date> {
        let value = self.maybe(key)?;
        let name = value.name()?;
        let date = Date::parse(&name.text).ok();
        if date.is_none() && !name.text.is_empty() {
            value.add(What::BadDate { given: name.text });
        }
        date
    }

    /// Tables of a list, as `[[key]]` writes them.
    pub(crate) fn tables<T>(
        &self,
        key: &'static str,
        of: &'static str,
        mut body: impl FnMut(&Table<'a>) -> T,
    ) -> Vec<T> {
        let items = self.items(key).into_iter();
        items
            .filter_map(|item| item.table(of, "a table", &mut body))
            .collect()
    }

    /// The members of a list, none where the key is left out.
    pub(crate) fn items(&self, key: &'static str) -> Vec<Value<'a>> {
        let Some(value) = self.maybe(key) else {
            return Vec::new();
        };
        value.list().unwrap_or_else(|| {
            value.refuse("a list");
            Vec::new()
        })
    }
}
