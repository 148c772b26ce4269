//! The journeys: `tests/e2e/*.test.mjs`, walked in real browsers on the release site.

use std::path::{Path, PathBuf};
use std::{fs, thread};

use crate::failure::{Failure, Result, While as _};
use crate::serve::HOSTS;
use crate::server::Server;
use crate::setup::{Browser, Browsers};
use crate::step::{run as run_program, say, step};
use crate::workspace::Workspace;

const JOURNEYS: &str = "tests/e2e";
/// These set what Firefox cannot be told by its driver: colour schemes, forced colours, paper, a broken line.
const CHROMIUM_ALONE: [&str; 3] = ["access.test.mjs", "desks.test.mjs", "site.test.mjs"];
/// What tells which files are to be walked again.
const REPORTER: &str = "xtask/failed-files.mjs";
/// Where it tells that, among what is built.
const FAILED: &str = "failed-journeys.txt";

/// Opens the release site in real browsers and walks through it.
pub(crate) fn walk(workspace: &Workspace, browsers: &Browsers, dist: PathBuf) -> Result {
    let files = journey_files(workspace)?;
    let not_everywhere = |file: &&PathBuf| !CHROMIUM_ALONE.iter().any(|name| file.ends_with(name));
    let everywhere: Vec<PathBuf> = files.iter().filter(not_everywhere).cloned().collect();
    let server = Server::bind(0)?;
    let url = server.url();
    let hosts = workspace.path(HOSTS);
    thread::spawn(move || server.serve(&dist, &hosts));
    let Browsers { chromium, firefox } = browsers;
    let chromium = Walk::new(workspace, &url, "CHROMIUM", chromium);
    let firefox = Walk::new(workspace, &url, "FIREFOX", firefox);
    let mut unsteady = chromium.all("journeys in Chromium", &files)?;
    unsteady.extend(firefox.all("journeys in Firefox", &everywhere)?);
    for file in unsteady {
        say(&format!(
            "! {} failed once and passed when walked again: find out why",
            file.display()
        ));
    }
    Ok(())
}

/// Walks in one browser.
struct Walk<'a> {
    workspace: &'a Workspace,
    url: &'a str,
    variable: &'a str,
    browser: &'a Browser,
}

impl<'a> Walk<'a> {
    fn new(
        workspace: &'a Workspace,
        url: &'a str,
        variable: &'a str,
        browser: &'a Browser,
    ) -> Self {
        Self {
            workspace,
            url,
            variable,
            browser,
        }
    }

    /// Walks all of these files, and once more those in which something failed: a browser on a busy
    /// machine may stumble, a fault of the site does not go away. Gives those that stumbled.
    fn all(&self, name: &str, files: &[PathBuf]) -> Result<Vec<PathBuf>> {
        let Err(failure) = step(name, || self.files(files)) else {
            return Ok(Vec::new());
        };
        let failed = self.failed(files)?;
        if failed.is_empty() {
            return Err(failure);
        }
        step(&format!("{name}, again where one failed"), || {
            self.files(&failed)
        })?;
        Ok(failed)
    }

    fn files(&self, files: &[PathBuf]) -> Result {
        let mut node = self.workspace.command("node");
        node.args([
            "--test",
            "--test-reporter=spec",
            "--test-reporter-destination=stdout",
        ])
        .arg(format!(
            "--test-reporter={}",
            self.workspace.path(REPORTER).display()
        ))
        .arg(format!(
            "--test-reporter-destination={}",
            self.workspace.target().join(FAILED).display()
        ))
        .args(files)
        .env("MASIR_URL", self.url)
        .env_remove("FIREFOX")
        .env(self.variable, &self.browser.program);
        run_program(&mut node)
    }

    /// Those of the files in which something failed the last time.
    fn failed(&self, files: &[PathBuf]) -> Result<Vec<PathBuf>> {
        let told = fs::read_to_string(self.workspace.target().join(FAILED)).during(FAILED)?;
        let failed = |file: &&PathBuf| told.lines().any(|line| Path::new(line) == file.as_path());
        Ok(files.iter().filter(failed).cloned().collect())
    }
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
