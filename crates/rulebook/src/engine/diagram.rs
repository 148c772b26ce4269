//! Reduced ordered decision diagrams over the book's variables, with outcomes at their ends.
//!
//! Equal functions are the same [`Ref`]: that is what makes “does it still matter?” a comparison
//! of two numbers.

use super::outcome::Outcome;
use alloc::{collections::BTreeMap, vec, vec::Vec};

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

/// Builds diagrams out of others, remembering what it has combined lately.
#[derive(Debug)]
pub(super) struct Builder {
    /// What is built.
    pub(super) diagrams: Diagrams,
    /// Answers by a hash of their question; a newer one takes the place of an older one, which
    /// then costs time to find again, never correctness.
    combined: Vec<Combined>,
}

#[derive(Debug, Clone, Copy)]
struct Combined {
    pick: Pick,
    a: Ref,
    b: Ref,
    result: Ref,
}

/// How many answers are remembered; a power of two.
const MEMORY: usize = 1 << 13;

impl Builder {
    /// The worse of two, everywhere.
    pub(super) fn worst(&mut self, a: Ref, b: Ref) -> Ref {
        self.combine(Pick::Worst, a, b)
    }

    /// The better of two, everywhere.
    pub(super) fn best(&mut self, a: Ref, b: Ref) -> Ref {
        self.combine(Pick::Best, a, b)
    }

    fn combine(&mut self, pick: Pick, a: Ref, b: Ref) -> Ref {
        if a == b {
            return a;
        }
        let (a, b) = (a.min(b), a.max(b));
        let (absorbing, neutral) = match pick {
            Pick::Worst => (FALSE, TRUE),
            Pick::Best => (TRUE, FALSE),
        };
        // Outcomes come before nodes, so only the smaller can absorb a node.
        if a == absorbing || b == neutral {
            return a;
        }
        if b == absorbing || a == neutral {
            return b;
        }
        if b < TERMINALS {
            return if pick == Pick::Worst { a } else { b };
        }
        let slot = memory_slot(pick, a, b);
        let known = self.combined[slot];
        if (known.pick, known.a, known.b) == (pick, a, b) {
            return known.result;
        }
        let var = self.diagrams.var(a).min(self.diagrams.var(b));
        let width = self.width_at(a, var).max(self.width_at(b, var));
        let branches: Vec<Ref> = (0..width)
            .map(|cell| {
                let (a, b) = (self.follow(a, var, cell), self.follow(b, var, cell));
                self.combine(pick, a, b)
            })
            .collect();
        let made = self.diagrams.make(var, &branches);
        self.combined[slot] = Combined {
            pick,
            a,
            b,
            result: made,
        };
        made
    }

    fn width_at(&self, of: Ref, var: Var) -> usize {
        if self.diagrams.var(of) == var {
            self.diagrams.branches(of).len()
        } else {
            0
        }
    }

    fn follow(&self, of: Ref, var: Var, cell: usize) -> Ref {
        if self.diagrams.var(of) == var {
            self.diagrams.branches(of).get(cell).copied().unwrap_or(of)
        } else {
            of
        }
    }

    /// The same diagram with every outcome replaced: `ends[n]` stands for outcome n.
    pub(super) fn map(&mut self, of: Ref, ends: [Ref; TERMINALS as usize]) -> Ref {
        self.map_known(of, ends, &mut BTreeMap::new())
    }

    fn map_known(
        &mut self,
        of: Ref,
        ends: [Ref; TERMINALS as usize],
        known: &mut BTreeMap<Ref, Ref>,
    ) -> Ref {
        if let Some(end) = ends.get(of as usize) {
            return *end;
        }
        if let Some(done) = known.get(&of) {
            return *done;
        }
        let branches: Vec<Ref> = (0..self.diagrams.branches(of).len())
            .map(|cell| {
                let branch = self.diagrams.branches(of)[cell];
                self.map_known(branch, ends, known)
            })
            .collect();
        let made = self.diagrams.make(self.diagrams.var(of), &branches);
        known.insert(of, made);
        made
    }

    /// True where a diagram ends in this outcome.
    pub(super) fn is(&mut self, of: Ref, wanted: Outcome) -> Ref {
        let ends = Outcome::ALL.map(|outcome| if outcome == wanted { TRUE } else { FALSE });
        self.map(of, ends)
    }

    /// Pass and fail change places.
    pub(super) fn not(&mut self, of: Ref) -> Ref {
        let mut ends = Outcome::ALL.map(|outcome| outcome as Ref);
        ends.swap(FALSE as usize, TRUE as usize);
        self.map(of, ends)
    }
}

impl Default for Builder {
    fn default() -> Self {
        // No question is about falsehood twice: equal diagrams are never combined.
        let nothing = Combined {
            pick: Pick::Worst,
            a: FALSE,
            b: FALSE,
            result: FALSE,
        };
        Self {
            diagrams: Diagrams::default(),
            combined: vec![nothing; MEMORY],
        }
    }
}

fn memory_slot(pick: Pick, a: Ref, b: Ref) -> usize {
    let mixed = (a.wrapping_mul(0x9E37_79B9).rotate_left(7) ^ b).wrapping_mul(0x85EB_CA6B);
    (mixed.wrapping_add(pick as u32) >> 7) as usize & (MEMORY - 1)
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Pick {
    Worst,
    Best,
}
