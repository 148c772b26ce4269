//! Lowering criteria to the flat list of the model: children before parents, equal ones shared.

use crate::tree::{Node, Part, Tree};
use masir_rulebook::{ClauseId, Expr, ExprId, Op, Outcome};
use std::collections::HashMap;

/// The criteria of a book under construction.
pub(crate) struct Exprs<'a> {
    parts: &'a [Part],
    list: Vec<Expr>,
    /// By the bytes of the criterion.
    ids: HashMap<Vec<u8>, ExprId>,
}

impl<'a> Exprs<'a> {
    /// `parts` must not go round in circles.
    pub(crate) fn new(parts: &'a [Part]) -> Self {
        Self {
            parts,
            list: Vec::new(),
            ids: HashMap::new(),
        }
    }

    pub(crate) fn into_list(self) -> Vec<Expr> {
        self.list
    }

    /// All of some rows, as the criterion of a clause; of nothing where `owner` is `None`.
    pub(crate) fn all(&mut self, rows: Vec<ExprId>, owner: Option<ClauseId>) -> ExprId {
        let op = Op::All(rows);
        let (gives, otherwise) = (Outcome::Pass, Outcome::Fail);
        self.share(Expr {
            op,
            text: None,
            clause: owner,
            gives,
            otherwise,
            approvals: Vec::new(),
        })
    }

    /// Lowers rows one by one.
    pub(crate) fn rows(&mut self, rows: &[Tree], owner: Option<ClauseId>) -> Vec<ExprId> {
        rows.iter().map(|row| self.row(row, owner)).collect()
    }

    /// All of some rows; `None` without any.
    pub(crate) fn maybe_all(&mut self, rows: &[Tree], owner: Option<ClauseId>) -> Option<ExprId> {
        if rows.is_empty() {
            return None;
        }
        let rows = self.rows(rows, owner);
        Some(self.all(rows, owner))
    }

    fn row(&mut self, tree: &Tree, owner: Option<ClauseId>) -> ExprId {
        let clause = tree.clause.or(owner);
        let mut text = tree.text;
        let op = match &tree.node {
            Node::Test { atom, negated } => Op::Test {
                atom: atom.clone(),
                negated: *negated,
            },
            Node::Part(part) => {
                let parts = self.parts;
                let part = &parts[*part];
                text = text.or(Some(part.text));
                Op::All(self.rows(&part.rows, clause))
            }
            Node::All(inner) => Op::All(self.rows(inner, clause)),
            Node::Any(inner) => Op::Any(self.rows(inner, clause)),
            Node::Not(inner) => Op::Not(self.row(inner, clause)),
        };
        let Tree {
            gives, otherwise, ..
        } = *tree;
        self.share(Expr {
            op,
            text,
            clause,
            gives,
            otherwise,
            approvals: tree.approvals.clone(),
        })
    }

    fn share(&mut self, expr: Expr) -> ExprId {
        let key = masir_rulebook::pack(&expr);
        if let Some(id) = self.ids.get(&key) {
            return *id;
        }
        let id = ExprId::try_from(self.list.len()).unwrap_or(ExprId::MAX);
        self.list.push(expr);
        self.ids.insert(key, id);
        id
    }
}

/// The criteria that stand directly inside of one.
pub(crate) fn children(op: &Op) -> &[ExprId] {
    match op {
        Op::Test { .. } => &[],
        Op::All(inner) | Op::Any(inner) => inner,
        Op::Not(inner) => std::slice::from_ref(inner),
    }
}
