//! An assessment in words.

use super::phrases::Phrases;
use masir_rulebook::{
    Assessment, Grant, GrantVerdict, KindVerdict, Opening, RuleBook, TextId, Verdict, Words,
};
use std::fmt::Write;

/// An assessment in words: the kinds first, then when and how much, then why.
pub(crate) fn assessment(book: &RuleBook, words: &Words, found: &Assessment) -> String {
    let page = Page {
        book,
        words,
        phrases: Phrases::of(words.language),
    };
    let mut text = format!(
        "{}\n{}\n\n",
        words.get(book.title),
        words.get(book.edition.notice)
    );
    for (kind, verdict) in book.kinds.iter().zip(&found.kinds) {
        page.kind(&mut text, kind.name, verdict);
    }
    text.push('\n');
    page.day(&mut text, found);
    page.clauses(&mut text, found);
    page.questions(&mut text, found);
    text
}

struct Page<'a> {
    book: &'a RuleBook,
    words: &'a Words,
    phrases: &'static Phrases,
}

impl Page<'_> {
    fn kind(&self, text: &mut String, name: TextId, found: &KindVerdict) {
        line(
            text,
            &format!(
                "{}: {}",
                self.words.get(name),
                self.phrases.verdict(found.verdict)
            ),
        );
        for grant in &found.grants {
            line(
                text,
                &format!(
                    "  {}",
                    self.clause(self.book.grants[usize::from(*grant)].clause)
                ),
            );
        }
    }

    fn day(&self, text: &mut String, found: &Assessment) {
        let phrases = self.phrases;
        line(
            text,
            &Phrases::fill(phrases.asked_on, &[&phrases.date(found.date)]),
        );
        if let Some(state) = found.window {
            let (phrase, day) = match state.opening {
                Opening::Open => (phrases.window_open, state.closes),
                Opening::Closed => (phrases.window_closed, state.opens),
            };
            let semester = self.words.get(self.book.windows[state.window].name);
            line(
                text,
                &Phrases::fill(
                    phrase,
                    &[semester, &phrases.date(day), &phrases.number(state.days)],
                ),
            );
        }
        let fee = match found.fee {
            None => phrases.fee_unknown.to_owned(),
            Some(due) => {
                let phrase = if due.inferred {
                    phrases.fee_inferred
                } else {
                    phrases.fee
                };
                Phrases::fill(phrase, &[&phrases.amount(self.book.fees[due.fee].rial)])
            }
        };
        line(text, &fee);
    }

    fn clauses(&self, text: &mut String, found: &Assessment) {
        line(text, &format!("\n{}", self.phrases.clause_by_clause));
        let mut before = None;
        for (grant, verdict) in self.book.grants.iter().zip(&found.grants) {
            if before != Some(grant.clause) {
                line(text, &self.clause(grant.clause));
            }
            before = Some(grant.clause);
            line(text, &format!("  {}", self.grant(grant, verdict)));
        }
    }

    fn grant(&self, grant: &Grant, found: &GrantVerdict) -> String {
        let phrases = self.phrases;
        let kind = self
            .words
            .get(self.book.kinds[usize::from(grant.kind)].name);
        let mut text = format!("{kind}: {}", phrases.verdict(found.verdict));
        let clauses = |ids: &[u16]| {
            self.list(
                ids.iter()
                    .map(|id| self.book.clauses[usize::from(*id)].id.as_str()),
            )
        };
        let named = match found.verdict {
            Verdict::Eligible => None,
            Verdict::Conditional => {
                // For a person in the order of the offices, which is that of the book.
                let mut offices = found.approvals.clone();
                offices.sort_unstable();
                let names = offices
                    .iter()
                    .map(|id| self.words.get(self.book.approvals[usize::from(*id)].name));
                Some((phrases.approvals, self.list(names)))
            }
            Verdict::Incomplete => {
                let names = found
                    .missing
                    .iter()
                    .map(|id| self.words.get(self.book.facts[usize::from(*id)].label));
                Some((phrases.missing, self.list(names)))
            }
            Verdict::Uncertain => Some((phrases.left_open_by, clauses(&found.doubts))),
            Verdict::NotYet | Verdict::Ineligible => {
                Some((phrases.because_of, clauses(&found.failed)))
            }
        };
        let limit = found
            .max_terms
            .filter(|_| found.verdict != Verdict::Ineligible);
        let limit = limit.map(|terms| (phrases.terms, phrases.number(terms.into())));
        for (phrase, what) in named.into_iter().chain(limit) {
            let _ = write!(text, " · {}", Phrases::fill(phrase, &[&what]));
        }
        text
    }

    /// The questions whose answers are missing, in the order of the book.
    fn questions(&self, text: &mut String, found: &Assessment) {
        let missing = |id: usize| {
            found
                .grants
                .iter()
                .flat_map(|grant| &grant.missing)
                .any(|fact| usize::from(*fact) == id)
        };
        let questions: Vec<TextId> = self
            .book
            .facts
            .iter()
            .enumerate()
            .filter(|(id, _)| missing(*id))
            .map(|(_, fact)| fact.question)
            .collect();
        if questions.is_empty() {
            return;
        }
        line(text, &format!("\n{}", self.phrases.questions));
        for question in questions {
            line(text, &format!("  {}", self.words.get(question)));
        }
    }

    fn clause(&self, id: u16) -> String {
        let clause = &self.book.clauses[usize::from(id)];
        format!("{} ({})", self.words.get(clause.title), clause.id)
    }

    fn list<'a>(&self, entries: impl Iterator<Item = &'a str>) -> String {
        entries.collect::<Vec<_>>().join(self.phrases.comma)
    }
}

fn line(text: &mut String, line: &str) {
    text.push_str(line);
    text.push('\n');
}
