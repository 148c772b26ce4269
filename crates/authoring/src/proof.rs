//! What only the engine can tell: whether criteria together make sense.
//!
//! With facts missing the engine decides exactly what every completion agrees on. Asked about a
//! student of whom nothing is known, it says what holds for every student there can be.

use crate::Desk;
use crate::exprs::children;
use crate::read::RulesDraft;
use crate::what::What;
use masir_rulebook::{Assessment, Checker, Clause, Expr, Facts, GrantVerdict, RuleBook, Verdict};

/// Reports grants that nobody or everybody gets, and criteria that come out the same for everybody.
pub(crate) fn prove(desk: &Desk, draft: &RulesDraft, book: &RuleBook) {
    let report = &desk.report;
    let checker = match Checker::new(book.clone()) {
        Ok(checker) => checker,
        Err(defect) => {
            let defect = defect.to_string();
            return report.add(draft.head.id.place, What::Refused { defect });
        }
    };
    let nothing = Facts::unknown(book.facts.len());
    let found = checker.assess(&nothing, book.edition.verified_on);

    let kinds = draft
        .clauses
        .iter()
        .flat_map(|clause| &clause.grants)
        .flat_map(|it| &it.kinds);
    for ((kind, grant), verdict) in kinds.zip(&book.grants).zip(&found.grants) {
        let clause = &book.clauses[usize::from(grant.clause)];
        if let Some(what) = fault_of(verdict, clause, &kind.text) {
            report.add(kind.place, what);
        }
    }
    for expr in constants(book, &found) {
        let clause = expr
            .clause
            .and_then(|clause| draft.clauses.get(usize::from(clause)));
        let place = clause.map_or(draft.head.id.place, |clause| clause.id.place);
        let text = expr.text.map(|text| desk.texts.borrow().english(text));
        report.add(place, What::ConstantCriterion { text });
    }
}

/// What is wrong with a grant, given what it comes to for a student of whom nothing is known.
fn fault_of(verdict: &GrantVerdict, clause: &Clause, kind: &str) -> Option<What> {
    let kind = kind.to_owned();
    let mut possible = verdict.possible.verdicts();
    if possible.all(|verdict| verdict >= Verdict::Conditional) {
        return Some(What::GrantedToAll { kind });
    }
    match verdict.possible.best() {
        Verdict::Ineligible | Verdict::NotYet => Some(What::GrantedToNobody { kind }),
        Verdict::Uncertain if clause.doubts.is_empty() => Some(What::NoDoubt { kind }),
        _ => None,
    }
}

/// The innermost criteria that come out the same for everybody, save those that leave it open on
/// purpose and those of whole grants.
fn constants<'a>(book: &'a RuleBook, found: &Assessment) -> Vec<&'a Expr> {
    let decided = |id: usize| found.outcomes.get(id).copied().flatten().map(Verdict::from);
    let constant = |id: usize| decided(id).is_some_and(|verdict| verdict != Verdict::Uncertain);
    let innermost = |(id, expr): &(usize, &Expr)| {
        let whole = book
            .grants
            .iter()
            .any(|grant| grant.criteria as usize == *id);
        !whole
            && constant(*id)
            && !children(&expr.op)
                .iter()
                .any(|child| decided(*child as usize).is_some())
    };
    book.exprs
        .iter()
        .enumerate()
        .filter(innermost)
        .map(|(_, expr)| expr)
        .collect()
}
