//! The compiler's part: trunk runs cargo and wasm-bindgen with the flags that make small code.

use std::ffi::OsString;
use std::fs;
use std::path::Path;
use std::process::Command;

use crate::failure::{Result, While as _};
use crate::setup;
use crate::step::{run, say};
use crate::workspace::Workspace;

/// The cargo profile that optimises for size; the workspace's release profile is for the CLI.
const PROFILE: &str = "web";

/// No panic messages, no source locations, no `Debug` output: nobody reads them in a release.
const SMALL: [&str; 4] = [
    "-Zunstable-options",
    "-Cpanic=immediate-abort",
    "-Zlocation-detail=none",
    "-Zfmt-debug=none",
];

/// Builds the site into `stage`, with a standard library compiled for size where that works.
pub(crate) fn site(workspace: &Workspace, stage: &Path) -> Result {
    let plain = remapped(workspace)?;
    let small = [plain.clone(), SMALL.map(str::to_owned).to_vec()].concat();

    let mut trunk = trunk(workspace, stage, &small)?;
    // The standard library is compiled along, which the compiler allows only when asked so.
    trunk
        .env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort")
        .env("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size");
    let Err(failure) = run(&mut trunk) else {
        return Ok(());
    };

    say(&format!(
        "{failure}; building with the standard library as it comes, which is larger."
    ));
    run(&mut self::trunk(workspace, stage, &plain)?)
}

fn trunk(workspace: &Workspace, stage: &Path, flags: &[String]) -> Result<Command> {
    // What an earlier build left would be shipped again.
    if stage.exists() {
        fs::remove_dir_all(stage).during(stage.display())?;
    }
    fs::create_dir_all(stage).during(stage.display())?;
    let mut trunk = workspace.command("trunk");
    trunk
        // Without --release, for which trunk would optimise the wasm too, by a tool it downloads.
        .args(["build", "--cargo-profile", PROFILE, "--dist"])
        .arg(stage)
        .env("CARGO_ENCODED_RUSTFLAGS", flags.join("\u{1f}"))
        // Trunk reads this as a flag of its own and refuses any value but true and false.
        .env_remove("NO_COLOR");
    Ok(trunk)
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
    let remap = |(place, name): (Option<std::path::PathBuf>, &str)| {
        let mut flag = OsString::from("--remap-path-prefix=");
        flag.push(place?);
        flag.push("=");
        flag.push(name);
        flag.into_string().ok()
    };
    Ok(places.into_iter().filter_map(remap).collect())
}
