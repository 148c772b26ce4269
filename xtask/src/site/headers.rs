//! What a host should send with each file: `_headers`, in the form that Netlify, Cloudflare Pages and
//! others read, and that a person can copy from. `cargo xtask serve` sends the same.

use std::fs;
use std::path::Path;

use super::files;
use crate::failure::{Result, While as _};

const FILE: &str = "_headers";

/// With every file. No word of who may frame the site: any university may.
const ALWAYS: [&str; 4] = [
    "X-Content-Type-Options: nosniff",
    "Referrer-Policy: no-referrer",
    // In a sandboxed frame the site is foreign to itself, and may still ask for its own files.
    "Access-Control-Allow-Origin: *",
    "Cross-Origin-Resource-Policy: cross-origin",
];

/// With a file whose name changes whenever its bytes do.
const FOREVER: &str = "Cache-Control: public, max-age=31536000, immutable";

/// Writes the file, with the policy for all pages.
pub(crate) fn write(site: &Path, policy: &str) -> Result {
    let mut text = format!("/*\n  Content-Security-Policy: {policy}\n");
    for header in ALWAYS {
        text.push_str(&["  ", header, "\n"].concat());
    }
    for file in files::all(site)? {
        let name = files::name(&file);
        if is_hashed(name) {
            text.push_str(&["/", name, "\n  ", FOREVER, "\n"].concat());
        }
    }
    let file = site.join(FILE);
    fs::write(&file, text).during(file.display())
}

/// The headers that a site promises for a path.
pub(crate) fn of(site: &Path, path: &str) -> Vec<String> {
    let text = fs::read_to_string(site.join(FILE)).unwrap_or_default();
    for_path(&text, path)
}

fn for_path(text: &str, path: &str) -> Vec<String> {
    let mut fits = false;
    let mut found = Vec::new();
    for line in text.lines() {
        if let Some(header) = line.strip_prefix("  ") {
            if fits {
                found.push(header.to_owned());
            }
        } else {
            fits = line == "/*" || line == path;
        }
    }
    found
}

/// Whether a name is `name-0123456789abcdef.extension`.
fn is_hashed(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default();
    let hash = stem.rsplit_once('-').map_or("", |(_, hash)| hash);
    hash.len() == 16 && hash.bytes().all(|byte| byte.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::{for_path, is_hashed};

    #[test]
    fn a_path_has_what_all_have_and_its_own() {
        let text = "/*\n  A: 1\n  B: 2\n/x.js\n  C: 3\n/y.js\n  D: 4\n";
        assert_eq!(for_path(text, "/x.js"), ["A: 1", "B: 2", "C: 3"]);
        assert_eq!(for_path(text, "/"), ["A: 1", "B: 2"]);
    }

    #[test]
    fn only_a_name_with_a_hash_lasts_forever() {
        assert!(is_hashed("masir_bg-e3b0c44298fc1c14.wasm"));
        for name in [
            "index.html",
            "vazirmatn-subset.woff2",
            "split-e3b0c442.wasm",
            "sw.js",
        ] {
            assert!(!is_hashed(name), "{name}");
        }
    }
}
