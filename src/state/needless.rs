//! Which answers the result no longer rests on.

use super::State;
use crate::answers::Answer;
use masir_rulebook::FactId;

impl State {
    /// The answers that change no verdict, because others have made their questions needless; in
    /// the order of the book.
    ///
    /// They are those that an interview begun anew has no use for. It is given the answers of this
    /// one wherever it asks, and told “I don't know” where there is none. An answer to a question
    /// that would not be put any more counts all the same while it decides something.
    pub fn needless(&self) -> Vec<FactId> {
        let mut fresh = Self::new(self.library.clone(), self.speech.clone(), self.today);
        fresh.reason = self.reason;
        fresh.assess();
        while let Some(fact) = fresh.next.or_else(|| self.left_for(&fresh)) {
            for fact in fresh.together(fact) {
                let answer = self.answers.get(fact).unwrap_or(Answer::Unknown);
                fresh.answers.give(fact, answer);
            }
            fresh.assess();
        }
        let mut needless = self.answers.order().to_vec();
        needless.retain(|fact| fresh.answers.get(*fact).is_none());
        needless.sort_unstable();
        needless
    }

    /// An answer that would still decide something in another interview.
    fn left_for(&self, fresh: &Self) -> Option<FactId> {
        let is_left =
            |fact: &FactId| self.answers.get(*fact).is_some() && fresh.answers.get(*fact).is_none();
        fresh.deciding().into_iter().find(is_left)
    }
}
