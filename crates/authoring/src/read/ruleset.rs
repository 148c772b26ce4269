//! Reading a rule book: `ruleset.toml` and the files that it names.

use super::clauses::{
    ArticleDraft, Chapter, ClauseDraft, read_article, read_article_clauses, read_general,
};
use super::criteria::{PartDraft, read_part};
use super::facts::{FactDraft, read_fact};
use super::files::{read_file, report_unlisted};
use super::head::{Entry, Head, read_head};
use super::lists::{
    FeeDraft, KindDraft, TuitionDraft, WindowDraft, read_fee, read_kind, read_tuition, read_window,
};
use super::scan::{ScanDraft, read_scan};
use crate::Desk;
use crate::cursor::{Name, Table};
use masir_rulebook::{Checklist, Document, Named};
use std::path::Path;

/// A rule book whose names are not yet looked up.
pub(crate) struct RulesDraft {
    pub(crate) head: Head,
    pub(crate) facts_file: String,
    pub(crate) kinds: Vec<KindDraft>,
    pub(crate) tuitions: Vec<TuitionDraft>,
    pub(crate) approvals: Vec<Entry<Named>>,
    pub(crate) documents: Vec<Entry<Document>>,
    pub(crate) checklists: Vec<Entry<Checklist>>,
    pub(crate) windows: Vec<WindowDraft>,
    pub(crate) fees: Vec<FeeDraft>,
    pub(crate) scan: Option<ScanDraft>,
    pub(crate) facts: Vec<FactDraft>,
    pub(crate) articles: Vec<ArticleDraft>,
    /// General clauses first.
    pub(crate) clauses: Vec<ClauseDraft>,
    pub(crate) parts: Vec<PartDraft>,
}

/// The file that names all others.
pub(crate) const RULESET: &str = "ruleset.toml";

/// Reads a folder; `None` where even `ruleset.toml` is missing.
pub(crate) fn read_rules(desk: &Desk, folder: &Path) -> Option<RulesDraft> {
    let ruleset = |table: &Table<'_>| {
        let files = (
            table.name("facts"),
            table.maybe_name("general"),
            table.names("articles"),
        );
        (files, read_ruleset(table))
    };
    let ((facts, general, articles), mut draft) =
        read_file(desk, folder, RULESET, None, "rule book", ruleset)?;

    let read = |file: &Name, body: &mut dyn FnMut(&Table<'_>)| {
        if !file.text.is_empty() {
            read_file(desk, folder, &file.text, Some(file.place), "file", body);
        }
    };
    read(&facts, &mut |table| {
        draft.facts = table.tables("fact", "fact", read_fact);
        draft.parts.extend(table.tables("part", "part", read_part));
    });
    if let Some(general) = &general {
        read(general, &mut |table| {
            add_chapter(&mut draft, read_general(table));
        });
    }
    let mut seen: Vec<&str> = Vec::new();
    for article in &articles {
        if seen.contains(&article.text.as_str()) {
            continue;
        }
        seen.push(&article.text);
        read(article, &mut |table| {
            let index = u16::try_from(draft.articles.len()).ok();
            draft.articles.extend(read_article(table));
            add_chapter(&mut draft, read_article_clauses(table, index));
        });
    }
    let named = [&facts].into_iter().chain(&general).chain(&articles);
    let mut listed: Vec<&str> = named.map(|name| name.text.as_str()).collect();
    listed.push(RULESET);
    report_unlisted(desk, folder, &listed, RULESET);
    draft.facts_file = facts.text;
    Some(draft)
}

fn add_chapter(draft: &mut RulesDraft, chapter: Chapter) {
    draft.clauses.extend(chapter.clauses);
    draft.parts.extend(chapter.parts);
}

fn read_ruleset(table: &Table<'_>) -> RulesDraft {
    RulesDraft {
        head: read_head(table),
        facts_file: String::new(),
        kinds: table.tables("kind", "kind", read_kind),
        tuitions: table.tables("tuition", "tuition rule", read_tuition),
        approvals: table.tables("approval", "approval", |table| {
            Entry::read(table, |id| Named {
                id,
                name: table.text("name"),
            })
        }),
        documents: table.tables("document", "document", |table| {
            Entry::read(table, |id| Document {
                id,
                name: table.text("name"),
                hint: table.maybe_text("hint"),
            })
        }),
        checklists: table.tables("checklist", "checklist", |table| {
            Entry::read(table, |id| Checklist {
                id,
                question: table.text("question"),
                hint: table.text("hint"),
            })
        }),
        windows: table.tables("window", "window", read_window),
        fees: table.tables("fee", "fee", read_fee),
        scan: table
            .maybe("scan")
            .and_then(|scan| scan.table("scan", "a table", read_scan)),
        facts: Vec::new(),
        articles: Vec::new(),
        clauses: Vec::new(),
        parts: table.tables("part", "part", read_part),
    }
}
