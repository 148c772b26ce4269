//! What a student has answered, and in which order.

use masir_rulebook::{FactId, Facts, Value};
use std::rc::Rc;

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
    /// The facts ticked on checklists, whose questions are still to be asked.
    pub to_ask: Vec<FactId>,
    unread: Rc<Vec<String>>,
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
        let mut skipped = self.order.clone();
        skipped.retain(|fact| self.facts.get(*fact).is_none());
        skipped
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

    /// Answers that were kept and that this book does not understand, as they were written. They
    /// bear on nothing, but are kept on, since a newer page may have written them.
    pub fn unread(&self) -> &[String] {
        &self.unread
    }

    /// Keeps an answer on that this book does not understand.
    pub fn set_aside(&mut self, written: &str) {
        Rc::make_mut(&mut self.unread).push(written.to_owned());
    }

    /// Forgets what was kept as an answer to a question, by its name, and was not understood: there
    /// is another answer now.
    pub fn answered(&mut self, name: &str) {
        let is_about = |unread: &str| unread.split('=').next() == Some(name);
        Rc::make_mut(&mut self.unread).retain(|unread| !is_about(unread));
    }

    /// Forgets the answers that this book does not understand.
    pub fn drop_unread(&mut self) {
        self.unread = Rc::default();
    }

    /// What becomes of these answers, which were changed from `base`, where somebody else has
    /// changed `base` too: both changes, these where both are about the same question.
    #[must_use]
    pub fn rebased(&self, base: &Self, theirs: &Self) -> Self {
        let mut both = theirs.clone();
        if self.to_ask != base.to_ask {
            both.to_ask.clone_from(&self.to_ask);
        }
        for fact in base.order.iter().chain(&self.order) {
            match self.get(*fact) {
                same if same == base.get(*fact) => {}
                Some(answer) => both.give(*fact, answer),
                None => both.forget(*fact),
            }
        }
        both
    }

    /// Takes an answer back, as if the question had never been asked.
    pub fn forget(&mut self, fact: FactId) {
        if self.order.contains(&fact) {
            self.facts.set(fact, None);
            self.order.retain(|other| *other != fact);
        }
    }
}
