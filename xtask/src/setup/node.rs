//! The tools that npm brings: wasm-opt, esbuild, and what drives and judges a page.

use std::fs;
use std::path::Path;

use crate::failure::{Failure, Result, While as _};
use crate::step::{answer, run, step};
use crate::workspace::Workspace;

/// The oldest node that every tool of ours runs on.
const OLDEST: u32 = 18;

/// Installs what `package-lock.json` names, unless exactly that was installed before.
pub(crate) fn ensure(workspace: &mut Workspace) -> Result {
    check_version(workspace)?;
    workspace.add_tools(workspace.path("node_modules/.bin"));
    install(workspace, workspace.root())
}

/// The same for any folder with a `package-lock.json`.
pub(crate) fn install(workspace: &Workspace, folder: &Path) -> Result {
    let lock = folder.join("package-lock.json");
    let wanted = fs::read(&lock).during(lock.display())?;
    let stamp = folder.join("node_modules/.masir-lock");
    if fs::read(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    if workspace.which("npm").is_none() {
        return Err(Failure::new(
            "npm is missing: install it (Debian: apt-get install npm)",
        ));
    }
    step("npm ci", || {
        // No package of ours needs its install script, and none may fetch a browser with one.
        run(workspace.command("npm").current_dir(folder).args([
            "ci",
            "--ignore-scripts",
            "--no-audit",
            "--no-fund",
        ]))?;
        fs::write(&stamp, &wanted).during(stamp.display())
    })
}

fn check_version(workspace: &Workspace) -> Result {
    let advice = format!("install Node.js {OLDEST} or newer (Debian: apt-get install nodejs npm)");
    let Some(version) = answer(workspace.command("node").arg("--version")) else {
        return Err(Failure::new(format!("node is missing: {advice}")));
    };
    let major: Option<u32> = version
        .trim_start_matches('v')
        .split('.')
        .next()
        .and_then(|part| part.parse().ok());
    match major {
        Some(number) if number >= OLDEST => Ok(()),
        _ => Err(Failure::new(format!("node {version} is too old: {advice}"))),
    }
}
