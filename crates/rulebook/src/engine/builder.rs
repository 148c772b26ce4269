//! Making diagrams out of diagrams.

use super::diagram::{Diagrams, FALSE, Ref, TERMINALS, TRUE, Var};
use super::outcome::Outcome;
use alloc::{vec, vec::Vec};

/// Builds diagrams out of others, remembering what it has combined lately.
#[derive(Debug)]
pub(super) struct Builder {
    /// What is built.
    pub(super) diagrams: Diagrams,
    /// Answers by a hash of their question; a newer one takes the place of an older one, which
    /// then costs time to find again, never correctness.
    combined: Vec<Combined>,
    /// By node: what it was last mapped to, and in which turn, so that nothing has to be cleared.
    mapped: Vec<(u32, Ref)>,
    /// How many diagrams were mapped.
    turn: u32,
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
        self.turn += 1;
        self.mapped.resize(self.diagrams.len(), (0, FALSE));
        self.map_on(of, &ends)
    }

    /// Goes on with the same turn. What a diagram leads to was there before the turn began.
    fn map_on(&mut self, of: Ref, ends: &[Ref; TERMINALS as usize]) -> Ref {
        if let Some(end) = ends.get(of as usize) {
            return *end;
        }
        let at = (of - TERMINALS) as usize;
        if self.mapped[at].0 == self.turn {
            return self.mapped[at].1;
        }
        let branches: Vec<Ref> = (0..self.diagrams.branches(of).len())
            .map(|cell| {
                let branch = self.diagrams.branches(of)[cell];
                self.map_on(branch, ends)
            })
            .collect();
        let made = self.diagrams.make(self.diagrams.var(of), &branches);
        self.mapped[at] = (self.turn, made);
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
            mapped: Vec::new(),
            turn: 0,
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
