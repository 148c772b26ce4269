//! When two criteria are one to a student.

use super::criteria::Criteria;
use masir_rulebook::{Expr, ExprId, Op};

impl Criteria<'_> {
    /// Whether two criteria ask the same for the same clause, whatever their words are.
    pub fn same(&self, a: ExprId, b: ExprId) -> bool {
        let (x, y) = (self.expr(a), self.expr(b));
        let manner = |expr: &Expr| (expr.clause, expr.gives, expr.otherwise);
        if a == b {
            return true;
        }
        if manner(x) != manner(y) || x.approvals != y.approvals {
            return false;
        }
        match (&x.op, &y.op) {
            (Op::Test { .. }, Op::Test { .. }) => x.op == y.op,
            (Op::Not(x), Op::Not(y)) => self.same(*x, *y),
            (Op::All(x), Op::All(y)) | (Op::Any(x), Op::Any(y)) => {
                x.len() == y.len() && x.iter().zip(y).all(|(x, y)| self.same(*x, *y))
            }
            _ => false,
        }
    }
}
