//! Addresses: what stands behind the `#`.
//!
//! Persian is at home: its addresses begin with `#/`, those of English with `#/en/`.

use crate::cut::cut;
use crate::format::joined;
use masir_rulebook::views::{
    ANSWERS, CLAUSE, CLAUSES, ENGLISH, LIST, QUESTION, REASON, RECEIPT, RESULT, SCANS, SHARED,
};
use masir_rulebook::{ClauseId, FactId, Language, RuleBook};

/// A view of the app.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Route {
    /// The start page.
    Start,
    /// Goes on to the question that decides most.
    Next,
    /// As `Next`, but asks what one article, given by its index, needs first.
    Reason(u16),
    /// A question, with those on the same page.
    Question(FactId),
    /// A checklist, given by its index.
    Checklist(u16),
    /// All answers.
    Answers,
    /// The result.
    Result,
    /// All clauses.
    Clauses,
    /// One clause.
    Clause(ClauseId),
    /// The procedure, by whichever name its book has for it.
    Withdrawal,
    /// Answers that somebody shares; they stand behind the name of the view.
    Shared,
    /// A receipt, which stands behind the name of the view.
    Receipt,
    /// The scan desk.
    Scans,
    /// An address that leads nowhere; all of it is carried.
    Nowhere,
}

/// What addresses name.
#[derive(Clone, Copy)]
pub struct Names<'a> {
    /// Its questions, articles, checklists and clauses.
    pub book: &'a RuleBook,
    /// The name of the procedure.
    pub procedure: &'a str,
}

/// A view in a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Address {
    /// The language.
    pub language: Language,
    /// The view.
    pub route: Route,
}

impl Address {
    /// Reads a fragment without its `#`; `None` for one that is no address but the id of an element.
    pub fn parse(fragment: &str, names: Names<'_>) -> Option<Self> {
        let (language, path) = split(fragment)?;
        Some(Self {
            language,
            route: Route::parse(path, names).unwrap_or(Route::Nowhere),
        })
    }

    /// The language of a fragment without its `#`; `None` for one that is no address.
    pub fn language_of(fragment: &str) -> Option<Language> {
        Some(split(fragment)?.0)
    }

    /// What a fragment without its `#` carries to this view: what stands behind the name of the view.
    pub fn carried(self, fragment: &str) -> &str {
        let path = split(fragment).map_or("", |(_, path)| path);
        match self.route {
            Route::Nowhere => path,
            _ => cut(path, b'/').map_or("", |(_, carried)| carried),
        }
    }

    /// The fragment of a view that something is carried to, `#` included.
    pub fn carrying(self, carried: &str, names: Names<'_>) -> String {
        let slash = if self.route == Route::Nowhere {
            ""
        } else {
            "/"
        };
        joined(&[&self.fragment(names), slash, carried])
    }

    /// The fragment, `#` included; without what is carried.
    pub fn fragment(self, names: Names<'_>) -> String {
        let language = match self.language {
            Language::Fa => "#/",
            Language::En => "#/en/",
        };
        let (view, id) = self.route.parts(names);
        let slash = if id.is_empty() { "" } else { "/" };
        joined(&[language, view, slash, id])
    }
}

impl Route {
    fn parse(path: &str, names: Names<'_>) -> Option<Self> {
        let book = names.book;
        let (view, id) = cut(path, b'/').unwrap_or((path, ""));
        let route = match (view, id) {
            ("", "") => Self::Start,
            (QUESTION, "") => Self::Next,
            (QUESTION, id) => Self::Question(position(&book.facts, |fact| fact.id == id)?),
            (REASON, id) => Self::Reason(position(&book.articles, |article| article.id == id)?),
            (LIST, id) => Self::Checklist(position(&book.checklists, |list| list.id == id)?),
            (ANSWERS, "") => Self::Answers,
            (RESULT, "") => Self::Result,
            (CLAUSES, "") => Self::Clauses,
            (CLAUSE, id) => Self::Clause(position(&book.clauses, |clause| clause.id == id)?),
            (SHARED, _) => Self::Shared,
            (RECEIPT, _) => Self::Receipt,
            (SCANS, "") => Self::Scans,
            // No book has a procedure of a view's name; last, in case one should.
            (name, "") if name == names.procedure => Self::Withdrawal,
            _ => return None,
        };
        Some(route)
    }

    fn parts(self, names: Names<'_>) -> (&str, &str) {
        let book = names.book;
        match self {
            Self::Start | Self::Nowhere => ("", ""),
            Self::Next => (QUESTION, ""),
            Self::Question(fact) => (
                QUESTION,
                book.facts
                    .get(usize::from(fact))
                    .map_or("", |fact| &fact.id),
            ),
            Self::Reason(article) => (
                REASON,
                book.articles
                    .get(usize::from(article))
                    .map_or("", |article| &article.id),
            ),
            Self::Checklist(list) => (
                LIST,
                book.checklists
                    .get(usize::from(list))
                    .map_or("", |list| &list.id),
            ),
            Self::Answers => (ANSWERS, ""),
            Self::Result => (RESULT, ""),
            Self::Clauses => (CLAUSES, ""),
            Self::Clause(clause) => (
                CLAUSE,
                book.clauses
                    .get(usize::from(clause))
                    .map_or("", |clause| &clause.id),
            ),
            Self::Withdrawal => (names.procedure, ""),
            Self::Shared => (SHARED, ""),
            Self::Receipt => (RECEIPT, ""),
            Self::Scans => (SCANS, ""),
        }
    }
}

/// The language of a fragment, and what it says of the view; `None` for the id of an element.
fn split(fragment: &str) -> Option<(Language, &str)> {
    let Some(path) = fragment.strip_prefix('/') else {
        return fragment.is_empty().then_some((Language::Fa, ""));
    };
    Some(match path.strip_prefix(ENGLISH) {
        Some("") => (Language::En, ""),
        Some(rest) if rest.starts_with('/') => (Language::En, &rest[1..]),
        _ => (Language::Fa, path),
    })
}

fn position<T>(list: &[T], is: impl Fn(&T) -> bool) -> Option<u16> {
    list.iter()
        .position(is)
        .and_then(|at| u16::try_from(at).ok())
}
