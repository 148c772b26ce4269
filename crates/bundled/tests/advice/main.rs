//! What would change a verdict, against trying everything out on random students.
//!
//! The trial knows the facts that can change and assesses one student after another; it knows
//! nothing of diagrams, of cells or of what the engine leaves out.

#[path = "../common/draw.rs"]
#[allow(dead_code, reason = "shared with tests that use other parts of it")]
mod draw;

use draw::{Dice, complete, ease, every_fact, forget};
use masir_rulebook::{
    Advice, Checker, Date, FactId, FactType, Facts, KindId, Reach, Value, Verdict,
};
use std::collections::BTreeMap;

/// What every set of facts brings each kind to at best.
type Trial = BTreeMap<Vec<FactId>, Vec<Verdict>>;

fn checker() -> Checker {
    Checker::new(masir_bundled::rule_book()).expect("the bundled book is sound")
}

fn day() -> Date {
    Date::parse("1405-03-05").expect("a date")
}

fn kinds(checker: &Checker) -> std::ops::Range<KindId> {
    0..KindId::try_from(checker.book().kinds.len()).expect("few kinds")
}

fn promises(checker: &Checker, facts: &Facts) -> Vec<Verdict> {
    let found = checker.assess(facts, day());
    kinds(checker)
        .map(|kind| found.promise(checker, kind))
        .collect()
}

fn advice(checker: &Checker, facts: &Facts, kind: KindId) -> Vec<Advice> {
    checker.advice(facts, &checker.assess(facts, day()), kind)
}

fn with(facts: &Facts, changes: &[(FactId, Value)]) -> Facts {
    let mut facts = facts.clone();
    for (fact, value) in changes {
        facts.set(*fact, Some(*value));
    }
    facts
}

/// Every other answer that a fact can become; of wide ranges those near any bound.
fn others(checker: &Checker, facts: &Facts, id: FactId) -> Vec<Value> {
    let fact = &checker.book().facts[usize::from(id)];
    let (Some(change), Some(now)) = (fact.change, facts.get(id)) else {
        return Vec::new();
    };
    let reached = |at: usize| match change.to {
        Reach::Options(mask) => mask >> at & 1 == 1,
        _ => true,
    };
    let count = fact.kind.options().len();
    let all: Vec<Value> = match (&fact.kind, now) {
        (FactType::Bool { .. }, _) => (0..2)
            .filter(|at| reached(*at))
            .map(|at| Value::Bool(at == 1))
            .collect(),
        (FactType::Choice(_), _) => (0..count)
            .filter(|at| reached(*at))
            .map(|at| Value::Choice(u8::try_from(at).expect("few options")))
            .collect(),
        (FactType::Set { .. }, Value::Set(mask)) => (0..count)
            .filter(|at| reached(*at))
            .map(|at| Value::Set(mask | 1 << at))
            .collect(),
        (
            FactType::Integer { min, max, .. } | FactType::Decimal { min, max, .. },
            Value::Number(now),
        ) => numbers(checker, facts, id, (*min, *max))
            .into_iter()
            .filter(|other| match change.to {
                Reach::More => *other > now,
                Reach::Less => *other < now,
                _ => true,
            })
            .map(Value::Number)
            .collect(),
        _ => Vec::new(),
    };
    all.into_iter().filter(|other| *other != now).collect()
}

fn numbers(checker: &Checker, facts: &Facts, id: FactId, (min, max): (i32, i32)) -> Vec<i32> {
    if max - min <= 20 {
        return (min..=max).collect();
    }
    let cuts = checker.values(id).into_iter();
    let cuts = cuts.filter_map(|value| match value {
        Value::Number(cut) => Some(cut),
        _ => None,
    });
    // Nine tenths and ten ninths of every other number: where a comparison may turn.
    let known = every_fact(checker.book()).filter_map(|other| match facts.get(other) {
        Some(Value::Number(number)) => Some([number * 9 / 10, number * 10 / 9]),
        _ => None,
    });
    let near = cuts.chain(known.flatten()).flat_map(|at| at - 1..=at + 1);
    let mut near: Vec<i32> = near.filter(|at| (min..=max).contains(at)).collect();
    near.sort_unstable();
    near.dedup();
    near
}

/// Tries every way of changing one or two facts.
fn trial(checker: &Checker, facts: &Facts) -> Trial {
    let levers: Vec<(FactId, Vec<Value>)> = every_fact(checker.book())
        .map(|id| (id, others(checker, facts, id)))
        .collect();
    let mut trial = Trial::new();
    let mut note = |changes: &[(FactId, Value)]| {
        let set = changes.iter().map(|(fact, _)| *fact).collect();
        let reached = promises(checker, &with(facts, changes));
        let best = trial.entry(set).or_insert_with(|| reached.clone());
        for (best, reached) in best.iter_mut().zip(reached) {
            *best = reached.max(*best);
        }
    };
    for (at, (one, values)) in levers.iter().enumerate() {
        for value in values {
            note(&[(*one, *value)]);
            for (two, others) in &levers[at + 1..] {
                for other in others {
                    note(&[(*one, *value), (*two, *other)]);
                }
            }
        }
    }
    trial
}

/// The best that a set or a part of it comes to.
fn best_of_parts(trial: &Trial, now: Verdict, set: &[FactId], kind: KindId) -> Verdict {
    let parts = trial
        .iter()
        .filter(|(part, _)| part.len() < set.len() && part.iter().all(|fact| set.contains(fact)));
    parts
        .map(|(_, best)| best[usize::from(kind)])
        .fold(now, Verdict::max)
}

fn students(count: usize, seed: u64) -> Vec<Facts> {
    let checker = checker();
    let mut dice = Dice::new(seed);
    let mut students = Vec::new();
    while students.len() < count {
        let mut student = complete(&checker, &mut dice);
        ease(checker.book(), &mut student, &mut dice);
        if dice.once_in(2) {
            student = forget(&checker, &student, 6, &mut dice);
        }
        students.push(student);
    }
    students
}

#[test]
fn all_that_one_or_two_answers_could_change_is_named_and_nothing_else() {
    let checker = checker();
    let mut named = [0; 4];
    for student in students(48, 1410) {
        let now = promises(&checker, &student);
        let trial = trial(&checker, &student);
        for kind in kinds(&checker) {
            let at = usize::from(kind);
            let expected: BTreeMap<Vec<FactId>, Verdict> = trial
                .iter()
                .filter(|(set, best)| best[at] > best_of_parts(&trial, now[at], set, kind))
                .map(|(set, best)| (set.clone(), best[at]))
                .collect();
            let found: BTreeMap<Vec<FactId>, Verdict> = advice(&checker, &student, kind)
                .into_iter()
                .map(|advice| {
                    let set = advice.changes.iter().map(|(fact, _)| *fact).collect();
                    (set, advice.verdict)
                })
                .collect();
            for (set, verdict) in &found {
                named[set.len()] += 1;
                if set.len() > 2 {
                    let parts = best_of_parts(&trial, now[at], set, kind);
                    assert!(*verdict > parts, "{set:?} is more than is needed");
                }
            }
            let single = expected.keys().filter(|set| set.len() == 1).count();
            let deep = if single < 8 { 2 } else { 1 };
            let upto = |all: &BTreeMap<Vec<FactId>, Verdict>| {
                let mut all = all.clone();
                all.retain(|set, _| set.len() <= deep);
                all
            };
            assert_eq!(upto(&found), upto(&expected), "{student:?}");
        }
    }
    println!("sets named, by size: {:?}", &named[1..]);
    assert!(named[1..].iter().all(|count| *count > 0), "{named:?}");
}

#[test]
fn each_proposal_raises_the_verdict_by_answers_that_are_within_reach() {
    let checker = checker();
    let mut raised = 0;
    for student in students(300, 1411) {
        let now = promises(&checker, &student);
        for kind in kinds(&checker) {
            for advice in advice(&checker, &student, kind) {
                let after = promises(&checker, &with(&student, &advice.changes));
                assert_eq!(after[usize::from(kind)], advice.verdict);
                assert!(advice.verdict > now[usize::from(kind)]);
                assert!(advice.changes.is_sorted_by_key(|(fact, _)| *fact));
                for (fact, value) in &advice.changes {
                    let known = &checker.book().facts[usize::from(*fact)];
                    assert!(known.allows(*value), "{} cannot be that", known.id);
                    assert!(known.change.is_some(), "nobody changes {}", known.id);
                    assert_ne!(student.get(*fact), Some(*value));
                }
                raised += 1;
            }
        }
    }
    assert!(raised > 100, "the students leave something to advise on");
}

/// The way of a married man bars the Tehran branches, and nothing else stands against him.
#[test]
fn a_man_to_tehran_is_told_that_another_destination_would_do() {
    let checker = checker();
    let mut dice = Dice::new(1412);
    let mut told = 0;
    while told < 20 {
        let mut man = complete(&checker, &mut dice);
        ease(checker.book(), &mut man, &mut dice);
        for (id, value) in [
            ("sex", Value::Choice(1)),
            ("marital_status", Value::Choice(1)),
            ("marriage_kind", Value::Choice(0)),
            ("marriage_time", Value::Choice(2)),
            ("destination_restricted", Value::Choice(1)),
            ("destination_places", Value::Set(1 << 2)),
        ] {
            man.set(draw::fact(checker.book(), id), Some(value));
        }
        let elsewhere = draw::fact(checker.book(), "destination_restricted");
        let there = with(&man, &[(elsewhere, Value::Choice(0))]);
        let (now, then) = (promises(&checker, &man), promises(&checker, &there));
        if now[0] != Verdict::Ineligible || then[0] != Verdict::Eligible {
            continue;
        }
        told += 1;
        let advice = advice(&checker, &man, 0);
        assert!(
            advice.iter().any(|advice| {
                advice.changes == [(elsewhere, Value::Choice(0))]
                    && advice.verdict == Verdict::Eligible
            }),
            "{advice:?}"
        );
    }
}
