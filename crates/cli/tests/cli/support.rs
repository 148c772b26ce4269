//! Running the command, in this process and as one of its own.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What a run came to.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Ran {
    pub(crate) status: u8,
    pub(crate) out: String,
    pub(crate) err: String,
}

/// Runs a command line with this standard input.
pub(crate) fn masir<A: Into<OsString> + Clone>(args: &[A], input: impl AsRef<[u8]>) -> Ran {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let args = args.iter().cloned().map(Into::into);
    let status = masir_cli::run(args, input.as_ref(), &mut out, &mut err);
    let text = |bytes| String::from_utf8(bytes).expect("everything printed is UTF-8");
    Ran {
        status,
        out: text(out),
        err: text(err),
    }
}

/// The command as a process of its own.
pub(crate) fn process(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_masir"));
    command.args(args);
    command
}

/// A path inside this project.
pub(crate) fn project(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../..")
        .join(path)
}

/// A file that this test run may write, with these contents.
pub(crate) fn file(name: &str, contents: impl AsRef<[u8]>) -> String {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&path, contents).expect("the folder of the test run can be written to");
    path.into_os_string()
        .into_string()
        .expect("its path is text")
}
