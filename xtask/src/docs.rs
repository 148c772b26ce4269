//! What the documents name must be there: files they link to or speak of, headings, commands.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use crate::USAGE;
use crate::site::files;

/// Folders of the checkout whose files documents speak of; the rest is built or installed.
const FOLDERS: [&str; 12] = [
    "bench", "crates", "demo", "docs", "embed", "examples", "rules", "src", "static", "tests",
    "xtask", ".cargo",
];

/// Endings of files that are never built, so that a name alone must be that of a file here.
const WRITTEN: [&str; 4] = [".rs", ".mjs", ".toml", ".css"];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Each document with its text.
fn documents() -> Vec<(PathBuf, String)> {
    let mut all = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md"]
        .map(|name| root().join(name))
        .to_vec();
    all.extend(files::with_extension(&root().join("docs"), &["md"]).unwrap());
    let read = |path: PathBuf| (path.clone(), fs::read_to_string(path).unwrap());
    all.into_iter().map(read).collect()
}

/// Whatever stands between two texts.
fn between<'a>(text: &'a str, open: &'a str, close: char) -> impl Iterator<Item = &'a str> {
    let rest = text.split(open).skip(1);
    rest.filter_map(move |rest| rest.split_once(close).map(|(inside, _)| inside))
}

/// What is set as code: in a line, and the lines of a block.
fn code(text: &str) -> (Vec<&str>, Vec<&str>) {
    let (mut spans, mut lines) = (Vec::new(), Vec::new());
    for (at, part) in text.split("```").enumerate() {
        if at % 2 == 1 {
            lines.extend(part.lines().skip(1));
        } else {
            spans.extend(
                part.lines()
                    .flat_map(|line| line.split('`').skip(1).step_by(2)),
            );
        }
    }
    (spans, lines)
}

/// A heading as addresses name it.
fn anchor(heading: &str) -> String {
    let kept = |letter: &char| letter.is_alphanumeric() || matches!(letter, ' ' | '-' | '_');
    let kept: String = heading.to_lowercase().chars().filter(kept).collect();
    kept.trim().replace(' ', "-")
}

#[test]
fn links_lead_to_files_and_headings() {
    let mut seen = 0;
    for (path, text) in documents() {
        let name = path.display();
        for link in between(&text, "](", ')').filter(|link| !link.contains("://")) {
            let (file, heading) = link.split_once('#').unwrap_or((link, ""));
            let target = if file.is_empty() {
                path.clone()
            } else {
                path.with_file_name(file)
            };
            assert!(target.exists(), "{name}: {link} leads nowhere");
            if !heading.is_empty() {
                let text = fs::read_to_string(&target).unwrap();
                let mut headings = text.lines().filter(|line| line.starts_with('#'));
                let found = headings.any(|line| anchor(line.trim_start_matches('#')) == heading);
                assert!(found, "{name}: {link} names no heading");
            }
            seen += 1;
        }
    }
    assert!(seen > 20, "only {seen} links were found");
}

#[test]
fn files_that_are_spoken_of_are_there() {
    let names: BTreeSet<String> = FOLDERS
        .iter()
        .flat_map(|folder| files::all(&root().join(folder)).unwrap())
        .map(|file| files::name(&file).to_owned())
        .chain(["Cargo.toml".to_owned()])
        .collect();
    let is_name = |word: &str| {
        word.chars()
            .all(|it| it.is_ascii_alphanumeric() || "._-/".contains(it))
    };
    let mut seen = 0;
    for (path, text) in documents() {
        let (spans, _) = code(&text);
        for span in spans.into_iter().filter(|span| is_name(span)) {
            let folder = span.split_once('/').map(|(folder, _)| folder);
            if folder.is_some_and(|folder| FOLDERS.contains(&folder)) {
                assert!(root().join(span).exists(), "{}: no {span}", path.display());
                seen += 1;
            } else if WRITTEN.iter().any(|ending| span.ends_with(ending)) {
                let name = span.rsplit('/').next().unwrap_or(span);
                assert!(names.contains(name), "{}: no {span}", path.display());
                seen += 1;
            }
        }
    }
    assert!(seen > 50, "only {seen} files were found");
}

#[test]
fn commands_are_known() {
    let help = fs::read_to_string(root().join("crates/cli/src/help.rs")).unwrap();
    let aliases = fs::read_to_string(root().join(".cargo/config.toml")).unwrap();
    let mut seen = 0;
    for (path, text) in documents() {
        let (spans, lines) = code(&text);
        for line in spans.into_iter().chain(lines) {
            let line = line
                .replace("cargo run -p masir-cli --", "masir")
                .replace("cargo masir", "masir");
            let words: Vec<&str> = line.split_whitespace().collect();
            let known = match *words.as_slice() {
                ["cargo", "xtask", word, ..] => USAGE.contains(&format!("cargo xtask {word} ")),
                ["masir", word, ..] => help.contains(&format!("  masir {word} ")),
                ["cargo", alias, ..] if !matches!(alias, "install" | "test" | "bench") => {
                    aliases.contains(&format!("{alias} = "))
                }
                _ => continue,
            };
            assert!(known, "{}: no command {line}", path.display());
            seen += 1;
        }
    }
    assert!(seen > 15, "only {seen} commands were found");
}
