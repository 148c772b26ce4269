//! Reading a procedure.

use super::aids::{MailDraft, SheetDraft, read_control, read_form, read_mail, read_sheet};
use super::clauses::{ClauseDraft, SourceDraft, read_note, read_source};
use super::criteria::{Criterion, PartDraft, read_criteria, read_part};
use super::facts::{FactDraft, read_fact};
use super::files::{read_file, report_unlisted};
use super::head::{Entry, Head, read_head};
use crate::Desk;
use crate::cursor::{Name, Table};
use crate::what::What;
use masir_rulebook::{Actor, Caution, Control, Deadline, Form, Term, TextId};
use std::path::Path;

/// A procedure whose names are not yet looked up.
pub(crate) struct RoadDraft {
    pub(crate) head: Head,
    pub(crate) procedure: Name,
    pub(crate) meaning: Vec<TextId>,
    pub(crate) instead: Option<TextId>,
    pub(crate) facts: Vec<FactDraft>,
    pub(crate) parts: Vec<PartDraft>,
    pub(crate) clauses: Vec<ClauseDraft>,
    pub(crate) actors: Vec<Entry<Actor>>,
    pub(crate) steps: Vec<StepDraft>,
    pub(crate) retraction: Option<RetractionDraft>,
    pub(crate) guide: Vec<GuideDraft>,
    pub(crate) forms: Vec<Form>,
    pub(crate) mails: Vec<MailDraft>,
    pub(crate) sheets: Vec<SheetDraft>,
}

/// One step, done by one actor.
pub(crate) struct StepDraft {
    pub(crate) id: Name,
    pub(crate) actor: Name,
    pub(crate) title: TextId,
    pub(crate) sentence: TextId,
    pub(crate) source: SourceDraft,
    pub(crate) tasks: Vec<TaskDraft>,
    pub(crate) meanwhile: Vec<TextId>,
}

/// One thing to do in a step.
pub(crate) struct TaskDraft {
    pub(crate) id: Name,
    pub(crate) text: TextId,
    pub(crate) applies: Vec<Criterion>,
    pub(crate) last_word: Option<TextId>,
}

/// How a request is taken back.
pub(crate) struct RetractionDraft {
    pub(crate) clause: Name,
    pub(crate) filed: Name,
    pub(crate) limit: Option<(Name, i32)>,
    pub(crate) deadline: Option<Deadline>,
    pub(crate) caution_id: Option<Name>,
    pub(crate) after: Vec<TextId>,
}

/// One screen of a portal.
pub(crate) struct GuideDraft {
    pub(crate) clause: Option<Name>,
    pub(crate) label: TextId,
    pub(crate) text: TextId,
    pub(crate) control: Option<Control>,
}

/// The one file of a procedure.
pub(crate) const PROCEDURE: &str = "procedure.toml";

/// Reads a folder; `None` where `procedure.toml` is missing.
pub(crate) fn read_road(desk: &Desk, folder: &Path) -> Option<RoadDraft> {
    let draft = read_file(desk, folder, PROCEDURE, None, "procedure", |table| {
        RoadDraft {
            head: read_head(table),
            procedure: table.name("procedure"),
            meaning: table.texts("meaning"),
            instead: table.maybe_text("instead"),
            facts: table.tables("fact", "fact", read_fact),
            parts: table.tables("part", "part", read_part),
            clauses: table.tables("clause", "clause", read_note),
            actors: table.tables("actor", "actor", |table| {
                Entry::read(table, |id| Actor {
                    id,
                    name: table.text("name"),
                    own: table.maybe_bool("self").unwrap_or(false),
                })
            }),
            steps: table.tables("step", "step", read_step),
            retraction: table
                .maybe("retraction")
                .and_then(|value| value.table("retraction", "a table", read_retraction)),
            guide: table.tables("guide", "guide", |table| GuideDraft {
                clause: table.maybe_name("clause"),
                label: table.text("label"),
                text: table.text("text"),
                control: read_control(table),
            }),
            forms: table.tables("form", "form", read_form),
            mails: table.tables("mail", "mail", read_mail),
            sheets: table.tables("sheet", "sheet", read_sheet),
        }
    });
    report_unlisted(desk, folder, &[PROCEDURE], PROCEDURE);
    draft
}

fn read_step(table: &Table<'_>) -> StepDraft {
    StepDraft {
        id: table.name("id"),
        actor: table.name("actor"),
        title: table.text("title"),
        sentence: table.text("sentence"),
        source: read_source(table),
        tasks: table.tables("task", "task", |table| TaskDraft {
            id: table.name("id"),
            text: table.text("text"),
            applies: read_criteria(table, "applies"),
            last_word: table.maybe_text("final"),
        }),
        meanwhile: table.texts("meanwhile"),
    }
}

fn read_retraction(table: &Table<'_>) -> RetractionDraft {
    let caution_id = has_caution(table).then(|| table.name("caution_id"));
    RetractionDraft {
        clause: table.name("clause"),
        filed: table.name("filed"),
        limit: read_limit(table),
        deadline: read_deadline(table),
        caution_id,
        after: table.texts("after"),
    }
}

/// A request that can be taken back so often; the two keys go together.
fn read_limit(table: &Table<'_>) -> Option<(Name, i32)> {
    let given = ["used", "times"].map(|key| table.maybe(key).is_some());
    (given != [false; 2]).then(|| (table.name("used"), table.count("times")))
}

/// Whether there is a stricter reading; its keys go together.
fn has_caution(table: &Table<'_>) -> bool {
    let given = ["caution_days", "caution", "caution_id"].map(|key| table.maybe(key).is_some());
    given != [false; 3]
}

/// A time that ends after months or after days; a stricter reading says what to do once it has passed.
fn read_deadline(table: &Table<'_>) -> Option<Deadline> {
    let [months, days] = ["months", "days"].map(|key| table.maybe(key).is_some());
    let has_caution = has_caution(table);
    let term = match (months, days) {
        (true, true) => {
            table.add(What::ClashingKeys {
                first: "months",
                second: "days",
            });
            return None;
        }
        (false, true) => Term::Days(table.count("days")),
        (false, false) if !has_caution => return None,
        // A stricter reading is stricter than something.
        (_, false) => Term::Months(table.count("months")),
    };
    let caution = has_caution.then(|| Caution {
        days: table.count("caution_days"),
        advice: table.text("caution"),
    });
    Some(Deadline { term, caution })
}
