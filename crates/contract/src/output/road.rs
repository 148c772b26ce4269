//! Where a student stands in a procedure, as JSON.

use masir_rulebook::{Applies, Date, Facts, Retraction, Road};
use serde::Serialize;

/// A procedure in the public JSON.
#[derive(Serialize)]
pub struct RoadJson<'a> {
    procedure: &'a str,
    date: String,
    steps: Vec<StepJson<'a>>,
    retraction: Option<RetractionJson<'a>>,
}

#[derive(Serialize)]
struct StepJson<'a> {
    step: &'a str,
    actor: &'a str,
    tasks: Vec<TaskJson<'a>>,
}

#[derive(Serialize)]
struct TaskJson<'a> {
    task: &'a str,
    applies: Applies,
}

#[derive(Serialize)]
struct RetractionJson<'a> {
    allowed: Option<bool>,
    last_day: Option<String>,
    days_left: Option<i32>,
    sixty_day_reading: Option<String>,
    warn: bool,
    clause: &'a str,
}

impl<'a> RoadJson<'a> {
    /// Where a student stands on a day.
    pub fn new(road: &'a Road, facts: &Facts, date: Date) -> Self {
        let procedure = road.procedure();
        let found = road.steps(facts);
        let steps = procedure
            .steps
            .iter()
            .zip(&found)
            .map(|(step, found)| StepJson {
                step: &step.id,
                actor: &procedure.actors[usize::from(step.actor)].id,
                tasks: step
                    .tasks
                    .iter()
                    .zip(&found.tasks)
                    .map(|(task, applies)| TaskJson {
                        task: &task.id,
                        applies: *applies,
                    })
                    .collect(),
            });
        let retraction = procedure
            .retraction
            .as_ref()
            .zip(road.retraction(facts, date));
        Self {
            procedure: &procedure.procedure,
            date: date.to_string(),
            steps: steps.collect(),
            retraction: retraction.map(|(rule, found)| {
                taking_back(&procedure.clauses[usize::from(rule.clause)].id, found)
            }),
        }
    }
}

fn taking_back(clause: &str, found: Retraction) -> RetractionJson<'_> {
    let until = found.until;
    let cautious_day = until.and_then(|until| until.cautious_day);
    RetractionJson {
        allowed: found.allowed,
        last_day: until.map(|until| until.last_day.to_string()),
        days_left: until.map(|until| until.days_left),
        sixty_day_reading: cautious_day.map(|day| day.to_string()),
        warn: until.is_some_and(|until| until.warn),
        clause,
    }
}
