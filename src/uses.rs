//! Which clauses an answer is used in, and which answers a clause uses.

use masir_rulebook::{Atom, ClauseId, Expr, FactId, Op, RuleBook};

/// The clauses with a criterion over any of these facts, or with a fee that goes by one, in the order
/// of the book.
pub fn clauses_using(book: &RuleBook, facts: &[FactId]) -> Vec<ClauseId> {
    let mut clauses = Vec::new();
    for expr in &book.exprs {
        let [one, other] = read(expr);
        let uses = |fact: Option<FactId>| fact.is_some_and(|fact| facts.contains(&fact));
        if uses(one) || uses(other) {
            clauses.extend(expr.clause);
        }
    }
    for fee in &book.fees {
        if facts.contains(&fee.fact) {
            clauses.push(fee.clause);
        }
    }
    in_order(clauses)
}

/// The facts in the criteria of a clause and in its fees, in the order of the book.
pub fn facts_used(book: &RuleBook, clause: ClauseId) -> Vec<FactId> {
    let own = book.exprs.iter().filter(|expr| expr.clause == Some(clause));
    let fees = book.fees.iter().filter(|fee| fee.clause == clause);
    let facts = own.flat_map(read).flatten().chain(fees.map(|fee| fee.fact));
    in_order(facts.collect())
}

fn read(expr: &Expr) -> [Option<FactId>; 2] {
    let Op::Test { atom, .. } = &expr.op else {
        return [None, None];
    };
    match atom {
        Atom::Yes(fact) | Atom::OneOf(fact, _) | Atom::HasAny(fact, _) | Atom::Within(fact, ..) => {
            [Some(*fact), None]
        }
        Atom::Ratio { left, right, .. } => [Some(*left), Some(*right)],
    }
}

fn in_order(mut ids: Vec<u16>) -> Vec<u16> {
    ids.sort_unstable();
    ids.dedup();
    ids
}
