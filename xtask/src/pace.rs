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

/// Walks students through the interview on a slow processor, then does what [`judge`] does.
pub(crate) fn run(workspace: &Workspace, chromium: &Browser) -> Result {
    let url = serve(workspace)?;
    script(
        workspace,
        chromium,
        &url,
        ("time the next question", "tests/e2e/pace.mjs"),
    )?;
    first_visit(workspace, chromium, &url)
}

/// Times the first answer on a slow line, lets Lighthouse look at the release as a host would serve
/// it, and prints a table of each.
pub(crate) fn judge(workspace: &Workspace, chromium: &Browser) -> Result {
    first_visit(workspace, chromium, &serve(workspace)?)
}

fn first_visit(workspace: &Workspace, chromium: &Browser, url: &str) -> Result {
    for part in [
        ("time the first answer", "bench/usable.mjs"),
        ("let Lighthouse judge the release", "bench/lighthouse.mjs"),
    ] {
        script(workspace, chromium, url, part)?;
    }
    Ok(())
}

fn script(
    workspace: &Workspace,
    chromium: &Browser,
    url: &str,
    (what, script): (&str, &str),
) -> Result {
    step(what, || {
        let mut node = workspace.command("node");
        node.arg(script)
            // Where reports go, for those that write some.
            .arg(workspace.target().join("lighthouse"))
            .env("MASIR_URL", url)
            .env_remove("FIREFOX")
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
