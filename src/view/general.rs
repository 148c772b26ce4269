//! General criteria, apart from those that tell a route from others.

use super::criteria::Row;
use super::routes::{Route, RouteRow};
use masir_rulebook::{Outcome, RuleBook};

/// So many general criteria that are simply met stand behind one line.
const MANY: usize = 4;

/// Whether a criterion belongs to the general part and to no article.
pub fn is_general(book: &RuleBook, row: &Row) -> bool {
    row.clause
        .and_then(|clause| book.clauses.get(usize::from(clause)))
        .is_some_and(|clause| clause.article.is_none())
}

impl Route {
    /// The general criteria that stand behind one line, and those that are shown one by one.
    pub fn general(&self, book: &RuleBook) -> (Vec<&RouteRow>, Vec<&RouteRow>) {
        let is_met =
            |row: &&RouteRow| row.row.outcome == Some(Outcome::Pass) && is_general(book, &row.row);
        let (general, own): (Vec<_>, Vec<_>) = self.rows.iter().partition(is_met);
        if general.len() < MANY {
            (Vec::new(), self.rows.iter().collect())
        } else {
            (general, own)
        }
    }
}
