//! General criteria that are simply met, apart from those that tell a route from others.

use super::routes::{Route, RouteRow};
use masir_rulebook::{Outcome, RuleBook};

/// So many general criteria that are simply met stand behind one line.
const MANY: usize = 4;

impl Route {
    /// The general criteria that stand behind one line, and those that are shown one by one.
    pub fn general(&self, book: &RuleBook) -> (Vec<&RouteRow>, Vec<&RouteRow>) {
        let is_general = |row: &&RouteRow| {
            let clause = row
                .row
                .clause
                .and_then(|clause| book.clauses.get(usize::from(clause)));
            row.row.outcome == Some(Outcome::Pass)
                && clause.is_some_and(|clause| clause.article.is_none())
        };
        let (general, own): (Vec<_>, Vec<_>) = self.rows.iter().partition(is_general);
        if general.len() < MANY {
            (Vec::new(), self.rows.iter().collect())
        } else {
            (general, own)
        }
    }
}
