//! The order of a book's texts: those that questions are put with come first, so that they can ship
//! before the rest.

use crate::seal::Sealed;
use masir_rulebook::{FactType, Packed, Procedure, RuleBook, TextId, Words};

/// A book that knows which of its texts questions are put with.
pub(crate) trait Asking {
    /// Visits these texts.
    fn asked(&mut self, visit: &mut dyn FnMut(&mut TextId));
}

impl Asking for RuleBook {
    /// The questions but for why they are asked, the reasons to begin with, and the edition.
    fn asked(&mut self, visit: &mut dyn FnMut(&mut TextId)) {
        self.edition.texts(visit);
        self.groups.texts(visit);
        self.checklists.texts(visit);
        let reasons: Vec<TextId> = self.facts.iter().map(|fact| fact.why).collect();
        for fact in &mut self.facts {
            // A field for a number comes later, and its words with it.
            if let FactType::Integer { .. } | FactType::Decimal { .. } = fact.kind {
                visit(&mut fact.label);
                fact.tick.texts(visit);
                continue;
            }
            fact.texts(&mut |text| {
                if !reasons.contains(text) {
                    visit(text);
                }
            });
        }
        for article in &mut self.articles {
            article.reason.texts(visit);
        }
    }
}

impl Asking for Procedure {
    /// Its name, by which it is offered; it is read as a whole.
    fn asked(&mut self, visit: &mut dyn FnMut(&mut TextId)) {
        visit(&mut self.title);
    }
}

/// Puts the texts of questions first, and returns how many they are.
pub(crate) fn asked_first<T: Sealed>(book: &mut T, words: &mut [Words; 2]) -> usize {
    let mut is_asked = vec![false; words[0].texts.len()];
    book.asked(&mut |id| {
        if let Some(asked) = is_asked.get_mut(id.0 as usize) {
            *asked = true;
        }
    });
    let (first, rest): (Vec<usize>, Vec<usize>) = (0..is_asked.len()).partition(|id| is_asked[*id]);
    let asked = first.len();
    let order = [first, rest].concat();
    for words in words {
        words.texts = order.iter().map(|id| words.texts[*id].clone()).collect();
    }
    let mut place = vec![TextId(0); order.len()];
    for (new, old) in (0..).zip(order) {
        place[old] = TextId(new);
    }
    book.texts(&mut |id| *id = place.get(id.0 as usize).copied().unwrap_or(*id));
    asked
}
