//! What rule books and procedures have in common.

use super::{Scope, Standing};
use crate::names::Names;
use crate::read::{ClauseDraft, FactDraft, Head, LinkDraft, SourceDraft};
use crate::report::Report;
use crate::shape::{IdShape, check_shape};
use crate::tree::Tree;
use crate::what::What;
use masir_rulebook::{Clause, Fact, Link, Source, Tick};

/// Names of the texts that clauses quote.
pub(crate) fn source_names<'a>(report: &Report, head: &'a Head, home: &'a str) -> Names<'a> {
    check_shape(report, &head.id, "rule book", IdShape::Small);
    let sources = head.sources.iter().map(|source| &source.id);
    Names::new(report, "source", IdShape::Capital, home, sources)
}

/// Names of the chapters of questions.
pub(crate) fn group_names<'a>(report: &Report, head: &'a Head, home: &'a str) -> Names<'a> {
    let groups = head.groups.iter().map(|group| &group.id);
    Names::new(report, "group", IdShape::Snake, home, groups)
}

pub(crate) fn resolve_links(scope: &Scope<'_>, drafts: &[LinkDraft]) -> Vec<Link> {
    let ids = drafts.iter().map(|link| &link.id);
    Names::new(scope.report, "link", IdShape::Snake, "", ids);
    let clause = |link: &LinkDraft| {
        link.clause
            .as_ref()
            .and_then(|clause| scope.clauses.find(scope.report, clause))
    };
    let link = |link: &LinkDraft| Link {
        id: link.id.text.clone(),
        clause: clause(link),
        url: link.url.clone(),
        name: link.name,
    };
    drafts.iter().map(link).collect()
}

/// The criteria that decide when each fact is asked.
pub(crate) fn asked_when(scope: &Scope<'_>) -> Vec<Vec<Tree>> {
    let mut all = Vec::new();
    for (fact, draft) in (0..).zip(scope.drafts) {
        let rows = scope.criteria(&draft.asked_when, Standing::Aside);
        if rows.iter().any(|row| row.reads(fact)) {
            scope.report.add(
                draft.id.place,
                What::AsksForItself {
                    fact: draft.id.text.clone(),
                },
            );
        }
        all.push(rows);
    }
    all
}

/// The facts, without the criteria that decide when they are asked.
pub(crate) fn facts_of_model(
    report: &Report,
    drafts: &[FactDraft],
    groups: &Names<'_>,
    checklists: &Names<'_>,
) -> Vec<Fact> {
    let mut pages: Vec<(&str, &FactDraft)> = Vec::new();
    let mut facts = Vec::new();
    for draft in drafts {
        let group = groups.find(report, &draft.group).unwrap_or_default();
        let page = draft.page.as_ref().map(|page| {
            let at = pages.iter().position(|(name, _)| *name == page.text);
            let at = at.unwrap_or_else(|| {
                pages.push((&page.text, draft));
                pages.len() - 1
            });
            if pages[at].1.group.text != draft.group.text {
                report.add(
                    page.place,
                    What::PageOfTwoGroups {
                        page: page.text.clone(),
                    },
                );
            }
            u16::try_from(at).unwrap_or(u16::MAX)
        });
        let Some(kind) = draft.kind.clone() else {
            continue;
        };
        let mut fact = Fact {
            id: draft.id.text.clone(),
            kind,
            group,
            page,
            label: draft.label,
            question: draft.question,
            hint: draft.hint,
            why: draft.why,
            unknown: draft.unknown,
            asked_when: None,
            change: draft.change,
            tick: None,
        };
        fact.tick = tick_of_model(report, draft, &fact, checklists);
        facts.push(fact);
    }
    facts
}

fn tick_of_model(
    report: &Report,
    draft: &FactDraft,
    fact: &Fact,
    checklists: &Names<'_>,
) -> Option<Tick> {
    let tick = draft.tick.as_ref()?;
    let list = checklists.find(report, &tick.list);
    let Ok(Some(unticked)) = fact.read(&tick.unticked) else {
        let fact = draft.id.text.clone();
        report.add(tick.list.place, What::UntickedDoesNotFit { fact });
        return None;
    };
    Some(Tick {
        list: list?,
        name: tick.name,
        unticked,
    })
}

pub(crate) fn clauses_of_model(
    report: &Report,
    drafts: &[ClauseDraft],
    sources: &Names<'_>,
) -> Vec<Clause> {
    let clause = |draft: &ClauseDraft| Clause {
        id: draft.id.text.clone(),
        article: draft.article,
        title: draft.title,
        sentence: draft.sentence,
        source: source_of_model(report, &draft.source, sources),
        doubts: draft.doubts.clone(),
        notes: draft.notes.clone(),
    };
    drafts.iter().map(clause).collect()
}

pub(crate) fn source_of_model(report: &Report, draft: &SourceDraft, sources: &Names<'_>) -> Source {
    Source {
        text: sources.find(report, &draft.text).unwrap_or_default(),
        heading: draft.heading,
        paragraph: draft.paragraph,
        quote: draft.quote,
    }
}
