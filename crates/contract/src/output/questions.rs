//! What is still to be asked, as JSON.

use masir_rulebook::{
    Checker, Choice, Fact, FactId, FactType, Facts, RuleBook, TextId, Words, print_decimal,
};
use serde::Serialize;

/// The questions whose answers can still change something, the next one first.
#[derive(Serialize)]
pub struct QuestionsJson<'a> {
    rules: Rules<'a>,
    questions: Vec<Asked<'a>>,
}

#[derive(Serialize)]
struct Rules<'a> {
    id: &'a str,
    version: &'a str,
    hash: &'a str,
}

/// A text in both languages.
#[derive(Serialize)]
struct Text<'a> {
    fa: &'a str,
    en: &'a str,
}

#[derive(Serialize)]
struct Asked<'a> {
    fact: &'a str,
    group: Group<'a>,
    /// Those of the same number are asked together.
    page: Option<u16>,
    #[serde(flatten)]
    answer: Answer<'a>,
    label: Text<'a>,
    question: Text<'a>,
    hint: Text<'a>,
    why: Text<'a>,
    unknown: Text<'a>,
}

#[derive(Serialize)]
struct Group<'a> {
    id: &'a str,
    name: Text<'a>,
}

/// What an answer may be.
#[derive(Serialize)]
#[serde(tag = "type", rename_all = "lowercase")]
enum Answer<'a> {
    Bool {
        yes: Text<'a>,
        no: Text<'a>,
    },
    Choice {
        options: Vec<OptionJson<'a>>,
    },
    Set {
        options: Vec<OptionJson<'a>>,
        none: Text<'a>,
    },
    Integer {
        min: i32,
        max: i32,
        unit: Option<Text<'a>>,
    },
    /// Exact, and therefore texts.
    Decimal {
        min: String,
        max: String,
        places: u8,
    },
    Date,
}

#[derive(Serialize)]
struct OptionJson<'a> {
    id: &'a str,
    name: Text<'a>,
    hint: Option<Text<'a>>,
}

impl<'a> QuestionsJson<'a> {
    /// What is to be asked beside these facts, with the words of a book in Persian and in English.
    pub fn new(checker: &'a Checker, words: &'a [Words; 2], facts: &Facts) -> Self {
        let book = checker.book();
        let mut order: Vec<FactId> = Vec::new();
        let mut asking = checker.asking(facts);
        while let Some(next) = asking.next(&order) {
            order.push(next);
        }
        let RuleBook {
            id, version, hash, ..
        } = book;
        let speak = Speak(words);
        let asked = order.iter().map(|id| &book.facts[usize::from(*id)]);
        Self {
            rules: Rules { id, version, hash },
            questions: asked.map(|fact| question(book, speak, fact)).collect(),
        }
    }
}

#[derive(Clone, Copy)]
struct Speak<'a>(&'a [Words; 2]);

impl<'a> Speak<'a> {
    fn say(self, id: TextId) -> Text<'a> {
        let [fa, en] = self.0;
        Text {
            fa: fa.get(id),
            en: en.get(id),
        }
    }

    fn options(self, options: &'a [Choice]) -> Vec<OptionJson<'a>> {
        let option = |option: &'a Choice| OptionJson {
            id: &option.id,
            name: self.say(option.name),
            hint: option.hint.map(|hint| self.say(hint)),
        };
        options.iter().map(option).collect()
    }
}

fn question<'a>(book: &'a RuleBook, speak: Speak<'a>, fact: &'a Fact) -> Asked<'a> {
    let group = &book.groups[usize::from(fact.group)];
    Asked {
        fact: &fact.id,
        group: Group {
            id: &group.id,
            name: speak.say(group.name),
        },
        page: fact.page,
        answer: answer(speak, &fact.kind),
        label: speak.say(fact.label),
        question: speak.say(fact.question),
        hint: speak.say(fact.hint),
        why: speak.say(fact.why),
        unknown: speak.say(fact.unknown),
    }
}

fn answer<'a>(speak: Speak<'a>, kind: &'a FactType) -> Answer<'a> {
    match kind {
        FactType::Bool { yes, no } => Answer::Bool {
            yes: speak.say(*yes),
            no: speak.say(*no),
        },
        FactType::Choice(options) => Answer::Choice {
            options: speak.options(options),
        },
        FactType::Set { options, none } => Answer::Set {
            options: speak.options(options),
            none: speak.say(*none),
        },
        FactType::Integer { min, max, unit } => Answer::Integer {
            min: *min,
            max: *max,
            unit: unit.map(|unit| speak.say(unit)),
        },
        FactType::Decimal { min, max, places } => Answer::Decimal {
            min: print_decimal(i64::from(*min), *places),
            max: print_decimal(i64::from(*max), *places),
            places: *places,
        },
        FactType::Date => Answer::Date,
    }
}
