//! Fees: every option of a choice falls under exactly one.

use super::Scope;
use crate::read::FeeDraft;
use crate::what::What;
use masir_rulebook::{FactId, FactType, Fee};

/// Looks up the fees and reports options that fall under none or under two.
pub(crate) fn resolve_fees(scope: &Scope<'_>, drafts: &[FeeDraft]) -> Vec<Fee> {
    let fees: Vec<(Fee, &FeeDraft)> = drafts
        .iter()
        .filter_map(|draft| Some((resolve_fee(scope, draft)?, draft)))
        .collect();
    for (at, (fee, draft)) in fees.iter().enumerate() {
        let of_fact = |fees: &[(Fee, &FeeDraft)]| {
            let same = fees.iter().filter(|(other, _)| other.fact == fee.fact);
            same.fold(0, |mask, (other, _)| mask | other.stated | other.inferred)
        };
        let earlier = of_fact(&fees[..at]);
        let twice = (fee.stated & fee.inferred) | (earlier & (fee.stated | fee.inferred));
        for option in options(scope, fee.fact, twice) {
            scope
                .report
                .add(draft.fact.place, What::SecondFee { option });
        }
        if !fees[..at].iter().any(|(other, _)| other.fact == fee.fact) {
            for option in options(scope, fee.fact, !of_fact(&fees)) {
                scope.report.add(draft.fact.place, What::NoFee { option });
            }
        }
    }
    fees.into_iter().map(|(fee, _)| fee).collect()
}

fn resolve_fee(scope: &Scope<'_>, draft: &FeeDraft) -> Option<Fee> {
    let clause = scope.clauses.find(scope.report, &draft.clause);
    let fact = scope.facts.find(scope.report, &draft.fact)?;
    if !matches!(scope.draft(fact).kind, Some(FactType::Choice(_))) {
        let what = What::FeeByNoChoice {
            fact: draft.fact.text.clone(),
        };
        scope.report.add(draft.fact.place, what);
        return None;
    }
    let stated = scope.mask(fact, &draft.stated);
    let inferred = scope.mask(fact, &draft.inferred);
    Some(Fee {
        clause: clause.unwrap_or_default(),
        fact,
        stated,
        inferred,
        rial: draft.rial,
    })
}

/// The names of the options in a bit mask.
fn options(scope: &Scope<'_>, fact: FactId, mask: u64) -> Vec<String> {
    let kind = scope.draft(fact).kind.as_ref();
    let options = kind.map_or(&[][..], FactType::options).iter().enumerate();
    options
        .filter(|(at, _)| mask >> at & 1 == 1)
        .map(|(_, option)| option.id.clone())
        .collect()
}
