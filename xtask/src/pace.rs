//! How long it takes from an answer to the next question, in the release site in a real browser,
//! and what Lighthouse says of the site.

use std::thread;

use crate::failure::Result;
use crate::serve::HOSTS;
use crate::server::Server;
use crate::setup::Browser;
use crate::site;
use crate::step::{run as run_program, step};
use crate::workspace::Workspace;

/// Walks students through the interview on a slow processor, and prints a table.
pub(crate) fn run(workspace: &Workspace, chromium: &Browser) -> Result {
    let url = serve(workspace)?;
    step("time the next question", || {
        let mut node = workspace.command("node");
        node.arg("tests/e2e/pace.mjs")
            .env("MASIR_URL", &url)
            .env_remove("FIREFOX")
            .env("CHROMIUM", &chromium.program);
        run_program(&mut node)
    })
}

/// Lets Lighthouse look at the release as a host would serve it, and prints a table.
pub(crate) fn judge(workspace: &Workspace, chromium: &Browser) -> Result {
    let url = serve(workspace)?;
    step("let Lighthouse judge the release", || {
        let mut node = workspace.command("node");
        node.arg("bench/lighthouse.mjs")
            .arg(workspace.target().join("lighthouse"))
            .env("MASIR_URL", &url)
            .env("CHROMIUM", &chromium.program);
        run_program(&mut node)
    })
}

/// Builds the release, serves it for as long as this program runs, and returns its address.
fn serve(workspace: &Workspace) -> Result<String> {
    let dist = site::build(workspace, "")?;
    let server = Server::bind(0)?;
    let url = server.url();
    let hosts = workspace.path(HOSTS);
    thread::spawn(move || server.serve(&dist, &hosts));
    Ok(url)
}
