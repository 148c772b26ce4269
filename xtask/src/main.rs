//! `cargo xtask`: everything a person or a build machine does with this project, as one program.
//!
//! Each command first brings what it needs (see [`setup`]), so a bare machine and a full one
//! are used alike; what is already there is skipped in milliseconds.

mod bench;
#[cfg(test)]
mod docs;
mod failure;
mod journeys;
mod same;
mod serve;
mod server;
mod setup;
mod site;
mod step;
mod test;
mod workspace;

use std::process::ExitCode;

use failure::{Failure, Result};
use workspace::Workspace;

const USAGE: &str = "\
cargo xtask serve [--port N]   build the site and serve it on this machine (port 8080)
cargo xtask serve --watch      the same with quick builds, again on every change
cargo xtask test               install what is missing, then run every check there is
cargo xtask build              the release site in dist/, measured against its budgets
cargo xtask build --base URL   the same for a known address: canonical links and a sitemap
cargo xtask same               build what is committed twice, in two folders: the bytes must be the same
cargo xtask bench [PART …]     measure everything, or some of it: one table at the end
cargo xtask setup              only install what is missing";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match command(&words) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("\nxtask: {failure}");
            ExitCode::FAILURE
        }
    }
}

fn build(base: &str) -> Result {
    let workspace = Workspace::find()?;
    site::build(&setup::for_the_site(&workspace)?, base).map(drop)
}

fn command(words: &[&str]) -> Result {
    match words {
        ["serve", options @ ..] => serve::run(&Workspace::find()?, options),
        ["test"] => test::run(&Workspace::find()?),
        ["build"] => build(""),
        ["build", "--base", base] => build(base),
        ["same"] => same::run(&Workspace::find()?),
        ["bench", parts @ ..] => bench::run(&Workspace::find()?, parts),
        ["setup"] => setup::for_the_tests(&Workspace::find()?).map(drop),
        [] | ["help" | "--help" | "-h"] => {
            println!("{USAGE}");
            Ok(())
        }
        _ => Err(Failure::new(format!(
            "no such command: {}\n\n{USAGE}",
            words.join(" ")
        ))),
    }
}
