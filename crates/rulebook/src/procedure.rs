//! Where a student stands on a procedure's road.

use crate::calendar::Date;
use crate::engine::{Defect, Logic, Outcome};
use crate::facts::{Facts, Value};
use crate::model::{ExprId, Procedure, RetractionRule, SheetRow, Term};
use alloc::vec::Vec;

/// A procedure made ready.
#[derive(Debug, Clone)]
pub struct Road {
    procedure: Procedure,
    logic: Logic,
}

/// What applies of a procedure: by step, by task.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoadStep {
    /// By task, whether it has to be done.
    pub tasks: Vec<Applies>,
}

/// Whether a task has to be done; `None` while a missing fact decides it.
pub type Applies = Option<bool>;

/// Whether and until when a request can be taken back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Retraction {
    /// Whether it can be taken back on the day; `None` while it is not known how often it was.
    pub allowed: Option<bool>,
    /// Until when; `None` where no end is named.
    pub until: Option<LastDay>,
}

/// The last day on which a request can be taken back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LastDay {
    /// The last day, included.
    pub last_day: Date,
    /// Days from the day to the last one, 0 once it has passed.
    pub days_left: i32,
    /// The last day by the stricter reading, where there is one.
    pub cautious_day: Option<Date>,
    /// Whether the day is past the earlier reading and not past `last_day`.
    pub warn: bool,
}

impl LastDay {
    /// The last day by the earlier reading.
    pub fn earlier(&self) -> Date {
        self.cautious_day
            .map_or(self.last_day, |day| day.min(self.last_day))
    }
}

impl Road {
    /// Makes a procedure ready; refuses one that this engine cannot have been meant to read.
    pub fn new(procedure: Procedure) -> Result<Self, Defect> {
        let exprs = procedure.exprs.len();
        let tasks = procedure.steps.iter().flat_map(|step| &step.tasks);
        if tasks
            .filter_map(|task| task.applies)
            .any(|expr| expr as usize >= exprs)
        {
            return Err(Defect::Reference("exprs"));
        }
        if procedure
            .steps
            .iter()
            .any(|step| usize::from(step.actor) >= procedure.actors.len())
        {
            return Err(Defect::Reference("actors"));
        }
        if procedure
            .retraction
            .iter()
            .any(|rule| usize::from(rule.clause) >= procedure.clauses.len())
        {
            return Err(Defect::Reference("clauses"));
        }
        let rows = procedure.sheets.iter().flat_map(|sheet| &sheet.rows);
        let has_task = |row: &SheetRow| {
            let step = procedure.steps.get(usize::from(row.step));
            step.is_some_and(|step| usize::from(row.task) < step.tasks.len())
        };
        if !rows.into_iter().all(has_task) {
            return Err(Defect::Reference("tasks"));
        }
        if procedure
            .mails
            .iter()
            .any(|mail| usize::from(mail.link) >= procedure.links.len())
        {
            return Err(Defect::Reference("links"));
        }
        Logic::check(&procedure.facts, &procedure.exprs)?;
        Ok(Self::trusted(procedure))
    }

    /// The same for a procedure that [`Self::new`] has not refused before: nothing is checked, and
    /// what it would have refused may panic later.
    pub fn trusted(procedure: Procedure) -> Self {
        let logic = Logic::new(&procedure.facts, &procedure.exprs);
        Self { procedure, logic }
    }

    /// The procedure it was made from.
    pub fn procedure(&self) -> &Procedure {
        &self.procedure
    }

    /// What applies, by step.
    pub fn steps(&self, facts: &Facts) -> Vec<RoadStep> {
        let outcomes = self.logic.evaluate(&self.procedure.facts, facts);
        let applies = |when: Option<ExprId>| match when {
            None => Some(true),
            Some(expr) => outcomes[expr as usize].map(|outcome| outcome == Outcome::Pass),
        };
        let steps = self.procedure.steps.iter();
        steps
            .map(|step| RoadStep {
                tasks: step
                    .tasks
                    .iter()
                    .map(|task| applies(task.applies))
                    .collect(),
            })
            .collect()
    }

    /// Whether the request can be taken back on a day; `None` where it is not filed or never can.
    pub fn retraction(&self, facts: &Facts, date: Date) -> Option<Retraction> {
        let rule = self.procedure.retraction.as_ref()?;
        let Some(Value::Date(filed)) = facts.get(rule.filed) else {
            return None;
        };
        let used = rule.limit.and_then(|limit| facts.get(limit.used));
        Some(retraction(rule, filed, used, date))
    }
}

fn retraction(rule: &RetractionRule, filed: Date, used: Option<Value>, date: Date) -> Retraction {
    let until = rule.deadline.map(|deadline| {
        let last_day = match deadline.term {
            Term::Months(months) => filed.plus_months(months),
            Term::Days(days) => filed.plus_days(i32::from(days)),
        };
        let caution = deadline.caution;
        let cautious_day = caution.map(|it| filed.plus_days(i32::from(it.days)));
        let mut until = LastDay {
            last_day,
            days_left: last_day.days_since(date).max(0),
            cautious_day,
            warn: false,
        };
        until.warn = date > until.earlier() && date <= last_day;
        until
    });
    let in_time = filed <= date && until.is_none_or(|until| date <= until.last_day);
    let allowed = match (rule.limit, used) {
        _ if !in_time => Some(false),
        (None, _) => Some(true),
        (Some(limit), Some(Value::Number(used))) => Some(used < limit.times),
        _ => None,
    };
    Retraction { allowed, until }
}
