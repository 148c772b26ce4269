//! Reading articles and clauses.

use super::criteria::{PartDraft, read_part};
use super::grants::{
    ConditionDraft, GrantDraft, LimitDraft, read_condition, read_grant, read_limit,
};
use crate::cursor::{Name, Table, Value};
use crate::what::What;
use masir_rulebook::{Basis, Doubt, TextId};

/// A chapter of the announcement.
pub(crate) struct ArticleDraft {
    pub(crate) id: Name,
    pub(crate) title: TextId,
    pub(crate) reason: Option<TextId>,
    pub(crate) tags: Vec<Name>,
}

/// A clause as it stands in a file.
pub(crate) struct ClauseDraft {
    pub(crate) id: Name,
    pub(crate) article: Option<u16>,
    pub(crate) title: TextId,
    pub(crate) sentence: TextId,
    pub(crate) source: SourceDraft,
    pub(crate) doubts: Vec<Doubt>,
    pub(crate) notes: Vec<TextId>,
    pub(crate) tags: Vec<Name>,
    pub(crate) documents: Vec<(Name, Basis)>,
    pub(crate) subject_to: Option<Name>,
    pub(crate) grants: Vec<GrantDraft>,
    pub(crate) conditions: Vec<ConditionDraft>,
    pub(crate) limits: Vec<LimitDraft>,
}

/// Where a clause stands in its text.
pub(crate) struct SourceDraft {
    pub(crate) text: Name,
    pub(crate) heading: TextId,
    pub(crate) paragraph: u16,
    pub(crate) quote: TextId,
}

/// The clauses and parts of a file.
pub(super) struct Chapter {
    pub(super) clauses: Vec<ClauseDraft>,
    pub(super) parts: Vec<PartDraft>,
}

pub(super) fn read_article(table: &Table<'_>) -> Option<ArticleDraft> {
    table
        .need("article")?
        .table("article", "a table", |table| ArticleDraft {
            id: table.name("id"),
            title: table.text("title"),
            reason: table.maybe_text("reason"),
            tags: table.names("tags"),
        })
}

/// Clauses that bear on all articles and grant nothing.
pub(super) fn read_general(table: &Table<'_>) -> Chapter {
    read_chapter(table, "general clause", |table| ClauseDraft {
        conditions: table.tables("condition", "condition", read_condition),
        limits: table.tables("limit", "limit", read_limit),
        tags: table.names("tags"),
        ..read_note(table)
    })
}

/// The clauses of an article.
pub(super) fn read_article_clauses(table: &Table<'_>, article: Option<u16>) -> Chapter {
    read_chapter(table, "clause", |table| {
        let clause = ClauseDraft {
            article,
            grants: table.tables("grant", "grant", read_grant),
            conditions: table.tables("condition", "condition", read_condition),
            limits: table.tables("limit", "limit", read_limit),
            tags: table.names("tags"),
            documents: table.tables("documents", "document", read_paper),
            subject_to: table.maybe_name("subject_to"),
            ..read_note(table)
        };
        if clause.grants.is_empty() && !(clause.documents.is_empty() && clause.subject_to.is_none())
        {
            table.add(What::NothingGranted);
        }
        clause
    })
}

/// A clause that is cited and explained, and nothing more.
pub(super) fn read_note(table: &Table<'_>) -> ClauseDraft {
    ClauseDraft {
        id: table.name("id"),
        article: None,
        title: table.text("title"),
        sentence: table.text("sentence"),
        source: read_source(table),
        doubts: table.tables("doubt", "doubt", read_doubt),
        notes: table.texts("notes"),
        tags: Vec::new(),
        documents: Vec::new(),
        subject_to: None,
        grants: Vec::new(),
        conditions: Vec::new(),
        limits: Vec::new(),
    }
}

fn read_chapter(
    table: &Table<'_>,
    of: &'static str,
    clause: impl FnMut(&Table<'_>) -> ClauseDraft,
) -> Chapter {
    Chapter {
        clauses: table.tables("clause", of, clause),
        parts: table.tables("part", "part", read_part),
    }
}

pub(super) fn read_source(table: &Table<'_>) -> SourceDraft {
    let source = table.need("source").and_then(|value| {
        value.table("source", "a table", |table| {
            // The line is for the reader of the file; the book cites headings and paragraphs.
            let _: u16 = table.count("line");
            SourceDraft {
                text: table.name("text"),
                heading: table.verbatim("heading"),
                paragraph: table.count("paragraph"),
                quote: table.verbatim("quote"),
            }
        })
    });
    source.unwrap_or_else(|| {
        let text = Name {
            text: String::new(),
            place: table.place,
        };
        SourceDraft {
            text,
            heading: TextId(0),
            paragraph: 1,
            quote: TextId(0),
        }
    })
}

fn read_doubt(table: &Table<'_>) -> Doubt {
    let readings = table.texts("readings");
    if readings.is_empty() {
        table.add(What::NoReading);
    }
    let chosen = table.maybe("chosen");
    let number = chosen.and_then(Value::count::<u16>);
    if let Some((value, number)) = chosen.zip(number)
        && usize::from(number) > readings.len()
    {
        value.add(What::NoSuchReading {
            chosen: number,
            readings: readings.len(),
        });
    }
    Doubt {
        question: table.text("question"),
        readings,
        chosen: number.map(|number| number - 1),
        why: table.text("why"),
    }
}

fn read_paper(table: &Table<'_>) -> (Name, Basis) {
    let basis = table.name("basis");
    let read = match basis.text.as_str() {
        "stated" => Basis::Stated,
        "inferred" | "" => Basis::Inferred,
        given => {
            let what = What::one_of("basis", given, &["stated", "inferred"]);
            table.desk.report.add(basis.place, what);
            Basis::Inferred
        }
    };
    (table.name("id"), read)
}
