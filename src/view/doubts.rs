//! Where the text is unclear: the doubts that bear on a student's routes, each once.

use super::routes::Route;
use masir_rulebook::{Clause, ClauseId, Doubt, Words};

/// Doubts of a text, those that leave the result open apart from those that are read one way.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Doubts<'a> {
    /// They leave a route open.
    pub deciding: Vec<(ClauseId, &'a Doubt)>,
    /// They are told for completeness.
    pub others: Vec<(ClauseId, &'a Doubt)>,
}

/// The doubts of some routes' clauses, and of the clauses that leave those routes open.
pub fn doubts<'a>(
    clauses: &'a [Clause],
    words: &Words,
    routes: impl IntoIterator<Item = &'a Route>,
) -> Doubts<'a> {
    let mut found = Doubts::default();
    let mut asked: Vec<&str> = Vec::new();
    let routes: Vec<&Route> = routes.into_iter().collect();
    for deciding in [true, false] {
        for clause in routes
            .iter()
            .flat_map(|route| route.doubts.iter().chain([&route.clause]))
        {
            let decides = routes.iter().any(|route| route.doubts.contains(clause));
            for doubt in &clauses[usize::from(*clause)].doubts {
                let question = words.get(doubt.question);
                let open = decides && doubt.chosen.is_none();
                if open == deciding && !asked.contains(&question) {
                    asked.push(question);
                    let list = if open {
                        &mut found.deciding
                    } else {
                        &mut found.others
                    };
                    list.push((*clause, doubt));
                }
            }
        }
    }
    found
}

/// All doubts of some clauses.
pub fn of_clauses(clauses: &[Clause]) -> Doubts<'_> {
    let all = (0..)
        .zip(clauses)
        .flat_map(|(at, clause)| clause.doubts.iter().map(move |doubt| (at, doubt)));
    let (deciding, others) = all.partition(|(_, doubt)| doubt.chosen.is_none());
    Doubts { deciding, others }
}
