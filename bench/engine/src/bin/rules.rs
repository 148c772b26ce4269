//! Prints the bundled rules as plain JSON, for the converters of the other engines.
//!
//! Everything but words: facts with what they may be, criteria with what they test, and the criterion
//! of every grant. Outcomes are their ranks, worst first.

#[cfg(target_arch = "wasm32")]
fn main() {}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    println!("{}", plain::rules());
}

#[cfg(not(target_arch = "wasm32"))]
mod plain {
    use masir_rulebook::{Atom, Checker, Choice, Expr, Fact, FactType, Grant, Op, Outcome};
    use serde_json::{Value as Json, json};

    pub(crate) fn rules() -> Json {
        let checker = Checker::new(masir_bundled::rule_book()).expect("the bundled book is sound");
        let book = checker.book();
        json!({
            "id": book.id,
            "version": book.version,
            "facts": (0..).zip(&book.facts).map(|(id, it)| fact(&checker, id, it)).collect::<Vec<_>>(),
            "criteria": book.exprs.iter().map(criterion).collect::<Vec<_>>(),
            "grants": book.grants.iter().map(|it| grant(it, &book.clauses[usize::from(it.clause)].id, &book.kinds[usize::from(it.kind)].id)).collect::<Vec<_>>(),
        })
    }

    fn options(options: &[Choice]) -> Vec<&str> {
        options.iter().map(|option| &*option.id).collect()
    }

    /// A fact, with the answers that the rules can tell apart where it is a number.
    fn fact(checker: &Checker, id: u16, fact: &Fact) -> Json {
        match &fact.kind {
            FactType::Bool { .. } => json!({ "id": fact.id, "type": "bool" }),
            FactType::Choice(all) => {
                json!({ "id": fact.id, "type": "choice", "options": options(all) })
            }
            FactType::Set { options: all, .. } => {
                json!({ "id": fact.id, "type": "set", "options": options(all) })
            }
            FactType::Integer { min, max, .. } | FactType::Decimal { min, max, .. } => {
                let telling: Vec<i32> = checker
                    .values(id)
                    .iter()
                    .filter_map(|value| match value {
                        masir_rulebook::Value::Number(number) => Some(*number),
                        _ => None,
                    })
                    .collect();
                json!({ "id": fact.id, "type": "number", "min": min, "max": max, "telling": telling })
            }
            FactType::Date => json!({ "id": fact.id, "type": "date" }),
        }
    }

    fn rank(outcome: Outcome) -> u8 {
        outcome as u8
    }

    fn criterion(expr: &Expr) -> Json {
        let mut met = rank(expr.gives);
        if !expr.approvals.is_empty() {
            met = met.min(rank(Outcome::Conditional));
        }
        let (kind, of) = match &expr.op {
            Op::Test { atom, negated } => {
                ("test", json!({ "not": negated, "atom": self::atom(atom) }))
            }
            Op::All(children) => ("all", json!(children)),
            Op::Any(children) => ("any", json!(children)),
            Op::Not(child) => ("not", json!(child)),
        };
        json!({ "op": kind, "of": of, "met": met, "unmet": rank(expr.otherwise) })
    }

    fn atom(atom: &Atom) -> Json {
        match atom {
            Atom::Yes(fact) => json!({ "yes": fact }),
            Atom::OneOf(fact, mask) => json!({ "oneOf": fact, "options": bits(*mask) }),
            Atom::HasAny(fact, mask) => json!({ "hasAny": fact, "options": bits(*mask) }),
            Atom::Within(fact, low, high) => json!({ "within": fact, "low": low, "high": high }),
            Atom::Ratio {
                left,
                right,
                num,
                den,
            } => {
                json!({ "left": left, "times": den, "right": right, "by": num })
            }
        }
    }

    fn bits(mask: u64) -> Vec<u8> {
        (0..64).filter(|at| mask >> at & 1 == 1).collect()
    }

    /// A grant whose approvals it always needs is conditional at best.
    fn grant(grant: &Grant, clause: &str, kind: &str) -> Json {
        let best = if grant.approvals.is_empty() {
            Outcome::Pass
        } else {
            Outcome::Conditional
        };
        json!({ "clause": clause, "kind": kind, "criterion": grant.criteria, "best": rank(best) })
    }
}
