//! One grant for every clause and kind, with every condition and limit that bears on it.

use crate::deeds::{Deed, Granted};
use crate::exprs::Exprs;
use masir_rulebook::{ClauseId, ExprId, Grant, KindId, Limit};

/// All grants, in the order of the clauses.
pub(crate) fn lower_grants(exprs: &mut Exprs<'_>, deeds: &[Deed]) -> Vec<Grant> {
    let mut grants = Vec::new();
    for (clause, deed) in clauses(deeds) {
        for granted in &deed.grants {
            for (kind, tuition) in &granted.kinds {
                grants.push(Grant {
                    clause,
                    kind: *kind,
                    criteria: lower_criteria(exprs, deeds, (clause, deed), granted, *kind),
                    approvals: granted.approvals.clone(),
                    limits: lower_limits(exprs, deeds, (clause, deed), granted, *kind),
                    tuition: *tuition,
                    papers: deed.papers.clone(),
                    subject_to: deed.subject_to,
                });
            }
        }
    }
    grants
}

fn clauses(deeds: &[Deed]) -> impl Iterator<Item = (ClauseId, &Deed)> {
    (0..).zip(deeds)
}

/// The clause's own rows, then those of every condition that bears on the grant.
fn lower_criteria(
    exprs: &mut Exprs<'_>,
    deeds: &[Deed],
    (clause, deed): (ClauseId, &Deed),
    granted: &Granted,
    kind: KindId,
) -> ExprId {
    let mut rows = exprs.rows(&granted.rows, Some(clause));
    for (owner, other) in clauses(deeds).filter(|(_, other)| other.reaches(deed)) {
        for condition in other.conditions.iter().filter(|it| it.bears_on(deed, kind)) {
            rows.extend(exprs.rows(&condition.rows, Some(owner)));
        }
    }
    exprs.all(rows, Some(clause))
}

/// The grant's own limit, then those of every clause that bears on it.
fn lower_limits(
    exprs: &mut Exprs<'_>,
    deeds: &[Deed],
    (clause, deed): (ClauseId, &Deed),
    granted: &Granted,
    kind: KindId,
) -> Vec<Limit> {
    let own = granted.max_terms.map(|terms| Limit {
        terms,
        when: None,
        clause,
    });
    let mut limits: Vec<Limit> = own.into_iter().collect();
    for (owner, other) in clauses(deeds).filter(|(_, other)| other.reaches(deed)) {
        for bound in other
            .limits
            .iter()
            .filter(|bound| bound.kinds.contains(&kind))
        {
            let when = exprs.maybe_all(&bound.rows, Some(owner));
            limits.push(Limit {
                terms: bound.terms,
                when,
                clause: owner,
            });
        }
    }
    limits
}
