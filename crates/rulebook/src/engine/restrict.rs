//! Diagrams under what is known.

use super::diagram::{Diagrams, Ref, TERMINALS};
use alloc::{vec, vec::Vec};

/// The diagrams of a book, restricted to known cells.
///
/// Restricted nodes are as unique as the book's own, so equal functions stay the same ref.
#[derive(Debug)]
pub(super) struct Restricted<'a> {
    base: &'a Diagrams,
    cells: Vec<Option<u8>>,
    known: Vec<Ref>,
    own: Diagrams,
    /// Own nodes are numbered after the book's.
    offset: Ref,
}

const OPEN: Ref = Ref::MAX;

impl<'a> Restricted<'a> {
    pub(super) fn new(base: &'a Diagrams, cells: Vec<Option<u8>>) -> Self {
        let offset = u32::try_from(base.len()).unwrap_or(OPEN - TERMINALS);
        Self {
            base,
            cells,
            known: vec![OPEN; base.len()],
            own: Diagrams::default(),
            offset,
        }
    }

    /// What a diagram comes to.
    pub(super) fn of(&mut self, of: Ref) -> Ref {
        let mut end = of;
        while let Some(at) = end.checked_sub(TERMINALS).map(|at| at as usize) {
            if self.known[at] != OPEN {
                end = self.known[at];
                break;
            }
            let branches = self.base.branches(end);
            let Some(cell) = self.cells[usize::from(self.base.var(end))] else {
                end = self.open(end, branches);
                self.known[at] = end;
                break;
            };
            end = branches[usize::from(cell)];
        }
        if let Some(at) = of.checked_sub(TERMINALS) {
            self.known[at as usize] = end;
        }
        end
    }

    fn open(&mut self, of: Ref, branches: &[Ref]) -> Ref {
        let restricted: Vec<Ref> = branches.iter().map(|branch| self.of(*branch)).collect();
        if restricted.windows(2).all(|pair| pair[0] == pair[1]) {
            return restricted[0];
        }
        let made = self.own.make(self.base.var(of), &restricted);
        // Refs below TERMINALS never come back from `make` here: the branches differ.
        made + self.offset
    }

    /// Marks every variable that a restricted diagram still asks.
    pub(super) fn scope(&self, of: Ref, scope: &mut Scope) {
        if of < TERMINALS {
            return;
        }
        let own = of - self.offset;
        let at = (own - TERMINALS) as usize;
        if core::mem::replace(&mut scope.seen[at], true) {
            return;
        }
        scope.vars[usize::from(self.own.var(own))] = true;
        for branch in self.own.branches(own) {
            self.scope(*branch, scope);
        }
    }

    /// An empty scope of the right size.
    pub(super) fn no_scope(&self, vars: usize) -> Scope {
        Scope {
            vars: vec![false; vars],
            seen: vec![false; self.own.len()],
        }
    }

    /// How many restricted diagrams there are.
    pub(super) fn len(&self) -> usize {
        self.own.len()
    }

    /// What every restricted diagram can still end in once some more cells are known.
    pub(super) fn ends(&self, cells: &[Option<u8>]) -> Ends {
        let mut ends = Ends {
            by_node: Vec::with_capacity(self.own.len()),
            first: self.offset + TERMINALS,
        };
        // Nodes are made after those they lead to, so one pass in their order does.
        for own in (TERMINALS..).take(self.own.len()) {
            let branches = self.own.branches(own);
            let cell = cells.get(usize::from(self.own.var(own))).copied().flatten();
            let known = cell.and_then(|cell| branches.get(usize::from(cell)));
            let possible = match known {
                Some(branch) => ends.of(*branch),
                None => branches
                    .iter()
                    .fold(0, |all, branch| all | ends.of(*branch)),
            };
            ends.by_node.push(possible);
        }
        ends
    }
}

/// What a restricted diagram depends on.
#[derive(Debug)]
pub(super) struct Scope {
    vars: Vec<bool>,
    seen: Vec<bool>,
}

impl Scope {
    /// By variable: whether it still depends on it.
    pub(super) fn asked(&self) -> &[bool] {
        &self.vars
    }
}

/// By restricted diagram: the outcomes it can end in, as a bit mask.
#[derive(Debug)]
pub(super) struct Ends {
    by_node: Vec<u8>,
    first: Ref,
}

impl Ends {
    pub(super) fn of(&self, of: Ref) -> u8 {
        match of.checked_sub(self.first) {
            Some(at) => self.by_node.get(at as usize).copied().unwrap_or(0),
            None => 1 << of,
        }
    }
}
