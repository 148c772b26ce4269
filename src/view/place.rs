//! Where the file lies, as far as the ticks tell.

use super::journey::Leg;
use crate::ticks::{Ticks, step_mark};
use masir_rulebook::Procedure;

/// Where the file lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Nothing is filed or ticked.
    Before,
    /// On the first step, by its index, that is not done.
    At(usize),
    /// Every step is done.
    Through,
}

/// How a step stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// It is done.
    Done,
    /// The file lies here.
    Now,
    /// Not yet.
    Ahead,
}

/// The file and every step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Progress {
    /// Where the file lies.
    pub place: Place,
    /// The stage of each step.
    pub stages: Vec<Stage>,
}

/// Reads the ticks. A step of others has one tick; the reader's own is done with the last of its tasks.
pub fn progress(procedure: &Procedure, legs: &[Leg], ticks: &Ticks, filed: bool) -> Progress {
    let done: Vec<bool> = legs
        .iter()
        .map(|leg| is_done(procedure, leg, ticks))
        .collect();
    let begun = filed || (0..legs.len()).any(|at| has_tick(procedure, at, ticks));
    let place = match done.iter().position(|done| !done) {
        _ if !begun => Place::Before,
        Some(at) => Place::At(at),
        None => Place::Through,
    };
    let stages = done.iter().enumerate().map(|(at, done)| match *done {
        true if begun => Stage::Done,
        false if place == Place::At(at) => Stage::Now,
        _ => Stage::Ahead,
    });
    Progress {
        place,
        stages: stages.collect(),
    }
}

/// Whether a step is ticked as a whole: a step of others, or one that consists of nothing.
pub fn has_one_tick(procedure: &Procedure, leg: &Leg) -> bool {
    !leg.own || procedure.steps[leg.step].tasks.is_empty()
}

fn is_done(procedure: &Procedure, leg: &Leg, ticks: &Ticks) -> bool {
    let step = &procedure.steps[leg.step];
    if has_one_tick(procedure, leg) {
        return ticks.has(&step_mark(&step.id));
    }
    leg.tasks
        .iter()
        .all(|line| ticks.has(&step.tasks[line.task].id))
}

fn has_tick(procedure: &Procedure, at: usize, ticks: &Ticks) -> bool {
    let step = &procedure.steps[at];
    ticks.has(&step_mark(&step.id)) || step.tasks.iter().any(|task| ticks.has(&task.id))
}
