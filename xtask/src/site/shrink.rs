//! The same files with fewer bytes: wasm-opt, esbuild, and a compressed twin beside each.

use std::path::Path;

use super::{files, unlinked};
use crate::failure::Result;
use crate::step::run;
use crate::workspace::Workspace;

/// Exactly what the compiler uses. With all features on, browsers refuse the result.
const WASM_FEATURES: [&str; 7] = [
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// What makes it smaller beyond the usual.
const SMALL: [&str; 6] = [
    "-Oz",
    "--converge",
    // The stack lies first in memory, so that no address is as low as an offset can be.
    "--low-memory-unused",
    // What is called from one place and very long is called, which compresses better.
    "--always-inline-max-function-size=1",
    "--one-caller-inline-max-function-size=60",
    "--strip-debug",
];

/// Text that is worth compressing; fonts and pictures already are.
const COMPRESSIBLE: [&str; 9] = [
    "html",
    "js",
    "css",
    "wasm",
    "svg",
    "json",
    "webmanifest",
    "txt",
    "ico",
];

/// What the glue is called, in the page's program as in the module's.
const SCRIPT: &str = "masir.js";

/// Optimises the wasm and minifies styles and scripts, each in its place.
pub(crate) fn files(workspace: &Workspace, site: &Path) -> Result {
    for wasm in files::with_extension(site, &["wasm"])? {
        unlinked::rewrite(&wasm)?;
        let mut optimise = workspace.command("wasm-opt");
        optimise
            .args(SMALL)
            .args(["--strip-producers", "--strip-target-features"])
            .args(WASM_FEATURES)
            .arg(&wasm)
            .arg("-o")
            .arg(&wasm);
        run(&mut optimise)?;
    }
    for source in files::with_extension(site, &["css", "js"])? {
        // The glue explains to developers what nobody else reads; scripts for hosts do warn.
        let is_glue = files::name(&source) == SCRIPT;
        run(workspace
            .command("esbuild")
            .args(is_glue.then_some("--pure:console.warn"))
            .args(["--minify", "--legal-comments=none"])
            .args(["--allow-overwrite", "--log-level=warning"])
            // The glue names the same module once for every part.
            .arg("--log-override:duplicate-object-key=silent")
            .arg(&source)
            .arg(format!("--outfile={}", source.display())))?;
    }
    Ok(())
}

/// Writes a `.br` and a `.gz` beside each file that gets smaller by it.
pub(crate) fn compress(workspace: &Workspace, site: &Path) -> Result {
    let files = files::with_extension(site, &COMPRESSIBLE)?;
    run(workspace
        .command("node")
        .arg("xtask/compress.mjs")
        .args(files))
}
