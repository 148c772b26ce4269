//! Section 5, second half: the families of staff and faculty.

use super::articles::at;
use super::outcome::{Criterion, NotYet, Out, Pass, Uncertain, best, or_else, when, worst};
use super::row::{BOTH, GUEST, Row, TRANSFER, approved, at_most, row};
use crate::student::Student;

/// “score ≥ 90 %” where `enough`, else “score < 90 %”.
fn score(s: &Student, enough: bool) -> Out {
    let reached = s.number("score") * 10 >= s.number("last_admitted_score") * 9;
    match s.choice("admission") {
        "without_exam" => Uncertain,
        _ => when(reached == enough),
    }
}

fn progress(s: &Student) -> Out {
    let credits = |least: i32| {
        s.number("guest_credits_term1") >= least && s.number("guest_credits_term2") >= least
    };
    let gpa = s.number("guest_gpa");
    match s.choice("level") {
        "doctorate" => Uncertain,
        _ if s.number("guest_terms_used") < 2 => NotYet,
        "master" => when(credits(8) && gpa >= 1500),
        _ => when(credits(12) && gpa >= 1400),
    }
}

/// PROGRESS where the text is cut off before it says what follows.
fn cut_progress(s: &Student) -> Out {
    let over = s.number("guest_terms_used") >= 2;
    match progress(s) {
        _ if over && s.choice("level") == "master" => Uncertain,
        Pass => Uncertain,
        other => other,
    }
}

/// The two rows of a note on applicants below 90 %.
fn note(s: &Student, clause: &'static str, who: Out, progress: Out) -> [Row; 2] {
    let below = score(s, false);
    let level = or_else(s.choice("level") != "doctorate", Uncertain);
    let left = when(s.number("guest_terms_used") < 2);
    [
        at_most(row(clause, GUEST, &[who, below, level, left]), 2),
        row(clause, TRANSFER, &[who, below, progress]),
    ]
}

pub(crate) fn staff(s: &Student) -> Vec<Row> {
    let who = worst(&[
        when(["spouse", "child"].contains(&s.choice("staff_relation"))),
        when(s.yes("staff_full_time")),
        when(["official", "contractual"].contains(&s.choice("staff_employment"))),
        or_else(!s.yes("staff_retired"), Uncertain),
        at(s, &["employee_home"]),
    ]);
    let mut rows = vec![row("T-STAFF-1", BOTH, &[who, score(s, true)])];
    rows.extend(note(s, "T-STAFF-NOTE", who, progress(s)));
    rows
}

pub(crate) fn faculty(s: &Student) -> Vec<Row> {
    let relation = s.choice("faculty_relation");
    let child = when(relation == "child");
    let of_iau = when(s.choice("faculty_employer") == "iau");
    let of_state = when(s.choice("faculty_employer") == "state_university");
    let full_time = when(s.yes("faculty_full_time"));
    let official = when(s.choice("faculty_employment") == "official");
    let employed = when(["official", "peymani"].contains(&s.choice("faculty_employment")));
    let rank = when(s.choice("faculty_rank") == "instructor_or_above");
    let service = at(s, &["faculty_workplace"]);
    let not_master = when(s.choice("level") != "master");
    let relative = when(["spouse", "child"].contains(&relation));
    let who = worst(&[relative, of_iau, full_time, employed, rank, service]);
    let of_state_who = worst(&[
        child, of_state, full_time, official, rank, not_master, service,
    ]);
    let at_state = when(s.choice("institution") == "state_university");
    let to_iau = or_else(s.choice("destination_institution") == "iau", Uncertain);
    let by_level = |mut row: Row, out: Out| {
        row.out.push(Criterion(vec!["T-FACULTY-3N"], out, vec![]));
        row
    };
    let second = row(
        "T-FACULTY-2",
        BOTH,
        &[at_state, to_iau, child, of_iau, full_time, official, rank],
    );
    let third = row(
        "T-FACULTY-3",
        BOTH,
        &[
            child,
            of_state,
            full_time,
            official,
            rank,
            service,
            score(s, true),
        ],
    );
    let mut rows = vec![
        row("T-FACULTY-1", BOTH, &[who, score(s, true)]),
        approved(
            by_level(second, not_master.max(Uncertain)),
            &["student_deputy", "annex_2_instruction"],
        ),
        approved(by_level(third, not_master), &["annex_2_instruction"]),
    ];
    let either = best(&[who, of_state_who.min(Uncertain)]);
    rows.extend(note(s, "T-FACULTY-NOTE1", either, cut_progress(s)));
    rows
}
