//! What the site needs to be kept by a browser: what release it is, and the worker that serves it
//! whole or not at all.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::Serialize;
use sha2::{Digest as _, Sha256};

use super::{embed, files};
use crate::failure::{Failure, Result, While as _};
use crate::step::run;
use crate::workspace::Workspace;

/// What a page asks for to see whether it is of the newest release.
const RELEASE: &str = "release.json";
const WORKER: &str = "sw.js";
/// The worker that takes all others away.
const LAST_WORKER: &str = "sw-off.js";
const RULES: &str = "rules";

/// The pages that the program begins in; all others are for readers without it, and it has views of
/// its own for what they say.
const PAGES: [&str; 2] = ["index.html", "en/index.html"];
/// What the program asks for. Pictures for installing the site, twins, licences and what stands there
/// for hosts are not kept.
const KINDS: [&str; 7] = ["css", "js", "json", "svg", "wasm", "webmanifest", "woff2"];
/// Scripts of its own that are for others: the worker, and those of hosts.
const FOR_OTHERS: [&str; 3] = [WORKER, LAST_WORKER, embed::HOST];

/// A release, as `release.json` has it.
#[derive(Serialize)]
struct Release {
    version: &'static str,
    /// Changes with anything the site is assembled from.
    program: String,
    rules: Vec<Book>,
}

/// A rule book of the release.
#[derive(Serialize)]
struct Book {
    id: String,
    version: String,
    hash: String,
}

/// What the worker is told of its release.
#[derive(Serialize)]
struct Kept {
    release: String,
    files: BTreeMap<String, String>,
}

/// Writes `release.json` into an assembled site.
pub(crate) fn say_what_this_is(workspace: &Workspace, stage: &Path) -> Result {
    let release = Release {
        version: env!("CARGO_PKG_VERSION"),
        program: digest(&files::all(stage)?)?,
        rules: books(&workspace.path(RULES))?,
    };
    write(
        &stage.join(RELEASE),
        &serde_json::to_string(&release).during(RELEASE)?,
    )
}

/// Tells the worker of a finished site which files belong to it.
pub(crate) fn keep_release(workspace: &Workspace, site: &Path) -> Result {
    let worker = site.join(WORKER);
    let mut kept = BTreeMap::new();
    for file in files::all(site)? {
        let name = file.strip_prefix(site).during(file.display())?;
        // On every system, an address has these slashes.
        let name = name.display().to_string().replace('\\', "/");
        if is_kept(&name) {
            let bytes = fs::read(&file).during(file.display())?;
            kept.insert(
                name,
                format!("sha256-{}", STANDARD.encode(Sha256::digest(bytes))),
            );
        }
    }
    let list = serde_json::to_string(&kept).during(WORKER)?;
    let code = fs::read_to_string(&worker).during(WORKER)?;
    let kept = Kept {
        release: short(&Sha256::digest([list, code].concat())),
        files: kept,
    };
    let told = serde_json::to_string(&kept).during(WORKER)?;
    minify(workspace, &worker, &[format!("--define:SITE={told}")])?;
    minify(workspace, &site.join(LAST_WORKER), &[])
}

/// Whether a file belongs to what a browser keeps.
fn is_kept(name: &str) -> bool {
    let extension = files::extension(Path::new(name));
    PAGES.contains(&name) || KINDS.contains(&extension) && !FOR_OTHERS.contains(&name)
}

/// While somebody works on the site, nothing of it is kept: they want to see what they have changed.
pub(crate) fn keep_nothing(workspace: &Workspace, site: &Path) -> Result {
    let worker = site.join(WORKER);
    fs::copy(site.join(LAST_WORKER), &worker).during(WORKER)?;
    minify(workspace, &worker, &[])
}

fn minify(workspace: &Workspace, script: &Path, more: &[String]) -> Result {
    run(workspace
        .command("esbuild")
        .args(["--bundle", "--format=iife", "--minify", "--allow-overwrite"])
        .args(["--legal-comments=none", "--log-level=warning"])
        .args(more)
        .arg(script)
        .arg(format!("--outfile={}", script.display())))
}

/// The rule books of the project, by the file that each begins with.
fn books(rules: &Path) -> Result<Vec<Book>> {
    let mut books = Vec::new();
    for file in files::with_extension(rules, &["toml"])? {
        let folder = file.parent().unwrap_or(rules);
        let book = match files::name(&file) {
            "ruleset.toml" => masir_authoring::compile_rules(folder).map(|compiled| Book {
                id: compiled.book.id,
                version: compiled.book.version,
                hash: compiled.book.hash,
            }),
            "procedure.toml" => masir_authoring::compile_procedure(folder).map(|compiled| Book {
                id: compiled.book.id,
                version: compiled.book.version,
                hash: compiled.book.hash,
            }),
            _ => continue,
        };
        books.push(book.map_err(|faults| {
            let faults: Vec<String> = faults.iter().map(ToString::to_string).collect();
            Failure::new(faults.join("\n"))
        })?);
    }
    Ok(books)
}

/// What these files come to, names and bytes.
fn digest(files: &[PathBuf]) -> Result<String> {
    let mut hash = Sha256::new();
    for file in files {
        let bytes = fs::read(file).during(file.display())?;
        hash.update(files::name(file).as_bytes());
        hash.update(bytes.len().to_le_bytes());
        hash.update(bytes);
    }
    Ok(short(&hash.finalize()))
}

fn short(digest: &[u8]) -> String {
    let mut hash = [0; 8];
    hash.copy_from_slice(&digest[..8]);
    format!("{:016x}", u64::from_be_bytes(hash))
}

fn write(path: &Path, text: &str) -> Result {
    fs::write(path, text).during(path.display())
}

#[cfg(test)]
mod tests {
    use super::is_kept;

    #[test]
    fn what_the_program_needs_is_kept_and_what_is_for_others_is_not() {
        for name in [
            "index.html",
            "en/index.html",
            "masir-0123456789abcdef.js",
            "split_result-0123456789abcdef.wasm",
            "vazirmatn-subset.woff2",
            "icon.svg",
            "release.json",
        ] {
            assert!(is_kept(name), "{name}");
        }
        for name in [
            "sw.js",
            "sw-off.js",
            "index.html.br",
            "clause/x.html",
            "masir.html",
            "embed.js",
            "icon-512.png",
            "vazirmatn-OFL.txt",
            "SHA256SUMS",
        ] {
            assert!(!is_kept(name), "{name}");
        }
    }
}
