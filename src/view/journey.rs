//! A procedure's steps as they stand for this student.

use super::criteria::facts_of;
use masir_rulebook::{Applies, ExprId, FactId, Op, Procedure, RoadStep, Task, TextId};

/// A step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Leg {
    /// Index of the step.
    pub step: usize,
    /// Whether the reader does it.
    pub own: bool,
    /// The tasks that have to be done, or may have to be.
    pub tasks: Vec<TaskLine>,
}

impl Leg {
    /// Whether something in it cannot be undone.
    pub fn is_gate(&self) -> bool {
        self.tasks.iter().any(|line| line.last_word.is_some())
    }
}

/// A task.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaskLine {
    /// Index of the task in its step.
    pub task: usize,
    /// What to do.
    pub text: TextId,
    /// The facts that decide whether it has to be done, while that is open.
    pub depends_on: Vec<FactId>,
    /// Why it cannot be undone.
    pub last_word: Option<TextId>,
}

/// The steps with the tasks that apply, or may apply.
pub fn journey(procedure: &Procedure, steps: &[RoadStep]) -> Vec<Leg> {
    let legs = procedure.steps.iter().zip(steps).enumerate();
    legs.map(|(at, (step, found))| Leg {
        step: at,
        own: procedure.actors[usize::from(step.actor)].own,
        tasks: step
            .tasks
            .iter()
            .zip(&found.tasks)
            .enumerate()
            .filter_map(|(at, (task, applies))| line(procedure, at, task, *applies))
            .collect(),
    })
    .collect()
}

fn line(procedure: &Procedure, at: usize, task: &Task, applies: Applies) -> Option<TaskLine> {
    let mut depends_on = Vec::new();
    match (applies, task.applies) {
        (Some(false), _) => return None,
        (None, Some(expr)) => facts(procedure, expr, &mut depends_on),
        _ => {}
    }
    Some(TaskLine {
        task: at,
        text: task.text,
        depends_on,
        last_word: task.last_word,
    })
}

fn facts(procedure: &Procedure, expr: ExprId, into: &mut Vec<FactId>) {
    match &procedure.exprs[expr as usize].op {
        Op::Test { atom, .. } => into.extend(facts_of(atom).into_iter().flatten()),
        Op::Not(inner) => facts(procedure, *inner, into),
        Op::All(parts) | Op::Any(parts) => {
            for part in parts {
                facts(procedure, *part, into);
            }
        }
    }
}
