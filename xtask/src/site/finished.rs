//! The last finished site, so that what has not changed is not shrunk again.

use std::fs;
use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};

use super::files;
use crate::failure::{Result, While as _};
use crate::workspace::Workspace;

/// A finished site and the fingerprint of what it was made from.
pub(crate) struct Finished {
    site: PathBuf,
    stamp: PathBuf,
    fingerprint: String,
}

impl Finished {
    /// For an assembled site, the other files that decide what becomes of it, and this program.
    pub(crate) fn of(workspace: &Workspace, stage: &Path, others: &[&str]) -> Result<Self> {
        let mut hash = Sha256::new();
        let program = std::env::current_exe().during("this program")?;
        let others = others.iter().map(|other| workspace.path(other));
        for file in files::all(stage)?
            .into_iter()
            .chain(others)
            .chain([program])
        {
            let bytes = fs::read(&file).during(file.display())?;
            hash.update(files::name(&file).as_bytes());
            hash.update(bytes.len().to_le_bytes());
            hash.update(bytes);
        }
        Ok(Self {
            site: workspace.target().join("site-finished"),
            stamp: workspace.target().join("site-finished.stamp"),
            fingerprint: STANDARD.encode(hash.finalize()),
        })
    }

    /// Where it stands, if it is still what it would become again.
    pub(crate) fn site(&self) -> Option<&Path> {
        let stamp = fs::read_to_string(&self.stamp).ok()?;
        (stamp == self.fingerprint).then_some(&self.site)
    }

    /// Keeps a site that has just been finished. The stamp comes last: a copy that was cut short
    /// has none.
    pub(crate) fn keep(&self, stage: &Path) -> Result {
        if self.stamp.exists() {
            fs::remove_file(&self.stamp).during(self.stamp.display())?;
        }
        files::mirror(stage, &self.site)?;
        fs::write(&self.stamp, &self.fingerprint).during(self.stamp.display())
    }
}
