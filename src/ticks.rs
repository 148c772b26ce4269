//! What a student has ticked off on a procedure's road.

/// Ticks, by what they stand for: a task by its id, a whole step by [`step_mark`].
///
/// Ticks for what this book does not have bear on nothing and are kept, since a newer page may have
/// made them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Ticks {
    marks: Vec<String>,
}

impl Ticks {
    /// What is ticked, in the order of the ticks.
    pub fn marks(&self) -> &[String] {
        &self.marks
    }

    /// Whether something is ticked.
    pub fn has(&self, mark: &str) -> bool {
        self.marks.iter().any(|other| other == mark)
    }

    /// Ticks something, or takes the tick back.
    pub fn set(&mut self, mark: &str, ticked: bool) {
        self.marks.retain(|other| other != mark);
        if ticked {
            self.marks.push(mark.to_owned());
        }
    }
}

/// What stands for a whole step; no task is called like it.
pub fn step_mark(step: &str) -> String {
    ["@", step].concat()
}
