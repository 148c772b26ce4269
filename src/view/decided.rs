//! The smallest set of criteria that rules a route out, and what a route waits for.

use super::criteria::{Join, Row};
use super::routes::{Route, RouteRow};
use masir_rulebook::{Outcome, Verdict};

impl Route {
    /// The fewest criteria that are enough to rule it out, the first of several such sets; empty for
    /// every other verdict, and where no single criterion does it.
    ///
    /// Of criteria that all have to be met one that is not is enough; of those of which one is
    /// enough, none may be met.
    pub fn decided(&self) -> Vec<&Row> {
        if self.verdict != Verdict::Ineligible {
            return Vec::new();
        }
        let failing = |row: &&RouteRow| row.row.outcome == Some(Outcome::Fail);
        let for_all = self.rows.iter().filter(|row| row.only.is_empty());
        if let Some(set) = fewest(for_all.filter(failing).map(|row| &row.row)) {
            return set;
        }
        let mut all: Vec<&Row> = Vec::new();
        for kind in &self.kinds {
            let of_kind = self.rows.iter().filter(|row| row.only.contains(kind));
            let Some(set) = fewest(of_kind.filter(failing).map(|row| &row.row)) else {
                return Vec::new();
            };
            all.extend(set);
        }
        all.sort_by_key(|row| row.expr);
        all.dedup_by_key(|row| row.expr);
        all
    }

    /// The criteria that a route waits for which is not possible yet; empty for every other.
    pub fn awaited(&self) -> Vec<&Row> {
        if self.verdict != Verdict::NotYet {
            return Vec::new();
        }
        let waits = |row: &&RouteRow| row.row.outcome == Some(Outcome::NotYet);
        self.rows.iter().filter(waits).map(|row| &row.row).collect()
    }
}

/// The smallest of the sets that each of some failing criteria comes to.
fn fewest<'a>(failing: impl Iterator<Item = &'a Row>) -> Option<Vec<&'a Row>> {
    failing.map(smallest).min_by_key(Vec::len)
}

/// The fewest criteria that make a failing one fail: itself, or some of its parts.
fn smallest(row: &Row) -> Vec<&Row> {
    let failing = || {
        let parts = row.parts.iter();
        parts.filter(|part| part.outcome == Some(Outcome::Fail))
    };
    match row.join {
        Join::All => fewest(failing()).unwrap_or_else(|| vec![row]),
        Join::Any if !row.parts.is_empty() && failing().count() == row.parts.len() => {
            failing().flat_map(smallest).collect()
        }
        Join::Any => vec![row],
    }
}
