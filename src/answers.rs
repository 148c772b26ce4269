//! What a student has answered, and in which order.

use masir_rulebook::{FactId, Facts, Value};

/// An answer to one question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// The student knows.
    Known(Value),
    /// The student said “I don't know”.
    Unknown,
}

/// All answers so far. What was never asked is absent; “I don't know” is an answer.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Answers {
    facts: Facts,
    order: Vec<FactId>,
}

impl Answers {
    /// What is known, for the engine.
    pub fn facts(&self) -> &Facts {
        &self.facts
    }

    /// The facts answered, “I don't know” included, in the order of the answers.
    pub fn order(&self) -> &[FactId] {
        &self.order
    }

    /// How many questions are answered, “I don't know” included.
    pub fn count(&self) -> usize {
        self.order.len()
    }

    /// The answer to a fact, if it was given.
    pub fn get(&self, fact: FactId) -> Option<Answer> {
        let given = self.order.contains(&fact);
        given.then(|| self.facts.get(fact).map_or(Answer::Unknown, Answer::Known))
    }

    /// The facts answered with “I don't know”, in the order of the answers.
    pub fn skipped(&self) -> Vec<FactId> {
        self.order
            .iter()
            .copied()
            .filter(|fact| self.facts.get(*fact).is_none())
            .collect()
    }

    /// Gives an answer. A changed answer keeps its place in the order.
    pub fn give(&mut self, fact: FactId, answer: Answer) {
        self.facts.set(
            fact,
            match answer {
                Answer::Known(value) => Some(value),
                Answer::Unknown => None,
            },
        );
        if !self.order.contains(&fact) {
            self.order.push(fact);
        }
    }

    /// Takes an answer back, as if the question had never been asked.
    pub fn forget(&mut self, fact: FactId) {
        if self.order.contains(&fact) {
            self.facts.set(fact, None);
            self.order.retain(|other| *other != fact);
        }
    }
}
