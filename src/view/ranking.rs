//! Which routes are shown, which wait and which are closed.

use super::criteria::{Join, Row, is_met};
use super::routes::Route;
use core::cmp::Reverse;
use masir_rulebook::{Outcome, RuleBook, Verdict};

/// How many closed routes are shown where nothing is open.
const NEAREST: usize = 3;

/// All routes, each in one list.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Ranking {
    /// They can come to something, the best first.
    pub open: Vec<Route>,
    /// Closed, but by what can be changed and by the fewest criteria; only where nothing is open or
    /// waiting.
    pub nearest: Vec<Route>,
    /// They wait for answers, in the order of the book.
    pub waiting: Vec<Route>,
    /// They are closed, in the order of the book.
    pub closed: Vec<Route>,
}

/// Whether a route of a verdict can come to something.
pub const fn is_open(verdict: Verdict) -> bool {
    !matches!(verdict, Verdict::Ineligible | Verdict::Incomplete)
}

/// Sorts routes that come ranked by verdict.
pub fn ranking(book: &RuleBook, routes: Vec<Route>) -> Ranking {
    let mut ranking = Ranking::default();
    for route in routes {
        match route.verdict {
            Verdict::Ineligible => ranking.closed.push(route),
            Verdict::Incomplete => ranking.waiting.push(route),
            _ => ranking.open.push(route),
        }
    }
    if ranking.open.is_empty() && ranking.waiting.is_empty() {
        ranking.closed.sort_by_key(|route| {
            (
                !within_reach(book, route),
                route.tally().unmet.max(1),
                Reverse(own_met(book, route)),
            )
        });
        let rest = ranking.closed.split_off(NEAREST.min(ranking.closed.len()));
        ranking.nearest = std::mem::replace(&mut ranking.closed, rest);
    }
    for list in [&mut ranking.waiting, &mut ranking.closed] {
        list.sort_by_key(|route| route.grants.first().copied());
    }
    ranking
}

/// How many criteria of its own are met: the more, the nearer it is to why a student asks.
fn own_met(book: &RuleBook, route: &Route) -> usize {
    let (_, own) = route.general(book);
    own.iter().filter(|row| is_met(row.row.outcome)).count()
}

/// Whether a student can change all that closes a route: who is no child of a martyr will not become one.
fn within_reach(book: &RuleBook, route: &Route) -> bool {
    let mut unmet = route
        .rows
        .iter()
        .map(|row| &row.row)
        .filter(|row| is_unmet(row));
    !route.falls_between() && unmet.all(|row| can_be_met(book, row))
}

fn is_unmet(row: &Row) -> bool {
    row.outcome == Some(Outcome::Fail)
}

fn can_be_met(book: &RuleBook, row: &Row) -> bool {
    let mut parts = row.parts.iter().filter(|part| is_unmet(part));
    let has_change = |fact: &u16| book.facts[usize::from(*fact)].change.is_some();
    match row.join {
        _ if row.parts.is_empty() => row.facts.iter().any(has_change),
        Join::All => parts.all(|part| can_be_met(book, part)),
        Join::Any => parts.any(|part| can_be_met(book, part)),
    }
}
