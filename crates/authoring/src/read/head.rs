//! What rule books and procedures begin with.

use crate::cursor::{Name, Table};
use crate::what::What;
use masir_rulebook::{Date, Edition, Group, SourceText, TextId};

/// Something of the model that refers to nothing, and its id.
pub(crate) struct Entry<T> {
    pub(crate) id: Name,
    pub(crate) item: T,
}

/// Name, edition, sources, addresses and chapters.
pub(crate) struct Head {
    pub(crate) id: Name,
    pub(crate) version: Name,
    pub(crate) title: TextId,
    pub(crate) edition: Edition,
    pub(crate) sources: Vec<Entry<SourceText>>,
    pub(crate) links: Vec<LinkDraft>,
    pub(crate) groups: Vec<Entry<Group>>,
}

/// An official address.
pub(crate) struct LinkDraft {
    pub(crate) id: Name,
    pub(crate) clause: Option<Name>,
    pub(crate) url: String,
    pub(crate) name: TextId,
}

impl<T> Entry<T> {
    /// An entry with an id and what is made of it and the rest of its table.
    pub(super) fn read(table: &Table<'_>, item: impl FnOnce(String) -> T) -> Self {
        let id = table.name("id");
        let item = item(id.text.clone());
        Self { id, item }
    }
}

/// What entries are made of, in their order.
pub(crate) fn items<T: Clone>(entries: &[Entry<T>]) -> Vec<T> {
    entries.iter().map(|entry| entry.item.clone()).collect()
}

pub(super) fn read_head(table: &Table<'_>) -> Head {
    Head {
        id: table.name("id"),
        version: table.name("version"),
        title: table.text("title"),
        edition: read_edition(table),
        sources: table.tables("source", "source", |table| {
            Entry::read(table, |id| SourceText {
                id,
                title: table.text("title"),
                publisher: table.text("publisher"),
            })
        }),
        links: table.tables("link", "link", read_link),
        groups: table.tables("group", "group", |table| {
            Entry::read(table, |id| Group {
                id,
                name: table.text("name"),
            })
        }),
    }
}

/// The day of an edition whose day was refused.
fn no_day() -> Date {
    Date::in_tehran(0)
}

fn read_edition(table: &Table<'_>) -> Edition {
    let edition = table.need("edition").and_then(|value| {
        value.table("edition", "a table", |table| {
            table.need("verified_on");
            let edition = Edition {
                title: table.text("title"),
                publisher: table.text("publisher"),
                status: table.text("status"),
                notice: table.text("notice"),
                verified_on: table.maybe_date("verified_on").unwrap_or_else(no_day),
                valid_from: table.maybe_date("valid_from"),
                valid_to: table.maybe_date("valid_to"),
                review_by: table.maybe_date("review_by"),
            };
            for (from, first, to, last) in [
                (
                    "valid_from",
                    edition.valid_from,
                    "valid_to",
                    edition.valid_to,
                ),
                (
                    "verified_on",
                    Some(edition.verified_on),
                    "review_by",
                    edition.review_by,
                ),
            ] {
                if first.zip(last).is_some_and(|(first, last)| first > last) {
                    table.add(What::EndsBeforeItBegins { from, to });
                }
            }
            edition
        })
    });
    edition.unwrap_or_else(|| Edition {
        title: TextId(0),
        publisher: TextId(0),
        status: TextId(0),
        notice: TextId(0),
        verified_on: no_day(),
        valid_from: None,
        valid_to: None,
        review_by: None,
    })
}

fn read_link(table: &Table<'_>) -> LinkDraft {
    let url = table.name("url");
    let known = ["https://", "http://", "mailto:"];
    if !url.text.is_empty() && !known.iter().any(|scheme| url.text.starts_with(scheme)) {
        table.desk.report.add(
            url.place,
            What::NoAddress {
                given: url.text.clone(),
            },
        );
    }
    LinkDraft {
        id: table.name("id"),
        clause: table.maybe_name("clause"),
        url: url.text,
        name: table.text("name"),
    }
}
