//! The words for every fault: what is wrong, and what to do about it.

use crate::phrases::{Words, declared, listed, name_of_language, said, slip, suggest, tests_of};
use crate::what::What;

impl What {
    /// What is wrong, and the remedy.
    #[expect(
        clippy::too_many_lines,
        reason = "one table, in which no fault can be forgotten"
    )]
    pub(crate) fn words(&self) -> Words {
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
                format!("unknown key `{key}` in this {of}"),
                suggest("remove it", near.as_deref()),
            ),
            Self::WrongType {
                key,
                expected,
                found,
            } => said(format!("`{key}` is {found}"), format!("write {expected}")),
            Self::Empty { key } => said(
                format!("`{key}` is empty"),
                "put something in, or leave out what may be left out",
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
                format!("write at most {places} after the point"),
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
                format!("`{key}` has no {} text", name_of_language(*language)),
                format!("add `{} = \"…\"`", language.tag()),
            ),
            Self::EmptyText { key, language } => said(
                format!(
                    "the {} text of `{key}` is empty",
                    name_of_language(*language)
                ),
                "write it",
            ),
            Self::Slip(found) => slip(*found),
            Self::BadId { sort, id, shape } => said(
                format!("the {sort} id \"{id}\" is not written as such ids are"),
                format!("write {}", shape.words()),
            ),
            Self::NameOfAView { name } => said(
                format!("the procedure is called \"{name}\", as a view of the program is"),
                "give it another name, or nothing leads to its page",
            ),
            Self::Duplicate { sort, id, first } => said(
                format!("this is a second {sort} \"{id}\""),
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
            Self::OptionCount { least, found } => said(
                format!("the number of options is {found}"),
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
            Self::UntickedDoesNotFit { fact } => said(
                format!("`unticked` is no answer to \"{fact}\""),
                "write true or false, an option, a list of options or a number, as its type asks",
            ),
            Self::PageOfTwoGroups { page } => said(
                format!("the page \"{page}\" has facts of two groups"),
                "put them into one group, or on two pages",
            ),
            Self::DateInRules { fact } => said(
                format!("the fact \"{fact}\" is a date"),
                "dates are for procedures, and no criterion can test one",
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
            Self::ClashingKeys { first, second } => said(
                format!("`{first}` and `{second}` cannot stand together"),
                "keep one of them",
            ),
            Self::UnknownPlaceholder { given, near } => said(
                format!("\"{given}\" is no placeholder of a letter"),
                suggest(
                    "write {name} or {number}, which the reader types",
                    near.as_deref(),
                ),
            ),
            Self::MissingPlaceholder { name, language } => said(
                format!(
                    "{{{name}}} is missing from the {} text, but stands in the other",
                    name_of_language(*language)
                ),
                "put it into both or into none",
            ),
            Self::ClashingTests { first, second } => said(
                format!("`{first}` and `{second}` cannot stand together"),
                "keep one; only a number may have two, a lower and an upper bound",
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
            Self::Refused { defect } => said(
                format!("the engine refuses this book: {defect}"),
                "make it smaller",
            ),
            Self::GrantedToNobody { kind } => said(
                format!("no student can ever get \"{kind}\" from this clause"),
                "look for criteria, general conditions included, that exclude each other",
            ),
            Self::GrantedToAll { kind } => said(
                format!("every student gets \"{kind}\" from this clause"),
                "look for criteria that everybody meets",
            ),
            Self::NoDoubt { kind } => said(
                format!(
                    "\"{kind}\" is uncertain at best, and the clause has no doubt that says why"
                ),
                "add a [[clause.doubt]]",
            ),
            Self::ConstantCriterion { text } => said(
                match text {
                    Some(text) => {
                        format!("the criterion \"{text}\" comes out the same for everybody")
                    }
                    None => {
                        "a criterion inside of a row comes out the same for everybody".to_owned()
                    }
                },
                "look inside for criteria that exclude each other or leave nothing out",
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
        }
    }
}
