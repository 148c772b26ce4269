//! What can happen, and the state that it makes of another.

use super::{Keeping, State};
use crate::answers::{Answer, Answers};
use masir_rulebook::{Date, FactId, Value};
use std::rc::Rc;
use yew::Reducible;

/// All that can happen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    /// The browser shows this address on this day.
    Arrive {
        /// The fragment without its `#`.
        fragment: String,
        /// The day in Tehran.
        today: Date,
    },
    /// Answers to the questions of one page; goes on to the next question or to all answers.
    Answer(Vec<(FactId, Answer)>),
    /// The ticked lines of a checklist; goes on as after an answer.
    TakeList(u16, Vec<FactId>),
    /// Wants to be asked what is on a checklist line by line.
    AskEach(u16),
    /// An answer to a question of the procedure, or `None` to take it back.
    Tell(FactId, Option<Value>),
    /// Ticks something off on the procedure's road, or takes the tick back.
    Tick(String, bool),
    /// Takes all ticks back.
    Untick,
    /// Tries other answers on the result page and leaves the real ones as they are.
    Try(Vec<(FactId, Answer)>),
    /// Goes back to the real answers.
    EndTrial,
    /// Goes on with questions that cannot change the result.
    AskEverything,
    /// Forgets all answers, those to the procedure's questions too, and all ticks.
    Erase,
    /// Goes on with answers that somebody shared, in place of the own ones.
    TakeShared(Answers),
    /// Another tab has kept something.
    LookAgain,
    /// Goes on with answers that another tab has changed.
    TakeIn(Answers),
    /// The same with answers to the procedure's questions.
    TakeInTold(Answers),
    /// The browser kept the answers, or refused to.
    Keep(Keeping),
    /// A part of the program has come, or could not be had.
    Deliver {
        /// Whether it has come.
        came: bool,
    },
    /// The student has read that kept answers were lost, or changed in another tab.
    Acknowledge,
}

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut state = (*self).clone();
        match action {
            Action::Arrive { fragment, today } => state.arrive(&fragment, today),
            Action::Answer(given) => {
                for (fact, answer) in given {
                    state.answers.give(fact, answer);
                }
                state.answered(&self);
            }
            Action::TakeList(list, ticked) => {
                state.take(list, &ticked);
                state.answered(&self);
            }
            Action::AskEach(list) => {
                state.ask_each(list);
                state.look_ahead();
                state.go(state.onward());
            }
            Action::Deliver { came } => {
                state.deliveries = state.deliveries.wrapping_add(1);
                if let Some(speech) = state.library.speech(state.language) {
                    state.speech = speech;
                }
                // Something else may have come than what the view waits for.
                state.undelivered = !came || state.undelivered && state.lacks().is_some();
            }
            // What is done on other pages comes with them.
            later => {
                if let Some(host) = state.library.host() {
                    (host.act)(&mut state, later);
                }
            }
        }
        if state == *self { self } else { Rc::new(state) }
    }
}
