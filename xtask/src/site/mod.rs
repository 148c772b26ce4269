//! The release site: compiled for size, shrunk, named after its bytes, sealed and measured.
//!
//! Trunk assembles the page; what comes after it changes the files again, so their names and
//! checksums are computed last. Otherwise a cached page would ask for bytes that are no more.

mod budget;
mod compile;
mod files;
mod finished;
mod names;
mod seal;
mod shrink;

use std::fs;
use std::path::{Path, PathBuf};

use crate::failure::{Result, While as _};
use crate::step::step;
use crate::workspace::Workspace;
use finished::Finished;

/// Builds the site and returns its directory, `dist`.
pub(crate) fn build(workspace: &Workspace) -> Result<PathBuf> {
    let stage = workspace.target().join("site");
    step("compile and assemble the site", || {
        compile::site(workspace, &stage)
    })?;
    let finished = Finished::of(workspace, &stage, &[POLICY, TOOLS, COMPRESSOR])?;
    let dist = workspace.path("dist");
    if let Some(site) = finished.site() {
        files::mirror(site, &dist)?;
    } else {
        finish(workspace, &stage)?;
        finished.keep(&stage)?;
        files::mirror(&stage, &dist)?;
    }
    step("weigh it", || {
        seal::no_paths_of_this_machine(workspace, &dist)?;
        budget::check(&dist, &workspace.path(BUDGETS))
    })?;
    Ok(dist)
}

/// Makes an assembled site smaller, and what it says of itself true again.
fn finish(workspace: &Workspace, stage: &Path) -> Result {
    step("shrink it", || shrink::files(workspace, stage))?;
    step("name, seal and compress it", || {
        names::rename(stage)?;
        seal::page(
            &stage.join("index.html"),
            &fs::read_to_string(workspace.path(POLICY)).during(POLICY)?,
        )?;
        shrink::compress(workspace, stage)
    })
}

const POLICY: &str = "xtask/content-security-policy.txt";
const BUDGETS: &str = "xtask/budgets.toml";
/// Which versions of the tools do it.
const TOOLS: &str = "package-lock.json";
const COMPRESSOR: &str = "xtask/compress.mjs";
