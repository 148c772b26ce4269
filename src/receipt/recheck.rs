//! A receipt beside the rule book of today.

use super::{KindThen, Receipt, digest, fee, kinds, sum};
use masir_rulebook::{Assessment, Checker, ClauseId, KindId, RuleBook, Verdict};

/// What a second look at a receipt comes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recheck {
    /// The judgement in a word.
    pub judgement: Judgement,
    /// What today's rule book says about the answers on the receipt's day.
    pub now: Assessment,
    /// By kind, in the order of today's book, then those that it has no more: what has changed.
    pub kinds: Vec<KindChange>,
    /// The fee in rial on the receipt, and by today's book.
    pub fee: (Option<u64>, Option<u64>),
}

/// What a second look at a receipt comes to, in a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Judgement {
    /// The same rule book, the same result.
    Same,
    /// Another rule book, the same result.
    StillSame,
    /// Another rule book, another result.
    Differs,
    /// The same rule book, another result: these answers never had the result of the receipt.
    Contradicted,
}

/// What has become of a kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KindChange {
    /// The kind; `None` where today's book has it no more.
    pub kind: Option<KindId>,
    /// Its verdict on the receipt; `None` where the receipt does not know the kind.
    pub then: Option<Verdict>,
    /// Its verdict now; `None` where today's book does not know the kind.
    pub now: Option<Verdict>,
    /// Clauses that grant it now and did not then.
    pub gained: Vec<ClauseId>,
    /// Clauses that granted it then and do not now.
    pub lost: Vec<ClauseId>,
    /// How many clauses granted it then that today's book does not have.
    pub gone: usize,
}

impl KindChange {
    /// Whether nothing has changed.
    pub fn is_same(&self) -> bool {
        self.then == self.now && self.gained.is_empty() && self.lost.is_empty() && self.gone == 0
    }
}

/// Assesses the answers of a receipt anew, on its own day.
pub fn recheck(receipt: &Receipt, checker: &Checker) -> Recheck {
    let book = checker.book();
    let now = checker.assess(receipt.answers.facts(), receipt.day);
    let kinds = changes(book, &receipt.kinds, &kinds(book, &now));
    let fee = (receipt.fee, fee(book, &now));
    let same_book = receipt.version == book.version && receipt.digest == digest(book);
    let same_result = kinds.iter().all(KindChange::is_same) && fee.0 == fee.1;
    let judgement = match (same_book, same_result && receipt.unread == 0) {
        (true, true) => Judgement::Same,
        (true, false) => Judgement::Contradicted,
        (false, _) if same_result => Judgement::StillSame,
        (false, _) => Judgement::Differs,
    };
    Recheck {
        judgement,
        now,
        kinds,
        fee,
    }
}

fn changes(book: &RuleBook, then: &[KindThen], now: &[KindThen]) -> Vec<KindChange> {
    let here = (0..).zip(now).map(|(id, now)| {
        let then = then.iter().find(|then| then.kind == now.kind);
        change(book, Some(id), then, Some(now))
    });
    let gone = then
        .iter()
        .filter(|then| now.iter().all(|now| now.kind != then.kind));
    here.chain(gone.map(|then| change(book, None, Some(then), None)))
        .collect()
}

fn change(
    book: &RuleBook,
    kind: Option<KindId>,
    then: Option<&KindThen>,
    now: Option<&KindThen>,
) -> KindChange {
    let granting = |side: Option<&KindThen>| side.map_or(&[][..], |side| &side.clauses).to_vec();
    let (before, after) = (granting(then), granting(now));
    let without = |some: &[u32], others: &[u32]| -> Vec<u32> {
        let only = some.iter().filter(|clause| !others.contains(clause));
        only.copied().collect()
    };
    let lost = without(&before, &after);
    let known = |sums: &[u32]| -> Vec<ClauseId> {
        let clauses = (0..).zip(&book.clauses);
        let named = clauses.filter(|(_, clause)| sums.contains(&sum(&clause.id)));
        named.map(|(id, _)| id).collect()
    };
    let (gained, known_lost) = (known(&without(&after, &before)), known(&lost));
    KindChange {
        kind,
        then: then.map(|then| then.verdict),
        now: now.map(|now| now.verdict),
        gone: lost.len() - known_lost.len().min(lost.len()),
        gained,
        lost: known_lost,
    }
}
