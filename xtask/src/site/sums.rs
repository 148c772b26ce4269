//! `SHA256SUMS`: what every file of the site was when it was built. `sha256sum --check SHA256SUMS`
//! says whether it still is.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use sha2::{Digest as _, Sha256};

use super::files;
use crate::failure::{Result, While as _};

/// The file's name.
pub(crate) const FILE: &str = "SHA256SUMS";

/// Writes the checksums of all files, in the order of their paths.
pub(crate) fn write(site: &Path) -> Result {
    let mut lines = String::new();
    for file in files::all(site)? {
        let bytes = fs::read(&file).during(file.display())?;
        let path = file.strip_prefix(site).during(file.display())?;
        let path = path.to_string_lossy().replace('\\', "/");
        lines.push_str(&line(&bytes, &path));
    }
    let sums = site.join(FILE);
    fs::write(&sums, lines).during(sums.display())
}

fn line(bytes: &[u8], path: &str) -> String {
    let mut line = String::new();
    for byte in Sha256::digest(bytes) {
        // A text takes whatever is written to it.
        let _ = write!(line, "{byte:02x}");
    }
    line + "  " + path + "\n"
}

#[cfg(test)]
mod tests {
    use super::line;

    #[test]
    fn a_line_is_what_sha256sum_reads() {
        assert_eq!(
            line(b"", "a/b.html"),
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a/b.html\n"
        );
    }
}
