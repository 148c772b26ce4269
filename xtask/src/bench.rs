//! `cargo xtask bench`: how fast the engine answers.

use crate::failure::Result;
use crate::step::{run as run_program, step};
use crate::workspace::Workspace;

/// Runs the engine's benchmarks.
pub(crate) fn run(workspace: &Workspace) -> Result {
    step("bench the engine", || {
        run_program(
            workspace
                .command("cargo")
                .args(["bench", "--package", "masir-rulebook"]),
        )
    })
}
