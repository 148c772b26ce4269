//! Letters: texts with places that the reader fills in.

use crate::cursor::Value;
use crate::near::nearest;
use crate::what::What;
use masir_rulebook::{Language, TextId};
use toml::de::DeValue;

/// What the reader types; a page fills it in.
const KNOWN: [&str; 2] = ["name", "number"];

impl Value<'_> {
    /// A text in both languages whose placeholders are all known, and the same in both.
    pub(crate) fn letter(self) -> TextId {
        let id = self.text();
        let [fa, en] = Language::ALL.map(|language| self.member(language.tag()));
        let (Some(fa), Some(en)) = (fa, en) else {
            return id;
        };
        let (in_fa, in_en) = (fa.placeholders(), en.placeholders());
        en.lacks(&in_fa, &in_en, Language::En);
        fa.lacks(&in_en, &in_fa, Language::Fa);
        id
    }

    /// The known placeholders of one language; the others are reported.
    fn placeholders(self) -> Vec<&'static str> {
        let mut found = Vec::new();
        if let DeValue::String(words) = self.get() {
            for given in in_braces(words) {
                let name = given.trim_start_matches('{').trim_end_matches('}');
                let known = KNOWN.into_iter().find(|known| *known == name);
                match known.filter(|_| given.len() == name.len() + 2) {
                    Some(known) => found.push(known),
                    None => self.add(What::UnknownPlaceholder {
                        given: given.to_owned(),
                        near: nearest(name.trim(), KNOWN.into_iter())
                            .map(|near| format!("{{{near}}}")),
                    }),
                }
            }
        }
        found
    }

    fn lacks(self, wanted: &[&'static str], there: &[&'static str], language: Language) {
        for name in KNOWN {
            if wanted.contains(&name) && !there.contains(&name) {
                self.add(What::MissingPlaceholder { name, language });
            }
        }
    }
}

/// All that stands in braces, with them, and braces that stand alone with what touches them.
fn in_braces(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(['{', '}']) {
        let from = &rest[at..];
        let end = match from[1..].find(['{', '}', '\n']) {
            Some(end) if from.starts_with('{') && from[1 + end..].starts_with('}') => end + 2,
            _ => from[1..]
                .find(char::is_whitespace)
                .map_or(from.len(), |end| end + 1),
        };
        found.push(&from[..end]);
        rest = &from[end..];
    }
    found
}

#[cfg(test)]
mod tests {
    use super::in_braces;

    #[test]
    fn braces_are_found_whole_or_alone() {
        for (text, found) in [
            ("no braces", &[][..]),
            ("{name}, {number}", &["{name}", "{number}"]),
            ("{full name}", &["{full name}"]),
            ("{name and {number}", &["{name", "{number}"]),
            ("name} here", &["}"]),
            ("at the end {", &["{"]),
        ] {
            assert_eq!(in_braces(text), found, "{text}");
        }
    }
}
