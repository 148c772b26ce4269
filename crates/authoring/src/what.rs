//! Every fault there is, as facts. The words for them stand in `wording.rs`.

use crate::persian::Slip;
use crate::shape::IdShape;
use masir_rulebook::Language;

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum What {
    // Files.
    NoBook,
    Unreadable {
        file: String,
        reason: String,
    },
    Unlisted {
        lister: &'static str,
    },
    Syntax {
        message: String,
    },
    // Keys and values.
    MissingKey {
        of: &'static str,
        key: &'static str,
    },
    UnknownKey {
        of: &'static str,
        key: String,
        near: Option<String>,
    },
    WrongType {
        key: &'static str,
        expected: &'static str,
        found: &'static str,
    },
    Empty {
        key: &'static str,
    },
    NotOneOf {
        key: &'static str,
        given: String,
        allowed: &'static [&'static str],
        near: Option<String>,
    },
    NumberDoesNotFit {
        key: &'static str,
    },
    NotPositive {
        key: &'static str,
    },
    Repeated {
        key: &'static str,
        name: String,
    },
    BadDate {
        given: String,
    },
    BadMonthDay {
        given: String,
    },
    BadDecimal {
        given: String,
    },
    BadRatio {
        given: String,
    },
    TooManyPlaces {
        given: String,
        places: u8,
    },
    NoAddress {
        given: String,
    },
    ClashingKeys {
        first: &'static str,
        second: &'static str,
    },
    EndsBeforeItBegins {
        from: &'static str,
        to: &'static str,
    },
    // Texts.
    Untranslated {
        key: &'static str,
        language: Language,
    },
    EmptyText {
        key: &'static str,
        language: Language,
    },
    Slip(Slip),
    UnknownPlaceholder {
        given: String,
        near: Option<String>,
    },
    MissingPlaceholder {
        name: &'static str,
        language: Language,
    },
    // Names.
    BadId {
        sort: &'static str,
        id: String,
        shape: IdShape,
    },
    NameOfAView {
        name: String,
    },
    Duplicate {
        sort: &'static str,
        id: String,
        first: String,
    },
    Unknown {
        sort: &'static str,
        name: String,
        home: String,
        near: Option<String>,
    },
    UnknownOption {
        option: String,
        fact: String,
        near: Option<String>,
    },
    Unused {
        sort: &'static str,
        id: String,
    },
    // Facts.
    OptionCount {
        least: usize,
        found: usize,
    },
    Places,
    RangeOfFact,
    UntickedDoesNotFit {
        fact: String,
    },
    PageOfTwoGroups {
        page: String,
    },
    DateInRules {
        fact: String,
    },
    AsksForItself {
        fact: String,
    },
    // Criteria.
    AsksNothing,
    AsksTwice {
        first: String,
        second: String,
    },
    TestWithoutFact {
        ask: String,
    },
    NoTest {
        fact: String,
        kind: &'static str,
    },
    UnfitTest {
        key: &'static str,
        fact: String,
        kind: &'static str,
    },
    ClashingTests {
        first: &'static str,
        second: &'static str,
    },
    UncertainOption {
        fact: String,
    },
    UncertainTwice {
        key: &'static str,
    },
    OutOfRange {
        given: String,
        fact: String,
        min: String,
        max: String,
    },
    UnfitComparison {
        of: String,
    },
    AlwaysMet,
    NeverMet,
    NoWords,
    NoCriteria {
        of: &'static str,
        key: &'static str,
    },
    Circle {
        part: String,
        road: String,
    },
    // Clauses.
    NoReading,
    NoSuchReading {
        chosen: u16,
        readings: usize,
    },
    NothingGranted,
    GrantedTwice {
        kind: String,
    },
    Refused {
        defect: String,
    },
    GrantedToNobody {
        kind: String,
    },
    GrantedToAll {
        kind: String,
    },
    NoDoubt {
        kind: String,
    },
    ConstantCriterion {
        text: Option<String>,
    },
    Idle {
        of: &'static str,
    },
    // Windows, fees, retraction.
    SharedDays {
        other: String,
    },
    FeeByNoChoice {
        fact: String,
    },
    SecondFee {
        option: String,
    },
    NoFee {
        option: String,
    },
    FactOfOtherType {
        fact: String,
        kind: &'static str,
        wanted: &'static str,
    },
}

impl What {
    /// A word that is none of those allowed.
    pub(crate) fn one_of(key: &'static str, given: &str, allowed: &'static [&'static str]) -> Self {
        let near = crate::near::nearest(given, allowed.iter().copied());
        Self::NotOneOf {
            key,
            given: given.to_owned(),
            allowed,
            near,
        }
    }

    /// A test that comes out the same for every answer.
    pub(crate) const fn constant(met: bool) -> Self {
        if met { Self::AlwaysMet } else { Self::NeverMet }
    }

    /// The fault that follows from this one if its suggestion is right: what a misspelt name meant
    /// looks unused.
    pub(crate) fn meant(&self) -> Option<Self> {
        let Self::Unknown {
            sort,
            near: Some(near),
            ..
        } = self
        else {
            return None;
        };
        Some(Self::Unused {
            sort,
            id: near.clone(),
        })
    }

    /// Whether the rest of the file may be unread.
    pub(crate) fn breaks_file(&self) -> bool {
        matches!(self, Self::Unreadable { .. } | Self::Syntax { .. })
    }

    /// Whether it may only follow from files that were not read.
    pub(crate) fn may_follow_from(&self, unread: &[String]) -> bool {
        match self {
            Self::Unknown { home, .. } => unread.iter().any(|file| home.is_empty() || file == home),
            Self::Unused { .. } | Self::Idle { .. } | Self::UnknownOption { .. } => {
                !unread.is_empty()
            }
            _ => false,
        }
    }
}
