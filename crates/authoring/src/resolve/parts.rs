//! Looking up parts.

use super::{Scope, Standing};
use crate::read::PartDraft;
use crate::tree::{Part, Tree};
use crate::what::What;

impl Scope<'_> {
    /// Looks up all parts and reports those that come back to themselves.
    pub(crate) fn parts(&self, drafts: &[PartDraft]) -> Vec<Part> {
        let rows = |draft: &PartDraft| self.criteria(&draft.rows, Standing::Row);
        let parts: Vec<Part> = drafts
            .iter()
            .map(|draft| Part {
                text: draft.text,
                rows: rows(draft),
            })
            .collect();
        for (start, draft) in drafts.iter().enumerate() {
            // A circle is named once, at the first of its parts.
            if let Some(road) =
                road_back(&parts, start).filter(|road| !road.iter().any(|part| *part < start))
            {
                let names: Vec<&str> = road
                    .iter()
                    .map(|part| drafts[*part].id.text.as_str())
                    .collect();
                let road = names.join(" → ");
                self.report.add(
                    draft.id.place,
                    What::Circle {
                        part: draft.id.text.clone(),
                        road,
                    },
                );
            }
        }
        parts
    }
}

/// The shortest road from a part back to itself.
fn road_back(parts: &[Part], start: usize) -> Option<Vec<usize>> {
    let mut seen = vec![false; parts.len()];
    let mut roads = vec![vec![start]];
    while let Some(road) = (!roads.is_empty()).then(|| roads.remove(0)) {
        let last = road[road.len() - 1];
        for next in parts[last].rows.iter().flat_map(Tree::parts) {
            let onward: Vec<usize> = road.iter().copied().chain([next]).collect();
            if next == start {
                return Some(onward);
            }
            if !std::mem::replace(&mut seen[next], true) {
                roads.push(onward);
            }
        }
    }
    None
}
