//! Walking and copying the site's directory.

use std::fs;
use std::path::{Path, PathBuf};

use crate::failure::{Result, While as _};

/// Every file under a directory, in the order of their paths.
pub(crate) fn all(directory: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(directory).during(directory.display())? {
        let path = entry.during(directory.display())?.path();
        if path.is_dir() {
            found.extend(all(&path)?);
        } else {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// The files under a directory whose extension is one of these.
pub(crate) fn with_extension(directory: &Path, extensions: &[&str]) -> Result<Vec<PathBuf>> {
    let mut files = all(directory)?;
    files.retain(|path| extensions.contains(&extension(path)));
    Ok(files)
}

/// A file's extension, or nothing.
pub(crate) fn extension(path: &Path) -> &str {
    path.extension()
        .and_then(|extension| extension.to_str())
        .unwrap_or_default()
}

/// A file's name, or nothing.
pub(crate) fn name(path: &Path) -> &str {
    path.file_name()
        .and_then(|name| name.to_str())
        .unwrap_or_default()
}

/// The file that a page in a folder means by a link to it.
pub(crate) fn beside(folder: &Path, link: &str) -> PathBuf {
    let mut file = folder.to_owned();
    for part in link.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(file.pop()),
            name => file.push(name),
        }
    }
    file
}

/// Makes one directory hold exactly what another holds.
pub(crate) fn mirror(from: &Path, to: &Path) -> Result {
    if to.exists() {
        fs::remove_dir_all(to).during(to.display())?;
    }
    for file in all(from)? {
        let copy = to.join(file.strip_prefix(from).during(file.display())?);
        if let Some(parent) = copy.parent() {
            fs::create_dir_all(parent).during(parent.display())?;
        }
        fs::copy(&file, &copy).during(copy.display())?;
    }
    Ok(())
}
