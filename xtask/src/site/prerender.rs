//! The pages that can be read before the program comes, or without it: drawn by the same components,
//! natively (see `crates/prerender`).

use std::path::Path;

use crate::failure::Result;
use crate::step::run;
use crate::workspace::Workspace;

/// Draws every page into `stage`. `base` is the address that the site will have, or empty where it
/// is not known; then there is no sitemap, which could only guess.
pub(crate) fn pages(workspace: &Workspace, stage: &Path, base: &str) -> Result {
    let mut draw = workspace.command("cargo");
    draw.args(["run", "--quiet", "--package", "masir-prerender", "--"])
        .arg(stage);
    if !base.is_empty() {
        draw.arg(base);
    }
    run(&mut draw)
}
