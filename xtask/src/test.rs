//! `cargo xtask test`: every check there is, the quick ones first, up to the first that fails.

use crate::failure::Result;
use crate::journeys;
use crate::setup::{self, Browser};
use crate::site;
use crate::step::{run as run_program, step};
use crate::workspace::Workspace;

const WASM: &str = "wasm32-unknown-unknown";
const APP: &str = "masir-web";

/// Runs everything.
pub(crate) fn run(workspace: &Workspace) -> Result {
    let (workspace, browsers) = setup::for_the_tests(workspace)?;
    let cargo = |name: &str, words: &str| {
        step(name, || {
            run_program(workspace.command("cargo").args(words.split(' ')))
        })
    };
    cargo("formatting", "fmt --all --check")?;
    cargo("clippy", "clippy --workspace --all-targets -- -D warnings")?;
    cargo(
        "clippy for the browser",
        &format!("clippy --package {APP} --target {WASM} --lib --bins --test web* -- -D warnings"),
    )?;
    cargo(
        "lint the rule books",
        "run --quiet --package masir-cli -- lint",
    )?;
    cargo("tests", "test --workspace")?;
    step("tests in the browser", || {
        in_the_browser(&workspace, &browsers.chromium)
    })?;
    let dist = site::build(&workspace, "")?;
    journeys::walk(&workspace, &browsers, dist)
}

/// Runs those tests of the app that are written for a browser: `tests/web*.rs`.
fn in_the_browser(workspace: &Workspace, browser: &Browser) -> Result {
    let mut cargo = workspace.command("cargo");
    cargo
        .args(["test", "--package", APP, "--target", WASM, "--test", "web*"])
        .env(
            "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER",
            "wasm-bindgen-test-runner",
        )
        .envs(browser.driver.iter().map(|driver| ("CHROMEDRIVER", driver)));
    run_program(&mut cargo)
}
