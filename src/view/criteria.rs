//! The criteria of a route as rows: what is asked, what became of it, and what it rests on.

use core::cmp::Reverse;
use masir_rulebook::{Atom, ClauseId, Expr, ExprId, FactId, Op, Outcome, TextId};

/// One criterion, as the page shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The criterion it shows.
    pub expr: ExprId,
    /// What is asked; a group of criteria may have no words of its own.
    pub text: Option<TextId>,
    /// The clause it comes from.
    pub clause: Option<ClauseId>,
    /// What became of it, `None` while a missing fact decides it.
    pub outcome: Option<Outcome>,
    /// The facts whose answers stand beside it.
    pub facts: Vec<FactId>,
    /// How its parts bear on it.
    pub join: Join,
    /// Its parts, where they are needed to understand the outcome.
    pub parts: Vec<Row>,
}

/// How the parts of a row bear on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Join {
    /// Every part has to be met.
    All,
    /// One part is enough.
    Any,
}

/// A book's criteria and what became of them.
#[derive(Debug, Clone, Copy)]
pub struct Criteria<'a> {
    /// The criteria.
    pub exprs: &'a [Expr],
    /// Their outcomes.
    pub outcomes: &'a [Option<Outcome>],
}

/// Whether an outcome lets a route through.
pub const fn is_met(outcome: Option<Outcome>) -> bool {
    matches!(outcome, Some(Outcome::Pass | Outcome::Conditional))
}

impl Criteria<'_> {
    /// The rows of a criterion that joins others without words of its own.
    pub fn rows(&self, top: ExprId) -> Vec<Row> {
        let mut rows = Vec::new();
        self.unfold(top, &mut rows);
        rows
    }

    fn unfold(&self, id: ExprId, rows: &mut Vec<Row>) {
        let expr = self.expr(id);
        match &expr.op {
            Op::All(parts) if expr.text.is_none() && is_plain(expr) => {
                for part in parts {
                    self.unfold(*part, rows);
                }
            }
            _ => rows.push(self.row(id)),
        }
    }

    fn row(&self, id: ExprId) -> Row {
        let expr = self.expr(id);
        let outcome = self.outcomes[id as usize];
        let (join, parts) = match &expr.op {
            Op::All(parts) | Op::Any(parts) if parts.len() == 1 => {
                return self.wrapped(id, parts[0]);
            }
            Op::Not(inner) => return self.wrapped(id, *inner),
            Op::Test { .. } => (Join::All, &[][..]),
            Op::All(parts) => (Join::All, &parts[..]),
            Op::Any(parts) => (Join::Any, &parts[..]),
        };
        let mut row = Row {
            expr: id,
            text: expr.text,
            clause: expr.clause,
            outcome,
            facts: self.facts_behind(id),
            join,
            parts: Vec::new(),
        };
        if is_met(outcome) && row.text.is_some() {
            return row;
        }
        row.parts = parts.iter().map(|part| self.row(*part)).collect();
        if row.parts.iter().any(says_nothing) {
            row.parts.clear();
        }
        row.parts
            .iter_mut()
            .for_each(|part| forget_clause(part, row.clause));
        match row.facts.len() {
            // One answer to the whole group is said once.
            1 => row.parts.iter_mut().for_each(forget_facts),
            _ if row.parts.is_empty() => {}
            _ => row.facts.clear(),
        }
        row
    }

    /// A criterion around a single other one adds at most words and another outcome.
    fn wrapped(&self, id: ExprId, inner: ExprId) -> Row {
        let expr = self.expr(id);
        let row = self.row(inner);
        Row {
            expr: id,
            text: expr.text.or(row.text),
            clause: expr.clause.or(row.clause),
            outcome: self.outcomes[id as usize],
            ..row
        }
    }

    fn is_met(&self, id: ExprId) -> bool {
        is_met(self.outcomes[id as usize])
    }

    /// Orders the parts that meet an “any”: the best outcome first, then the fewest answers.
    fn weight(&self, id: ExprId) -> (Reverse<Option<Outcome>>, usize) {
        (
            Reverse(self.outcomes[id as usize]),
            self.facts_behind(id).len(),
        )
    }

    /// The facts that a criterion rests on: of a met “any”, only those of one part that is enough.
    fn facts_behind(&self, id: ExprId) -> Vec<FactId> {
        let mut facts = Vec::new();
        self.collect(id, &mut facts);
        facts
    }

    fn collect(&self, id: ExprId, facts: &mut Vec<FactId>) {
        let add = |fact: FactId| {
            if !facts.contains(&fact) {
                facts.push(fact);
            }
        };
        match &self.expr(id).op {
            Op::Test { atom, .. } => facts_of(atom).into_iter().flatten().for_each(add),
            Op::Not(inner) => self.collect(*inner, facts),
            Op::All(parts) => parts.iter().for_each(|part| self.collect(*part, facts)),
            Op::Any(parts) => match parts
                .iter()
                .filter(|part| self.is_met(**part))
                .min_by_key(|part| self.weight(**part))
            {
                Some(enough) => self.collect(*enough, facts),
                None => parts.iter().for_each(|part| self.collect(*part, facts)),
            },
        }
    }

    pub(super) fn expr(&self, id: ExprId) -> &Expr {
        &self.exprs[id as usize]
    }
}

/// The facts that a statement is about.
pub fn facts_of(atom: &Atom) -> [Option<FactId>; 2] {
    match *atom {
        Atom::Yes(fact) | Atom::OneOf(fact, _) | Atom::HasAny(fact, _) | Atom::Within(fact, ..) => {
            [Some(fact), None]
        }
        Atom::Ratio { left, right, .. } => [Some(left), Some(right)],
    }
}

fn is_plain(expr: &Expr) -> bool {
    expr.gives == Outcome::Pass && expr.otherwise == Outcome::Fail && expr.approvals.is_empty()
}

/// A part without words and parts of its own explains nothing.
fn says_nothing(row: &Row) -> bool {
    row.text.is_none() && row.parts.is_empty()
}

/// What stands in the same clause need not say so again.
fn forget_clause(row: &mut Row, clause: Option<ClauseId>) {
    if row.clause == clause {
        row.clause = None;
    }
}

fn forget_facts(row: &mut Row) {
    row.facts.clear();
    row.parts.iter_mut().for_each(forget_facts);
}
