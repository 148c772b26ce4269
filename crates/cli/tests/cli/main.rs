//! The command from outside: what goes in, what comes out, and with which exit status.

mod any_input;
mod books;
mod command_line;
mod procedure;
mod refusals;
mod scans;
mod scenarios;
mod streams;
mod support;
mod words;
