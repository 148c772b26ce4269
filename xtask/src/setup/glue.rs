//! wasm-bindgen, in exactly the version that fits.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde::Deserialize;

use crate::failure::{Failure, Result, While as _};
use crate::step::{answer, run, say, step};
use crate::workspace::Workspace;

struct Tool {
    package: &'static str,
    version: String,
    /// Every program of the package that we call; the first one knows its version.
    programs: &'static [&'static str],
    wait: &'static str,
}

/// Brings the tool and puts it on the search path.
pub(crate) fn ensure(workspace: &mut Workspace) -> Result {
    let tool = Tool {
        package: "wasm-bindgen-cli",
        version: locked_version(workspace, "wasm-bindgen")?,
        programs: &["wasm-bindgen", "wasm-bindgen-test-runner"],
        wait: "four minutes",
    };
    if tool.runs(workspace, None) {
        return Ok(());
    }
    let home = Workspace::cache()?
        .join("tools")
        .join(format!("{}-{}", tool.package, tool.version));
    let bin = home.join("bin");
    if !tool.runs(workspace, Some(&bin)) {
        tool.install(workspace, &home)?;
    }
    workspace.add_tools(bin);
    Ok(())
}

impl Tool {
    /// Whether its programs, on the search path or in a directory, run and are of this version.
    fn runs(&self, workspace: &Workspace, bin: Option<&Path>) -> bool {
        let answers = |program: &&str| {
            let mut command = match bin {
                Some(bin) => Command::new(bin.join(program)),
                None => workspace.command(program),
            };
            answer(command.arg("--version"))
                .is_some_and(|text| text.split_whitespace().any(|word| word == self.version))
        };
        self.programs.iter().all(answers)
    }

    /// Fetches a built one where `cargo binstall` is there, and else compiles it.
    fn install(&self, workspace: &Workspace, home: &Path) -> Result {
        let what = format!("{}@{}", self.package, self.version);
        if workspace.which("cargo-binstall").is_some() {
            let fetched = step(&format!("fetching {what}"), || {
                let mut cargo = workspace.command("cargo");
                run(cargo
                    .args(["binstall", "--no-confirm", "--root"])
                    .arg(home)
                    .arg(&what))
            });
            match fetched {
                Ok(()) if self.runs(workspace, Some(&home.join("bin"))) => return Ok(()),
                Ok(()) => say("What came does not run here; it is compiled instead."),
                Err(failure) => say(&format!("{failure}; it is compiled instead.")),
            }
        }
        let wait = self.wait;
        step(
            &format!("compiling {what}, once on this machine, about {wait}"),
            || {
                let mut cargo = workspace.command("cargo");
                cargo
                    .args(["install", "--force", "--root"])
                    .arg(home)
                    .arg(&what);
                // Their objects are of no use to this checkout.
                cargo.env_remove("CARGO_TARGET_DIR");
                run(&mut cargo)
            },
        )
    }
}

#[derive(Deserialize)]
struct Lock {
    package: Vec<Package>,
}

#[derive(Deserialize)]
struct Package {
    name: String,
    version: String,
}

/// The version of a package in `Cargo.lock`; the two halves of wasm-bindgen must agree to the digit.
fn locked_version(workspace: &Workspace, name: &str) -> Result<String> {
    let path: PathBuf = workspace.path("Cargo.lock");
    let text = fs::read_to_string(&path).during("Cargo.lock")?;
    let lock: Lock = toml::from_str(&text).during("Cargo.lock")?;
    let found = lock
        .package
        .into_iter()
        .find(|package| package.name == name);
    found
        .map(|package| package.version)
        .ok_or_else(|| Failure::new(format!("Cargo.lock does not hold {name}")))
}
