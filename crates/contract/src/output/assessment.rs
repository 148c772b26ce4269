//! An assessment as JSON.

use masir_rulebook::{
    Assessment, Basis, Grant, GrantVerdict, KindVerdict, Opening, Paper, RuleBook, WindowState,
};
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

/// An assessment in the public JSON.
#[derive(Serialize)]
pub struct AssessmentJson<'a> {
    rules: Rules<'a>,
    date: String,
    window: Option<Window<'a>>,
    fee: Option<Fee<'a>>,
    kinds: Kinds<'a>,
    clauses: Vec<GrantJson<'a>>,
}

#[derive(Serialize)]
struct Rules<'a> {
    id: &'a str,
    version: &'a str,
    hash: &'a str,
}

#[derive(Serialize)]
struct Window<'a> {
    state: &'static str,
    semester: &'a str,
    opens: String,
    closes: String,
    days: i32,
}

#[derive(Serialize)]
struct Fee<'a> {
    rial: u64,
    clause: &'a str,
    inferred: bool,
}

/// Kinds by name, in the order of the book.
struct Kinds<'a>(Vec<(&'a str, Kind<'a>)>);

#[derive(Serialize)]
struct Kind<'a> {
    verdict: &'static str,
    clauses: Vec<&'a str>,
    settled: bool,
}

#[derive(Serialize)]
struct GrantJson<'a> {
    clause: &'a str,
    kind: &'a str,
    verdict: &'static str,
    failed: Vec<&'a str>,
    missing: Vec<&'a str>,
    doubts: Vec<&'a str>,
    approvals: Vec<&'a str>,
    documents: Vec<Document<'a>>,
    max_terms: Option<u16>,
    tuition: Option<&'a str>,
    subject_to_regulations: bool,
}

#[derive(Serialize)]
struct Document<'a> {
    document: &'a str,
    basis: &'static str,
}

impl<'a> AssessmentJson<'a> {
    /// What a book says.
    pub fn new(book: &'a RuleBook, found: &Assessment) -> Self {
        let fee = found.fee.map(|due| {
            let fee = &book.fees[due.fee];
            Fee {
                rial: fee.rial,
                clause: clause_id(book, fee.clause),
                inferred: due.inferred,
            }
        });
        let kinds = book.kinds.iter().zip(&found.kinds);
        let clauses = book.grants.iter().zip(&found.grants);
        Self {
            rules: Rules {
                id: &book.id,
                version: &book.version,
                hash: &book.hash,
            },
            date: found.date.to_string(),
            window: found.window.map(|state| window(book, &state)),
            fee,
            kinds: Kinds(
                kinds
                    .map(|(named, found)| (named.id.as_str(), kind(book, found)))
                    .collect(),
            ),
            clauses: clauses
                .map(|(grant, found)| clause(book, grant, found))
                .collect(),
        }
    }
}

impl Serialize for Kinds<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (id, kind) in &self.0 {
            map.serialize_entry(id, kind)?;
        }
        map.end()
    }
}

fn window<'a>(book: &'a RuleBook, state: &WindowState) -> Window<'a> {
    Window {
        state: match state.opening {
            Opening::Open => "open",
            Opening::Closed => "closed",
        },
        semester: &book.windows[state.window].semester,
        opens: state.opens.to_string(),
        closes: state.closes.to_string(),
        days: state.days,
    }
}

fn kind<'a>(book: &'a RuleBook, found: &KindVerdict) -> Kind<'a> {
    let clauses = found
        .grants
        .iter()
        .map(|grant| clause_id(book, book.grants[usize::from(*grant)].clause));
    Kind {
        verdict: found.verdict.id(),
        clauses: clauses.collect(),
        settled: found.settled,
    }
}

fn clause<'a>(book: &'a RuleBook, grant: &'a Grant, found: &GrantVerdict) -> GrantJson<'a> {
    let clauses = |ids: &[u16]| ids.iter().map(|id| clause_id(book, *id)).collect();
    GrantJson {
        clause: clause_id(book, grant.clause),
        kind: &book.kinds[usize::from(grant.kind)].id,
        verdict: found.verdict.id(),
        failed: clauses(&found.failed),
        missing: found
            .missing
            .iter()
            .map(|id| book.facts[usize::from(*id)].id.as_str())
            .collect(),
        doubts: clauses(&found.doubts),
        approvals: found
            .approvals
            .iter()
            .map(|id| book.approvals[usize::from(*id)].id.as_str())
            .collect(),
        documents: grant
            .papers
            .iter()
            .map(|paper| document(book, *paper))
            .collect(),
        max_terms: found.max_terms,
        tuition: grant
            .tuition
            .map(|id| book.tuitions[usize::from(id)].id.as_str()),
        subject_to_regulations: grant.subject_to.is_some(),
    }
}

fn document(book: &RuleBook, paper: Paper) -> Document<'_> {
    Document {
        document: &book.documents[usize::from(paper.document)].id,
        basis: match paper.basis {
            Basis::Stated => "stated",
            Basis::Inferred => "inferred",
        },
    }
}

fn clause_id(book: &RuleBook, id: u16) -> &str {
    &book.clauses[usize::from(id)].id
}
