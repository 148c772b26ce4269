//! Compiling a rule book.

use crate::Desk;
use crate::deeds::Deed;
use crate::exprs::Exprs;
use crate::grants::lower_grants;
use crate::names::Names;
use crate::proof::prove;
use crate::read::{RULESET, RulesDraft, ScanDraft, TuitionDraft, items};
use crate::report::Report;
use crate::resolve::{self, Scope};
use crate::shape::IdShape;
use crate::tree::{Part, Tree};
use crate::what::What;
use masir_rulebook::{Article, FactType, Kind, RuleBook, Scan, Tuition};

/// Names that only a rule book has.
pub(crate) struct RuleNames<'a> {
    pub(crate) kinds: Names<'a>,
    pub(crate) tuitions: Names<'a>,
    pub(crate) documents: Names<'a>,
    sources: Names<'a>,
    groups: Names<'a>,
    checklists: Names<'a>,
}

impl<'a> RuleNames<'a> {
    fn new(report: &Report, draft: &'a RulesDraft) -> Self {
        let kinds = draft.kinds.iter().map(|kind| &kind.id);
        let tuitions = draft.tuitions.iter().map(|tuition| &tuition.id);
        let documents = draft.documents.iter().map(|document| &document.id);
        let checklists = draft.checklists.iter().map(|list| &list.id);
        Self {
            kinds: Names::new(report, "kind", IdShape::Snake, RULESET, kinds),
            tuitions: Names::new(report, "tuition rule", IdShape::Snake, RULESET, tuitions),
            documents: Names::new(report, "document", IdShape::Snake, RULESET, documents),
            sources: resolve::source_names(report, &draft.head, RULESET),
            groups: resolve::group_names(report, &draft.head, RULESET),
            checklists: Names::new(report, "checklist", IdShape::Snake, RULESET, checklists),
        }
    }
}

/// A rule book without grants and criteria, and what they are made of.
struct Resolved {
    book: RuleBook,
    deeds: Vec<Deed>,
    parts: Vec<Part>,
    asked_when: Vec<Vec<Tree>>,
}

/// Looks up every name; the book is usable if no fault was reported.
pub(crate) fn compile(desk: &Desk, draft: &RulesDraft) -> Option<RuleBook> {
    let resolved = resolve(&desk.report, draft);
    if !desk.report.is_clean() {
        return None;
    }
    let Resolved {
        mut book,
        deeds,
        parts,
        asked_when,
    } = resolved;
    let mut exprs = Exprs::new(&parts);
    book.grants = lower_grants(&mut exprs, &deeds);
    for (fact, rows) in book.facts.iter_mut().zip(&asked_when) {
        fact.asked_when = exprs.maybe_all(rows, None);
    }
    book.exprs = exprs.into_list();
    prove(desk, draft, &book);
    Some(book)
}

fn resolve(report: &Report, draft: &RulesDraft) -> Resolved {
    let ids = draft.approvals.iter().map(|approval| &approval.id);
    let approvals = Names::new(report, "approval", IdShape::Snake, RULESET, ids);
    let (facts_file, facts) = (&draft.facts_file, &draft.facts);
    let scope = Scope::new(
        report,
        facts_file,
        facts,
        &draft.clauses,
        &draft.parts,
        approvals,
    );
    let names = RuleNames::new(report, draft);
    for fact in facts
        .iter()
        .filter(|fact| fact.kind == Some(FactType::Date))
    {
        report.add(
            fact.id.place,
            What::DateInRules {
                fact: fact.id.text.clone(),
            },
        );
    }
    let resolved = Resolved {
        parts: scope.parts(&draft.parts),
        deeds: resolve::resolve_deeds(&scope, &names, draft),
        asked_when: resolve::asked_when(&scope),
        book: book_of_model(&scope, &names, draft),
    };
    for names in [&scope.facts, &scope.approvals, &scope.parts] {
        names.report_unused(report);
    }
    for names in [
        &names.kinds,
        &names.tuitions,
        &names.documents,
        &names.sources,
        &names.groups,
        &names.checklists,
    ] {
        names.report_unused(report);
    }
    resolved
}

/// The book without grants and criteria.
fn book_of_model(scope: &Scope<'_>, names: &RuleNames<'_>, draft: &RulesDraft) -> RuleBook {
    let (report, head) = (scope.report, &draft.head);
    RuleBook {
        id: head.id.text.clone(),
        version: head.version.text.clone(),
        hash: String::new(),
        title: head.title,
        edition: head.edition.clone(),
        sources: items(&head.sources),
        links: resolve::resolve_links(scope, &head.links),
        kinds: kinds_of_model(report, names, draft),
        groups: items(&head.groups),
        checklists: items(&draft.checklists),
        facts: resolve::facts_of_model(report, &draft.facts, &names.groups, &names.checklists),
        approvals: items(&draft.approvals),
        documents: items(&draft.documents),
        tuitions: draft
            .tuitions
            .iter()
            .map(|tuition| tuition_of_model(scope, tuition))
            .collect(),
        articles: articles_of_model(report, draft),
        clauses: resolve::clauses_of_model(report, &draft.clauses, &names.sources),
        grants: Vec::new(),
        windows: resolve::resolve_windows(scope, &draft.windows),
        fees: resolve::resolve_fees(scope, &draft.fees),
        scan: draft
            .scan
            .as_ref()
            .and_then(|scan| scan_of_model(scope, scan)),
        exprs: Vec::new(),
    }
}

fn kinds_of_model(report: &Report, names: &RuleNames<'_>, draft: &RulesDraft) -> Vec<Kind> {
    draft
        .kinds
        .iter()
        .map(|kind| Kind {
            id: kind.id.text.clone(),
            name: kind.name,
            continues: kind
                .continues
                .as_ref()
                .and_then(|other| names.kinds.peek(report, other)),
        })
        .collect()
}

fn tuition_of_model(scope: &Scope<'_>, draft: &TuitionDraft) -> Tuition {
    let clause = draft.clause.as_ref();
    Tuition {
        id: draft.id.text.clone(),
        clause: clause.and_then(|clause| scope.clauses.find(scope.report, clause)),
        text: draft.text,
    }
}

fn articles_of_model(report: &Report, draft: &RulesDraft) -> Vec<Article> {
    let ids = draft.articles.iter().map(|article| &article.id);
    Names::new(report, "article", IdShape::Small, "", ids);
    let articles = draft.articles.iter();
    let article = articles.map(|article| Article {
        id: article.id.text.clone(),
        title: article.title,
        reason: article.reason,
    });
    article.collect()
}

fn scan_of_model(scope: &Scope<'_>, draft: &ScanDraft) -> Option<Scan> {
    Some(Scan {
        clause: scope.clauses.find(scope.report, &draft.clause)?,
        format: draft.format.text.clone(),
        width: draft.width,
        height: draft.height,
        max_bytes: draft.max_bytes,
        warn_bytes: draft.warn_bytes,
        turned: draft.turned,
    })
}
