//! Reading a rule book: `ruleset.toml` and the files that it names.

use super::clauses::{
    ArticleDraft, Chapter, ClauseDraft, read_article, read_article_clauses, read_general,
};
use super::criteria::{PartDraft, read_part};
use super::facts::{FactDraft, read_fact};
use super::files::{read_file, report_unlisted};
use super::head::{Entry, Head, read_head};
use crate::Desk;
use crate::cursor::{Name, Table};
use crate::what::What;
use masir_rulebook::{Document, MonthDay, Named, TextId};
use std::path::Path;

/// A rule book whose names are not yet looked up.
pub(crate) struct RulesDraft {
    pub(crate) head: Head,
    pub(crate) facts_file: String,
    pub(crate) kinds: Vec<KindDraft>,
    pub(crate) tuitions: Vec<TuitionDraft>,
    pub(crate) approvals: Vec<Entry<Named>>,
    pub(crate) documents: Vec<Entry<Document>>,
    pub(crate) windows: Vec<WindowDraft>,
    pub(crate) fees: Vec<FeeDraft>,
    pub(crate) scan: Option<ScanDraft>,
    pub(crate) facts: Vec<FactDraft>,
    pub(crate) articles: Vec<ArticleDraft>,
    /// General clauses first.
    pub(crate) clauses: Vec<ClauseDraft>,
    pub(crate) parts: Vec<PartDraft>,
}

/// Something that can be granted.
pub(crate) struct KindDraft {
    pub(crate) id: Name,
    pub(crate) name: TextId,
    pub(crate) tuition: Option<Name>,
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

/// What a scan must be like.
pub(crate) struct ScanDraft {
    pub(crate) clause: Name,
    pub(crate) format: Name,
    pub(crate) width: u32,
    pub(crate) height: u32,
    pub(crate) max_bytes: u32,
    pub(crate) warn_bytes: u32,
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
        kinds: table.tables("kind", "kind", |table| KindDraft {
            id: table.name("id"),
            name: table.text("name"),
            tuition: table.maybe_name("tuition"),
        }),
        tuitions: table.tables("tuition", "tuition rule", |table| TuitionDraft {
            id: table.name("id"),
            clause: table.maybe_name("clause"),
            text: table.text("text"),
        }),
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
        windows: table.tables("window", "window", read_window),
        fees: table.tables("fee", "fee", |table| FeeDraft {
            clause: table.name("clause"),
            fact: table.name("fact"),
            stated: table.names("is"),
            inferred: table.names("inferred"),
            rial: table.count("rial"),
        }),
        scan: table
            .maybe("scan")
            .and_then(|scan| scan.table("scan", "a table", read_scan)),
        facts: Vec::new(),
        articles: Vec::new(),
        clauses: Vec::new(),
        parts: table.tables("part", "part", read_part),
    }
}

fn read_window(table: &Table<'_>) -> WindowDraft {
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

fn read_scan(table: &Table<'_>) -> ScanDraft {
    let scan = ScanDraft {
        clause: table.name("clause"),
        format: table.name("format"),
        width: table.count("width"),
        height: table.count("height"),
        max_bytes: table.count("max_bytes"),
        warn_bytes: table.count("warn_bytes"),
    };
    if scan.max_bytes > scan.warn_bytes {
        table.add(What::EndsBeforeItBegins {
            from: "max_bytes",
            to: "warn_bytes",
        });
    }
    scan
}
