//! The release site: compiled for size, shrunk, named after its bytes, sealed and measured.
//!
//! Each step changes the files of the one before, so names and checksums are computed last. Otherwise a cached page would ask for bytes that are no more.

mod assemble;
mod binary;
pub(crate) mod budget;
pub(crate) mod compile;
mod embed;
pub(crate) mod files;
mod finished;
pub(crate) mod headers;
mod inline;
mod module;
mod names;
mod offline;
mod parts;
mod prerender;
mod seal;
pub(crate) mod shrink;
mod single;
mod sums;
mod terse;
mod unlinked;

use std::fs;
use std::path::{Path, PathBuf};

use crate::failure::{Result, While as _};
use crate::step::step;
use crate::workspace::Workspace;
use compile::Effort;
use finished::Finished;

/// Builds the site and returns its directory, `dist`. `base` is the address it will have, or empty.
pub(crate) fn build(workspace: &Workspace, base: &str) -> Result<PathBuf> {
    let stage = workspace.target().join("site");
    step("compile and assemble the site", || {
        compile::site(workspace, &stage, Effort::Release)?;
        assemble::page(workspace, &stage, base)
    })?;
    let module = step("compile the module", || module::build(workspace))?;
    let others = files::all(&module)?;
    let others: Vec<&str> = others.iter().filter_map(|file| file.to_str()).collect();
    let others = [&[POLICY, TOOLS, COMPRESSOR], &*others].concat();
    let finished = Finished::of(workspace, &stage, &others)?;
    let dist = workspace.path("dist");
    if let Some(site) = finished.site() {
        files::mirror(site, &dist)?;
    } else {
        finish(workspace, &stage, &module)?;
        finished.keep(&stage)?;
        files::mirror(&stage, &dist)?;
    }
    step("weigh it", || {
        seal::no_paths_of_this_machine(workspace, &dist)?;
        budget::check(&dist, &workspace.path(BUDGETS))
    })?;
    Ok(dist)
}

/// Builds the site as quickly as it can be had, and returns its directory: for a look at a change.
pub(crate) fn quick(workspace: &Workspace) -> Result<PathBuf> {
    let stage = workspace.target().join("site-quick");
    step("compile and assemble the site, quickly", || {
        compile::site(workspace, &stage, Effort::Quick)?;
        parts::pack(&stage)?;
        assemble::page(workspace, &stage, "")?;
        inline::into_pages(&stage)?;
        headers::write(&stage, &seal::pages(&stage, &policy(workspace)?)?)?;
        offline::keep_nothing(workspace, &stage)
    })?;
    Ok(stage)
}

/// Makes an assembled site smaller, and what it says of itself true again.
fn finish(workspace: &Workspace, stage: &Path, module: &Path) -> Result {
    step("shrink it", || {
        terse::names(stage)?;
        shrink::files(workspace, stage)?;
        terse::script(stage)?;
        parts::pack(stage)
    })?;
    step("name, seal and compress it", || {
        inline::into_pages(stage)?;
        names::rename(stage)?;
        let policy = seal::pages(stage, &policy(workspace)?)?;
        headers::write(stage, &policy)?;
        offline::keep_release(workspace, stage)?;
        // Neither is a part of what a browser keeps.
        module::put(workspace, module, stage)?;
        shrink::compress(workspace, stage)?;
        single::write(stage)?;
        sums::write(stage)
    })
}

fn policy(workspace: &Workspace) -> Result<String> {
    fs::read_to_string(workspace.path(POLICY)).during(POLICY)
}

const POLICY: &str = "xtask/content-security-policy.txt";
pub(crate) const BUDGETS: &str = "xtask/budgets.toml";
/// Which versions of the tools do it.
const TOOLS: &str = "package-lock.json";
const COMPRESSOR: &str = "xtask/compress.mjs";
