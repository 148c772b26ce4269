//! The app without a browser: what each state of it looks like, what has to hold of every page, and
//! how one state becomes another.

#![cfg(not(target_arch = "wasm32"))]

mod answers;
mod calendar_file;
mod form;
mod format;
mod golden;
mod interview;
mod question;
mod reducer;
mod result;
mod route;
mod shape;
mod shelf;
mod start;
mod store;
mod view;
mod withdrawal;
