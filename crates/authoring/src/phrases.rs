//! Parts of the words for faults.

use crate::persian::Slip;
use masir_rulebook::Language;

/// What is wrong, and the remedy.
pub(crate) type Words = (String, String);

pub(crate) fn said(what: impl Into<String>, remedy: impl Into<String>) -> Words {
    (what.into(), remedy.into())
}

pub(crate) fn suggest(remedy: &str, near: Option<&str>) -> String {
    near.map_or_else(
        || remedy.to_owned(),
        |near| format!("{remedy} — did you mean \"{near}\"?"),
    )
}

pub(crate) fn listed(words: &[&str]) -> String {
    words
        .iter()
        .map(|word| format!("\"{word}\""))
        .collect::<Vec<_>>()
        .join(", ")
}

pub(crate) const fn name_of_language(language: Language) -> &'static str {
    match language {
        Language::Fa => "Persian",
        Language::En => "English",
    }
}

pub(crate) fn declared(sort: &str, home: &str) -> String {
    match home {
        "" => format!("every {sort} that is named has to stand in a file of the book"),
        home => format!("{sort}s are declared in {home}"),
    }
}

pub(crate) fn tests_of(kind: &str) -> &'static str {
    match kind {
        "bool" => "write `is = true` or `is = false`",
        "choice" => "write `is` or `is_not` with one option or a list of options",
        "set" => "write `any_of` or `none_of` with a list of options, or `empty`",
        "integer" => {
            "write `is`, `at_least`, `at_most`, `above` or `below` with a whole number or a comparison"
        }
        "decimal" => {
            "write `is`, `at_least`, `at_most`, `above` or `below` with a decimal in quotes or a comparison"
        }
        _ => "no criterion can test a date",
    }
}

pub(crate) fn slip(slip: Slip) -> Words {
    match slip {
        Slip::Letter { found, wanted: "" } => said(
            format!(
                "the Persian text has an invisible or stretching sign (U+{:04X})",
                u32::from(found)
            ),
            "remove it",
        ),
        Slip::Letter { found, wanted } => said(
            format!(
                "the Persian text has \"{found}\" (U+{:04X})",
                u32::from(found)
            ),
            format!("write \"{wanted}\""),
        ),
        Slip::HalfSpace => said(
            "the Persian text has a half-space that joins nothing",
            "put it between two letters or remove it",
        ),
        Slip::Space => said("the text has a space too many", "remove it"),
    }
}
