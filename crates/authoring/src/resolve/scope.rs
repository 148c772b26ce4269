//! The names that criteria may use.

use crate::cursor::Name;
use crate::names::Names;
use crate::near::nearest;
use crate::read::{ClauseDraft, FactDraft, PartDraft};
use crate::report::Report;
use crate::shape::IdShape;
use crate::what::What;
use masir_rulebook::{FactId, FactType};

/// The names that criteria may use.
pub(crate) struct Scope<'a> {
    pub(crate) report: &'a Report,
    pub(crate) drafts: &'a [FactDraft],
    pub(crate) facts: Names<'a>,
    pub(crate) clauses: Names<'a>,
    pub(crate) approvals: Names<'a>,
    pub(crate) parts: Names<'a>,
}

impl<'a> Scope<'a> {
    /// `facts_file` declares the facts.
    pub(crate) fn new(
        report: &'a Report,
        facts_file: &'a str,
        drafts: &'a [FactDraft],
        clauses: &'a [ClauseDraft],
        parts: &'a [PartDraft],
        approvals: Names<'a>,
    ) -> Self {
        let facts = drafts.iter().map(|fact| &fact.id);
        let facts = Names::new(report, "fact", IdShape::Snake, facts_file, facts);
        let clauses = clauses.iter().map(|clause| &clause.id);
        let clauses = Names::new(report, "clause", IdShape::Capital, "", clauses);
        let parts = parts.iter().map(|part| &part.id);
        let parts = Names::new(report, "part", IdShape::Capital, "", parts);
        Self {
            report,
            drafts,
            facts,
            clauses,
            approvals,
            parts,
        }
    }

    pub(crate) fn draft(&self, fact: FactId) -> &'a FactDraft {
        &self.drafts[usize::from(fact)]
    }

    /// The options of a choice or a set as a bit mask.
    pub(crate) fn mask(&self, fact: FactId, names: &[Name]) -> u64 {
        let draft = self.draft(fact);
        let options = draft.kind.as_ref().map_or(&[][..], FactType::options);
        let mut mask = 0;
        for name in names.iter().filter(|name| !name.text.is_empty()) {
            let Some(index) = options.iter().position(|option| option.id == name.text) else {
                let near = nearest(&name.text, options.iter().map(|option| option.id.as_str()));
                let (option, fact) = (name.text.clone(), draft.id.text.clone());
                let what = What::UnknownOption { option, fact, near };
                self.report.add(name.place, what);
                continue;
            };
            mask |= bit(index);
        }
        mask
    }

    /// All options of a choice or a set as a bit mask.
    pub(crate) fn full_mask(&self, fact: FactId) -> u64 {
        let count = self
            .draft(fact)
            .kind
            .as_ref()
            .map_or(0, |kind| kind.options().len());
        u64::MAX
            .checked_shr(u32::try_from(64_usize.saturating_sub(count)).unwrap_or(0))
            .unwrap_or(0)
    }
}

/// The mask of one option; facts with more than 64 are refused elsewhere.
fn bit(index: usize) -> u64 {
    u32::try_from(index)
        .ok()
        .and_then(|index| 1_u64.checked_shl(index))
        .unwrap_or(0)
}
