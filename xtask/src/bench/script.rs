//! Parts that a script measures in a browser, which hands over its rows as JSON.

use std::fs;
use std::process::Command;

use super::Bench;
use super::table::Row;
use crate::failure::{Result, While as _};
use crate::step::run;

/// Runs a script with Chromium and returns the rows that it kept in `target/bench/`.
pub(super) fn rows(
    bench: &Bench,
    script: &str,
    with: impl FnOnce(&mut Command),
) -> Result<Vec<Row>> {
    let folder = bench.workspace.target().join("bench");
    fs::create_dir_all(&folder).during(folder.display())?;
    let name = script.rsplit('/').next().unwrap_or(script);
    let file = folder.join(name).with_extension("json");
    // What an earlier run kept is not what this one measures.
    if file.exists() {
        fs::remove_file(&file).during(file.display())?;
    }
    let mut node = bench.workspace.command("node");
    node.arg(script)
        .env("MASIR_FIGURES", &file)
        .env("CHROMIUM", &bench.browsers.chromium.program)
        .env_remove("FIREFOX");
    with(&mut node);
    run(&mut node)?;
    let text = fs::read_to_string(&file).during(file.display())?;
    serde_json::from_str(&text).during(file.display())
}
