//! Where things are: the checkout, the cache outside it, and the programs to call.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::failure::{Failure, Result, While as _};

/// The checkout and the machine around it.
#[derive(Clone, Debug)]
pub(crate) struct Workspace {
    root: PathBuf,
    tools: Vec<PathBuf>,
}

impl Workspace {
    /// The workspace this program was started from.
    pub(crate) fn find() -> Result<Self> {
        let xtask = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
        let root = xtask.as_deref().and_then(Path::parent);
        match root {
            Some(root) => Ok(Self {
                root: root.to_owned(),
                tools: Vec::new(),
            }),
            None => Err(Failure::new(
                "start this with `cargo xtask`, from inside the checkout",
            )),
        }
    }

    /// A path inside the checkout.
    pub(crate) fn path(&self, relative: &str) -> PathBuf {
        self.root.join(relative)
    }

    /// The checkout itself.
    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// Where cargo builds.
    pub(crate) fn target(&self) -> PathBuf {
        env::var_os("CARGO_TARGET_DIR")
            .map_or_else(|| self.path("target"), |dir| self.root.join(dir))
    }

    /// Where installed tools outlive the checkout.
    pub(crate) fn cache() -> Result<PathBuf> {
        let cache = env::var_os("XDG_CACHE_HOME").map(PathBuf::from);
        cache
            .or_else(|| env::home_dir().map(|home| home.join(".cache")))
            .map(|cache| cache.join("masir"))
            .ok_or_else(|| Failure::new("no home directory to keep tools in: set HOME"))
    }

    /// Cargo's own directory, with the registry's sources and installed programs.
    pub(crate) fn cargo_home() -> Option<PathBuf> {
        let set = env::var_os("CARGO_HOME").map(PathBuf::from);
        set.or_else(|| env::home_dir().map(|home| home.join(".cargo")))
    }

    /// Puts a directory of programs before all others.
    pub(crate) fn add_tools(&mut self, directory: PathBuf) {
        self.tools.insert(0, directory);
    }

    /// A program to run at the root of the checkout, found among our tools first.
    pub(crate) fn command(&self, program: &str) -> Command {
        let mut command = Command::new(self.which(program).unwrap_or_else(|| program.into()));
        command.current_dir(&self.root);
        if let Ok(path) = self.search_path() {
            command.env("PATH", path);
        }
        command
    }

    /// Where a program is, if it is anywhere.
    pub(crate) fn which(&self, program: &str) -> Option<PathBuf> {
        let file = format!("{program}{}", env::consts::EXE_SUFFIX);
        env::split_paths(&self.search_path().ok()?)
            .map(|directory| directory.join(&file))
            .find(|path| path.is_file())
    }

    fn search_path(&self) -> Result<OsString> {
        let path = env::var_os("PATH").unwrap_or_default();
        // Last, for shells that were never told where cargo puts what it installs.
        let installed = Self::cargo_home().map(|home| home.join("bin"));
        let all = self
            .tools
            .iter()
            .cloned()
            .chain(env::split_paths(&path))
            .chain(installed);
        env::join_paths(all).during("the search path")
    }
}
