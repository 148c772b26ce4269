//! Which clauses an answer is used in, and which answers a clause uses.

use masir_rulebook::{Atom, ClauseId, Expr, FactId, Op, RuleBook};

/// The clauses with a criterion over any of these facts, in the order of the book.
pub fn clauses_using(book: &RuleBook, facts: &[FactId]) -> Vec<ClauseId> {
    let uses = |expr: &&Expr| read(expr).iter().flatten().any(|fact| facts.contains(fact));
    let clauses = book
        .exprs
        .iter()
        .filter(uses)
        .filter_map(|expr| expr.clause);
    in_order(clauses.collect())
}

/// The facts in the criteria of a clause, in the order of the book.
pub fn facts_used(book: &RuleBook, clause: ClauseId) -> Vec<FactId> {
    let own = book.exprs.iter().filter(|expr| expr.clause == Some(clause));
    in_order(own.flat_map(read).flatten().collect())
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
