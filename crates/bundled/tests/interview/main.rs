//! The interview: it ends, it asks only what matters, and what it leaves out changes nothing.

#[path = "../common/draw.rs"]
#[allow(dead_code, reason = "shared with tests that use other parts of it")]
mod draw;

use draw::{Dice, complete, ease, every_fact, forget};
use masir_rulebook::{Checker, Date, FactId, Facts, Outcome, Verdict};

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

/// What the choice is meant to be, in as many assessments as it takes: the question that decides
/// most even by its least helpful answer.
fn plainly(checker: &Checker, facts: &Facts) -> Option<FactId> {
    let (book, found) = (checker.book(), checker.assess(facts, day()));
    let open: Vec<usize> = (0..book.grants.len())
        .filter(|at| {
            let own = &found.grants[*at];
            let of_kind = || {
                let grants = book.grants.iter().zip(&found.grants);
                let alike = grants.filter(|(grant, _)| grant.kind == book.grants[*at].kind);
                alike.map(|(_, found)| found)
            };
            let decided = of_kind().filter(|found| found.verdict != Verdict::Incomplete);
            let floor = decided.map(|found| found.verdict).max();
            let ceiling = of_kind().map(|found| found.possible.best()).max();
            own.verdict == Verdict::Incomplete
                && (Some(own.possible.best()) > floor
                    || ceiling == floor && floor < Some(Verdict::Incomplete))
        })
        .collect();
    let due = |fact: &FactId| {
        let when = book.facts[usize::from(*fact)].asked_when;
        when.is_none_or(|when| found.outcomes[when as usize] == Some(Outcome::Pass))
    };
    let asked = open.iter().flat_map(|at| &found.grants[*at].missing);
    let mut candidates: Vec<FactId> = asked.copied().filter(due).collect();
    candidates.sort_unstable();
    candidates.dedup();
    let chapter = |fact: &FactId| book.facts[usize::from(*fact)].group;
    let mut chapters: Vec<u16> = candidates.iter().map(chapter).collect();
    chapters.sort_unstable();
    let begun = |group: &&u16| {
        every_fact(book).any(|fact| chapter(&fact) == **group && facts.get(fact).is_some())
    };
    let first = chapters.first().filter(|_| facts.known() == 0);
    if let Some(subject) = chapters.iter().find(begun).or(first) {
        candidates.retain(|fact| chapter(fact) == *subject);
    }
    let left_open = |fact: &FactId| {
        let after = |value| {
            let mut facts = facts.clone();
            facts.set(*fact, Some(value));
            let after = checker.assess(&facts, day());
            let open = open
                .iter()
                .filter(|at| after.grants[**at].verdict == Verdict::Incomplete);
            let pairs = open.map(|at| {
                let asks = &found.grants[*at].missing;
                asks.len() - usize::from(asks.contains(fact))
            });
            pairs.sum::<usize>()
        };
        checker.values(*fact).into_iter().map(after).max()
    };
    candidates.into_iter().min_by_key(left_open)
}

#[test]
fn each_question_is_the_one_that_decides_most() {
    let checker = checker();
    let mut dice = Dice::new(1410);
    for _ in 0..200 {
        let mut student = complete(&checker, &mut dice);
        ease(checker.book(), &mut student, &mut dice);
        let mut facts = Facts::default();
        // The last ones ask what the fee goes by, and weigh nothing.
        while let Some(fact) = checker.next(&facts, &[]) {
            // One in four, each at another place of its interview.
            if dice.below(4) == 0
                && let Some(plainly) = plainly(&checker, &facts)
            {
                assert_eq!(fact, plainly, "after {facts:?}");
            }
            facts.set(fact, student.get(fact));
        }
    }
}

/// So many diagrams a choice may look at on average and at most: time cannot be counted on in a
/// test, what it goes by can.
const EFFORT: (usize, usize) = (12_000, 40_000);

#[test]
fn choosing_takes_few_looks() {
    let checker = checker();
    let mut dice = Dice::new(1411);
    let mut efforts = Vec::new();
    for _ in 0..200 {
        let student = complete(&checker, &mut dice);
        let mut facts = Facts::default();
        loop {
            let mut asking = checker.asking(&facts);
            let Some(fact) = asking.next(&[]) else {
                break;
            };
            efforts.push(asking.effort());
            facts.set(fact, student.get(fact));
        }
    }
    let mean = efforts.iter().sum::<usize>() / efforts.len();
    let most = efforts.into_iter().max().unwrap_or(0);
    println!("diagrams looked at for a question: {mean} on average, {most} at most");
    assert!(mean <= EFFORT.0 && most <= EFFORT.1, "{mean}, {most}");
}
