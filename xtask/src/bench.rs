//! `cargo xtask bench`: how fast the engine answers, natively and in a real browser.

use std::fs;
use std::path::PathBuf;

use crate::failure::{Failure, Result, While as _};
use crate::pace;
use crate::setup::{self, Browsers};
use crate::site::{compile, shrink};
use crate::step::{answer, run as run_program, step};
use crate::workspace::Workspace;

/// The engine as a page would load it, and the other engines.
const ENGINE: &str = "masir-bench-engine";
const OTHERS: &str = "bench";

/// Runs the engine's benchmarks, which live with the rule books they assess, then the next question
/// and the first visit in the site, and the engine beside others.
pub(crate) fn run(workspace: &Workspace) -> Result {
    let (workspace, browsers) = setup::for_the_tests(workspace)?;
    setup::other_engines(&workspace, &workspace.path(OTHERS))?;
    alone(&workspace, &browsers)?;
    pace::run(&workspace, &browsers.chromium)?;
    beside(&workspace, &browsers)
}

/// Only times a first visit and lets Lighthouse judge it; its reports go to `target/lighthouse`.
pub(crate) fn lighthouse(workspace: &Workspace) -> Result {
    let (workspace, browsers) = setup::for_the_tests(workspace)?;
    setup::other_engines(&workspace, &workspace.path(OTHERS))?;
    pace::judge(&workspace, &browsers.chromium)
}

/// Only measures the engine beside others.
pub(crate) fn beside_others(workspace: &Workspace) -> Result {
    let (workspace, browsers) = setup::for_the_tests(workspace)?;
    beside(&workspace, &browsers)
}

/// Measures Masir and other engines with the same rules in one browser.
fn beside(workspace: &Workspace, browsers: &Browsers) -> Result {
    let folder = step("build the engine by itself", || engine(workspace))?;
    let rules = folder.join("rules.json");
    let mut print = workspace.command("cargo");
    print.args(["run", "--quiet", "--package", ENGINE, "--bin", "rules"]);
    let text = answer(&mut print).ok_or_else(|| Failure::new("the rules cannot be printed"))?;
    fs::write(&rules, text).during(rules.display())?;
    setup::other_engines(workspace, &workspace.path(OTHERS))?;
    step("bench beside other engines", || {
        run_program(
            workspace
                .command("node")
                .arg("bench/run.mjs")
                .arg(&rules)
                .arg(&folder)
                .env("CHROMIUM", &browsers.chromium.program),
        )
    })
}

/// Builds the engine and the rules, without pages and words, and returns the folder.
fn engine(workspace: &Workspace) -> Result<PathBuf> {
    let folder = workspace.target().join("bench-engine");
    fs::create_dir_all(&folder).during(folder.display())?;
    let built = compile::library(workspace, ENGINE)?;
    run_program(
        workspace
            .command("wasm-bindgen")
            .args(["--target", "web", "--no-typescript", "--out-dir"])
            .arg(&folder)
            .arg(built),
    )?;
    shrink::files(workspace, &folder)?;
    Ok(folder)
}

fn alone(workspace: &Workspace, browsers: &Browsers) -> Result {
    let bench = ["bench", "--package", "masir-bundled", "--bench"];
    step("bench the engine", || {
        run_program(workspace.command("cargo").args(bench).arg("assess"))
    })?;
    step("bench the engine in a browser", || {
        let mut cargo = workspace.command("cargo");
        cargo
            .args(bench)
            .args(["browser", "--target", "wasm32-unknown-unknown"])
            .env(
                "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER",
                "wasm-bindgen-test-runner",
            )
            // All benchmarks count as one test; the default of 20 seconds is for tests.
            .env("WASM_BINDGEN_TEST_TIMEOUT", "300")
            .envs(
                browsers
                    .chromium
                    .driver
                    .iter()
                    .map(|driver| ("CHROMEDRIVER", driver)),
            );
        run_program(&mut cargo)
    })
}
