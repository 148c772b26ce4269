//! File names that carry a hash of the file's final bytes.
//!
//! Each is renamed after what it holds, those that others mention first, so that a name changes
//! whenever anything behind it does.

use std::fs;
use std::path::{Path, PathBuf};

use sha2::{Digest as _, Sha256};

use super::{embed, files};
use crate::failure::{Result, While as _};

/// Who mentions whom: a file may mention files of its own kind's row and of the rows above it.
const ORDER: [&[&str]; 4] = [
    &["wasm"],
    &["css"],
    &["js"],
    &["html", "webmanifest", "json"],
];

/// What only the site's own files ask for, and so may be called anything.
const HASHED: [&str; 3] = ["wasm", "css", "js"];

/// What browsers come back to by its name.
const STABLE: [&str; 3] = ["sw.js", "sw-off.js", embed::HOST];

/// Renames every hashed file of the site and says so in each file that mentions it.
pub(crate) fn rename(site: &Path) -> Result {
    let all = files::all(site)?;
    let (assets, code): (Vec<PathBuf>, Vec<PathBuf>) =
        all.into_iter().partition(|path| row(path).is_none());
    let mut ordered = assets;
    for row_number in 0..ORDER.len() {
        ordered.extend(
            code.iter()
                .filter(|path| row(path) == Some(row_number))
                .cloned(),
        );
    }

    let mut renamed: Vec<(String, String)> = Vec::new();
    for path in ordered {
        let mut bytes = fs::read(&path).during(path.display())?;
        if row(&path).is_some_and(|row| row > 0) {
            let mut text = String::from_utf8(bytes).during(path.display())?;
            for (old, new) in &renamed {
                text = text.replace(old, new);
            }
            bytes = text.into_bytes();
            fs::write(&path, &bytes).during(path.display())?;
        }
        let name = files::name(&path);
        if let Some(new) = new_name(name, &bytes) {
            fs::rename(&path, path.with_file_name(&new)).during(path.display())?;
            renamed.push((name.to_owned(), new));
        }
    }
    Ok(())
}

fn row(path: &Path) -> Option<usize> {
    ORDER
        .iter()
        .position(|extensions| extensions.contains(&files::extension(path)))
}

/// `name-0123456789abcdef.wasm` with the hash of these bytes, for a file that others name.
fn new_name(name: &str, bytes: &[u8]) -> Option<String> {
    let (stem, extension) = name.rsplit_once('.')?;
    if !HASHED.contains(&extension) || STABLE.contains(&name) {
        return None;
    }
    let mut hash = [0; 8];
    hash.copy_from_slice(&Sha256::digest(bytes)[..8]);
    let hash = u64::from_be_bytes(hash);
    Some(format!("{stem}-{hash:016x}.{extension}"))
}

#[cfg(test)]
mod tests {
    use super::new_name;

    #[test]
    fn a_hash_follows_the_bytes() {
        let name = |bytes: &[u8]| new_name("masir_bg.wasm", bytes);
        assert_eq!(name(b"").as_deref(), Some("masir_bg-e3b0c44298fc1c14.wasm"));
        assert_ne!(name(b"a"), name(b"b"));
    }

    #[test]
    fn what_is_asked_for_by_name_keeps_it() {
        for name in [
            "index.html",
            "icon.svg",
            "vazirmatn-OFL.txt",
            "sw.js",
            "embed.js",
        ] {
            assert_eq!(new_name(name, b""), None, "{name}");
        }
    }
}
