//! Every reference of a decoded book points somewhere.

use super::defect::Defect;
use crate::model::{ExprId, Fact, Grant, RuleBook};

/// Refuses a book in which a reference points outside its list.
pub(super) fn check(book: &RuleBook) -> Result<(), Defect> {
    let inside = |list: &'static str, len: usize, mut ids: &mut dyn Iterator<Item = usize>| {
        if (&mut ids).all(|id| id < len) {
            Ok(())
        } else {
            Err(Defect::Reference(list))
        }
    };
    inside(
        "exprs",
        book.exprs.len(),
        &mut exprs(book).map(|id| id as usize),
    )?;
    inside(
        "clauses",
        book.clauses.len(),
        &mut clauses(book).map(usize::from),
    )?;
    inside(
        "approvals",
        book.approvals.len(),
        &mut approvals(book).map(usize::from),
    )?;
    inside("kinds", book.kinds.len(), &mut kinds(book).map(usize::from))?;
    inside(
        "groups",
        book.groups.len(),
        &mut book.facts.iter().map(|fact| usize::from(fact.group)),
    )?;
    let ticks = book.facts.iter().filter_map(|fact| fact.tick);
    inside(
        "checklists",
        book.checklists.len(),
        &mut ticks.map(|tick| usize::from(tick.list)),
    )?;
    let fits = |fact: &Fact| fact.tick.is_none_or(|tick| fact.allows(tick.unticked));
    if !book.facts.iter().all(fits) {
        return Err(Defect::Tick);
    }
    inside(
        "facts",
        book.facts.len(),
        &mut book.fees.iter().map(|fee| usize::from(fee.fact)),
    )?;
    inside(
        "documents",
        book.documents.len(),
        &mut papers(book).map(usize::from),
    )?;
    inside(
        "tuitions",
        book.tuitions.len(),
        &mut grants(book, |grant| grant.tuition),
    )?;
    inside(
        "articles",
        book.articles.len(),
        &mut book
            .clauses
            .iter()
            .filter_map(|clause| clause.article)
            .map(usize::from),
    )?;
    inside(
        "sources",
        book.sources.len(),
        &mut book
            .clauses
            .iter()
            .map(|clause| usize::from(clause.source.text)),
    )
}

fn grants(book: &RuleBook, id: fn(&Grant) -> Option<u16>) -> impl Iterator<Item = usize> {
    book.grants.iter().filter_map(id).map(usize::from)
}

fn exprs(book: &RuleBook) -> impl Iterator<Item = ExprId> {
    let criteria = book.grants.iter().map(|grant| grant.criteria);
    let limits = book
        .grants
        .iter()
        .flat_map(|grant| &grant.limits)
        .filter_map(|limit| limit.when);
    let asked = book.facts.iter().filter_map(|fact| fact.asked_when);
    criteria.chain(limits).chain(asked)
}

fn clauses(book: &RuleBook) -> impl Iterator<Item = u16> {
    let criteria = book.exprs.iter().filter_map(|expr| expr.clause);
    let granted = book.grants.iter().map(|grant| grant.clause);
    let subject = book.grants.iter().filter_map(|grant| grant.subject_to);
    let limits = book
        .grants
        .iter()
        .flat_map(|grant| &grant.limits)
        .map(|limit| limit.clause);
    let fees = book.fees.iter().map(|fee| fee.clause);
    let windows = book.windows.iter().map(|window| window.clause);
    let scan = book.scan.iter().map(|scan| scan.clause);
    let links = book.links.iter().filter_map(|link| link.clause);
    let tuitions = book.tuitions.iter().filter_map(|tuition| tuition.clause);
    criteria
        .chain(granted)
        .chain(subject)
        .chain(limits)
        .chain(fees)
        .chain(windows)
        .chain(scan)
        .chain(links)
        .chain(tuitions)
}

fn kinds(book: &RuleBook) -> impl Iterator<Item = u16> {
    let granted = book.grants.iter().map(|grant| grant.kind);
    let continued = book.kinds.iter().filter_map(|kind| kind.continues);
    granted.chain(continued)
}

fn approvals(book: &RuleBook) -> impl Iterator<Item = u16> {
    let always = book.grants.iter().flat_map(|grant| &grant.approvals);
    let added = book.exprs.iter().flat_map(|expr| &expr.approvals);
    always.chain(added).copied()
}

fn papers(book: &RuleBook) -> impl Iterator<Item = u16> {
    book.grants
        .iter()
        .flat_map(|grant| &grant.papers)
        .map(|paper| paper.document)
}
