//! Criteria whose names are looked up and whose parts are still names: a part is lowered once for
//! every clause that uses it.

use masir_rulebook::{ApprovalId, Atom, ClauseId, FactId, Outcome, TextId};

/// One criterion.
#[derive(Debug, Clone)]
pub(crate) struct Tree {
    pub(crate) node: Node,
    pub(crate) text: Option<TextId>,
    pub(crate) gives: Outcome,
    pub(crate) otherwise: Outcome,
    pub(crate) approvals: Vec<ApprovalId>,
    /// The clause it belongs to where that is not the one that uses it.
    pub(crate) clause: Option<ClauseId>,
}

/// What a criterion asks.
#[derive(Debug, Clone)]
pub(crate) enum Node {
    Test { atom: Atom, negated: bool },
    Part(usize),
    All(Vec<Tree>),
    Any(Vec<Tree>),
    Not(Box<Tree>),
}

/// A named criterion: all of its rows.
#[derive(Debug)]
pub(crate) struct Part {
    pub(crate) text: TextId,
    pub(crate) rows: Vec<Tree>,
}

impl Tree {
    /// A criterion without words, marks or approvals.
    pub(crate) fn plain(node: Node) -> Self {
        let (gives, otherwise) = (Outcome::Pass, Outcome::Fail);
        Self {
            node,
            text: None,
            gives,
            otherwise,
            approvals: Vec::new(),
            clause: None,
        }
    }

    /// Whether it reads a fact, parts aside.
    pub(crate) fn reads(&self, fact: FactId) -> bool {
        match &self.node {
            Node::Test { atom, .. } => match atom {
                Atom::Yes(read)
                | Atom::OneOf(read, _)
                | Atom::HasAny(read, _)
                | Atom::Within(read, ..) => *read == fact,
                Atom::Ratio { left, right, .. } => *left == fact || *right == fact,
            },
            Node::Part(_) => false,
            Node::All(inner) | Node::Any(inner) => inner.iter().any(|tree| tree.reads(fact)),
            Node::Not(inner) => inner.reads(fact),
        }
    }

    /// The parts that it names, at any depth.
    pub(crate) fn parts(&self) -> Vec<usize> {
        match &self.node {
            Node::Test { .. } => Vec::new(),
            Node::Part(part) => vec![*part],
            Node::All(inner) | Node::Any(inner) => inner.iter().flat_map(Self::parts).collect(),
            Node::Not(inner) => inner.parts(),
        }
    }
}
