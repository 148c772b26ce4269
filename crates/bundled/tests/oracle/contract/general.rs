//! Section 4: the general conditions.

use super::outcome::{Criterion, Fail, NotYet, Pass, Uncertain, or_else, when};
use crate::student::Student;

const ITEM_1: [&str; 4] = [
    "T-VETERAN-1a",
    "T-VETERAN-1b",
    "T-VETERAN-1c",
    "T-VETERAN-1d",
];
const BESIDE_SCOPE: [&str; 4] = ["T-LEVEL-3", "T-LEVEL-4", "T-LEVEL-5", "T-FACULTY-2"];
const EXEMPT: [&str; 5] = [
    "T-STAFF-1",
    "T-STAFF-NOTE",
    "T-FACULTY-1",
    "T-FACULTY-2",
    "T-FACULTY-NOTE1",
];

/// All that bear on a clause and kind.
pub(crate) fn conditions(s: &Student, clause: &str, kind: &str) -> Vec<Criterion> {
    let mut all = Vec::new();
    if !BESIDE_SCOPE.contains(&clause) {
        all.extend(scope(s));
    }
    all.push(one("T-GEN-1", when(!s.yes("educational_bar"))));
    all.push(field(s, clause, kind));
    all.extend(semesters(s, clause));
    if kind == "transfer" {
        all.push(one("T-GEN-3", when(!s.yes("last_semester"))));
        all.push(once(s, clause));
    }
    all.push(without_exam(s, kind));
    all
}

fn one(id: &'static str, out: super::outcome::Out) -> Criterion {
    Criterion(vec![id], out, vec![])
}

fn scope(s: &Student) -> [Criterion; 2] {
    let institution = match s.choice("institution") {
        "iau_domestic" => Pass,
        "state_university" => Fail,
        _ => Uncertain,
    };
    let destination = when(s.choice("destination_institution") == "iau");
    [institution, destination].map(|out| one("T-SCOPE-1", out))
}

fn semesters(s: &Student, clause: &str) -> [Criterion; 2] {
    let passed = s.number("semesters_completed") >= 1;
    let exempt = clause.starts_with("T-VETERAN") || EXEMPT.contains(&clause);
    let (early, in_completion) = match clause {
        "T-FACULTY-3" => (Uncertain, Uncertain),
        _ if exempt => (Pass, Uncertain),
        _ => (NotYet, NotYet),
    };
    let completion = match (s.yes("completion_stage"), s.yes("enrolled_at_origin")) {
        (false, _) => Pass,
        (true, false) => Fail,
        (true, true) => or_else(passed, in_completion),
    };
    [
        one("T-GEN-6", completion),
        one("T-GEN-7", or_else(passed, early)),
    ]
}

fn field(s: &Student, clause: &str, kind: &str) -> Criterion {
    let offered = s.yes("field_offered");
    if kind == "transfer" && ITEM_1.contains(&clause) {
        let met = offered || s.yes("proposed_field_not_higher");
        Criterion(vec!["T-GEN-1", "T-VETERAN-NOTE"], when(met), vec![])
    } else {
        one("T-GEN-1", when(offered))
    }
}

fn once(s: &Student, clause: &str) -> Criterion {
    match s.number("earlier_transfers") {
        0 => one("T-GEN-2", Pass),
        _ if ITEM_1.contains(&clause) => {
            Criterion(vec!["T-GEN-2"], Pass, vec!["isargaran_commission"])
        }
        _ if s.set("isargar").is_empty() => one("T-GEN-2", Fail),
        _ => one("T-GEN-2", Uncertain),
    }
}

fn without_exam(s: &Student, kind: &str) -> Criterion {
    let id = if kind == "transfer" {
        "T-GEN-5"
    } else {
        "T-GEN-4"
    };
    let mut offices = vec!["origin", "destination", "central_organisation"];
    if kind == "transfer" {
        offices.push("exam_centre");
    }
    let place = s.choice("destination_no_exam_admission");
    let (out, approvals) = match (s.choice("admission"), s.choice("destination_institution")) {
        ("exam", _) => (Pass, vec![]),
        (_, "state_university") => (Uncertain, vec![]),
        _ if kind == "transfer" => (when(place == "branch"), offices),
        _ => match place {
            "branch" => (Pass, offices),
            "none_in_city" => (when(s.number("guest_terms_used") < 2), offices),
            _ => (Uncertain, vec![]),
        },
    };
    Criterion(vec![id], out, approvals)
}
