//! The contract's tables, written down a second time by hand, for complete facts only.
//!
//! Nothing here is read from the rule book: a slip in the one is caught by the other.

use crate::student::Student;
use masir_rulebook::Verdict;
use std::collections::BTreeSet;

/// An outcome, worst first, as section 1 of the contract orders them once every fact is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Out {
    Fail,
    NotYet,
    Uncertain,
    Pass,
}
use Out::{Fail, NotYet, Pass, Uncertain};

/// A criterion: the clauses it belongs to, what came of it, approvals it adds.
#[derive(Debug, Clone)]
struct Criterion(Vec<&'static str>, Out, Vec<&'static str>);

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

fn when(met: bool) -> Out {
    if met { Pass } else { Fail }
}

fn or_else(met: bool, other: Out) -> Out {
    if met { Pass } else { other }
}

fn timed(is: &str, wanted: &str) -> Out {
    match is {
        _ if is == wanted => Pass,
        "same_day" => Uncertain,
        _ => Fail,
    }
}

const ITEM_1: [&str; 4] = [
    "T-VETERAN-1a",
    "T-VETERAN-1b",
    "T-VETERAN-1c",
    "T-VETERAN-1d",
];
const BESIDE_SCOPE: [&str; 4] = ["T-LEVEL-3", "T-LEVEL-4", "T-LEVEL-5", "T-FACULTY-2"];

fn exempt(clause: &str) -> bool {
    clause.starts_with("T-VETERAN")
        || [
            "T-STAFF-1",
            "T-STAFF-NOTE",
            "T-FACULTY-1",
            "T-FACULTY-2",
            "T-FACULTY-NOTE1",
        ]
        .contains(&clause)
}

/// Section 4.
fn general(s: &Student, clause: &'static str, kind: &'static str) -> Vec<Criterion> {
    let mut all = Vec::new();
    let mut add = |id: &'static str, out: Out| all.push(Criterion(vec![id], out, vec![]));
    if !BESIDE_SCOPE.contains(&clause) {
        add(
            "T-SCOPE-1",
            match s.choice("institution") {
                "iau_domestic" => Pass,
                "state_university" => Fail,
                _ => Uncertain,
            },
        );
        add(
            "T-SCOPE-1",
            when(s.choice("destination_institution") == "iau"),
        );
    }
    add("T-GEN-1", when(!s.yes("educational_bar")));
    let semesters = s.number("semesters_completed");
    let early = if clause == "T-FACULTY-3" {
        Uncertain
    } else if exempt(clause) {
        Pass
    } else {
        NotYet
    };
    add("T-GEN-7", or_else(semesters >= 1, early));
    let in_doubt = if early == NotYet { NotYet } else { Uncertain };
    add(
        "T-GEN-6",
        match (s.yes("completion_stage"), s.yes("enrolled_at_origin")) {
            (false, _) => Pass,
            (true, false) => Fail,
            (true, true) => or_else(semesters >= 1, in_doubt),
        },
    );
    if kind == "transfer" {
        add("T-GEN-3", when(!s.yes("last_semester")));
    }
    all.push(field(s, clause, kind));
    if kind == "transfer" {
        all.push(once(s, clause));
    }
    all.push(without_exam(s, kind));
    all
}

fn field(s: &Student, clause: &str, kind: &str) -> Criterion {
    let offered = s.yes("field_offered");
    if kind == "transfer" && ITEM_1.contains(&clause) {
        let met = offered || s.yes("proposed_field_not_higher");
        Criterion(vec!["T-GEN-1", "T-VETERAN-NOTE"], when(met), vec![])
    } else {
        Criterion(vec!["T-GEN-1"], when(offered), vec![])
    }
}

fn once(s: &Student, clause: &str) -> Criterion {
    let (out, approvals) = match s.number("earlier_transfers") {
        0 => (Pass, vec![]),
        _ if ITEM_1.contains(&clause) => (Pass, vec!["isargaran_commission"]),
        _ if s.set("isargar").is_empty() => (Fail, vec![]),
        _ => (Uncertain, vec![]),
    };
    Criterion(vec!["T-GEN-2"], out, approvals)
}

fn without_exam(s: &Student, kind: &str) -> Criterion {
    let id = if kind == "transfer" {
        "T-GEN-5"
    } else {
        "T-GEN-4"
    };
    let three = vec!["origin", "destination", "central_organisation"];
    let four = vec![
        "origin",
        "destination",
        "exam_centre",
        "central_organisation",
    ];
    let place = s.choice("destination_no_exam_admission");
    let (out, approvals) = match (s.choice("admission"), s.choice("destination_institution")) {
        ("exam", _) => (Pass, vec![]),
        (_, "state_university") => (Uncertain, vec![]),
        _ if kind == "transfer" => (when(place == "branch"), four),
        _ => match place {
            "branch" => (Pass, three),
            "none_in_city" => (when(s.number("guest_terms_used") < 2), three),
            _ => (Uncertain, vec![]),
        },
    };
    Criterion(vec![id], out, if out == Pass { approvals } else { vec![] })
}

struct Row {
    clause: &'static str,
    kinds: &'static [&'static str],
    out: Vec<Criterion>,
    approvals: &'static [&'static str],
    max_terms: Option<u16>,
}

const BOTH: &[&str] = &["transfer", "guest"];
const GUEST: &[&str] = &["guest"];
const TRANSFER: &[&str] = &["transfer"];

fn row(clause: &'static str, kinds: &'static [&'static str], outs: &[Out]) -> Row {
    let out = outs
        .iter()
        .map(|out| Criterion(vec![clause], *out, vec![]))
        .collect();
    Row {
        clause,
        kinds,
        out,
        approvals: &[],
        max_terms: None,
    }
}

fn approved(mut row: Row, approvals: &'static [&'static str]) -> Row {
    row.approvals = approvals;
    row
}

fn at_most(mut row: Row, terms: u16) -> Row {
    row.max_terms = Some(terms);
    row
}

fn worst(outs: &[Out]) -> Out {
    outs.iter().copied().min().unwrap_or(Pass)
}

fn best(outs: &[Out]) -> Out {
    outs.iter().copied().max().unwrap_or(Fail)
}

/// Section 5.
#[expect(
    clippy::too_many_lines,
    clippy::similar_names,
    reason = "one table with the contract's names, to be read beside it"
)]
fn rows(s: &Student) -> Vec<Row> {
    let home = |places: &[&str]| {
        places
            .iter()
            .any(|place| s.set("destination_places").contains(place))
    };
    let at = |places: &[&str]| when(home(places));
    let female = when(s.choice("sex") == "female");
    let male = when(s.choice("sex") == "male");
    let status = s.choice("marital_status");
    let married = when(status == "married");
    let permanent = when(s.choice("marriage_kind") == "permanent");
    let after = timed(s.choice("marriage_time"), "after");
    let restricted = s.choice("destination_restricted");
    let not_tehran = when(restricted != "tehran");
    let free = when(restricted == "none");
    let isargar = |who: &str| s.set("isargar").contains(who);
    let own = s.number("veteran_percent_self");
    let relative = s.number("veteran_percent_relative");
    let months = s.number("voluntary_months");
    let card = s.yes("combatant_certificate");
    let level = s.choice("level");
    let used = s.number("guest_terms_used");
    let gpa = s.number("guest_gpa");
    let group = s.number("group_difference");
    let institution = s.choice("institution");
    let to = s.choice("destination_institution");
    let nearest = at(&[
        "own_home",
        "nearest_to_own_home",
        "spouse_home",
        "nearest_to_spouse_home",
    ]);
    let spouse = if home(&["spouse_home", "nearest_to_spouse_home"]) {
        Pass
    } else if home(&["own_home", "nearest_to_own_home"]) {
        Uncertain
    } else {
        Fail
    };
    let who_3a = worst(&[
        when(isargar("veteran_self")),
        when((5..=24).contains(&own)),
        when(s.yes("veteran_certificate")),
    ]);
    let who_3b = worst(&[
        when(isargar("combatant_self")),
        when(months >= 6),
        when(card),
    ]);
    let who_3c = best(&[
        worst(&[
            when(isargar("combatant_family")),
            or_else(months >= 6 && card, Uncertain),
        ]),
        if isargar("veteran_family") && (5..=24).contains(&relative) {
            Uncertain
        } else {
            Fail
        },
    ]);
    let basiji = if isargar("scientific_basiji") {
        Uncertain
    } else {
        Fail
    };
    let ratio = s.number("score") * 10 >= s.number("last_admitted_score") * 9;
    let score = |met: bool| {
        if s.choice("admission") == "without_exam" {
            Uncertain
        } else {
            when(met)
        }
    };
    let relatives = s.set("relatives_at_iau");
    let family = if ["father", "mother", "sister", "spouse", "child"]
        .iter()
        .any(|who| relatives.contains(who))
    {
        Pass
    } else if relatives.contains("brother") {
        Uncertain
    } else {
        Fail
    };
    let over = ["father", "mother", "sister", "brother", "child"];
    let guarded = when(
        over.iter()
            .any(|who| s.set("guardianship_over").contains(who)),
    );
    let guardian = |time: &str| {
        vec![
            when(s.choice("guardianship_time") == time),
            guarded,
            when(s.yes("guardianship_judicial")),
            at(&["family_home"]),
        ]
    };
    let dead = |who: &str| s.set("bereaved_after_exam_registration").contains(who);
    let death = match status {
        "single" => when(dead("parent")),
        "married" => when(dead("spouse") || dead("child")),
        "widowed" if dead("spouse") => Pass,
        _ if dead("parent") || dead("child") => Uncertain,
        _ => Fail,
    };
    let staff = worst(&[
        when(["spouse", "child"].contains(&s.choice("staff_relation"))),
        when(s.yes("staff_full_time")),
        when(["official", "contractual"].contains(&s.choice("staff_employment"))),
        or_else(!s.yes("staff_retired"), Uncertain),
        at(&["employee_home"]),
    ]);
    let rank = when(s.choice("faculty_rank") == "instructor_or_above");
    let full_time = when(s.yes("faculty_full_time"));
    let employment = s.choice("faculty_employment");
    let employer = s.choice("faculty_employer");
    let service = at(&["faculty_workplace"]);
    let child = when(s.choice("faculty_relation") == "child");
    let faculty = worst(&[
        when(["spouse", "child"].contains(&s.choice("faculty_relation"))),
        when(employer == "iau"),
        full_time,
        when(["official", "peymani"].contains(&employment)),
        rank,
        service,
    ]);
    let official = when(employment == "official");
    let state_faculty = worst(&[
        child,
        when(employer == "state_university"),
        full_time,
        official,
        rank,
        when(level != "master"),
        service,
    ]);
    let note_1_who = best(&[
        faculty,
        if state_faculty == Pass {
            Uncertain
        } else {
            Fail
        },
    ]);
    let credits = |least: i32| {
        s.number("guest_credits_term1") >= least && s.number("guest_credits_term2") >= least
    };
    let progress = match level {
        "doctorate" => Uncertain,
        _ if used < 2 => NotYet,
        "master" => when(credits(8) && gpa >= 1500),
        _ => when(credits(12) && gpa >= 1400),
    };
    let cut_progress = match level {
        "master" if used >= 2 => Uncertain,
        _ if progress == Pass => Uncertain,
        _ => progress,
    };
    let not_doctorate = or_else(level != "doctorate", Uncertain);
    let state_guest = match (institution, to) {
        ("state_university", "iau") | ("iau_domestic", "state_university") => Pass,
        ("iau_overseas" | "iau_international", "state_university") => Uncertain,
        _ => Fail,
    };
    let in_iau = when(to == "iau");
    let mut tehran_guard = guardian("before");
    tehran_guard.push(not_tehran);
    let mut faculty_2 = row(
        "T-FACULTY-2",
        BOTH,
        &[
            when(institution == "state_university"),
            or_else(to == "iau", Uncertain),
            child,
            when(employer == "iau"),
            full_time,
            official,
            rank,
        ],
    );
    faculty_2.out.push(Criterion(
        vec!["T-FACULTY-3N"],
        or_else(level != "master", Uncertain),
        vec![],
    ));
    let mut faculty_3 = row(
        "T-FACULTY-3",
        BOTH,
        &[
            child,
            when(employer == "state_university"),
            full_time,
            official,
            rank,
            service,
            score(ratio),
        ],
    );
    faculty_3.out.push(Criterion(
        vec!["T-FACULTY-3N"],
        when(level != "master"),
        vec![],
    ));
    let three = &["origin", "destination", "central_organisation"];
    vec![
        row(
            "T-MARRIAGE-1",
            BOTH,
            &[female, married, permanent, after, spouse],
        ),
        row(
            "T-MARRIAGE-2",
            BOTH,
            &[
                male,
                married,
                permanent,
                after,
                at(&["own_home", "own_workplace"]),
                not_tehran,
            ],
        ),
        row(
            "T-MARRIAGE-3",
            BOTH,
            &[
                female,
                when(status == "divorced"),
                timed(s.choice("divorce_time"), "after"),
                at(&["family_home"]),
                not_tehran,
            ],
        ),
        row("T-VETERAN-1a", BOTH, &[when(isargar("martyr_family"))]),
        row(
            "T-VETERAN-1b",
            BOTH,
            &[when(isargar("azadeh_self") || isargar("azadeh_family"))],
        ),
        row(
            "T-VETERAN-1c",
            BOTH,
            &[
                when(isargar("veteran_self")),
                if own > 70 { Uncertain } else { when(own >= 25) },
            ],
        ),
        row(
            "T-VETERAN-1d",
            BOTH,
            &[when(isargar("veteran_family")), when(relative >= 50)],
        ),
        row(
            "T-VETERAN-2a",
            GUEST,
            &[
                when(isargar("martyr_sibling")),
                at(&["family_home", "spouse_home"]),
            ],
        ),
        row(
            "T-VETERAN-2b",
            GUEST,
            &[
                when(isargar("veteran_family")),
                when((25..=49).contains(&relative)),
                at(&["family_home", "spouse_home"]),
            ],
        ),
        at_most(
            row(
                "T-VETERAN-3a",
                GUEST,
                &[who_3a, nearest, not_tehran, when(used == 0)],
            ),
            1,
        ),
        at_most(
            row(
                "T-VETERAN-3b",
                GUEST,
                &[who_3b, nearest, not_tehran, when(used == 0)],
            ),
            1,
        ),
        at_most(
            row(
                "T-VETERAN-3c",
                GUEST,
                &[who_3c, nearest, not_tehran, when(used == 0)],
            ),
            1,
        ),
        approved(
            row(
                "T-VETERAN-3d",
                GUEST,
                &[
                    when(isargar("scientific_basiji")),
                    or_else(["bachelor", "master"].contains(&level), Uncertain),
                    when(!s.yes("basij_used_before")),
                    nearest.max(Uncertain),
                    not_tehran.max(Uncertain),
                ],
            ),
            &["basij_science_deputy", "basij_central_organisation"],
        ),
        row(
            "T-VETERAN-3X",
            &["guest_extension"],
            &[
                best(&[who_3a, who_3b, who_3c, basiji]),
                nearest,
                not_tehran,
                when(used >= 1),
                when(gpa >= 1500),
            ],
        ),
        approved(
            row(
                "T-ILLNESS-1",
                BOTH,
                &[when(s.choice("illness_time") == "after")],
            ),
            &["medical_authority"],
        ),
        approved(
            row(
                "T-ILLNESS-2",
                BOTH,
                &[when(s.choice("illness_time") == "before"), not_tehran],
            ),
            &["medical_authority"],
        ),
        row("T-GUARD-1", BOTH, &guardian("after")),
        row("T-GUARD-2", BOTH, &tehran_guard),
        approved(
            row("T-FAMILY-1", GUEST, &[family, when(group == 0), not_tehran]),
            &["origin", "destination"],
        ),
        approved(row("T-LEVEL-1", BOTH, &[when(group <= 0)]), three),
        approved(
            row("T-LEVEL-2", GUEST, &[when((1..=2).contains(&group)), free]),
            three,
        ),
        approved(
            row(
                "T-LEVEL-3",
                GUEST,
                &[when(institution == "iau_overseas"), in_iau, free],
            ),
            &["origin", "international_deputy", "central_organisation"],
        ),
        approved(
            row("T-LEVEL-4", GUEST, &[state_guest]),
            &[
                "origin",
                "destination",
                "educational_special_cases_commission",
                "transfer_special_cases_commission",
            ],
        ),
        approved(
            row(
                "T-LEVEL-5",
                GUEST,
                &[
                    when(institution == "iau_international"),
                    in_iau,
                    free,
                    when(!s.yes("medicine")),
                ],
            ),
            three,
        ),
        row("T-DEATH-1", BOTH, &[death]),
        row("T-STAFF-1", BOTH, &[staff, score(ratio)]),
        at_most(
            row(
                "T-STAFF-NOTE",
                GUEST,
                &[staff, score(!ratio), not_doctorate, when(used < 2)],
            ),
            2,
        ),
        row("T-STAFF-NOTE", TRANSFER, &[staff, score(!ratio), progress]),
        row("T-FACULTY-1", BOTH, &[faculty, score(ratio)]),
        approved(faculty_2, &["student_deputy", "annex_2_instruction"]),
        approved(faculty_3, &["annex_2_instruction"]),
        at_most(
            row(
                "T-FACULTY-NOTE1",
                GUEST,
                &[note_1_who, score(!ratio), not_doctorate, when(used < 2)],
            ),
            2,
        ),
        row(
            "T-FACULTY-NOTE1",
            TRANSFER,
            &[note_1_who, score(!ratio), cut_progress],
        ),
    ]
}

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
    for row in rows(s) {
        for kind in row.kinds {
            lines.push(line(s, &row, kind));
        }
    }
    lines
}

fn line(s: &Student, row: &Row, kind: &'static str) -> Line {
    let mut criteria = row.out.clone();
    criteria.extend(general(s, row.clause, kind));
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
