//! What becomes of kept answers when several tabs keep theirs in the same place.
//!
//! A tab remembers what it last saw there. Where it finds something else, another tab has written,
//! and what that tab has changed is taken in before anything is written over.

use super::{decode, encode, is_newer, is_ours};
use crate::answers::Answers;
use masir_rulebook::Fact;

/// What a tab last saw kept.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Seen {
    /// As it was written.
    pub text: String,
    /// As it was read.
    pub answers: Answers,
}

/// What a tab has to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// Nothing: what is kept is what the tab has.
    Nothing,
    /// Keep this text.
    Write(String),
    /// Go on with these answers: its own changes on top of another tab's. What was kept is what it
    /// has seen now.
    Take(Answers),
    /// Leave what is kept as it is: only a newer page can read it.
    Leave,
}

/// What a tab has to do whose answers are `mine`, and who finds a text kept.
pub fn step(kept: &str, seen: &mut Seen, mine: &Answers, facts: &[Fact]) -> Step {
    if is_newer(kept) {
        return Step::Leave;
    }
    let found = decode(kept, facts);
    if found.answers == *mine {
        *seen = Seen {
            text: kept.to_owned(),
            answers: found.answers,
        };
        return Step::Nothing;
    }
    // What is gone without a word was not erased by a tab: erasing leaves the mark behind.
    let is_anothers = kept != seen.text && is_ours(kept);
    if is_anothers {
        let both = mine.rebased(&seen.answers, &found.answers);
        *seen = Seen {
            text: kept.to_owned(),
            answers: found.answers,
        };
        if both != *mine {
            return Step::Take(both);
        }
    }
    Step::Write(encode(mine, facts))
}
