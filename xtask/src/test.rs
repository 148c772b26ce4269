//! `cargo xtask test`: every check there is, the quick ones first, up to the first that fails.

use std::path::PathBuf;
use std::{fs, thread};

use crate::failure::{Failure, Result, While as _};
use crate::serve::HOSTS;
use crate::server::Server;
use crate::setup::{self, Browser, Browsers};
use crate::site;
use crate::step::{run as run_program, step};
use crate::workspace::Workspace;

const WASM: &str = "wasm32-unknown-unknown";
const APP: &str = "masir-web";
const JOURNEYS: &str = "tests/e2e";
/// These set what Firefox cannot be told by its driver: colour schemes, forced colours, paper, a broken line.
const CHROMIUM_ALONE: [&str; 3] = ["access.test.mjs", "desks.test.mjs", "site.test.mjs"];

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
    journeys(&workspace, &browsers, dist)
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

/// Opens the release site in real browsers and walks through it.
fn journeys(workspace: &Workspace, browsers: &Browsers, dist: PathBuf) -> Result {
    let files = journey_files(workspace)?;
    let not_everywhere = |file: &&PathBuf| !CHROMIUM_ALONE.iter().any(|name| file.ends_with(name));
    let everywhere: Vec<&PathBuf> = files.iter().filter(not_everywhere).collect();
    let server = Server::bind(0)?;
    let url = server.url();
    let hosts = workspace.path(HOSTS);
    thread::spawn(move || server.serve(&dist, &hosts));
    let walk = |name: &str, variable: &str, browser: &Browser, files: &[&PathBuf]| {
        step(name, || {
            let mut node = workspace.command("node");
            node.args(["--test", "--test-reporter=spec"])
                .args(files)
                .env("MASIR_URL", &url)
                .env_remove("FIREFOX")
                .env(variable, &browser.program);
            run_program(&mut node)
        })
    };
    let all: Vec<&PathBuf> = files.iter().collect();
    let Browsers { chromium, firefox } = browsers;
    walk("journeys in Chromium", "CHROMIUM", chromium, &all)?;
    walk("journeys in Firefox", "FIREFOX", firefox, &everywhere)
}

/// Each file by its name: node's versions disagree on what naming a directory means.
fn journey_files(workspace: &Workspace) -> Result<Vec<PathBuf>> {
    let directory = workspace.path(JOURNEYS);
    let entries = fs::read_dir(&directory).during(directory.display())?;
    let mut files: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    files.retain(|path| path.to_string_lossy().ends_with(".test.mjs"));
    files.sort();
    if files.is_empty() {
        return Err(Failure::new(format!("{JOURNEYS} holds no *.test.mjs")));
    }
    Ok(files)
}
