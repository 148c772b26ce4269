//! Which pages there are, and where each lies in the site.

use masir_rulebook::{ClauseId, Language, RuleBook};
use masir_web::route::{Address, Route};

/// A view that has a page of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum View {
    /// The start page, where the program takes over.
    Start,
    /// All clauses.
    Clauses,
    /// One clause.
    Clause(ClauseId),
    /// The steps of the procedure.
    Withdrawal,
}

/// A view in a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Page {
    pub(crate) language: Language,
    pub(crate) view: View,
}

impl Page {
    /// Every page; an error where a clause cannot name a file.
    pub(crate) fn all(book: &RuleBook) -> Result<Vec<Self>, String> {
        if let Some(clause) = book.clauses.iter().find(|clause| !is_name(&clause.id)) {
            return Err(format!("the clause {} cannot name a file", clause.id));
        }
        let clauses = (0..).zip(&book.clauses).map(|(at, _)| View::Clause(at));
        let views: Vec<View> = [View::Start, View::Clauses, View::Withdrawal]
            .into_iter()
            .chain(clauses)
            .collect();
        Ok(Language::ALL
            .into_iter()
            .flat_map(|language| {
                views.iter().map(move |view| Self {
                    language,
                    view: *view,
                })
            })
            .collect())
    }

    /// The page of an address of the program, if it has one.
    pub(crate) fn of(address: Address) -> Option<Self> {
        let view = match address.route {
            Route::Start => View::Start,
            Route::Clauses => View::Clauses,
            Route::Clause(clause) => View::Clause(clause),
            Route::Withdrawal => View::Withdrawal,
            _ => return None,
        };
        Some(Self {
            language: address.language,
            view,
        })
    }

    /// The same view in the program.
    pub(crate) fn address(self) -> Address {
        let route = match self.view {
            View::Start => Route::Start,
            View::Clauses => Route::Clauses,
            View::Clause(clause) => Route::Clause(clause),
            View::Withdrawal => Route::Withdrawal,
        };
        Address {
            language: self.language,
            route,
        }
    }

    /// The same view in a language.
    pub(crate) fn to(self, language: Language) -> Self {
        Self { language, ..self }
    }

    /// Where its file lies. Persian is at home, so its start page is the site's.
    pub(crate) fn path(self, book: &RuleBook) -> String {
        let folder = self.language.tag();
        match self.view {
            View::Start => [self.folder(), "index.html"].concat(),
            View::Clauses => [folder, "/clauses.html"].concat(),
            View::Clause(clause) => {
                let id = &book.clauses[usize::from(clause)].id;
                [folder, "/clause/", id, ".html"].concat()
            }
            View::Withdrawal => [folder, "/withdrawal.html"].concat(),
        }
    }

    /// How it is linked to from the root of the site: a start page by its folder.
    pub(crate) fn link(self, book: &RuleBook) -> String {
        match self.view {
            View::Start => self.folder().to_owned(),
            _ => self.path(book),
        }
    }

    /// The way from it to the root of the site.
    pub(crate) fn root(self) -> &'static str {
        match (self.view, self.language) {
            (View::Start, Language::Fa) => "./",
            (View::Start | View::Clauses | View::Withdrawal, _) => "../",
            (View::Clause(_), _) => "../../",
        }
    }

    /// The folder of the start page in its language, from the root of the site.
    pub(crate) fn folder(self) -> &'static str {
        match self.language {
            Language::Fa => "",
            Language::En => "en/",
        }
    }
}

fn is_name(id: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    !id.is_empty() && id.bytes().all(fits)
}
