//! The lines of a checklist while the student ticks them.

use crate::answers::Answer;
use crate::state::{Action, State};
use masir_rulebook::FactId;
use std::rc::Rc;
use yew::Reducible;

/// What is ticked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ticks {
    /// The lines, by their facts.
    pub ticked: Vec<FactId>,
    /// What else is chosen.
    pub instead: Instead,
    /// How often the student wanted to go on and could not.
    pub refusals: usize,
}

/// What can be chosen instead of lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Instead {
    /// Nothing.
    Nothing,
    /// “None of these”.
    None,
    /// To be asked one by one.
    Each,
}

/// What the student does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ticking {
    /// Ticks or clears a line.
    Line(FactId),
    /// Ticks or clears what stands instead of lines.
    Instead(Instead),
    /// Wanted to go on with nothing ticked.
    Refuse,
}

impl Ticks {
    /// The lines of a checklist as they were left.
    pub fn new(state: &State, lines: &[FactId]) -> Self {
        let mut ticked = lines.to_vec();
        ticked.retain(|fact| state.is_ticked(*fact));
        let known = |fact: &FactId| matches!(state.answers.get(*fact), Some(Answer::Known(_)));
        let none = ticked.is_empty() && lines.iter().any(known);
        Self {
            ticked,
            instead: if none {
                Instead::None
            } else {
                Instead::Nothing
            },
            refusals: 0,
        }
    }

    /// What going on means; `None` while nothing is ticked.
    pub fn action(&self, list: u16) -> Option<Action> {
        match self.instead {
            Instead::Each => Some(Action::AskEach(list)),
            Instead::None => Some(Action::TakeList(list, Vec::new())),
            Instead::Nothing if self.ticked.is_empty() => None,
            Instead::Nothing => Some(Action::TakeList(list, self.ticked.clone())),
        }
    }
}

impl Reducible for Ticks {
    type Action = Ticking;

    fn reduce(self: Rc<Self>, ticking: Ticking) -> Rc<Self> {
        let mut ticks = (*self).clone();
        match ticking {
            Ticking::Line(fact) => {
                ticks.instead = Instead::Nothing;
                match ticks.ticked.iter().position(|ticked| *ticked == fact) {
                    Some(at) => drop(ticks.ticked.remove(at)),
                    None => ticks.ticked.push(fact),
                }
            }
            Ticking::Instead(chosen) if ticks.instead == chosen => {
                ticks.instead = Instead::Nothing;
            }
            Ticking::Instead(chosen) => {
                ticks.instead = chosen;
                ticks.ticked.clear();
            }
            Ticking::Refuse => ticks.refusals += 1,
        }
        Rc::new(ticks)
    }
}
