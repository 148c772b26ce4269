//! Reading: from files to drafts. A draft has the right shape; its names are not yet looked up.

mod aids;
mod change;
mod clauses;
mod criteria;
mod facts;
mod files;
mod grants;
mod head;
mod lists;
mod road;
mod ruleset;
mod scan;
mod test;

pub(crate) use aids::{MailDraft, SheetDraft};
pub(crate) use clauses::{ClauseDraft, SourceDraft};
pub(crate) use criteria::{Ask, Criterion, PartDraft};
pub(crate) use facts::FactDraft;
pub(crate) use grants::{ConditionDraft, GrantDraft, LimitDraft};
pub(crate) use head::{Head, LinkDraft, items};
pub(crate) use lists::{FeeDraft, TuitionDraft, WindowDraft};
pub(crate) use road::{PROCEDURE, RetractionDraft, RoadDraft, StepDraft, TaskDraft, read_road};
pub(crate) use ruleset::{RULESET, RulesDraft, read_rules};
pub(crate) use scan::ScanDraft;
pub(crate) use test::{Literal, Test, TestKey};
