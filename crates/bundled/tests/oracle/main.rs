//! The bundled rule book against the contract's tables, written down a second time by hand.

mod contract;
#[path = "../common/draw.rs"]
mod draw;
mod student;

use draw::{Dice, complete, ease, fill, forget};
use masir_rulebook::{Assessment, Checker, Date, Facts, Value, Verdict};
use student::Student;

fn checker() -> Checker {
    Checker::new(masir_bundled::rule_book()).expect("the bundled book is sound")
}

fn day() -> Date {
    Date::parse("1405-03-05").expect("a date")
}

/// The engine's lines in the oracle's words.
fn lines(checker: &Checker, found: &Assessment) -> Vec<contract::Line> {
    let book = checker.book();
    let clauses = |ids: &[u16]| {
        ids.iter()
            .map(|id| book.clauses[usize::from(*id)].id.clone())
            .collect()
    };
    let approvals = |ids: &[u16]| {
        ids.iter()
            .map(|id| book.approvals[usize::from(*id)].id.clone())
            .collect()
    };
    book.grants
        .iter()
        .zip(&found.grants)
        .map(|(grant, found)| contract::Line {
            clause: book.clauses[usize::from(grant.clause)].id.clone().leak(),
            kind: book.kinds[usize::from(grant.kind)].id.clone().leak(),
            verdict: found.verdict,
            failed: clauses(&found.failed),
            doubts: clauses(&found.doubts),
            approvals: approvals(&found.approvals),
            max_terms: found.max_terms,
            tuition: grant
                .tuition
                .map(|id| &*book.tuitions[usize::from(id)].id.clone().leak()),
            subject: grant.subject_to.is_some(),
        })
        .collect()
}

/// Holds one student's assessment against the contract, line by line.
#[track_caller]
fn compare(checker: &Checker, facts: &Facts) -> Vec<contract::Line> {
    let ours = lines(checker, &checker.assess(facts, day()));
    let theirs = contract::lines(&Student {
        book: checker.book(),
        facts,
    });
    for (ours, theirs) in ours.iter().zip(&theirs) {
        assert_eq!(ours, theirs, "{facts:?}");
    }
    assert_eq!(ours.len(), theirs.len());
    ours
}

fn student(checker: &Checker, dice: &mut Dice) -> Facts {
    let mut facts = complete(checker, dice);
    ease(checker.book(), &mut facts, dice);
    facts
}

#[test]
fn complete_facts_are_decided_as_the_contract_says() {
    let checker = checker();
    let mut dice = Dice::new(1405);
    for _ in 0..20_000 {
        compare(&checker, &student(&checker, &mut dice));
    }
}

#[test]
fn every_clause_is_met_by_somebody_and_right_on_both_sides_of_every_threshold() {
    let checker = checker();
    let mut dice = Dice::new(1407);
    let verdicts = [
        Verdict::Eligible,
        Verdict::Conditional,
        Verdict::Uncertain,
        Verdict::NotYet,
    ];
    for (at, grant) in checker.book().grants.iter().enumerate() {
        let clause = &checker.book().clauses[usize::from(grant.clause)].id;
        let kind = &checker.book().kinds[usize::from(grant.kind)].id;
        let mut reached = Vec::new();
        for verdict in verdicts {
            let Some(witness) = draw::witness(&checker, at, verdict, Facts::default(), &mut dice)
            else {
                continue;
            };
            assert_eq!(compare(&checker, &witness)[at].verdict, verdict, "{clause}");
            let closed = draw::neighbours(&checker, &witness)
                .iter()
                .filter(|neighbour| compare(&checker, neighbour)[at].verdict == Verdict::Ineligible)
                .count();
            assert!(closed > 0, "some single answer closes {clause}");
            reached.push(verdict);
        }
        // The text of the last note is cut off before it grants the transfer.
        let cut = clause == "T-FACULTY-NOTE1" && kind == "transfer";
        assert_eq!(
            reached.first() == Some(&Verdict::Uncertain),
            cut,
            "{clause}: {reached:?}"
        );
    }
}

#[test]
fn verdicts_with_facts_missing_hold_for_every_completion_tried() {
    let checker = checker();
    let mut dice = Dice::new(1406);
    for _ in 0..1_500 {
        let full = student(&checker, &mut dice);
        let rate = 2 + dice.below(8);
        let partial = forget(&checker, &full, rate, &mut dice);
        let before = checker.assess(&partial, day());
        for _ in 0..8 {
            let full = fill(&checker, &partial, &mut dice);
            let after = checker.assess(&full, day());
            for (before, after) in before.grants.iter().zip(&after.grants) {
                let decided = before.verdict != Verdict::Incomplete;
                assert!(
                    !decided || before.verdict == after.verdict,
                    "{partial:?} and {full:?}"
                );
                assert!(before.possible.contains(after.verdict));
                for (listed, all) in [
                    (&before.failed, &after.failed),
                    (&before.doubts, &after.doubts),
                    (&before.approvals, &after.approvals),
                ] {
                    assert!(
                        listed.iter().all(|id| all.contains(id)),
                        "{partial:?} and {full:?}"
                    );
                }
            }
            for (before, after) in before.kinds.iter().zip(&after.kinds) {
                assert!(
                    !before.settled || before.verdict == after.verdict,
                    "{partial:?} and {full:?}"
                );
            }
        }
    }
}

#[test]
fn incomplete_means_that_completions_really_differ() {
    let checker = checker();
    let mut dice = Dice::new(1410);
    let (mut incomplete, mut shown) = (0, 0);
    for _ in 0..60 {
        let full = student(&checker, &mut dice);
        let rate = 2 + dice.below(8);
        let partial = forget(&checker, &full, rate, &mut dice);
        let found = checker.assess(&partial, day());
        for (at, found) in found.grants.iter().enumerate() {
            if found.verdict != Verdict::Incomplete {
                continue;
            }
            incomplete += 1;
            let reached = found.possible.verdicts().filter(|verdict| {
                let witness = draw::witness(&checker, at, *verdict, partial.clone(), &mut dice);
                witness.is_some_and(|facts| compare(&checker, &facts)[at].verdict == *verdict)
            });
            shown += u32::from(reached.count() >= 2);
        }
    }
    println!("{shown} of {incomplete} incomplete verdicts shown to differ by two completions");
    assert_eq!(shown, incomplete);
}

/// Answers that can only hurt, wherever the text is monotone in them.
const WORSE: [(&str, Value); 17] = [
    ("educational_bar", Value::Bool(true)),
    ("field_offered", Value::Bool(false)),
    ("proposed_field_not_higher", Value::Bool(false)),
    ("last_semester", Value::Bool(true)),
    ("earlier_transfers", Value::Number(9)),
    ("completion_stage", Value::Bool(true)),
    ("enrolled_at_origin", Value::Bool(false)),
    ("semesters_completed", Value::Number(0)),
    ("destination_places", Value::Set(0)),
    ("veteran_certificate", Value::Bool(false)),
    ("combatant_certificate", Value::Bool(false)),
    ("voluntary_months", Value::Number(0)),
    ("basij_used_before", Value::Bool(true)),
    ("guardianship_judicial", Value::Bool(false)),
    ("staff_full_time", Value::Bool(false)),
    ("faculty_full_time", Value::Bool(false)),
    ("guest_gpa", Value::Number(0)),
];

#[test]
fn worse_answers_never_help() {
    let checker = checker();
    let mut dice = Dice::new(1411);
    let mut hurt = [0; WORSE.len()];
    for _ in 0..600 {
        let facts = student(&checker, &mut dice);
        let before = checker.assess(&facts, day());
        for (at, (id, value)) in WORSE.iter().enumerate() {
            let mut worse = facts.clone();
            worse.set(draw::fact(checker.book(), id), Some(*value));
            let after = checker.assess(&worse, day());
            for (before, after) in before.grants.iter().zip(&after.grants) {
                assert!(after.verdict <= before.verdict, "{id}: {facts:?}");
                hurt[at] += u32::from(after.verdict < before.verdict);
            }
        }
    }
    assert!(
        hurt.iter().all(|times| *times > 0),
        "each of them can hurt: {hurt:?}"
    );
}
