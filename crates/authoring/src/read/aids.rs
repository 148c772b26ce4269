//! Reading what helps a reader along a procedure.

use crate::cursor::{Name, Table};
use crate::what::What;
use masir_rulebook::{Control, Form, TextId};

/// A letter.
pub(crate) struct MailDraft {
    pub(crate) link: Name,
    pub(crate) subject: TextId,
    pub(crate) body: TextId,
}

/// A sheet to print.
pub(crate) struct SheetDraft {
    pub(crate) title: TextId,
    pub(crate) text: TextId,
    pub(crate) row: TextId,
    pub(crate) tick: TextId,
    pub(crate) rows: Vec<(Name, TextId)>,
}

pub(super) fn read_form(table: &Table<'_>) -> Form {
    Form {
        name: table.text("name"),
        text: table.text("text"),
        question: table.maybe_text("question"),
    }
}

pub(super) fn read_mail(table: &Table<'_>) -> MailDraft {
    MailDraft {
        link: table.name("link"),
        subject: table.letter("subject"),
        body: table.letter("body"),
    }
}

pub(super) fn read_sheet(table: &Table<'_>) -> SheetDraft {
    table.need("row");
    SheetDraft {
        title: table.text("title"),
        text: table.text("text"),
        row: table.text("office"),
        tick: table.text("cleared"),
        rows: table.tables("row", "row", |table| {
            (table.name("task"), table.text("name"))
        }),
    }
}

/// What is used on a screen; `None` where nothing is drawn.
pub(super) fn read_control(table: &Table<'_>) -> Option<Control> {
    let control = table.maybe_name("control")?;
    let read = match control.text.as_str() {
        "tab" => Control::Tab,
        "entry" => Control::Entry,
        "link" => Control::Link,
        "choice" => Control::Choice,
        "upload" => Control::Upload,
        given => {
            const KNOWN: &[&str] = &["tab", "entry", "link", "choice", "upload"];
            let what = What::one_of("control", given, KNOWN);
            table.desk.report.add(control.place, what);
            return None;
        }
    };
    Some(read)
}
