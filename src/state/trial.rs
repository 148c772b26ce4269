//! Trying other answers: what they would come to, with the real ones left as they are.

use super::State;
use crate::answers::Answer;
use masir_rulebook::{Assessment, FactId};
use std::rc::Rc;

/// Answers that are tried, and what they come to. It lasts as long as the result is looked at, and
/// is never kept.
#[derive(Debug, Clone, PartialEq)]
pub struct Trial {
    /// The answers that differ from the real ones, in the order in which they were tried.
    pub answers: Vec<(FactId, Answer)>,
    /// What the book says about them together with the other real answers.
    pub assessment: Rc<Assessment>,
}

impl State {
    /// The answer to a fact that counts while something is tried.
    pub fn tried(&self, fact: FactId) -> Option<Answer> {
        let tried = self.trial.iter().flat_map(|trial| &trial.answers);
        let tried = tried.filter(|(other, _)| *other == fact);
        let tried = tried.map(|(_, answer)| *answer).next();
        tried.or_else(|| self.answers.get(fact))
    }

    /// Tries some answers beside those that are tried already; the real ones end the trial.
    pub(super) fn try_out(&mut self, given: Vec<(FactId, Answer)>) {
        let mut answers = self.trial.take().map_or(Vec::new(), |trial| trial.answers);
        for (fact, answer) in given {
            answers.retain(|(other, _)| *other != fact);
            if self.answers.get(fact) != Some(answer) {
                answers.push((fact, answer));
            }
        }
        if answers.is_empty() {
            return;
        }
        let mut all = self.answers.clone();
        for (fact, answer) in &answers {
            all.give(*fact, *answer);
        }
        let found = self.library.checker().assess(all.facts(), self.today);
        self.trial = Some(Trial {
            answers,
            assessment: Rc::new(found),
        });
    }
}
