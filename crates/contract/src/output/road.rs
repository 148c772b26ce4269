//! Where a student stands in a procedure, as JSON.

use masir_rulebook::{Applies, Date, Facts, Retraction, Road};
use serde::ser::{Serialize, SerializeMap, Serializer};

/// A procedure in the public JSON.
#[derive(serde::Serialize)]
pub struct RoadJson<'a> {
    procedure: &'a str,
    date: String,
    steps: Vec<StepJson<'a>>,
    retraction: Option<RetractionJson<'a>>,
}

#[derive(serde::Serialize)]
struct StepJson<'a> {
    step: &'a str,
    actor: &'a str,
    tasks: Vec<TaskJson<'a>>,
}

#[derive(serde::Serialize)]
struct TaskJson<'a> {
    task: &'a str,
    applies: Applies,
}

struct RetractionJson<'a> {
    found: Retraction,
    caution_id: Option<&'a str>,
    clause: &'a str,
}

impl Serialize for RetractionJson<'_> {
    /// The day of the stricter reading is called what the procedure calls it.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let until = self.found.until;
        let day = |day: Date| day.to_string();
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("allowed", &self.found.allowed)?;
        map.serialize_entry("last_day", &until.map(|until| day(until.last_day)))?;
        map.serialize_entry("days_left", &until.map(|until| until.days_left))?;
        if let Some(id) = self.caution_id {
            let cautious_day = until.and_then(|until| until.cautious_day);
            map.serialize_entry(id, &cautious_day.map(day))?;
        }
        map.serialize_entry("warn", &until.is_some_and(|until| until.warn))?;
        map.serialize_entry("clause", self.clause)?;
        map.end()
    }
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
            retraction: retraction.map(|(rule, found)| RetractionJson {
                found,
                caution_id: rule.caution_id.as_deref(),
                clause: &procedure.clauses[usize::from(rule.clause)].id,
            }),
        }
    }
}
