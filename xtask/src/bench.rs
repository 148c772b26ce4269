//! `cargo xtask bench`: how fast the engine answers.

use crate::failure::Result;
use crate::step::{run as run_program, step};
use crate::workspace::Workspace;

/// Runs the engine's benchmarks, which live with the rule books they assess.
pub(crate) fn run(workspace: &Workspace) -> Result {
    let words = ["bench", "--package", "masir-bundled", "--bench", "*"];
    step("bench the engine", || {
        run_program(workspace.command("cargo").args(words))
    })
}
