//! Criteria in words.

use super::line;
use masir_rulebook::{Atom, Clause, Expr, ExprId, Fact, FactId, Named, Op, Outcome, Words};
use std::fmt::Write;

/// What is needed to print a criterion.
pub(crate) struct Printer<'a> {
    pub(crate) facts: &'a [Fact],
    pub(crate) clauses: &'a [Clause],
    pub(crate) approvals: &'a [Named],
    pub(crate) exprs: &'a [Expr],
    pub(crate) en: &'a Words,
}

impl Printer<'_> {
    /// Prints a criterion and all that is in it.
    pub(crate) fn tree(&self, out: &mut String, depth: usize, id: ExprId) {
        let expr = &self.exprs[id as usize];
        let (head, inner): (String, &[ExprId]) = match &expr.op {
            Op::Test { atom, negated } => (
                format!("{}{}", if *negated { "not " } else { "" }, self.atom(atom)),
                &[],
            ),
            Op::All(inner) => ("all".to_owned(), inner),
            Op::Any(inner) => ("any".to_owned(), inner),
            Op::Not(inner) => ("not".to_owned(), std::slice::from_ref(inner)),
        };
        line(out, depth, &format!("{head}{}", self.marks(expr)));
        for inner in inner {
            self.tree(out, depth + 1, *inner);
        }
    }

    fn marks(&self, expr: &Expr) -> String {
        let mut marks = String::new();
        if let Some(text) = expr.text {
            let _ = write!(marks, " “{}”", self.en.get(text));
        }
        if expr.gives != Outcome::Pass {
            let _ = write!(marks, " gives {:?}", expr.gives);
        }
        if expr.otherwise != Outcome::Fail {
            let _ = write!(marks, " otherwise {:?}", expr.otherwise);
        }
        for approval in &expr.approvals {
            let _ = write!(marks, " +{}", self.approvals[usize::from(*approval)].id);
        }
        if let Some(clause) = expr.clause {
            let _ = write!(marks, " @{}", self.clauses[usize::from(clause)].id);
        }
        marks
    }

    fn atom(&self, atom: &Atom) -> String {
        match atom {
            Atom::Yes(fact) => format!("{} is yes", self.fact(*fact)),
            Atom::OneOf(fact, mask) => {
                format!("{} is {}", self.fact(*fact), self.options(*fact, *mask))
            }
            Atom::HasAny(fact, mask) => {
                format!("{} has {}", self.fact(*fact), self.options(*fact, *mask))
            }
            Atom::Within(fact, low, high) => {
                let bound = |bound: &Option<i32>| bound.map_or(String::new(), |it| it.to_string());
                format!("{} in {}..{}", self.fact(*fact), bound(low), bound(high))
            }
            Atom::Ratio {
                left,
                right,
                num,
                den,
            } => {
                format!(
                    "{den} × {} ≥ {num} × {}",
                    self.fact(*left),
                    self.fact(*right)
                )
            }
        }
    }

    fn fact(&self, fact: FactId) -> &str {
        &self.facts[usize::from(fact)].id
    }

    /// The options of a bit mask.
    pub(crate) fn options(&self, fact: FactId, mask: u64) -> String {
        let options = self.facts[usize::from(fact)]
            .kind
            .options()
            .iter()
            .enumerate();
        let named = options.filter(|(at, _)| mask >> at & 1 == 1);
        named
            .map(|(_, option)| option.id.as_str())
            .collect::<Vec<_>>()
            .join("|")
    }
}
