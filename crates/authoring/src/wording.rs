//! The words for every fault: what is wrong, and what to do about it.

use crate::persian::Slip;
use crate::what::What;
use masir_rulebook::Language;

impl What {
    /// What is wrong, and the remedy.
    pub(crate) fn words(&self) -> (String, String) {
        match self {
            Self::NoBook => said(
                "there is no rule book here",
                "name a folder with a ruleset.toml or a procedure.toml, or a folder of such folders",
            ),
            Self::Unreadable { file, reason } => said(
                format!("{file} cannot be read ({reason})"),
                "add the file or take its name out",
            ),
            Self::Unlisted { lister } => said(
                "nothing names this file",
                format!("name it in {lister} or remove it"),
            ),
            Self::Syntax { message } => said(
                format!("this is not TOML: {message}"),
                "mend it; other faults of this file are reported after that",
            ),
            Self::MissingKey { of, key } => said(
                format!("this {of} has no `{key}`"),
                format!("add `{key} = …`"),
            ),
            Self::UnknownKey { of, key, near } => said(
                format!("a {of} has no key `{key}`"),
                suggest("remove it", near.as_deref()),
            ),
            Self::WrongType {
                key,
                expected,
                found,
            } => said(format!("`{key}` is {found}"), format!("write {expected}")),
            Self::Empty { key } => said(
                format!("`{key}` is empty"),
                "put something in or leave the key out",
            ),
            Self::NotOneOf {
                key,
                given,
                allowed,
                near,
            } => said(
                format!("`{key}` cannot be \"{given}\""),
                suggest(
                    &format!("write one of {}", listed(allowed)),
                    near.as_deref(),
                ),
            ),
            Self::NumberDoesNotFit { key } => said(
                format!("the number of `{key}` is out of all bounds"),
                "write a smaller whole number, and none below zero where it counts something",
            ),
            Self::NotPositive { key } => said(format!("`{key}` is less than 1"), "write 1 or more"),
            Self::Repeated { key, name } => said(
                format!("\"{name}\" stands twice in `{key}`"),
                "name it once",
            ),
            Self::BadDate { given } => said(
                format!("\"{given}\" is no Jalali day"),
                "write year, month and day in quotes, such as \"1405-08-28\"",
            ),
            Self::BadMonthDay { given } => said(
                format!("\"{given}\" is no day of the Jalali year"),
                "write month and day, such as \"03-15\"",
            ),
            Self::BadDecimal { given } => said(
                format!("\"{given}\" is no decimal"),
                "write it such as \"14.5\"",
            ),
            Self::BadRatio { given } => said(
                format!("\"{given}\" is no ratio"),
                "write two whole numbers of at least 1, such as \"9/10\"",
            ),
            Self::TooManyPlaces { given, places } => said(
                format!("\"{given}\" has too many places"),
                format!("the fact has {places} after the point"),
            ),
            Self::NoAddress { given } => said(
                format!("\"{given}\" is no address"),
                "begin it with https://, http:// or mailto:",
            ),
            Self::EndsBeforeItBegins { from, to } => said(
                format!("`{to}` lies before `{from}`"),
                "exchange the two or mend one of them",
            ),
            Self::Untranslated { key, language } => said(
                format!("`{key}` has no {} text", name(*language)),
                format!("add `{} = \"…\"`", language.tag()),
            ),
            Self::EmptyText { key, language } => said(
                format!("the {} text of `{key}` is empty", name(*language)),
                "write it",
            ),
            Self::Slip(slip) => slip_words(*slip),
            Self::BadId { sort, id, shape } => said(
                format!("\"{id}\" cannot be the id of a {sort}"),
                format!("write {}", shape.words()),
            ),
            Self::Duplicate { sort, id, first } => said(
                format!("there are two of the {sort} \"{id}\""),
                format!("the first stands at {first}; rename or remove one"),
            ),
            Self::Unknown {
                sort,
                name,
                home,
                near,
            } => said(
                format!("unknown {sort} \"{name}\""),
                suggest(&declared(sort, home), near.as_deref()),
            ),
            Self::UnknownOption { option, fact, near } => said(
                format!("the fact \"{fact}\" has no option \"{option}\""),
                suggest("options are declared with the fact", near.as_deref()),
            ),
            Self::Unused { sort, id } => said(
                format!("nothing uses the {sort} \"{id}\""),
                "use it or remove it",
            ),
            _ => self.words_of_rules(),
        }
    }

    fn words_of_rules(&self) -> (String, String) {
        match self {
            Self::OptionCount { least, found } => said(
                format!("this fact has {found} options"),
                format!("give it at least {least}, and at most 64"),
            ),
            Self::Places => said(
                "`places` is not 1, 2, 3 or 4",
                "use an integer for no places",
            ),
            Self::RangeOfFact => said(
                "`min` is not below `max`",
                "exchange the two or mend one of them",
            ),
            Self::PageOfTwoGroups { page } => said(
                format!("the page \"{page}\" has facts of two groups"),
                "put them into one group, or on two pages",
            ),
            Self::DateInRules { fact } => said(
                format!("the fact \"{fact}\" is a date"),
                "dates are for procedures; no criterion can test one",
            ),
            Self::AsksForItself { fact } => said(
                format!("`asked_when` of \"{fact}\" reads that fact itself"),
                "name other facts there",
            ),
            Self::AsksNothing => said(
                "this criterion asks nothing",
                "give it one of `fact`, `part`, `all`, `any`, `not`",
            ),
            Self::AsksTwice { first, second } => said(
                format!("this criterion has both `{first}` and `{second}`"),
                "keep one; join two with `all` or `any`",
            ),
            Self::TestWithoutFact { ask } => said(
                format!("this criterion tests something beside `{ask}`"),
                "a test goes with `fact`; join two criteria with `all` or `any`",
            ),
            Self::NoTest { fact, kind } => said(
                format!("nothing says what \"{fact}\" should be"),
                tests_of(kind),
            ),
            Self::UnfitTest { key, fact, kind } => said(
                format!("\"{fact}\" is of type {kind}, which `{key}` does not test like this"),
                tests_of(kind),
            ),
            Self::ClashingTests { first, second } => said(
                format!("`{first}` and `{second}` cannot stand together"),
                "keep one; a number may have one lower and one upper bound",
            ),
            Self::UncertainOption { fact } => said(
                format!("`uncertain` names options, but \"{fact}\" is no choice"),
                "write a criterion of its own with `gives = \"uncertain\"`",
            ),
            Self::UncertainTwice { key } => said(
                format!("an option of `uncertain` stands in `{key}` too"),
                "put it into one of them",
            ),
            Self::OutOfRange {
                given,
                fact,
                min,
                max,
            } => said(
                format!("{given} is no value of \"{fact}\""),
                format!("its values go from {min} to {max}"),
            ),
            Self::UnfitComparison { of } => said(
                format!("\"{of}\" cannot be compared with"),
                "name another fact of type integer or decimal",
            ),
            Self::AlwaysMet => said("this test is met by every answer", "remove it or mend it"),
            Self::NeverMet => said("this test is met by no answer", "remove it or mend it"),
            Self::NoWords => said(
                "this criterion has no `text`",
                "say in both languages what the result prints for it",
            ),
            Self::NoCriteria { of, key } => said(
                format!("this {of} has no criteria in `{key}`"),
                "write at least one",
            ),
            Self::Circle { part, road } => said(
                format!("the part \"{part}\" comes back to itself ({road})"),
                "take it out of one of them",
            ),
            _ => self.words_of_clauses(),
        }
    }

    fn words_of_clauses(&self) -> (String, String) {
        match self {
            Self::NoReading => said("this doubt has no readings", "write at least one"),
            Self::NoSuchReading { chosen, readings } => said(
                format!("`chosen` is {chosen}, but the doubt has {readings} readings"),
                "count the readings from 1",
            ),
            Self::NothingGranted => said(
                "this clause has `documents` or `subject_to` and grants nothing",
                "put them into the clause that grants, or into `notes`",
            ),
            Self::GrantedTwice { kind } => said(
                format!("this clause grants \"{kind}\" twice"),
                "join the two with `any`, or take the kind out of one",
            ),
            Self::Idle { of } => said(
                format!("this {of} bears on no grant"),
                "mend its `kinds`, `on` or `except`, or remove it",
            ),
            Self::SharedDays { other } => said(
                format!("this window shares days with that of \"{other}\""),
                "let it open after the other has closed",
            ),
            Self::FeeByNoChoice { fact } => said(
                format!("a fee cannot go by \"{fact}\""),
                "name a fact of type choice",
            ),
            Self::SecondFee { option } => said(
                format!("\"{option}\" has a second fee here"),
                "every option has exactly one",
            ),
            Self::NoFee { option } => said(
                format!("\"{option}\" has no fee"),
                "every option has exactly one; put it under `is` or `inferred` of a fee",
            ),
            Self::FactOfOtherType { fact, kind, wanted } => said(
                format!("\"{fact}\" is of type {kind}"),
                format!("name a fact of type {wanted}"),
            ),
            _ => said("", ""),
        }
    }
}

fn said(what: impl Into<String>, remedy: impl Into<String>) -> (String, String) {
    (what.into(), remedy.into())
}

fn suggest(remedy: &str, near: Option<&str>) -> String {
    near.map_or_else(
        || remedy.to_owned(),
        |near| format!("{remedy} — did you mean \"{near}\"?"),
    )
}

fn listed(words: &[&str]) -> String {
    words
        .iter()
        .map(|word| format!("\"{word}\""))
        .collect::<Vec<_>>()
        .join(", ")
}

const fn name(language: Language) -> &'static str {
    match language {
        Language::Fa => "Persian",
        Language::En => "English",
    }
}

fn declared(sort: &str, home: &str) -> String {
    match home {
        "" => format!("every {sort} that is named has to stand in a file of the book"),
        home => format!("{sort}s are declared in {home}"),
    }
}

fn tests_of(kind: &str) -> &'static str {
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

fn slip_words(slip: Slip) -> (String, String) {
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
