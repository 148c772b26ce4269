//! The contract's tables, written down a second time by hand, for complete facts only.
//!
//! Nothing here is read from the rule book: a slip in the one is caught by the other.

mod articles;
mod families;
mod general;
mod outcome;
mod row;

use crate::student::Student;
use masir_rulebook::Verdict;
use outcome::{Fail, NotYet, Out, Pass, Uncertain};
use row::Row;
use std::collections::BTreeSet;

/// One line of the assessment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Line {
    pub(crate) clause: &'static str,
    pub(crate) kind: &'static str,
    pub(crate) verdict: Verdict,
    pub(crate) failed: Vec<String>,
    pub(crate) doubts: Vec<String>,
    pub(crate) approvals: Vec<String>,
    pub(crate) max_terms: Option<u16>,
    pub(crate) tuition: Option<&'static str>,
    pub(crate) subject: bool,
}

/// In the order of section 5.
const ARTICLES: [fn(&Student) -> Vec<Row>; 9] = [
    articles::marriage,
    articles::isargar,
    articles::illness,
    articles::guardianship,
    articles::family,
    articles::leveling,
    articles::bereavement,
    families::staff,
    families::faculty,
];

const SUBJECT: [&str; 6] = [
    "T-ILLNESS-1",
    "T-ILLNESS-2",
    "T-LEVEL-1",
    "T-LEVEL-2",
    "T-DEATH-1",
    "T-FACULTY-2",
];

/// Sections 3 to 5 and 7: every clause and kind, in order.
pub(crate) fn lines(s: &Student) -> Vec<Line> {
    let mut lines = Vec::new();
    for article in ARTICLES {
        for row in article(s) {
            for kind in row.kinds {
                lines.push(line(s, &row, kind));
            }
        }
    }
    lines
}

fn line(s: &Student, row: &Row, kind: &'static str) -> Line {
    let mut criteria = row.out.clone();
    criteria.extend(general::conditions(s, row.clause, kind));
    let out = criteria
        .iter()
        .map(|criterion| criterion.1)
        .min()
        .unwrap_or(Pass);
    let named = |wanted: Out| -> Vec<String> {
        let ids: BTreeSet<&str> = criteria
            .iter()
            .filter(|criterion| criterion.1 == wanted)
            .flat_map(|criterion| criterion.0.iter().copied())
            .collect();
        ids.into_iter().map(str::to_owned).collect()
    };
    let approvals: BTreeSet<&str> = criteria
        .iter()
        .filter(|criterion| criterion.1 == Pass)
        .flat_map(|criterion| criterion.2.iter().copied())
        .chain(row.approvals.iter().copied())
        .collect();
    let verdict = match out {
        Fail => Verdict::Ineligible,
        NotYet => Verdict::NotYet,
        Uncertain => Verdict::Uncertain,
        Pass if approvals.is_empty() => Verdict::Eligible,
        Pass => Verdict::Conditional,
    };
    let city_limit = kind != "transfer"
        && s.choice("admission") == "without_exam"
        && s.choice("destination_institution") == "iau"
        && s.choice("destination_no_exam_admission") == "none_in_city";
    Line {
        clause: row.clause,
        kind,
        verdict,
        failed: if out <= NotYet { named(out) } else { vec![] },
        doubts: if out == Uncertain {
            named(Uncertain)
        } else {
            vec![]
        },
        approvals: if verdict == Verdict::Conditional {
            approvals.into_iter().map(str::to_owned).collect()
        } else {
            vec![]
        },
        max_terms: row
            .max_terms
            .into_iter()
            .chain(city_limit.then_some(2))
            .min(),
        tuition: match (row.clause, kind) {
            (_, "transfer") | ("T-LEVEL-4" | "T-FACULTY-2", _) => None,
            ("T-LEVEL-3" | "T-LEVEL-5", _) => Some("overseas"),
            _ => Some("split"),
        },
        subject: SUBJECT.contains(&row.clause),
    }
}
