//! A rule book in two: what interviews go by, and the rest, which results and clauses are told with.

use super::{
    ApprovalId, Article, Checklist, Clause, ClauseId, Document, Doubt, Edition, Expr, ExprId, Fact,
    Fee, Grant, Group, Kind, KindId, Limit, Link, Named, Paper, RuleBook, Scan, Source, SourceText,
    TextId, Tuition, Window,
};
use crate::packed::packed;
use alloc::{string::String, vec::Vec};

/// What interviews go by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Brief {
    id: String,
    version: String,
    hash: String,
    title: TextId,
    edition: Edition,
    kinds: Vec<Kind>,
    groups: Vec<Group>,
    checklists: Vec<Checklist>,
    facts: Vec<Fact>,
    articles: Vec<Article>,
    clauses: Vec<Cited>,
    grants: Vec<Granted>,
    fees: Vec<Fee>,
    exprs: Vec<Expr>,
}

packed!(struct Brief {
    id, version, hash, title, edition, kinds, groups, checklists, facts, articles, clauses, grants,
    fees, exprs,
});

/// Of a clause: what addresses and headings name.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Cited {
    id: String,
    article: Option<u16>,
    title: TextId,
}

packed!(struct Cited { id, article, title });

/// Of a grant: what verdicts go by.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Granted {
    clause: ClauseId,
    kind: KindId,
    criteria: ExprId,
    approvals: Vec<ApprovalId>,
}

packed!(struct Granted { clause, kind, criteria, approvals });

/// The rest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rest {
    sources: Vec<SourceText>,
    links: Vec<Link>,
    approvals: Vec<Named>,
    documents: Vec<Document>,
    tuitions: Vec<Tuition>,
    clauses: Vec<Quoted>,
    grants: Vec<Given>,
    windows: Vec<Window>,
    scan: Option<Scan>,
}

packed!(struct Rest {
    sources, links, approvals, documents, tuitions, clauses, grants, windows, scan,
});

/// Of a clause: what it says, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Quoted {
    sentence: TextId,
    source: Source,
    doubts: Vec<Doubt>,
    notes: Vec<TextId>,
}

packed!(struct Quoted { sentence, source, doubts, notes });

/// Of a grant: what goes with it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Given {
    limits: Vec<Limit>,
    tuition: Option<u16>,
    papers: Vec<Paper>,
    subject_to: Option<ClauseId>,
}

packed!(struct Given { limits, tuition, papers, subject_to });

impl RuleBook {
    /// The book in two.
    pub fn in_two(self) -> (Brief, Rest) {
        let (cited, quoted) = self.clauses.into_iter().map(Clause::in_two).unzip();
        let (granted, given) = self.grants.into_iter().map(Grant::in_two).unzip();
        let brief = Brief {
            id: self.id,
            version: self.version,
            hash: self.hash,
            title: self.title,
            edition: self.edition,
            kinds: self.kinds,
            groups: self.groups,
            checklists: self.checklists,
            facts: self.facts,
            articles: self.articles,
            clauses: cited,
            grants: granted,
            fees: self.fees,
            exprs: self.exprs,
        };
        let rest = Rest {
            sources: self.sources,
            links: self.links,
            approvals: self.approvals,
            documents: self.documents,
            tuitions: self.tuitions,
            clauses: quoted,
            grants: given,
            windows: self.windows,
            scan: self.scan,
        };
        (brief, rest)
    }

    /// The same without the rest: all that only this tells is left out.
    pub fn in_brief(brief: Brief) -> Self {
        Self {
            id: brief.id,
            version: brief.version,
            hash: brief.hash,
            title: brief.title,
            edition: brief.edition,
            sources: Vec::new(),
            links: Vec::new(),
            kinds: brief.kinds,
            groups: brief.groups,
            checklists: brief.checklists,
            facts: brief.facts,
            approvals: Vec::new(),
            documents: Vec::new(),
            tuitions: Vec::new(),
            articles: brief.articles,
            clauses: brief.clauses.into_iter().map(Cited::alone).collect(),
            grants: brief.grants.into_iter().map(Granted::alone).collect(),
            windows: Vec::new(),
            fees: brief.fees,
            scan: None,
            exprs: brief.exprs,
        }
    }

    /// A book in brief with the rest of the same book.
    #[must_use]
    pub fn with(mut self, rest: Rest) -> Self {
        for (clause, quoted) in self.clauses.iter_mut().zip(rest.clauses) {
            clause.sentence = quoted.sentence;
            clause.source = quoted.source;
            clause.doubts = quoted.doubts;
            clause.notes = quoted.notes;
        }
        for (grant, given) in self.grants.iter_mut().zip(rest.grants) {
            grant.limits = given.limits;
            grant.tuition = given.tuition;
            grant.papers = given.papers;
            grant.subject_to = given.subject_to;
        }
        Self {
            sources: rest.sources,
            links: rest.links,
            approvals: rest.approvals,
            documents: rest.documents,
            tuitions: rest.tuitions,
            windows: rest.windows,
            scan: rest.scan,
            ..self
        }
    }
}

impl Clause {
    fn in_two(self) -> (Cited, Quoted) {
        let cited = Cited {
            id: self.id,
            article: self.article,
            title: self.title,
        };
        let quoted = Quoted {
            sentence: self.sentence,
            source: self.source,
            doubts: self.doubts,
            notes: self.notes,
        };
        (cited, quoted)
    }
}

impl Cited {
    fn alone(self) -> Clause {
        let none = self.title;
        Clause {
            id: self.id,
            article: self.article,
            title: self.title,
            sentence: none,
            source: Source {
                text: 0,
                heading: none,
                paragraph: 0,
                quote: none,
            },
            doubts: Vec::new(),
            notes: Vec::new(),
        }
    }
}

impl Grant {
    fn in_two(self) -> (Granted, Given) {
        let granted = Granted {
            clause: self.clause,
            kind: self.kind,
            criteria: self.criteria,
            approvals: self.approvals,
        };
        let given = Given {
            limits: self.limits,
            tuition: self.tuition,
            papers: self.papers,
            subject_to: self.subject_to,
        };
        (granted, given)
    }
}

impl Granted {
    fn alone(self) -> Grant {
        let given = Given::default();
        Grant {
            clause: self.clause,
            kind: self.kind,
            criteria: self.criteria,
            approvals: self.approvals,
            limits: given.limits,
            tuition: given.tuition,
            papers: given.papers,
            subject_to: given.subject_to,
        }
    }
}
