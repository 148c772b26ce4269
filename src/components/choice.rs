//! One answer to pick, or one line to tick.

use crate::pen::{Doing, Pen, element, words};

/// The look of most.
pub const PLAIN: &str = "masir-choice";
/// The look of “none of these”.
pub const NONE: &str = "masir-choice masir-choice--none";
/// The look of “I don't know”, set apart.
pub const UNKNOWN: &str = "masir-choice masir-choice--unknown";

/// What is picked or ticked.
pub struct Choice<'a> {
    /// Of many, one is picked (`radio`) or any are ticked (`checkbox`).
    pub kind: &'static str,
    /// What it answers.
    pub name: &'a str,
    /// The answer.
    pub value: &'a str,
    /// The id of its field, for links that lead to it.
    pub id: Option<String>,
    /// Whether it is chosen.
    pub is_picked: bool,
    /// What choosing it does.
    pub doing: Doing,
    /// What it says, and more of it in smaller letters.
    pub words: (&'a str, Option<&'a str>),
    /// Its look.
    pub class: &'static str,
}

impl Choice<'_> {
    /// Puts it down.
    pub fn put(self, pen: &mut dyn Pen) {
        element(pen, "label", &[("class", self.class)], |pen| {
            let attributes = [
                ("class", "masir-choice__input"),
                ("type", self.kind),
                ("name", self.name),
                ("value", self.value),
            ];
            element(pen, "input", &attributes, |pen| {
                if let Some(id) = &self.id {
                    pen.set("id", id);
                }
                pen.pick(self.is_picked);
                pen.does(self.doing);
            });
            element(pen, "span", &[], |pen| {
                let (said, more) = self.words;
                pen.text(said);
                if let Some(more) = more {
                    words(pen, "span", &[("class", "masir-soft")], more);
                }
            });
        });
    }
}
