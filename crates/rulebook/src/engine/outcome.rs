//! Outcomes of criteria and verdicts of grants.

use crate::packed::packed;

/// What becomes of a criterion once its facts are known, worst first.
///
/// An outcome that is not known yet is an `Option` without a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Outcome {
    /// The text rules it out.
    Fail,
    /// The text rules it out today, and time alone can change that.
    NotYet,
    /// The text is ambiguous, silent or cut off.
    Uncertain,
    /// The text is met, once somebody approves.
    Conditional,
    /// The text is met.
    Pass,
}

packed!(enum Outcome { 0 = Fail, 1 = NotYet, 2 = Uncertain, 3 = Conditional, 4 = Pass });

impl Outcome {
    /// All outcomes, worst first.
    pub const ALL: [Self; 5] = [
        Self::Fail,
        Self::NotYet,
        Self::Uncertain,
        Self::Conditional,
        Self::Pass,
    ];
}

/// What a clause, or the best of them, means for a student; worst first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// Ruled out.
    Ineligible,
    /// Ruled out today, and time alone can change that.
    NotYet,
    /// The text leaves it open.
    Uncertain,
    /// A fact is missing that decides it.
    Incomplete,
    /// Allowed once somebody approves.
    Conditional,
    /// Allowed.
    Eligible,
}

packed!(enum Verdict {
    0 = Ineligible,
    1 = NotYet,
    2 = Uncertain,
    3 = Incomplete,
    4 = Conditional,
    5 = Eligible,
});

impl Verdict {
    /// Its name in the public JSON.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Ineligible => "ineligible",
            Self::NotYet => "not_yet",
            Self::Uncertain => "uncertain",
            Self::Incomplete => "incomplete",
            Self::Conditional => "conditional",
            Self::Eligible => "eligible",
        }
    }
}

impl From<Outcome> for Verdict {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Fail => Self::Ineligible,
            Outcome::NotYet => Self::NotYet,
            Outcome::Uncertain => Self::Uncertain,
            Outcome::Conditional => Self::Conditional,
            Outcome::Pass => Self::Eligible,
        }
    }
}

/// The verdicts that missing facts can still lead to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Possible(u8);

impl Possible {
    /// From a bit mask of outcomes.
    pub(super) const fn of(ends: u8) -> Self {
        Self(ends)
    }

    /// Whether some way of filling in what is missing leads to a verdict.
    pub fn contains(self, verdict: Verdict) -> bool {
        self.verdicts().any(|possible| possible == verdict)
    }

    /// The best verdict that some way of filling in what is missing leads to.
    pub fn best(self) -> Verdict {
        self.verdicts().last().unwrap_or(Verdict::Ineligible)
    }

    /// What can be said before anything more is known: the worst verdict, or `Incomplete` where
    /// what is missing decides whether it is allowed.
    pub fn promise(self) -> Verdict {
        let worst = self.verdicts().next().unwrap_or(Verdict::Ineligible);
        if worst < Verdict::Incomplete && self.best() > Verdict::Incomplete {
            Verdict::Incomplete
        } else {
            worst
        }
    }

    /// All of them, worst first.
    pub fn verdicts(self) -> impl Iterator<Item = Verdict> {
        let possible = move |outcome: &Outcome| self.0 >> (*outcome as u8) & 1 == 1;
        Outcome::ALL.into_iter().filter(possible).map(Verdict::from)
    }
}
