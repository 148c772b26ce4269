//! Filing windows: in the order of the year, apart from each other.

use super::Scope;
use crate::names::Names;
use crate::read::WindowDraft;
use crate::shape::IdShape;
use crate::what::What;
use masir_rulebook::Window;

/// Looks up the windows and reports those that share days.
pub(crate) fn resolve_windows(scope: &Scope<'_>, drafts: &[WindowDraft]) -> Vec<Window> {
    let semesters = drafts.iter().map(|draft| &draft.semester);
    Names::new(scope.report, "semester", IdShape::Snake, "", semesters);
    let mut windows: Vec<(Window, &WindowDraft)> = drafts
        .iter()
        .filter_map(|draft| Some((resolve_window(scope, draft)?, draft)))
        .collect();
    windows.sort_by_key(|(window, _)| window.opens);
    for two in windows.windows(2) {
        let [(first, first_draft), (second, second_draft)] = two else {
            continue;
        };
        if second.opens <= first.closes {
            let other = first_draft.semester.text.clone();
            scope
                .report
                .add(second_draft.semester.place, What::SharedDays { other });
        }
    }
    windows.into_iter().map(|(window, _)| window).collect()
}

fn resolve_window(scope: &Scope<'_>, draft: &WindowDraft) -> Option<Window> {
    let clause = scope.clauses.find(scope.report, &draft.clause);
    Some(Window {
        clause: clause?,
        semester: draft.semester.text.clone(),
        name: draft.name,
        opens: draft.opens?,
        closes: draft.closes?,
    })
}
