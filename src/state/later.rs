//! What can happen on pages behind the first questions.

use super::{Action, Depth, Keeping, State};
use crate::answers::{Answer, Answers};
use crate::route::Route;
use crate::ticks::Ticks;

/// Makes a state what it is after an action that no question is answered by.
pub fn act(state: &mut State, action: Action) {
    match action {
        Action::Tell(fact, Some(value)) => {
            state.procedure_answers.give(fact, Answer::Known(value));
        }
        Action::Tell(fact, None) => state.procedure_answers.forget(fact),
        Action::Tick(mark, ticked) => state.ticks.set(&mark, ticked),
        Action::Untick => state.ticks = Ticks::default(),
        Action::Try(given) => state.try_out(given),
        Action::EndTrial => state.trial = None,
        Action::AskEverything => {
            state.depth = Depth::Everything;
            state.look_ahead();
            state.go(state.onward());
        }
        Action::Erase => {
            state.answers = Answers::default();
            state.procedure_answers = Answers::default();
            state.ticks = Ticks::default();
            state.reason = None;
            state.depth = Depth::Verdict;
            state.lost = 0;
            state.assess();
            state.go(Route::Start);
        }
        Action::TakeShared(answers) => {
            state.answers = answers;
            state.reason = None;
            state.depth = Depth::Verdict;
            state.assess();
            state.go(Route::Result);
        }
        Action::LookAgain => state.looks = state.looks.wrapping_add(1),
        Action::TakeIn(answers) => {
            state.answers = answers;
            state.taken_in = true;
            state.assess();
        }
        Action::TakeInTold(answers) => {
            state.procedure_answers = answers;
            state.taken_in = true;
        }
        // What a newer page keeps is left alone until this one is loaded anew.
        Action::Keep(_) if state.keeping == Keeping::Newer => {}
        Action::Keep(keeping) => state.keeping = keeping,
        Action::Acknowledge => {
            state.taken_in = false;
            state.lost = 0;
            state.answers.drop_unread();
            state.procedure_answers.drop_unread();
        }
        Action::Arrive { .. }
        | Action::Answer(_)
        | Action::TakeList(..)
        | Action::AskEach(_)
        | Action::Deliver { .. } => {}
    }
}
