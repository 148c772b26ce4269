//! Typed looks at values. Each reports its own fault.

use crate::cursor::{Name, Value};
use crate::persian::slips;
use crate::what::What;
use masir_rulebook::{Language, TextId};
use toml::de::DeValue;

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

    /// Strings, each at most once.
    pub(crate) fn distinct(self, items: Vec<Value<'a>>) -> Vec<Name> {
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
