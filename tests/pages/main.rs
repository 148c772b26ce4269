//! Pages as the server would write them: what each state of the app looks like, and what has to
//! hold of every page.

mod golden;
mod result;
mod shape;
mod shelf;
mod view;
mod withdrawal;
