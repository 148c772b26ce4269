//! Reduced ordered decision diagrams over the book's variables, with outcomes at their ends.
//!
//! Equal functions are the same [`Ref`]: that is what makes “does it still matter?” a comparison
//! of two numbers.

use super::outcome::Outcome;
use alloc::{vec, vec::Vec};

/// A diagram: an outcome where it is below [`TERMINALS`], else a node.
pub(super) type Ref = u32;

/// Index of a variable.
pub(super) type Var = u16;

/// How many refs are outcomes.
pub(super) const TERMINALS: Ref = 5;

/// The truth of a yes-or-no diagram.
pub(super) const TRUE: Ref = Outcome::Pass as Ref;
/// The falsehood of a yes-or-no diagram.
pub(super) const FALSE: Ref = Outcome::Fail as Ref;

/// The outcome a ref stands for, if it is one.
pub(super) fn outcome(of: Ref) -> Option<Outcome> {
    Outcome::ALL.get(of as usize).copied()
}

/// Nodes and the table that keeps them unique.
#[derive(Debug, Clone, Default)]
pub(super) struct Diagrams {
    nodes: Vec<Node>,
    edges: Vec<Ref>,
    slots: Vec<u32>,
}

#[derive(Debug, Clone, Copy)]
struct Node {
    var: Var,
    width: u16,
    first: u32,
}

const EMPTY: u32 = u32::MAX;

impl Diagrams {
    /// Number of nodes.
    pub(super) fn len(&self) -> usize {
        self.nodes.len()
    }

    /// The variable a node asks, [`Var::MAX`] for an outcome.
    pub(super) fn var(&self, of: Ref) -> Var {
        self.node(of).map_or(Var::MAX, |node| node.var)
    }

    /// Where a node leads for each cell of its variable; nothing for an outcome.
    pub(super) fn branches(&self, of: Ref) -> &[Ref] {
        self.node(of).map_or(&[], |node| {
            let first = node.first as usize;
            &self.edges[first..first + usize::from(node.width)]
        })
    }

    fn node(&self, of: Ref) -> Option<Node> {
        let at = of.checked_sub(TERMINALS)?;
        self.nodes.get(at as usize).copied()
    }

    /// The node that asks a variable and leads there; the branch itself where all lead the same way.
    pub(super) fn make(&mut self, var: Var, branches: &[Ref]) -> Ref {
        if branches.windows(2).all(|pair| pair[0] == pair[1]) {
            return branches.first().copied().unwrap_or(FALSE);
        }
        if (self.nodes.len() + 1) * 2 > self.slots.len() {
            self.grow();
        }
        let mut slot = self.slot(var, branches);
        while self.slots[slot] != EMPTY {
            let found = self.slots[slot];
            if self.var(found) == var && self.branches(found) == branches {
                return found;
            }
            slot = (slot + 1) & (self.slots.len() - 1);
        }
        let new = TERMINALS + u32::try_from(self.nodes.len()).unwrap_or(EMPTY - TERMINALS);
        self.slots[slot] = new;
        self.nodes.push(Node {
            var,
            width: u16::try_from(branches.len()).unwrap_or(u16::MAX),
            first: u32::try_from(self.edges.len()).unwrap_or(EMPTY),
        });
        self.edges.extend_from_slice(branches);
        new
    }

    fn slot(&self, var: Var, branches: &[Ref]) -> usize {
        let mut hash = u32::from(var).wrapping_mul(0x9E37_79B9);
        for branch in branches {
            hash = (hash.rotate_left(5) ^ branch).wrapping_mul(0x9E37_79B9);
        }
        hash as usize & (self.slots.len() - 1)
    }

    fn grow(&mut self) {
        // A power of two, so that a mask does for a remainder.
        self.slots = vec![EMPTY; (self.slots.len() * 2).max(256)];
        for at in 0..self.nodes.len() {
            let node = TERMINALS + u32::try_from(at).unwrap_or(0);
            let mut slot = self.slot(self.var(node), self.branches(node));
            while self.slots[slot] != EMPTY {
                slot = (slot + 1) & (self.slots.len() - 1);
            }
            self.slots[slot] = node;
        }
    }
}
