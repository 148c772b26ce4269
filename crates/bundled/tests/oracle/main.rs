//! The bundled rule book against the contract's tables, written down a second time by hand.

mod contract;
mod draw;
mod student;

use draw::{Dice, complete, ease, fill, forget};
use masir_rulebook::{Assessment, Checker, Date, Facts, Verdict};
use std::collections::BTreeMap;
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

fn student(checker: &Checker, dice: &mut Dice) -> Facts {
    let mut facts = complete(checker, dice);
    ease(checker.book(), &mut facts, dice);
    facts
}

#[test]
fn complete_facts_are_decided_as_the_contract_says() {
    let checker = checker();
    let mut dice = Dice::new(1405);
    let mut seen: BTreeMap<(&str, &str, Verdict), u32> = BTreeMap::new();
    for _ in 0..20_000 {
        let facts = student(&checker, &mut dice);
        let ours = lines(&checker, &checker.assess(&facts, day()));
        let theirs = contract::lines(&Student {
            book: checker.book(),
            facts: &facts,
        });
        for (ours, theirs) in ours.iter().zip(&theirs) {
            assert_eq!(ours, theirs, "{facts:?}");
            *seen
                .entry((theirs.clause, theirs.kind, theirs.verdict))
                .or_default() += 1;
        }
        assert_eq!(ours.len(), theirs.len());
    }
    for grant in contract::lines(&Student {
        book: checker.book(),
        facts: &student(&checker, &mut dice),
    }) {
        let yes = [Verdict::Eligible, Verdict::Conditional];
        let passes = yes
            .iter()
            .any(|verdict| seen.contains_key(&(grant.clause, grant.kind, *verdict)));
        let never = (grant.clause, grant.kind) == ("T-FACULTY-NOTE1", "transfer");
        assert_ne!(
            passes, never,
            "{} {} is met by somebody, unless its text is cut",
            grant.clause, grant.kind
        );
        assert!(
            seen.contains_key(&(grant.clause, grant.kind, Verdict::Ineligible)),
            "{}",
            grant.clause
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
                assert!(before.best >= after.verdict);
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
