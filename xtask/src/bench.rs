//! `cargo xtask bench`: how fast the engine answers, natively and in a real browser.

use crate::failure::Result;
use crate::setup;
use crate::step::{run as run_program, step};
use crate::workspace::Workspace;

/// Runs the engine's benchmarks, which live with the rule books they assess.
pub(crate) fn run(workspace: &Workspace) -> Result {
    let (workspace, browsers) = setup::for_the_tests(workspace)?;
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
