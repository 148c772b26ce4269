//! Typed looks at the keys of a table. Each reports its own fault and returns something usable, so
//! that reading goes on to the next fault.

use crate::cursor::{Name, Table, Value};
use crate::persian::slips;
use crate::what::What;
use masir_rulebook::{Date, Language, TextId};
use toml::de::DeValue;

impl<'a> Table<'a> {
    /// A string that has to be there.
    pub(crate) fn name(&self, key: &'static str) -> Name {
        let name = self.need(key).and_then(Value::name);
        name.unwrap_or_else(|| Name {
            text: String::new(),
            place: self.place,
        })
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

impl<'a> Value<'a> {
    pub(crate) fn name(self) -> Option<Name> {
        let DeValue::String(text) = self.get() else {
            self.refuse("a string, in quotes");
            return None;
        };
        if text.trim().is_empty() {
            self.add(What::Empty { key: self.key });
        }
        Some(Name {
            text: text.trim().to_owned(),
            place: self.place(),
        })
    }

    pub(crate) fn boolean(self) -> Option<bool> {
        let DeValue::Boolean(value) = self.get() else {
            self.refuse("true or false");
            return None;
        };
        Some(*value)
    }

    pub(crate) fn whole<N: TryFrom<i64>>(self) -> Option<N> {
        let DeValue::Integer(number) = self.get() else {
            self.refuse("a whole number");
            return None;
        };
        let value = i64::from_str_radix(number.as_str(), number.radix()).ok();
        let fits = value.and_then(|value| N::try_from(value).ok());
        if fits.is_none() {
            self.add(What::NumberDoesNotFit { key: self.key });
        }
        fits
    }

    pub(crate) fn count<N: TryFrom<i64> + PartialOrd + From<u8>>(self) -> Option<N> {
        let value: N = self.whole()?;
        if value < N::from(1) {
            self.add(What::NotPositive { key: self.key });
            return None;
        }
        Some(value)
    }

    pub(crate) fn one_or_more(self) -> Vec<Name> {
        let Some(items) = self.list() else {
            return self.name().into_iter().collect();
        };
        if items.is_empty() {
            self.add(What::Empty { key: self.key });
        }
        self.distinct(items)
    }

    fn distinct(self, items: Vec<Value<'a>>) -> Vec<Name> {
        let mut names: Vec<Name> = Vec::new();
        for name in items.into_iter().filter_map(Value::name) {
            if names.iter().any(|earlier| earlier.text == name.text) {
                let what = What::Repeated {
                    key: self.key,
                    name: name.text.clone(),
                };
                self.desk.report.add(name.place, what);
            }
            names.push(name);
        }
        names
    }

    /// A text in both languages, collected under an id.
    pub(crate) fn text(self) -> TextId {
        let key = self.key;
        let both = self.table("text", "a text, { fa = \"…\", en = \"…\" }", |table| {
            Language::ALL.map(|language| {
                let Some(value) = table.maybe(language.tag()) else {
                    table.add(What::Untranslated { key, language });
                    return String::new();
                };
                value.words(key, language)
            })
        });
        both.map_or(TextId(0), |both| self.desk.texts.borrow_mut().intern(both))
    }

    fn words(self, key: &'static str, language: Language) -> String {
        let DeValue::String(words) = self.get() else {
            self.refuse("a string, in quotes");
            return String::new();
        };
        if words.trim().is_empty() {
            self.add(What::EmptyText { key, language });
        }
        if language == Language::Fa {
            for slip in slips(words) {
                self.add(What::Slip(slip));
            }
        }
        words.to_string()
    }
}
