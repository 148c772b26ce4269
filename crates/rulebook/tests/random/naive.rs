//! The contract's words, walked over the tree with every fact known.

use masir_rulebook::{Atom, Expr, FactType, Facts, Grant, Op, Outcome, RuleBook, Value, Verdict};
use std::collections::BTreeSet;

/// What one grant comes to with every fact known.
#[derive(Debug, Clone)]
pub(crate) struct Report {
    pub(crate) verdict: Verdict,
    pub(crate) failed: BTreeSet<u16>,
    pub(crate) doubts: BTreeSet<u16>,
    pub(crate) approvals: BTreeSet<u16>,
}

/// Every way of filling in what is unknown.
pub(crate) fn completions(book: &RuleBook, facts: &Facts) -> Vec<Facts> {
    let mut all = vec![facts.clone()];
    for (at, fact) in (0_u16..).zip(&book.facts) {
        if facts.get(at).is_some() {
            continue;
        }
        let values = every_value(&fact.kind);
        all = all
            .iter()
            .flat_map(|facts| {
                values.iter().map(move |value| {
                    let mut facts = facts.clone();
                    facts.set(at, Some(*value));
                    facts
                })
            })
            .collect();
    }
    all
}

fn every_value(kind: &FactType) -> Vec<Value> {
    match kind {
        FactType::Bool { .. } => vec![Value::Bool(false), Value::Bool(true)],
        FactType::Choice(options) => (0..u8::try_from(options.len()).expect("few"))
            .map(Value::Choice)
            .collect(),
        FactType::Set { options, .. } => (0..1 << options.len()).map(Value::Set).collect(),
        FactType::Integer { min, max, .. } | FactType::Decimal { min, max, .. } => {
            (*min..=*max).map(Value::Number).collect()
        }
        FactType::Date => vec![],
    }
}

fn holds(atom: &Atom, facts: &Facts) -> bool {
    let get = |fact| facts.get(fact).expect("every fact is known");
    let number = |fact| match get(fact) {
        Value::Number(number) => i64::from(number),
        other => panic!("a number, not {other:?}"),
    };
    match *atom {
        Atom::Yes(fact) => get(fact) == Value::Bool(true),
        Atom::OneOf(fact, mask) => matches!(get(fact), Value::Choice(at) if mask >> at & 1 == 1),
        Atom::HasAny(fact, mask) => matches!(get(fact), Value::Set(members) if members & mask != 0),
        Atom::Within(fact, low, high) => {
            low.is_none_or(|low| number(fact) >= i64::from(low))
                && high.is_none_or(|high| number(fact) <= i64::from(high))
        }
        Atom::Ratio {
            left,
            right,
            num,
            den,
        } => number(left) * i64::from(den) >= number(right) * i64::from(num),
    }
}

fn children(expr: &Expr) -> &[u32] {
    match &expr.op {
        Op::All(children) | Op::Any(children) => children,
        Op::Not(_) | Op::Test { .. } => &[],
    }
}

/// Before `gives` and `otherwise`, and after.
fn outcome(book: &RuleBook, at: u32, facts: &Facts) -> (Outcome, Outcome) {
    let expr = &book.exprs[at as usize];
    let below = children(expr)
        .iter()
        .map(|child| outcome(book, *child, facts).1);
    let plain = match &expr.op {
        Op::Test { atom, negated } => {
            if holds(atom, facts) == *negated {
                Outcome::Fail
            } else {
                Outcome::Pass
            }
        }
        Op::All(_) => below.min().unwrap_or(Outcome::Pass),
        Op::Any(_) => below.max().unwrap_or(Outcome::Fail),
        Op::Not(child) => match outcome(book, *child, facts).1 {
            Outcome::Fail => Outcome::Pass,
            Outcome::Pass => Outcome::Fail,
            other => other,
        },
    };
    let met = if expr.approvals.is_empty() {
        plain
    } else {
        plain.min(Outcome::Conditional)
    };
    (plain, met.min(expr.gives).max(expr.otherwise))
}

pub(crate) fn outcomes(book: &RuleBook, facts: &Facts) -> Vec<Outcome> {
    (0..)
        .take(book.exprs.len())
        .map(|at| outcome(book, at, facts).1)
        .collect()
}

/// The clauses named for an outcome: those of the criteria that have it of their own.
fn clauses(book: &RuleBook, at: u32, wanted: Outcome, facts: &Facts, named: &mut BTreeSet<u16>) {
    let (plain, full) = outcome(book, at, facts);
    if full != wanted {
        return;
    }
    let expr = &book.exprs[at as usize];
    if plain == wanted && !children(expr).is_empty() {
        for child in children(expr) {
            clauses(book, *child, wanted, facts, named);
        }
    } else {
        named.extend(expr.clause);
    }
}

fn approvals(book: &RuleBook, at: u32, facts: &Facts, named: &mut BTreeSet<u16>) {
    if outcome(book, at, facts).1 != Outcome::Conditional {
        return;
    }
    let expr = &book.exprs[at as usize];
    named.extend(&expr.approvals);
    let below = match &expr.op {
        Op::Not(child) => std::slice::from_ref(child),
        _ => children(expr),
    };
    for child in below {
        approvals(book, *child, facts, named);
    }
}

/// The verdict of a grant and who is named with it.
pub(crate) fn decide(book: &RuleBook, grant: &Grant, facts: &Facts) -> Report {
    let mut report = Report {
        verdict: Verdict::Eligible,
        failed: BTreeSet::new(),
        doubts: BTreeSet::new(),
        approvals: BTreeSet::new(),
    };
    let end = outcome(book, grant.criteria, facts).1;
    report.verdict = match end {
        Outcome::Pass if !grant.approvals.is_empty() => Verdict::Conditional,
        other => Verdict::from(other),
    };
    match report.verdict {
        Verdict::Ineligible | Verdict::NotYet => {
            clauses(book, grant.criteria, end, facts, &mut report.failed);
        }
        Verdict::Uncertain => clauses(book, grant.criteria, end, facts, &mut report.doubts),
        Verdict::Conditional => {
            report.approvals.extend(&grant.approvals);
            approvals(book, grant.criteria, facts, &mut report.approvals);
        }
        Verdict::Eligible | Verdict::Incomplete => {}
    }
    report
}

/// What every report lists, sorted by id: in these books 1 stands before 0 and 2 (T-A, T-B, T-C).
pub(crate) fn common(reports: &[Report], list: impl Fn(&Report) -> &BTreeSet<u16>) -> Vec<u16> {
    let mut common = reports
        .first()
        .map(|first| list(first).clone())
        .unwrap_or_default();
    for report in reports {
        common.retain(|id| list(report).contains(id));
    }
    [1, 2, 0]
        .into_iter()
        .filter(|id| common.contains(id))
        .collect()
}

/// The unknown facts for which two completions that differ in nothing else differ in verdict,
/// sorted by id.
pub(crate) fn decisive(book: &RuleBook, grant: &Grant, facts: &Facts) -> Vec<u16> {
    let mut found: Vec<u16> = (0_u16..)
        .take(book.facts.len())
        .filter(|fact| facts.get(*fact).is_none())
        .filter(|fact| {
            let mut others = facts.clone();
            others.set(
                *fact,
                every_value(&book.facts[usize::from(*fact)].kind)
                    .first()
                    .copied(),
            );
            completions(book, &others).iter().any(|base| {
                let verdicts: BTreeSet<Verdict> = every_value(&book.facts[usize::from(*fact)].kind)
                    .into_iter()
                    .map(|value| {
                        let mut facts = base.clone();
                        facts.set(*fact, Some(value));
                        decide(book, grant, &facts).verdict
                    })
                    .collect();
                verdicts.len() > 1
            })
        })
        .collect();
    found.sort_by_key(|fact| &book.facts[usize::from(*fact)].id);
    found
}
