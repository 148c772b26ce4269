//! Answers drawn at random.

use masir_rulebook::{Date, Fact, FactType, Value};
use masir_web::answers::{Answer, Answers};
use proptest::prelude::*;

/// Any answer to a fact.
pub(crate) fn answer(fact: &Fact) -> BoxedStrategy<Answer> {
    let known: BoxedStrategy<Value> = match &fact.kind {
        FactType::Bool { .. } => any::<bool>().prop_map(Value::Bool).boxed(),
        FactType::Choice(options) => (0..u8::try_from(options.len()).unwrap())
            .prop_map(Value::Choice)
            .boxed(),
        FactType::Set { options, .. } => (0..1_u64 << options.len()).prop_map(Value::Set).boxed(),
        FactType::Integer { min, max, .. } | FactType::Decimal { min, max, .. } => {
            (*min..=*max).prop_map(Value::Number).boxed()
        }
        FactType::Date => {
            let from = Date::new(1300, 1, 1).unwrap();
            (0..73_000)
                .prop_map(move |days| Value::Date(from.plus_days(days)))
                .boxed()
        }
    };
    prop_oneof![known.prop_map(Answer::Known), Just(Answer::Unknown)].boxed()
}

/// Answers to some of the facts, in any order.
pub(crate) fn answers(facts: &'static [Fact]) -> impl Strategy<Value = Answers> {
    let given = facts
        .iter()
        .enumerate()
        .map(|(at, fact)| (Just(at), answer(fact)))
        .collect::<Vec<_>>();
    proptest::sample::subsequence(given, 0..=facts.len())
        .prop_flat_map(|given| given)
        .prop_shuffle()
        .prop_map(|given| {
            let mut answers = Answers::default();
            for (at, answer) in given {
                answers.give(u16::try_from(at).unwrap(), answer);
            }
            answers
        })
}
