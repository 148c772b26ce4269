//! The parts of the pinned Rust toolchain beyond the compiler itself.

use std::path::{Path, PathBuf};

use crate::failure::{Failure, Result};
use crate::step::{answer, run, step};
use crate::workspace::Workspace;

/// What to ask rustup for, and where in the toolchain it can be seen.
const PARTS: [(&[&str], &str); 4] = [
    (
        &["target", "add", "wasm32-unknown-unknown"],
        "lib/rustlib/wasm32-unknown-unknown/lib",
    ),
    (
        &["component", "add", "rust-src"],
        "lib/rustlib/src/rust/library/Cargo.lock",
    ),
    (&["component", "add", "clippy"], "bin/cargo-clippy"),
    (&["component", "add", "rustfmt"], "bin/rustfmt"),
];

/// Asks rustup for each missing part; its automatic installation may be switched off.
pub(crate) fn ensure(workspace: &Workspace) -> Result {
    let sysroot = sysroot(workspace)?;
    for (request, place) in PARTS {
        if is_there(&sysroot, place) {
            continue;
        }
        if workspace.which("rustup").is_none() {
            let part = request[2];
            return Err(Failure::new(format!(
                "the Rust toolchain lacks {part}: install Rust with rustup, or add {part} to it"
            )));
        }
        step(&format!("rustup {}", request.join(" ")), || {
            run(workspace.command("rustup").args(request))
        })?;
    }
    Ok(())
}

/// Where the toolchain lies that this checkout pins.
pub(crate) fn sysroot(workspace: &Workspace) -> Result<PathBuf> {
    answer(workspace.command("rustc").args(["--print", "sysroot"]))
        .map(PathBuf::from)
        .ok_or_else(|| Failure::new("rustc does not run: install Rust with rustup"))
}

fn is_there(sysroot: &Path, place: &str) -> bool {
    let path = sysroot.join(place);
    path.exists() || path.with_extension("exe").exists()
}
