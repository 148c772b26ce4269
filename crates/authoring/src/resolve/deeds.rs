//! Looking up what clauses do.

use super::{Scope, Standing};
use crate::cursor::Name;
use crate::deeds::{Bound, Condition, Deed, Granted};
use crate::names::Names;
use crate::read::{ClauseDraft, ConditionDraft, GrantDraft, LimitDraft, RulesDraft};
use crate::report::Report;
use crate::rules::RuleNames;
use crate::shape::IdShape;
use crate::what::What;
use masir_rulebook::{KindId, Paper};

/// Names that deeds are looked up by.
struct Lookup<'a> {
    report: &'a Report,
    scope: &'a Scope<'a>,
    names: &'a RuleNames<'a>,
    tags: Names<'a>,
    draft: &'a RulesDraft,
}

/// Looks up what all clauses do, in their order.
pub(crate) fn resolve_deeds(
    scope: &Scope<'_>,
    names: &RuleNames<'_>,
    draft: &RulesDraft,
) -> Vec<Deed> {
    let report = scope.report;
    let of_articles = draft.articles.iter().flat_map(|article| &article.tags);
    let of_clauses = draft.clauses.iter().flat_map(|clause| &clause.tags);
    let mut tags: Vec<&Name> = Vec::new();
    for tag in of_articles.chain(of_clauses) {
        if !tags.iter().any(|other| other.text == tag.text) {
            tags.push(tag);
        }
    }
    let tags = Names::new(report, "tag", IdShape::Small, "", tags.into_iter());
    let lookup = Lookup {
        report,
        scope,
        names,
        tags,
        draft,
    };
    let deeds: Vec<Deed> = draft
        .clauses
        .iter()
        .map(|clause| lookup.deed(clause))
        .collect();
    lookup.tags.report_unused(report);
    report_idle(report, &deeds);
    deeds
}

/// Reports conditions and limits that bear on no grant.
fn report_idle(report: &Report, deeds: &[Deed]) {
    for deed in deeds {
        let reached = || deeds.iter().filter(|other| deed.reaches(other));
        for condition in &deed.conditions {
            let bears = |other: &Deed| other.grants_any(|kind| condition.bears_on(other, kind));
            if !reached().any(bears) {
                report.add(condition.place, What::Idle { of: "condition" });
            }
        }
        for limit in &deed.limits {
            if !reached().any(|other| other.grants_any(|kind| limit.kinds.contains(&kind))) {
                report.add(limit.place, What::Idle { of: "limit" });
            }
        }
    }
}

impl Lookup<'_> {
    fn deed(&self, draft: &ClauseDraft) -> Deed {
        let article = draft
            .article
            .and_then(|at| self.draft.articles.get(usize::from(at)));
        let of_article = article.map_or(&[][..], |article| &article.tags);
        let tags = draft.tags.iter().chain(of_article).chain([&draft.id]);
        let subject_to = draft.subject_to.as_ref();
        let deed = Deed {
            article: draft.article,
            tags: tags.map(|tag| tag.text.clone()).collect(),
            grants: draft
                .grants
                .iter()
                .map(|grant| self.granted(grant))
                .collect(),
            conditions: draft
                .conditions
                .iter()
                .map(|it| self.condition(it))
                .collect(),
            limits: draft.limits.iter().map(|limit| self.bound(limit)).collect(),
            papers: self.papers(draft),
            subject_to: subject_to.and_then(|clause| self.scope.clauses.find(self.report, clause)),
        };
        self.report_kinds_granted_twice(draft);
        deed
    }

    fn granted(&self, draft: &GrantDraft) -> Granted {
        let own = draft
            .tuition
            .as_ref()
            .filter(|tuition| tuition.text != "none");
        let own = own.and_then(|tuition| self.names.tuitions.find(self.report, tuition));
        let tuition = |kind: KindId| {
            if draft.tuition.is_some() {
                return own;
            }
            let usual = self.draft.kinds[usize::from(kind)].tuition.as_ref();
            usual.and_then(|tuition| self.names.tuitions.find(self.report, tuition))
        };
        let kinds = self.names.kinds.find_all(self.report, &draft.kinds);
        Granted {
            kinds: kinds
                .into_iter()
                .map(|kind| (kind, tuition(kind)))
                .collect(),
            approvals: self
                .scope
                .approvals
                .find_sorted(self.report, &draft.approvals),
            max_terms: draft.max_terms,
            rows: self.scope.criteria(&draft.rows, Standing::Row),
        }
    }

    fn condition(&self, draft: &ConditionDraft) -> Condition {
        let kinds = draft.kinds.as_ref();
        Condition {
            place: draft.place,
            kinds: kinds.map(|kinds| self.names.kinds.find_all(self.report, kinds)),
            on: draft.on.as_ref().map(|tags| self.tags(tags)),
            except: self.tags(&draft.except),
            rows: self.scope.criteria(&draft.rows, Standing::Row),
        }
    }

    fn bound(&self, draft: &LimitDraft) -> Bound {
        Bound {
            place: draft.place,
            kinds: self.names.kinds.find_all(self.report, &draft.kinds),
            terms: draft.terms,
            rows: self.scope.criteria(&draft.rows, Standing::Silent),
        }
    }

    /// Tags that a condition names; the id of a clause is a tag of that clause.
    fn tags(&self, names: &[Name]) -> Vec<String> {
        for name in names {
            let is_clause = self
                .draft
                .clauses
                .iter()
                .any(|clause| clause.id.text == name.text);
            if !is_clause {
                self.tags.find(self.report, name);
            }
        }
        names.iter().map(|name| name.text.clone()).collect()
    }

    fn papers(&self, draft: &ClauseDraft) -> Vec<Paper> {
        let mut papers: Vec<Paper> = Vec::new();
        for (name, basis) in &draft.documents {
            let Some(document) = self.names.documents.find(self.report, name) else {
                continue;
            };
            if papers.iter().any(|paper| paper.document == document) {
                let what = What::Repeated {
                    key: "documents",
                    name: name.text.clone(),
                };
                self.report.add(name.place, what);
            }
            papers.push(Paper {
                document,
                basis: *basis,
            });
        }
        papers
    }

    fn report_kinds_granted_twice(&self, draft: &ClauseDraft) {
        for (at, grant) in draft.grants.iter().enumerate() {
            let mut earlier = draft.grants[..at].iter().flat_map(|grant| &grant.kinds);
            for kind in &grant.kinds {
                if earlier.any(|other| other.text == kind.text) {
                    self.report.add(
                        kind.place,
                        What::GrantedTwice {
                            kind: kind.text.clone(),
                        },
                    );
                }
            }
        }
    }
}
