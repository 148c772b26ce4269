//! What clauses do, looked up: grants, conditions, limits.

use crate::report::Place;
use crate::tree::Tree;
use masir_rulebook::{ApprovalId, ClauseId, KindId, Paper};

/// What one clause does.
pub(crate) struct Deed {
    pub(crate) article: Option<u16>,
    /// Its own, those of its article, and its id.
    pub(crate) tags: Vec<String>,
    pub(crate) grants: Vec<Granted>,
    pub(crate) conditions: Vec<Condition>,
    pub(crate) limits: Vec<Bound>,
    pub(crate) papers: Vec<Paper>,
    pub(crate) subject_to: Option<ClauseId>,
}

/// What it grants.
pub(crate) struct Granted {
    /// Each with its tuition rule.
    pub(crate) kinds: Vec<(KindId, Option<u16>)>,
    pub(crate) approvals: Vec<ApprovalId>,
    pub(crate) max_terms: Option<u16>,
    pub(crate) rows: Vec<Tree>,
}

/// What it adds to grants.
pub(crate) struct Condition {
    pub(crate) place: Place,
    pub(crate) kinds: Option<Vec<KindId>>,
    pub(crate) on: Option<Vec<String>>,
    pub(crate) except: Vec<String>,
    pub(crate) rows: Vec<Tree>,
}

/// How it limits guest terms.
pub(crate) struct Bound {
    pub(crate) place: Place,
    pub(crate) kinds: Vec<KindId>,
    pub(crate) terms: u16,
    pub(crate) rows: Vec<Tree>,
}

impl Deed {
    /// Whether what this clause adds may bear on the grants of another one: general clauses bear on
    /// all, the clauses of an article on that article.
    pub(crate) fn reaches(&self, other: &Self) -> bool {
        self.article.is_none() || self.article == other.article
    }

    /// Whether it grants a kind that passes a test.
    pub(crate) fn grants_any(&self, test: impl Fn(KindId) -> bool) -> bool {
        self.grants
            .iter()
            .flat_map(|grant| &grant.kinds)
            .any(|(kind, _)| test(*kind))
    }
}

impl Condition {
    /// Whether it bears on a kind that a clause grants.
    pub(crate) fn bears_on(&self, clause: &Deed, kind: KindId) -> bool {
        let tagged = |tags: &[String]| tags.iter().any(|tag| clause.tags.contains(tag));
        self.kinds
            .as_ref()
            .is_none_or(|kinds| kinds.contains(&kind))
            && self.on.as_ref().is_none_or(|on| tagged(on))
            && !tagged(&self.except)
    }
}
