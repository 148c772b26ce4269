//! Reading the lists of a ruleset: kinds, tuition rules, windows, fees.

use crate::cursor::{Name, Table};
use crate::what::What;
use masir_rulebook::{MonthDay, TextId};

/// Something that can be granted.
pub(crate) struct KindDraft {
    pub(crate) id: Name,
    pub(crate) name: TextId,
    pub(crate) tuition: Option<Name>,
    pub(crate) continues: Option<Name>,
}

/// A tuition rule.
pub(crate) struct TuitionDraft {
    pub(crate) id: Name,
    pub(crate) clause: Option<Name>,
    pub(crate) text: TextId,
}

/// A filing window; a day that could not be read is `None`.
pub(crate) struct WindowDraft {
    pub(crate) clause: Name,
    pub(crate) semester: Name,
    pub(crate) name: TextId,
    pub(crate) opens: Option<MonthDay>,
    pub(crate) closes: Option<MonthDay>,
}

/// A fee for a review of documents.
pub(crate) struct FeeDraft {
    pub(crate) clause: Name,
    pub(crate) fact: Name,
    pub(crate) stated: Vec<Name>,
    pub(crate) inferred: Vec<Name>,
    pub(crate) rial: u64,
}

pub(super) fn read_kind(table: &Table<'_>) -> KindDraft {
    KindDraft {
        id: table.name("id"),
        name: table.text("name"),
        tuition: table.maybe_name("tuition"),
        continues: table.maybe_name("continues"),
    }
}

pub(super) fn read_tuition(table: &Table<'_>) -> TuitionDraft {
    TuitionDraft {
        id: table.name("id"),
        clause: table.maybe_name("clause"),
        text: table.text("text"),
    }
}

pub(super) fn read_fee(table: &Table<'_>) -> FeeDraft {
    FeeDraft {
        clause: table.name("clause"),
        fact: table.name("fact"),
        stated: table.names("is"),
        inferred: table.names("inferred"),
        rial: table.count("rial"),
    }
}

pub(super) fn read_window(table: &Table<'_>) -> WindowDraft {
    let day = |key| {
        let name = table.name(key);
        let day = MonthDay::parse(&name.text).ok();
        if day.is_none() && !name.text.is_empty() {
            table
                .desk
                .report
                .add(name.place, What::BadMonthDay { given: name.text });
        }
        day
    };
    let (opens, closes) = (day("opens"), day("closes"));
    if opens
        .zip(closes)
        .is_some_and(|(opens, closes)| closes < opens)
    {
        table.add(What::EndsBeforeItBegins {
            from: "opens",
            to: "closes",
        });
    }
    WindowDraft {
        clause: table.name("clause"),
        semester: table.name("semester"),
        name: table.text("name"),
        opens,
        closes,
    }
}
