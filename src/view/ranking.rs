//! Which routes are shown, which wait and which are closed.

use super::routes::Route;
use masir_rulebook::Verdict;

/// How many closed routes are shown where nothing is open.
const NEAREST: usize = 3;

/// All routes, each in one list.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Ranking {
    /// They can come to something, the best first.
    pub open: Vec<Route>,
    /// Closed, but by the fewest criteria; only where nothing is open or waiting.
    pub nearest: Vec<Route>,
    /// They wait for answers, in the order of the book.
    pub waiting: Vec<Route>,
    /// They are closed, in the order of the book.
    pub closed: Vec<Route>,
}

/// Sorts routes that come ranked by verdict.
pub fn ranking(routes: Vec<Route>) -> Ranking {
    let mut ranking = Ranking::default();
    for route in routes {
        match route.verdict {
            Verdict::Ineligible => ranking.closed.push(route),
            Verdict::Incomplete => ranking.waiting.push(route),
            _ => ranking.open.push(route),
        }
    }
    if ranking.open.is_empty() && ranking.waiting.is_empty() {
        ranking
            .closed
            .sort_by_key(|route| (route.tally().unmet.max(1), route.tally().open));
        let rest = ranking.closed.split_off(NEAREST.min(ranking.closed.len()));
        ranking.nearest = std::mem::replace(&mut ranking.closed, rest);
    }
    for list in [&mut ranking.waiting, &mut ranking.closed] {
        list.sort_by_key(|route| route.grants.first().copied());
    }
    ranking
}
