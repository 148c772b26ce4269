//! The release as a host would serve it: what it weighs, how long an answer takes, and what a first
//! visit is like.

use std::path::PathBuf;
use std::thread;

use super::table::{Row, grouped};
use super::{Bench, script};
use crate::failure::{Failure, Result};
use crate::serve::HOSTS;
use crate::server::Server;
use crate::site;
use crate::site::budget;

/// The release, served for as long as this program runs.
pub(super) struct Served {
    dist: PathBuf,
    url: String,
}

/// The weights that are held to something, by the critical path first.
pub(super) fn weight(bench: &Bench) -> Result<Vec<Row>> {
    let Served { dist, .. } = served(bench)?;
    let budgets = bench.workspace.path(site::BUDGETS);
    let aims = budget::aims(dist, &budgets)?;
    let row = |weight: budget::Held| {
        Row::plain(weight.what, grouped(weight.weighs)).aiming(
            format!("≤ {}", grouped(weight.aim)),
            weight.weighs <= weight.aim,
        )
    };
    Ok(aims.into_iter().map(row).collect())
}

/// Students are walked through the interview on a slow processor.
pub(super) fn pace(bench: &Bench) -> Result<Vec<Row>> {
    visit(bench, "tests/e2e/pace.mjs")
}

/// The first answer is given as soon as that can be done, on a slow line.
pub(super) fn usable(bench: &Bench) -> Result<Vec<Row>> {
    visit(bench, "bench/usable.mjs")
}

/// Lighthouse looks at the pages that a student sees; its reports go to `target/lighthouse`.
pub(super) fn lighthouse(bench: &Bench) -> Result<Vec<Row>> {
    visit(bench, "bench/lighthouse.mjs")
}

fn visit(bench: &Bench, path: &str) -> Result<Vec<Row>> {
    let url = &served(bench)?.url;
    script::rows(bench, path, |node| {
        // Where reports go, for those that write some.
        node.arg(bench.workspace.target().join("lighthouse"))
            .env("MASIR_URL", url);
    })
}

/// The release, built and served when it is first asked for.
fn served(bench: &Bench) -> Result<&Served> {
    bench
        .site
        .get_or_init(|| begin(bench).map_err(|failure| failure.to_string()))
        .as_ref()
        .map_err(Failure::new)
}

fn begin(bench: &Bench) -> Result<Served> {
    let dist = site::build(&bench.workspace, "")?;
    let server = Server::bind(0)?;
    let url = server.url();
    let (site, hosts) = (dist.clone(), bench.workspace.path(HOSTS));
    thread::spawn(move || server.serve(&site, &hosts));
    Ok(Served { dist, url })
}
