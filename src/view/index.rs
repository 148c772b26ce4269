//! The list of clauses, narrowed to those in which words are found.

use crate::search::Query;
use masir_rulebook::{Clause, ClauseId, RuleBook, Words};

/// The clauses of one article, or the general ones.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chapter {
    /// Index of the article; `None` for general clauses.
    pub article: Option<u16>,
    /// Its clauses, in the order of the book.
    pub clauses: Vec<Found>,
}

/// A clause that is listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Found {
    /// The clause.
    pub clause: ClauseId,
    /// Whether the words of the text itself are needed to find it.
    pub by_quote: bool,
}

/// The chapters with a clause to list: those in whose id, chapter, title, sentence or own words
/// each word of a query is found. Everything, where nothing is looked for.
pub fn chapters(book: &RuleBook, words: &Words, query: &Query) -> Vec<Chapter> {
    let articles = (0..).zip(&book.articles).map(|(at, _)| Some(at));
    let all = std::iter::once(None).chain(articles).map(|article| {
        let clauses = (0..).zip(&book.clauses);
        let own = clauses.filter(|(_, clause)| clause.article == article);
        let title = article.map_or("", |at| words.get(book.articles[usize::from(at)].title));
        Chapter {
            article,
            clauses: own
                .filter_map(|(id, clause)| found(id, clause, title, words, query))
                .collect(),
        }
    });
    all.filter(|chapter| !chapter.clauses.is_empty()).collect()
}

fn found(
    id: ClauseId,
    clause: &Clause,
    chapter: &str,
    words: &Words,
    query: &Query,
) -> Option<Found> {
    let ours = [
        &clause.id,
        chapter,
        words.get(clause.title),
        words.get(clause.sentence),
    ];
    let by_quote = !query.is_in(&ours);
    let all = [&ours[..], &[words.get(clause.source.quote)]].concat();
    (!by_quote || query.is_in(&all)).then_some(Found {
        clause: id,
        by_quote,
    })
}
