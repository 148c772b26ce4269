//! Whether the release is the same wherever it is built: two clean builds, byte for byte.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use crate::failure::{Failure, Result, While as _};
use crate::site::files;
use crate::step::{run as run_program, step};
use crate::workspace::Workspace;

/// Two folders whose names have not even their length in common.
const FOLDERS: [&str; 2] = ["one", "a-folder-of-another-name"];
/// So many differing files are named.
const NAMED: usize = 20;

/// Builds what is committed twice, from nothing, in two folders, and compares all files.
///
/// # Errors
///
/// A build that fails, and the names of files that differ or that only one build has.
pub(crate) fn run(workspace: &Workspace) -> Result {
    let place = workspace.target().join("same");
    if place.exists() {
        fs::remove_dir_all(&place).during(place.display())?;
    }
    let mut built = Vec::new();
    for folder in FOLDERS {
        let checkout = place.join(folder);
        step(&format!("build in “{folder}”"), || {
            build(workspace, &checkout)
        })?;
        built.push(checkout.join("dist"));
    }
    let differing = differing(&built[0], &built[1])?;
    if differing.is_empty() {
        println!("{} files, the same bytes", files::all(&built[0])?.len());
        return fs::remove_dir_all(&place).during(place.display());
    }
    Err(Failure::new(format!(
        "two builds of the same commit differ in {} files, which are left in {}: {}",
        differing.len(),
        place.display(),
        differing[..differing.len().min(NAMED)].join(", ")
    )))
}

/// A release of what is committed, in a checkout of its own, with nothing left of another build.
fn build(workspace: &Workspace, checkout: &Path) -> Result {
    let mut git = workspace.command("git");
    run_program(
        git.args(["clone", "--quiet", "--"])
            .args([workspace.root(), checkout]),
    )?;
    let target = checkout.join("target");
    let mut cargo = workspace.command("cargo");
    run_program(
        cargo
            .args(["xtask", "build"])
            .current_dir(checkout)
            .env("CARGO_TARGET_DIR", &target),
    )?;
    // Two of them would fill a small disk.
    fs::remove_dir_all(&target).during(target.display())
}

/// The files, by their paths inside, that are not the same in both directories.
fn differing(one: &Path, other: &Path) -> Result<Vec<String>> {
    let inside = |directory: &Path| -> Result<BTreeSet<PathBuf>> {
        let files = files::all(directory)?.into_iter();
        Ok(files
            .filter_map(|file| file.strip_prefix(directory).map(Path::to_owned).ok())
            .collect())
    };
    let (ours, theirs) = (inside(one)?, inside(other)?);
    let mut differing = Vec::new();
    for file in ours.union(&theirs) {
        let both = ours.contains(file) && theirs.contains(file);
        let read = |directory: &Path| fs::read(directory.join(file)).during(file.display());
        if !both || read(one)? != read(other)? {
            differing.push(file.display().to_string());
        }
    }
    Ok(differing)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_byte_and_a_missing_file_are_differences() {
        let place = std::env::temp_dir().join(format!("masir-same-{}", std::process::id()));
        let (one, other) = (place.join("one"), place.join("other"));
        for (directory, file, text) in [
            (&one, "same", "a"),
            (&other, "same", "a"),
            (&one, "changed", "a"),
            (&other, "changed", "b"),
            (&one, "deep/alone", "a"),
            (&other, "new", "a"),
        ] {
            let path = directory.join(file);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        let found = differing(&one, &other);
        fs::remove_dir_all(&place).unwrap();
        let alone = Path::new("deep").join("alone").display().to_string();
        assert_eq!(found.unwrap(), ["changed", &*alone, "new"]);
    }
}
