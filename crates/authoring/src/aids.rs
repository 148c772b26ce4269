//! Compiling what helps a reader along a procedure.

use crate::cursor::Name;
use crate::names::Names;
use crate::read::{LinkDraft, MailDraft, PROCEDURE, SheetDraft, StepDraft};
use crate::report::Report;
use crate::what::What;
use masir_rulebook::{Mail, Sheet, SheetRow};

/// Letters go to addresses that the book names.
pub(crate) fn mails(report: &Report, drafts: &[MailDraft], links: &[LinkDraft]) -> Vec<Mail> {
    let mail = |draft: &MailDraft| {
        let is_it =
            |link: &LinkDraft| link.id.text == draft.link.text && link.url.starts_with("mailto:");
        let Some(at) = links.iter().position(is_it) else {
            report_unknown(report, &draft.link);
            return None;
        };
        Some(Mail {
            link: u16::try_from(at).ok()?,
            subject: draft.subject,
            body: draft.body,
        })
    };
    drafts.iter().filter_map(mail).collect()
}

/// Rows go by tasks, of which `tasks` has all.
pub(crate) fn sheets(
    report: &Report,
    drafts: &[SheetDraft],
    steps: &[StepDraft],
    tasks: &Names<'_>,
) -> Vec<Sheet> {
    let row = |(task, name): &(Name, _)| {
        tasks.find(report, task)?;
        steps.iter().enumerate().find_map(|(step, draft)| {
            let at = draft.tasks.iter().position(|it| it.id.text == task.text)?;
            Some(SheetRow {
                step: u16::try_from(step).ok()?,
                task: u16::try_from(at).ok()?,
                name: *name,
            })
        })
    };
    let sheet = |draft: &SheetDraft| Sheet {
        title: draft.title,
        text: draft.text,
        row: draft.row,
        tick: draft.tick,
        rows: draft.rows.iter().filter_map(row).collect(),
    };
    drafts.iter().map(sheet).collect()
}

fn report_unknown(report: &Report, name: &Name) {
    if !name.text.is_empty() {
        let (text, home) = (name.text.clone(), PROCEDURE.to_owned());
        let what = What::Unknown {
            sort: "mail link",
            name: text,
            home,
            near: None,
        };
        report.add(name.place, what);
    }
}
