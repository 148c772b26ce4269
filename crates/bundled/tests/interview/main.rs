//! The interview: it ends, it asks only what matters, and what it leaves out changes nothing.

#[path = "../common/draw.rs"]
#[allow(dead_code, reason = "shared with tests that use other parts of it")]
mod draw;

use draw::{Dice, complete, ease, every_fact, forget};
use masir_rulebook::{Checker, Date, Facts, Outcome, Verdict};

fn checker() -> Checker {
    Checker::new(masir_bundled::rule_book()).expect("the bundled book is sound")
}

fn day() -> Date {
    Date::parse("1405-03-05").expect("a date")
}

/// Answers every question as the student would; what was answered, and how many questions it took.
fn interview(checker: &Checker, student: &Facts) -> (Facts, usize) {
    let (mut facts, mut asked) = (Facts::default(), 0);
    while let Some(fact) = checker.next(&facts, &[]) {
        assert!(facts.get(fact).is_none(), "nothing is asked twice");
        facts.set(fact, student.get(fact));
        asked += 1;
    }
    (facts, asked)
}

#[test]
fn a_finished_interview_gives_the_verdicts_that_every_answer_would_give() {
    let checker = checker();
    let mut dice = Dice::new(1408);
    let mut asked = Vec::new();
    for _ in 0..400 {
        let mut student = complete(&checker, &mut dice);
        ease(checker.book(), &mut student, &mut dice);
        let (answers, questions) = interview(&checker, &student);
        let found = checker.assess(&answers, day());
        let full = checker.assess(&student, day());
        for (found, full) in found.kinds.iter().zip(&full.kinds) {
            assert!(found.settled);
            assert_eq!(found.verdict, full.verdict);
        }
        let open = found
            .kinds
            .iter()
            .any(|kind| kind.verdict != Verdict::Ineligible);
        assert!(
            found.fee == full.fee || !open,
            "what can be had has its price"
        );
        asked.push(questions);
    }
    asked.sort_unstable();
    let (median, worst) = (asked[asked.len() / 2], asked[asked.len() - 1]);
    println!("questions to a settled result: median {median}, worst {worst}");
    assert!(
        worst < checker.book().facts.len(),
        "not everything is ever asked"
    );
}

#[test]
fn a_question_that_is_not_due_decides_nothing() {
    let checker = checker();
    let mut dice = Dice::new(1409);
    for _ in 0..2_000 {
        let mut student = complete(&checker, &mut dice);
        ease(checker.book(), &mut student, &mut dice);
        let partial = forget(&checker, &student, 2, &mut dice);
        let found = checker.assess(&partial, day());
        for fact in every_fact(checker.book()) {
            let asked = &checker.book().facts[usize::from(fact)];
            let refused = asked
                .asked_when
                .is_some_and(|when| found.outcomes[when as usize] == Some(Outcome::Fail));
            let missing = found
                .grants
                .iter()
                .any(|grant| grant.missing.contains(&fact));
            assert!(
                !(refused && missing),
                "{} is never asked and yet decides: {partial:?}",
                asked.id
            );
        }
    }
}

#[test]
fn a_student_who_knows_nothing_is_led_to_an_end() {
    let checker = checker();
    let mut skipped = Vec::new();
    while let Some(fact) = checker.next(&Facts::default(), &skipped) {
        assert!(!skipped.contains(&fact), "nothing is asked twice");
        skipped.push(fact);
    }
    assert!(!skipped.is_empty());
}
