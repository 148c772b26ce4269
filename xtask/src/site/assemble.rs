//! The page around the program: its files side by side, its scripts in one.

use std::fs;
use std::path::Path;

use super::{embed, files, offline, prerender};
use crate::failure::{Result, While as _};
use crate::step::run;
use crate::workspace::Workspace;

const STATIC: &str = "static";
/// Where the page's script begins, and what it is called in one piece.
const START: &str = "start.js";
const SCRIPT: &str = "masir.js";
/// What comes after the page is drawn.
const KEEPER: &str = "keeper.js";

/// Puts the pages and what they show beside the program.
pub(crate) fn page(workspace: &Workspace, stage: &Path, base: &str) -> Result {
    let folder = workspace.path(STATIC);
    for file in files::all(&folder)? {
        let copy = stage.join(file.strip_prefix(&folder).during(file.display())?);
        fs::copy(&file, &copy).during(copy.display())?;
    }
    prerender::pages(workspace, stage, base)?;
    embed::scripts(workspace, stage)?;
    offline::say_what_this_is(workspace, stage)?;
    bundle(workspace, &stage.join(KEEPER), &stage.join(KEEPER))?;
    one_script(workspace, stage)
}

/// Puts a script and what it imports into one file, which may be the script itself.
fn bundle(workspace: &Workspace, script: &Path, whole: &Path) -> Result {
    run(workspace
        .command("esbuild")
        .args(["--bundle", "--format=esm", "--minify", "--allow-overwrite"])
        .args(["--legal-comments=none", "--log-level=warning"])
        // The glue names the same module once for every part.
        .arg("--log-override:duplicate-object-key=silent")
        .args([KEEPER, embed::FRAME].map(|later| format!("--external:./{later}")))
        .arg(script)
        .arg(format!("--outfile={}", whole.display())))
}

/// One script instead of three: each would be asked for only once the one before has come.
fn one_script(workspace: &Workspace, stage: &Path) -> Result {
    let whole = stage.join("whole");
    bundle(workspace, &stage.join(START), &whole)?;
    for piece in [START, SCRIPT, "takeover.js", "__wasm_split.js"] {
        let piece = stage.join(piece);
        fs::remove_file(&piece).during(piece.display())?;
    }
    fs::rename(&whole, stage.join(SCRIPT)).during(SCRIPT)
}
