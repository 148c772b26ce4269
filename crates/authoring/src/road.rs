//! Compiling a procedure.

use crate::Desk;
use crate::aids;
use crate::exprs::Exprs;
use crate::names::Names;
use crate::read::{PROCEDURE, RetractionDraft, RoadDraft, TaskDraft, items};
use crate::report::Report;
use crate::resolve::{self, Scope, Standing, name_of};
use crate::shape::{IdShape, check_shape};
use crate::tree::{Part, Tree};
use crate::what::What;
use masir_rulebook::{
    FactId, FactType, GuideStep, Procedure, RetractionLimit, RetractionRule, Step, Task, views,
};

/// A procedure without criteria, and what they are made of.
struct Resolved {
    book: Procedure,
    parts: Vec<Part>,
    asked_when: Vec<Vec<Tree>>,
    /// By step and task.
    applies: Vec<Vec<Vec<Tree>>>,
}

/// Looks up every name; the procedure is usable if no fault was reported.
pub(crate) fn compile(desk: &Desk, draft: &RoadDraft) -> Option<Procedure> {
    let resolved = resolve(&desk.report, draft);
    if !desk.report.is_clean() {
        return None;
    }
    let Resolved {
        mut book,
        parts,
        asked_when,
        applies,
    } = resolved;
    let mut exprs = Exprs::new(&parts);
    for (fact, rows) in book.facts.iter_mut().zip(&asked_when) {
        fact.asked_when = exprs.maybe_all(rows, None);
    }
    for (step, tasks) in book.steps.iter_mut().zip(&applies) {
        for (task, rows) in step.tasks.iter_mut().zip(tasks) {
            task.applies = exprs.maybe_all(rows, None);
        }
    }
    book.exprs = exprs.into_list();
    Some(book)
}

fn resolve(report: &Report, draft: &RoadDraft) -> Resolved {
    let approvals = Names::new(
        report,
        "approval",
        IdShape::Snake,
        PROCEDURE,
        [].into_iter(),
    );
    let scope = Scope::new(
        report,
        PROCEDURE,
        &draft.facts,
        &draft.clauses,
        &draft.parts,
        approvals,
    );
    check_shape(report, &draft.procedure, "procedure", IdShape::Small);
    let name = draft.procedure.text.as_str();
    if views::ALL.contains(&name) {
        let name = name.to_owned();
        report.add(draft.procedure.place, What::NameOfAView { name });
    }
    let sources = resolve::source_names(report, &draft.head, PROCEDURE);
    let groups = resolve::group_names(report, &draft.head, PROCEDURE);
    // A procedure has none, so whichever a fact names is unknown.
    let checklists = Names::new(report, "checklist", IdShape::Snake, PROCEDURE, [].iter());

    let rows = |task: &TaskDraft| scope.criteria(&task.applies, Standing::Silent);
    let applies = draft
        .steps
        .iter()
        .map(|step| step.tasks.iter().map(rows).collect());
    let resolved = Resolved {
        parts: scope.parts(&draft.parts),
        asked_when: resolve::asked_when(&scope),
        applies: applies.collect(),
        book: Procedure {
            id: draft.head.id.text.clone(),
            procedure: draft.procedure.text.clone(),
            version: draft.head.version.text.clone(),
            hash: String::new(),
            title: draft.head.title,
            meaning: draft.meaning.clone(),
            instead: draft.instead,
            edition: draft.head.edition.clone(),
            sources: items(&draft.head.sources),
            links: resolve::resolve_links(&scope, &draft.head.links),
            groups: items(&draft.head.groups),
            facts: resolve::facts_of_model(report, &draft.facts, &groups, &checklists),
            clauses: resolve::clauses_of_model(report, &draft.clauses, &sources),
            actors: items(&draft.actors),
            sheets: aids::sheets(
                report,
                &draft.sheets,
                &draft.steps,
                &task_names(report, draft),
            ),
            steps: steps_of_model(report, draft, &sources),
            forms: draft.forms.clone(),
            mails: aids::mails(report, &draft.mails, &draft.head.links),
            retraction: draft
                .retraction
                .as_ref()
                .and_then(|it| retraction_of_model(&scope, it)),
            guide: guide_of_model(&scope, draft),
            exprs: Vec::new(),
        },
    };
    for names in [&scope.facts, &scope.parts, &sources, &groups] {
        names.report_unused(report);
    }
    resolved
}

fn task_names<'a>(report: &Report, draft: &'a RoadDraft) -> Names<'a> {
    let tasks = draft.steps.iter().flat_map(|step| &step.tasks);
    let ids = tasks.map(|task| &task.id);
    Names::new(report, "task", IdShape::Numbered, PROCEDURE, ids)
}

fn steps_of_model(report: &Report, draft: &RoadDraft, sources: &Names<'_>) -> Vec<Step> {
    let actors = draft.actors.iter().map(|actor| &actor.id);
    let actors = Names::new(report, "actor", IdShape::Snake, PROCEDURE, actors);
    let ids = draft.steps.iter().map(|step| &step.id);
    Names::new(report, "step", IdShape::Capital, "", ids);
    let mut steps = Vec::new();
    for step in &draft.steps {
        let tasks = step.tasks.iter().map(|task| Task {
            id: task.id.text.clone(),
            text: task.text,
            applies: None,
            last_word: task.last_word,
        });
        steps.push(Step {
            id: step.id.text.clone(),
            actor: actors.find(report, &step.actor).unwrap_or_default(),
            title: step.title,
            sentence: step.sentence,
            source: resolve::source_of_model(report, &step.source, sources),
            tasks: tasks.collect(),
            meanwhile: step.meanwhile.clone(),
        });
    }
    actors.report_unused(report);
    steps
}

fn retraction_of_model(scope: &Scope<'_>, draft: &RetractionDraft) -> Option<RetractionRule> {
    let clause = scope.clauses.find(scope.report, &draft.clause);
    let fact = |name, wanted| -> Option<FactId> {
        let fact = scope.facts.find(scope.report, name)?;
        let kind: &FactType = scope.draft(fact).kind.as_ref()?;
        if name_of(kind) != wanted {
            let (fact, kind) = (name.text.clone(), name_of(kind));
            scope
                .report
                .add(name.place, What::FactOfOtherType { fact, kind, wanted });
        }
        Some(fact)
    };
    let filed = fact(&draft.filed, "date");
    let limit = match &draft.limit {
        None => None,
        Some((used, times)) => Some(RetractionLimit {
            used: fact(used, "integer")?,
            times: *times,
        }),
    };
    if let Some(id) = &draft.caution_id {
        check_shape(scope.report, id, "reading", IdShape::Snake);
    }
    Some(RetractionRule {
        clause: clause?,
        filed: filed?,
        limit,
        deadline: draft.deadline,
        caution_id: draft.caution_id.as_ref().map(|id| id.text.clone()),
        after: draft.after.clone(),
    })
}

fn guide_of_model(scope: &Scope<'_>, draft: &RoadDraft) -> Vec<GuideStep> {
    let mut guide = Vec::new();
    for screen in &draft.guide {
        let clause = screen.clause.as_ref();
        guide.push(GuideStep {
            clause: clause.and_then(|clause| scope.clauses.find(scope.report, clause)),
            label: screen.label,
            text: screen.text,
            control: screen.control,
        });
    }
    guide
}
