//! Outcomes as section 1 of the contract orders them, and criteria with the clauses they belong to.

/// An outcome, worst first, once every fact is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Out {
    Fail,
    NotYet,
    Uncertain,
    Pass,
}
pub(crate) use Out::{Fail, NotYet, Pass, Uncertain};

/// A criterion: the clauses it belongs to, what came of it, approvals it adds where it is met.
#[derive(Debug, Clone)]
pub(crate) struct Criterion(
    pub(crate) Vec<&'static str>,
    pub(crate) Out,
    pub(crate) Vec<&'static str>,
);

pub(crate) fn when(met: bool) -> Out {
    if met { Pass } else { Fail }
}

pub(crate) fn or_else(met: bool, other: Out) -> Out {
    if met { Pass } else { other }
}

pub(crate) fn worst(outs: &[Out]) -> Out {
    outs.iter().copied().min().unwrap_or(Pass)
}

pub(crate) fn best(outs: &[Out]) -> Out {
    outs.iter().copied().max().unwrap_or(Fail)
}
