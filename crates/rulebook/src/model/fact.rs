//! Facts: what a student is asked.

use super::{ExprId, TextId};
use crate::facts::Value;
use crate::packed::packed;
use alloc::{string::String, vec::Vec};

/// One question a rule book can ask.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// Its name in the public JSON, unique in the book.
    pub id: String,
    /// What an answer may be.
    pub kind: FactType,
    /// Index of its chapter in the book's groups.
    pub group: u16,
    /// Facts of the same page number are asked together; `None` stands alone.
    pub page: Option<u16>,
    /// Two or three words, for lists of answers.
    pub label: TextId,
    /// The heading of its page.
    pub question: TextId,
    /// Where the answer is found.
    pub hint: TextId,
    /// Why it is asked.
    pub why: TextId,
    /// What “I don't know” means here and where to find out.
    pub unknown: TextId,
    /// A criterion over other facts; the question is put only while it can still be met.
    /// It never bears on an assessment.
    pub asked_when: Option<ExprId>,
    /// How the answer can come to be another one; `None`: nobody can change it.
    pub change: Option<Change>,
    /// Its line of a checklist, which settles the fact for most.
    pub tick: Option<Tick>,
}

packed!(struct Fact {
    id, kind, group, page, label, question, hint, why, unknown, asked_when, change, tick,
});

/// How an answer can come to be another one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Change {
    /// What the student does for it.
    pub by: Means,
    /// Which answers it can become.
    pub to: Reach,
}

packed!(struct Change { by, to });

/// What a student does to change a fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Means {
    /// Choose another destination or another way.
    Choose,
    /// Obtain or do something.
    Obtain,
    /// Wait.
    Wait,
}

packed!(enum Means { 0 = Choose, 1 = Obtain, 2 = Wait });

/// Which answers an answer can become.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// Any other; a set gains one option.
    Any,
    /// A larger number.
    More,
    /// A smaller number.
    Less,
    /// One of these options, given as a bit mask (of a yes-or-no fact, bit 0 is no and bit 1 yes); a
    /// set gains one of them.
    Options(u64),
}

packed!(enum Reach { 0 = Any, 1 = More, 2 = Less, 3 = Options(a) });

/// A line of a checklist: left unticked it answers a fact, ticked it leads to the fact's question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tick {
    /// Index of the checklist.
    pub list: u16,
    /// What is true of whoever ticks it.
    pub name: TextId,
    /// The answer of everybody else.
    pub unticked: Value,
}

packed!(struct Tick { list, name, unticked });

/// What an answer may be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FactType {
    /// Yes or no, with the words of both answers.
    Bool {
        /// The answer “yes”.
        yes: TextId,
        /// The answer “no”.
        no: TextId,
    },
    /// One of several options.
    Choice(Vec<Choice>),
    /// Any of several options, the empty set included.
    Set {
        /// At most 64 options.
        options: Vec<Choice>,
        /// The exclusive answer “none of these”.
        none: TextId,
    },
    /// A whole number, both ends included.
    Integer {
        /// Smallest value.
        min: i32,
        /// Largest value.
        max: i32,
        /// What is counted.
        unit: Option<TextId>,
    },
    /// An exact decimal, counted in units of its last place: with two places 14.5 is 1450.
    Decimal {
        /// Smallest value, in units of the last place.
        min: i32,
        /// Largest value, in units of the last place.
        max: i32,
        /// Places after the point, 1 to 4.
        places: u8,
    },
    /// A Jalali day. Only procedures ask for days; no criterion reads one.
    Date,
}

packed!(enum FactType {
    0 = Bool { yes, no },
    1 = Choice(a),
    2 = Set { options, none },
    3 = Integer { min, max, unit },
    4 = Decimal { min, max, places },
    5 = Date,
});

/// An option of a choice or a set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// Its name in the public JSON, unique in the fact.
    pub id: String,
    /// The answer in words.
    pub name: TextId,
    /// What it means, where that needs saying.
    pub hint: Option<TextId>,
}

packed!(struct Choice { id, name, hint });

impl FactType {
    /// The options of a choice or a set, empty for every other type.
    pub fn options(&self) -> &[Choice] {
        match self {
            Self::Choice(options) | Self::Set { options, .. } => options,
            _ => &[],
        }
    }
}
