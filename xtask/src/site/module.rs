//! The rules as a module that other pages import: `module/masir.js`, its types and its program.
//!
//! Its files keep their names, so that a page can name them once and for all.

use std::fs;
use std::path::{Path, PathBuf};

use super::{compile, files, shrink};
use crate::failure::{Result, While as _};
use crate::step::run;
use crate::workspace::Workspace;

const FOLDER: &str = "module";
const SOURCE: &str = "crates/module";
const SCRIPT: &str = "masir.js";
const TYPES: &str = "masir.d.ts";
const PROGRAM: &str = "masir.wasm";

/// Compiles the module and returns the folder of its files, which still have to be shrunk.
pub(super) fn build(workspace: &Workspace) -> Result<PathBuf> {
    let work = workspace.target().join("site-module-glue");
    let module = workspace.target().join("site-module");
    for folder in [&work, &module] {
        if folder.exists() {
            fs::remove_dir_all(folder).during(folder.display())?;
        }
        fs::create_dir_all(folder).during(folder.display())?;
    }
    let program = compile::module(workspace)?;
    run(workspace
        .command("wasm-bindgen")
        .args(["--target", "web", "--no-typescript", "--out-name", "glue"])
        .arg("--out-dir")
        .arg(&work)
        .arg(program))?;
    let source = workspace.path(SOURCE);
    fs::copy(source.join(SCRIPT), work.join(SCRIPT)).during(SCRIPT)?;
    fs::copy(source.join(TYPES), module.join(TYPES)).during(TYPES)?;
    fs::rename(work.join("glue_bg.wasm"), module.join(PROGRAM)).during(PROGRAM)?;
    run(workspace
        .command("esbuild")
        .args(["--bundle", "--format=esm", "--minify"])
        .args(["--legal-comments=none", "--log-level=warning"])
        .arg(work.join(SCRIPT))
        .arg(format!("--outfile={}", module.join(SCRIPT).display())))?;
    Ok(module)
}

/// Shrinks a module and puts it into a site.
pub(super) fn put(workspace: &Workspace, module: &Path, site: &Path) -> Result {
    let there = site.join(FOLDER);
    files::mirror(module, &there)?;
    shrink::files(workspace, &there)
}
