//! Looking up criteria.

use super::Scope;
use super::fitting::Tested;
use crate::cursor::Name;
use crate::read::{Ask, Criterion, Test};
use crate::tree::{Node, Tree};
use crate::what::What;
use masir_rulebook::{Atom, Outcome};

/// Where a criterion stands, which decides whether it needs words of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Standing {
    /// A row of a result.
    Row,
    /// Inside a row.
    Inner,
    /// In no result, but it bears on what is shown.
    Silent,
    /// In no result: it only decides whether a question is put.
    Aside,
}

impl Standing {
    /// Where the criteria inside of one stand.
    const fn inside(self) -> Self {
        match self {
            Self::Row | Self::Inner => Self::Inner,
            Self::Silent | Self::Aside => self,
        }
    }
}

impl Scope<'_> {
    /// Looks up all criteria of a list.
    pub(crate) fn criteria(&self, list: &[Criterion], standing: Standing) -> Vec<Tree> {
        list.iter()
            .map(|criterion| self.criterion(criterion, standing))
            .collect()
    }

    fn criterion(&self, criterion: &Criterion, standing: Standing) -> Tree {
        self.check_text(criterion, standing);
        let tree = Tree {
            node: Node::All(Vec::new()),
            text: criterion.text,
            gives: criterion.gives,
            otherwise: criterion.otherwise,
            approvals: self
                .approvals
                .find_sorted(self.report, &criterion.approvals),
            clause: criterion
                .clause
                .as_ref()
                .and_then(|name| self.clauses.find(self.report, name)),
        };
        let inside = standing.inside();
        let node = match &criterion.ask {
            Ask::Fact(fact, tests) => return self.test(criterion, fact, tests, standing, tree),
            Ask::Part(part) => match self.parts.find(self.report, part) {
                Some(part) => Node::Part(usize::from(part)),
                None => return tree,
            },
            Ask::All(inner) => Node::All(self.criteria(inner, inside)),
            Ask::Any(inner) => Node::Any(self.criteria(inner, inside)),
            Ask::Not(inner) => Node::Not(Box::new(self.criterion(inner, inside))),
            Ask::Nothing => return tree,
        };
        Tree { node, ..tree }
    }

    fn check_text(&self, criterion: &Criterion, standing: Standing) {
        let needed = match criterion.ask {
            Ask::Part(_) | Ask::Nothing => false,
            Ask::Fact(..) => matches!(standing, Standing::Row | Standing::Inner),
            Ask::All(_) | Ask::Any(_) | Ask::Not(_) => standing == Standing::Row,
        };
        if needed && criterion.text.is_none() {
            self.report.add(criterion.place, What::NoWords);
        }
    }

    fn test(
        &self,
        criterion: &Criterion,
        fact: &Name,
        tests: &[Test],
        standing: Standing,
        tree: Tree,
    ) -> Tree {
        // What is only asked for the sake of another question is not yet of use.
        let found = match standing {
            Standing::Aside => self.facts.peek(self.report, fact),
            Standing::Row | Standing::Inner | Standing::Silent => {
                self.facts.find(self.report, fact)
            }
        };
        let Some(fact) = found else { return tree };
        let Some(tested) = self.tested(fact, criterion.place, tests, &criterion.uncertain) else {
            return tree;
        };
        let Tested {
            atom,
            negated,
            uncertain,
        } = tested;
        let node = Node::Test { atom, negated };
        if uncertain == 0 {
            return Tree { node, ..tree };
        }
        // Met: as it is. One of the further options: uncertain. Neither: not met.
        let met = Tree {
            gives: tree.gives,
            approvals: tree.approvals,
            ..Tree::plain(node)
        };
        let further = Node::Test {
            atom: Atom::OneOf(fact, uncertain),
            negated: false,
        };
        let further = Tree {
            gives: Outcome::Uncertain,
            ..Tree::plain(further)
        };
        Tree {
            node: Node::Any(vec![met, further]),
            gives: Outcome::Pass,
            approvals: Vec::new(),
            ..tree
        }
    }
}
