//! The app without a browser: what each state of it looks like, what has to hold of every page, and
//! how one state becomes another.

#![cfg(not(target_arch = "wasm32"))]

mod ahead;
mod answers;
mod any_procedure;
mod calendar_file;
mod checklist;
mod clauses;
mod draw;
mod edits;
mod elsewhere;
mod form;
mod format;
mod golden;
mod handed_on;
mod interview;
mod link;
mod nowhere;
mod qr;
mod question;
mod receipt;
mod reducer;
mod result;
mod route;
mod scan_desk;
mod search;
mod shape;
mod shelf;
mod start;
mod store;
mod tabs;
mod ticks;
mod trial;
mod unfinished;
mod uses;
mod view;
mod withdrawal;
mod withdrawal_desk;
mod words;
