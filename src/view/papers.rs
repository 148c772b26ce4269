//! What to bring: the documents of every route that can come to something, each once.

use super::routes::Route;
use masir_rulebook::{Basis, DocumentId, RuleBook};

/// A document of the checklist.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaperLine {
    /// The document.
    pub document: DocumentId,
    /// Whether the text of any of its routes names it.
    pub basis: Basis,
    /// The routes it is for, as indexes into the list it was made from.
    pub routes: Vec<usize>,
}

/// The documents of some routes, without repeats.
pub fn papers<'a>(book: &RuleBook, routes: impl IntoIterator<Item = &'a Route>) -> Vec<PaperLine> {
    let mut lines: Vec<PaperLine> = Vec::new();
    for (at, route) in routes.into_iter().enumerate() {
        let grants = route
            .grants
            .iter()
            .map(|grant| &book.grants[usize::from(*grant)]);
        for paper in grants.flat_map(|grant| &grant.papers) {
            match lines
                .iter_mut()
                .find(|line| line.document == paper.document)
            {
                Some(line) => line.join(at, paper.basis),
                None => lines.push(PaperLine {
                    document: paper.document,
                    basis: paper.basis,
                    routes: vec![at],
                }),
            }
        }
    }
    lines
}

impl PaperLine {
    fn join(&mut self, route: usize, basis: Basis) {
        if basis == Basis::Stated {
            self.basis = basis;
        }
        if !self.routes.contains(&route) {
            self.routes.push(route);
        }
    }
}
