//! The engine beside others: the same rules, the same students, one browser.

use std::fs;
use std::path::PathBuf;

use super::table::Row;
use super::{Bench, script};
use crate::failure::{Failure, Result, While as _};
use crate::site::{compile, shrink};
use crate::step::{answer, run, step};
use crate::workspace::Workspace;

/// The engine as a page would load it, and what prints the rules for the others.
const ENGINE: &str = "masir-bench-engine";

pub(super) fn beside(bench: &Bench) -> Result<Vec<Row>> {
    let workspace = &bench.workspace;
    let folder = step("build the engine by itself", || engine(workspace))?;
    let rules = folder.join("rules.json");
    let mut print = workspace.command("cargo");
    print.args(["run", "--quiet", "--package", ENGINE, "--bin", "rules"]);
    let text = answer(&mut print).ok_or_else(|| Failure::new("the rules cannot be printed"))?;
    fs::write(&rules, text).during(rules.display())?;
    script::rows(bench, "bench/run.mjs", |node| {
        node.args([&rules, &folder]);
    })
}

/// Builds the engine and the rules, without pages and words, and returns the folder.
fn engine(workspace: &Workspace) -> Result<PathBuf> {
    let folder = workspace.target().join("bench-engine");
    fs::create_dir_all(&folder).during(folder.display())?;
    let built = compile::library(workspace, ENGINE)?;
    run(workspace
        .command("wasm-bindgen")
        .args(["--target", "web", "--no-typescript", "--out-dir"])
        .arg(&folder)
        .arg(built))?;
    shrink::files(workspace, &folder)?;
    Ok(folder)
}
