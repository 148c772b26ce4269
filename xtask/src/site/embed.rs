//! What stands in the site for those who show it inside pages of their own: the script that a host's
//! page loads, and what comes when the site finds itself in a frame.

use std::path::Path;

use crate::failure::Result;
use crate::step::run;
use crate::workspace::Workspace;

/// The scripts as they lie in the checkout.
const FOLDER: &str = "embed";
/// For the host's page, which asks for it by this name.
pub(super) const HOST: &str = "embed.js";
/// For the frame.
pub(super) const FRAME: &str = "frame.js";

/// Puts both scripts into an assembled site.
pub(super) fn scripts(workspace: &Workspace, stage: &Path) -> Result {
    // No module and no bundle: the host's script is one block, which needs nothing around it.
    script(workspace, stage, HOST, &["--mangle-props=^_"])?;
    script(workspace, stage, FRAME, &["--bundle", "--format=esm"])
}

fn script(workspace: &Workspace, stage: &Path, name: &str, how: &[&str]) -> Result {
    run(workspace
        .command("esbuild")
        .args(["--minify", "--legal-comments=none", "--log-level=warning"])
        .args(how)
        .arg(workspace.path(FOLDER).join(name))
        .arg(format!("--outfile={}", stage.join(name).display())))
}
