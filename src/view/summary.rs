//! What an assessment comes to: by kind, and in one sentence.

use masir_rulebook::{Assessment, ClauseId, KindId, RuleBook, Verdict};

/// What an assessment comes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// The best verdict of any kind.
    pub best: Verdict,
    /// The kinds that the sentence at the top is about.
    pub kinds: Vec<KindId>,
    /// The clause that carries it, where there is one.
    pub lead: Option<ClauseId>,
    /// The kinds shown with a verdict of their own.
    pub shown: Vec<KindLine>,
    /// The kinds that only go on from others and come to nothing.
    pub folded: Vec<KindId>,
    /// Whether no missing fact can change any verdict.
    pub settled: bool,
}

/// What one kind comes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KindLine {
    /// The kind.
    pub kind: KindId,
    /// The best that any clause grants.
    pub verdict: Verdict,
    /// The clauses that grant it, in the order of the book.
    pub clauses: Vec<ClauseId>,
    /// Whether a missing fact can still make it better.
    pub can_rise: bool,
}

/// Sums up an assessment.
pub fn summary(book: &RuleBook, assessment: &Assessment) -> Summary {
    let kinds = || (0..).zip(&assessment.kinds);
    let best = kinds()
        .map(|(_, kind)| kind.verdict)
        .max()
        .unwrap_or(Verdict::Ineligible);
    let of_best = |verdict: Verdict| verdict == best;
    let lines = kinds().map(|(kind, found)| KindLine {
        kind,
        verdict: found.verdict,
        clauses: clauses(book, assessment, kind),
        can_rise: !found.settled,
    });
    let (folded, shown): (Vec<_>, Vec<_>) = lines.partition(|line| {
        let continues = book.kinds[usize::from(line.kind)].continues;
        line.verdict == Verdict::Ineligible && continues.is_some()
    });
    let lead = shown
        .iter()
        .find(|line| of_best(line.verdict))
        .and_then(|line| line.clauses.first().copied());
    Summary {
        best,
        kinds: shown
            .iter()
            .filter(|line| of_best(line.verdict))
            .map(|line| line.kind)
            .collect(),
        lead: lead.filter(|_| best != Verdict::Incomplete),
        folded: folded.into_iter().map(|line| line.kind).collect(),
        settled: assessment.kinds.iter().all(|kind| kind.settled),
        shown,
    }
}

fn clauses(book: &RuleBook, assessment: &Assessment, kind: KindId) -> Vec<ClauseId> {
    let grants = &assessment.kinds[usize::from(kind)].grants;
    grants
        .iter()
        .map(|grant| book.grants[usize::from(*grant)].clause)
        .collect()
}
