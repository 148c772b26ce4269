//! What a page says, put down piece by piece, the same for whoever draws it: the document itself
//! ([`crate::browser::Canvas`]) while Yew is on its way, and Yew ([`Sheet`]) from then on.

mod sheet;

pub use sheet::{Sheet, html, whole};

use crate::form::{Edit, Ticking};
use crate::parts::Part;
use masir_rulebook::FactId;

/// Puts elements down in the order of the document.
pub trait Pen {
    /// Opens an element; what follows is in it until it is closed.
    fn open(&mut self, tag: &'static str);
    /// Sets an attribute of the element that was opened last.
    fn set(&mut self, name: &'static str, value: &str);
    /// Marks the answer that was opened last as picked or not.
    fn pick(&mut self, is_picked: bool);
    /// What the reader does by sending the form, changing the field or pressing the link or button
    /// that was opened last.
    fn does(&mut self, doing: Doing);
    /// Puts words down.
    fn text(&mut self, words: &str);
    /// Leaves a place for what comes later and is drawn by Yew alone.
    fn leave(&mut self, place: Place);
    /// Closes the element that was opened last and is still open.
    fn close(&mut self);
}

/// What a reader does on a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Doing {
    /// Fills in the form.
    Edit(Edit),
    /// Ticks something on a checklist.
    Tick(Ticking),
    /// Wants to go on with what the form says.
    GoOn,
    /// Asks for a part of the program again.
    Bring(Part),
}

/// A place on a page for what comes later.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// All that is wrong with the form.
    Errors,
    /// What is wrong with a field.
    Error(FactId),
    /// The field of a number.
    Number(FactId),
    /// Says that a number is not known; without one, that some are not.
    NotKnown(Option<FactId>),
    /// Why the page is asked.
    Why,
    /// The answers so far.
    SoFar,
}

/// An element with attributes and what is in it.
pub fn element(
    pen: &mut dyn Pen,
    tag: &'static str,
    attributes: &[(&'static str, &str)],
    inside: impl FnOnce(&mut dyn Pen),
) {
    pen.open(tag);
    for (name, value) in attributes {
        pen.set(name, value);
    }
    inside(pen);
    pen.close();
}

/// An element with attributes and words.
pub fn words(
    pen: &mut dyn Pen,
    tag: &'static str,
    attributes: &[(&'static str, &str)],
    words: &str,
) {
    element(pen, tag, attributes, |pen| pen.text(words));
}

/// Keeps the place of what may stand there later, so that what follows stays what it is.
pub fn nothing(pen: &mut dyn Pen) {
    element(pen, "div", &[("hidden", "hidden")], |_| ());
}
