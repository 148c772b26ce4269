//! The compiler's part: cargo with the flags that make small code, the cut into parts that come
//! later, and the glue that lets a browser call them.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use wasm_split_cli_support as cut;

use super::parts;
use crate::failure::{Failure, Result, While as _};
use crate::setup;
use crate::step::{run, say};
use crate::workspace::Workspace;

const PACKAGE: &str = "masir-web";
const MODULE: &str = "masir-module";
const WASM: &str = "wasm32-unknown-unknown";

/// The cargo profile that optimises for size; the workspace's release profile is for the CLI.
const PROFILE: &str = "web";

/// What the program is called in the page.
const NAME: &str = "masir";

/// No panic messages, no source locations, no `Debug` output: nobody reads them in a release.
const SMALL: [&str; 4] = [
    "-Zunstable-options",
    "-Cpanic=immediate-abort",
    "-Zlocation-detail=none",
    "-Zfmt-debug=none",
];

/// Where the program can be cut is known from what refers to what.
const CUTTABLE: &str = "-Clink-arg=--emit-relocs";

/// How much trouble the compiler takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Effort {
    /// With a standard library compiled for size, where that works.
    Release,
    /// With what is at hand, for a look at a change.
    Quick,
}

/// Builds the program into `stage`: `masir.js`, `masir_bg.wasm` and a file for each part.
pub(crate) fn site(workspace: &Workspace, stage: &Path, effort: Effort) -> Result {
    // What an earlier build left would be shipped again.
    if stage.exists() {
        fs::remove_dir_all(stage).during(stage.display())?;
    }
    fs::create_dir_all(stage).during(stage.display())?;
    let program = compile(workspace, effort)?;
    let work = workspace.target().join("site-parts");
    fs::create_dir_all(&work).during(work.display())?;
    let main = cut_up(&program, stage, &work)?;
    run(workspace
        .command("wasm-bindgen")
        .args(["--target", "web", "--no-typescript", "--out-name", NAME])
        // The parts share the table of functions with what is left.
        .arg("--keep-lld-exports")
        .arg("--out-dir")
        .arg(stage)
        .arg(main))?;
    parts::link(stage)
}

/// Compiles the module for other pages and returns its file.
pub(crate) fn module(workspace: &Workspace) -> Result<PathBuf> {
    library(workspace, MODULE)
}

/// Compiles a library for a page and returns its file. The flags are those of the program, so that
/// the standard library is compiled once for both.
pub(crate) fn library(workspace: &Workspace, package: &str) -> Result<PathBuf> {
    compile_package(workspace, Effort::Release, package, "--lib")
}

/// Compiles the program and returns its file.
fn compile(workspace: &Workspace, effort: Effort) -> Result<PathBuf> {
    compile_package(workspace, effort, PACKAGE, "--bins")
}

fn compile_package(
    workspace: &Workspace,
    effort: Effort,
    package: &str,
    what: &str,
) -> Result<PathBuf> {
    let mut plain = remapped(workspace)?;
    plain.push(CUTTABLE.to_owned());
    let cargo = |flags: &[String]| {
        let mut cargo = workspace.command("cargo");
        cargo
            .args(["build", "--package", package, what])
            .args(["--profile", PROFILE, "--target", WASM])
            .env("CARGO_ENCODED_RUSTFLAGS", flags.join("\u{1f}"));
        cargo
    };
    let built = workspace
        .target()
        .join(WASM)
        .join(PROFILE)
        // The file of a library has no hyphens in its name.
        .join(if what == "--lib" {
            package.replace('-', "_")
        } else {
            package.to_owned()
        })
        .with_extension("wasm");
    if effort == Effort::Release {
        let small = [plain.clone(), SMALL.map(str::to_owned).to_vec()].concat();
        // The standard library is compiled along, which the compiler allows only when asked so.
        let done = run(cargo(&small)
            .env("RUSTC_BOOTSTRAP", "1")
            .env("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort")
            .env("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size"));
        match done {
            Ok(()) => return Ok(built),
            Err(failure) => say(&format!(
                "{failure}; building with the standard library as it comes, which is larger."
            )),
        }
    }
    run(&mut cargo(&plain))?;
    Ok(built)
}

/// Cuts the program where it says so, and returns what is left for the page to begin with. The
/// parts go to `stage`.
fn cut_up(program: &Path, stage: &Path, work: &Path) -> Result<PathBuf> {
    let whole = fs::read(program).during(program.display())?;
    let main = work.join(NAME).with_extension("wasm");
    let module = format!("./{NAME}.js");
    let mut options = cut::Options::new(&whole);
    options.output_dir = stage;
    options.main_out_path = &main;
    options.main_module = &module;
    options.target.web();
    let parts = cut::transform(options)
        .map_err(|failure| Failure::new(format!("cutting the program into parts: {failure:#}")))?;
    parts::plan(stage, &parts.prefetch_map.into_iter().collect())?;
    Ok(main)
}

/// Flags that keep this machine's paths out of the wasm; the last one that fits a path wins.
fn remapped(workspace: &Workspace) -> Result<Vec<String>> {
    let sources = setup::sysroot(workspace)?.join("lib/rustlib/src/rust");
    let places = [
        (std::env::home_dir(), "/home"),
        (Workspace::cargo_home(), "/cargo"),
        (Some(workspace.root().to_owned()), "/masir"),
        (Some(workspace.target()), "/target"),
        (Some(sources), "/rust"),
    ];
    let remap = |(place, name): (Option<PathBuf>, &str)| {
        let mut flag = OsString::from("--remap-path-prefix=");
        flag.push(place?);
        flag.push("=");
        flag.push(name);
        flag.into_string().ok()
    };
    Ok(places.into_iter().filter_map(remap).collect())
}
