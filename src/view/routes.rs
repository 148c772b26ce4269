//! Every way through the book: what each clause grants this student, and why or why not.

use super::criteria::{Criteria, Row, is_met};
use masir_rulebook::{
    ApprovalId, Assessment, ClauseId, FactId, GrantId, KindId, Outcome, RuleBook, Verdict,
};

/// A clause and the kinds for which it comes to the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Route {
    /// The clause.
    pub clause: ClauseId,
    /// Its grants, in the order of the book.
    pub grants: Vec<GrantId>,
    /// What they grant, in the order of the book.
    pub kinds: Vec<KindId>,
    /// What they come to.
    pub verdict: Verdict,
    /// Their criteria; those that decide the verdict come first.
    pub rows: Vec<RouteRow>,
    /// Who has to approve, in the order in which a student meets the offices.
    pub approvals: Vec<ApprovalId>,
    /// Facts that decide it and are not known, in the order of the book.
    pub missing: Vec<FactId>,
    /// Clauses that leave it open.
    pub doubts: Vec<ClauseId>,
    /// The largest number of guest terms.
    pub max_terms: Option<u16>,
    /// Tuition rules, each with the kinds it holds for.
    pub tuitions: Vec<(u16, Vec<KindId>)>,
    /// The clause that adds “subject to the regulations”.
    pub subject_to: Option<ClauseId>,
}

/// A criterion of a route.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RouteRow {
    /// The criterion.
    pub row: Row,
    /// The kinds it bears on, where that is not all of the route's.
    pub only: Vec<KindId>,
}

/// Every route, the best first, then in the order of kinds and of the book.
pub fn routes(book: &RuleBook, assessment: &Assessment) -> Vec<Route> {
    let mut routes: Vec<Route> = Vec::new();
    for at in 0..book.grants.len() {
        let next = single(book, assessment, at);
        match routes.iter_mut().find(|route| agree(route, &next)) {
            Some(route) => merge(book, assessment, route, next),
            None => routes.push(next),
        }
    }
    for route in &mut routes {
        finish(route);
    }
    routes.sort_by_key(|route| {
        (
            core::cmp::Reverse(route.verdict),
            route.kinds.first().copied(),
        )
    });
    routes
}

fn single(book: &RuleBook, assessment: &Assessment, at: usize) -> Route {
    let (grant, found) = (&book.grants[at], &assessment.grants[at]);
    let criteria = Criteria {
        exprs: &book.exprs,
        outcomes: &assessment.outcomes,
    };
    let rows = criteria.rows(grant.criteria);
    let needed = if found.verdict == Verdict::Ineligible {
        &[][..]
    } else {
        &grant.approvals[..]
    };
    Route {
        clause: grant.clause,
        grants: vec![GrantId::try_from(at).unwrap_or(GrantId::MAX)],
        kinds: vec![grant.kind],
        verdict: found.verdict,
        rows: rows
            .into_iter()
            .map(|row| RouteRow {
                row,
                only: vec![grant.kind],
            })
            .collect(),
        approvals: union(needed, &found.approvals),
        missing: union(&found.missing, &[]),
        doubts: found.doubts.clone(),
        max_terms: found.max_terms,
        tuitions: grant
            .tuition
            .map(|tuition| (tuition, vec![grant.kind]))
            .into_iter()
            .collect(),
        subject_to: grant.subject_to,
    }
}

/// The criteria of a clause that grants nothing itself, wherever routes need them.
pub fn criteria_of(clause: ClauseId, routes: &[Route]) -> Vec<Row> {
    let mut found: Vec<Row> = Vec::new();
    for row in routes.iter().flat_map(|route| &route.rows) {
        let is_known = found.iter().any(|known| known.expr == row.row.expr);
        if row.row.clause == Some(clause) && row.row.text.is_some() && !is_known {
            found.push(row.row.clone());
        }
    }
    found
}

/// Whether two routes are one to a student: the same clause with the same outcome.
fn agree(a: &Route, b: &Route) -> bool {
    a.clause == b.clause
        && a.verdict == b.verdict
        && a.approvals == b.approvals
        && a.max_terms == b.max_terms
        && a.subject_to == b.subject_to
}

fn merge(book: &RuleBook, assessment: &Assessment, route: &mut Route, next: Route) {
    let criteria = Criteria {
        exprs: &book.exprs,
        outcomes: &assessment.outcomes,
    };
    for new in next.rows {
        match route
            .rows
            .iter_mut()
            .find(|old| criteria.same(old.row.expr, new.row.expr))
        {
            Some(old) => old.only.extend(new.only),
            None => route.rows.push(new),
        }
    }
    route.grants.extend(next.grants);
    route.kinds.extend(next.kinds);
    route.missing = union(&route.missing, &next.missing);
    route.doubts = union(&route.doubts, &next.doubts);
    for (tuition, kinds) in next.tuitions {
        match route
            .tuitions
            .iter_mut()
            .find(|(known, _)| *known == tuition)
        {
            Some((_, known)) => known.extend(kinds),
            None => route.tuitions.push((tuition, kinds)),
        }
    }
}

/// Puts the rows that decide first, and forgets marks that hold for the whole route.
fn finish(route: &mut Route) {
    let decides = |outcome: Option<Outcome>| match route.verdict {
        Verdict::Eligible | Verdict::Conditional => true,
        Verdict::Incomplete => outcome.is_none(),
        verdict => outcome.map(Verdict::from) == Some(verdict),
    };
    route
        .rows
        .sort_by_key(|row| (!decides(row.row.outcome), is_met(row.row.outcome)));
    for row in &mut route.rows {
        if row.only.len() == route.kinds.len() {
            row.only.clear();
        }
    }
}

/// Both lists as one, in the order of the book.
fn union(a: &[u16], b: &[u16]) -> Vec<u16> {
    let mut all = [a, b].concat();
    all.sort_unstable();
    all.dedup();
    all
}
