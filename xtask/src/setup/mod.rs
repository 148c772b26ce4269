//! What the work needs: looked for first, installed only when it is missing.
//!
//! Tools go to a cache outside the checkout, so only a new machine waits for them.

mod browser;
mod glue;
mod node;
mod rust;

use crate::failure::Result;
use crate::workspace::Workspace;

pub(crate) use browser::Browser;
pub(crate) use node::install as other_engines;
pub(crate) use rust::sysroot;

/// The browsers that the tests open.
pub(crate) struct Browsers {
    pub(crate) chromium: Browser,
    pub(crate) firefox: Browser,
}

/// Brings what building the site takes.
pub(crate) fn for_the_site(workspace: &Workspace) -> Result<Workspace> {
    let mut workspace = workspace.clone();
    rust::ensure(&workspace)?;
    node::ensure(&mut workspace)?;
    glue::ensure(&mut workspace)?;
    Ok(workspace)
}

/// Brings what the tests take: the same, and browsers.
pub(crate) fn for_the_tests(workspace: &Workspace) -> Result<(Workspace, Browsers)> {
    // The quick ones first: a person told to install something should not wait for a compiler.
    let browsers = Browsers {
        chromium: browser::chromium(workspace)?,
        firefox: browser::firefox(workspace)?,
    };
    Ok((for_the_site(workspace)?, browsers))
}
