//! Opening files and parsing them as far as they can be parsed.

use crate::Desk;
use crate::cursor::{Source, Table, document};
use crate::report::Place;
use crate::what::What;
use std::fs;
use std::path::{Path, PathBuf};
use toml::de::DeTable;

/// Reads one file of a book. `named_at` is where another file names it.
pub(super) fn read_file<T>(
    desk: &Desk,
    folder: &Path,
    name: &str,
    named_at: Option<Place>,
    of: &'static str,
    body: impl FnOnce(&Table<'_>) -> T,
) -> Option<T> {
    let content = match fs::read_to_string(folder.join(name)) {
        Ok(content) => content,
        Err(error) => {
            let place = named_at.unwrap_or_else(|| desk.report.open(name));
            desk.report
                .add_missing(place, name, error.kind().to_string());
            return None;
        }
    };
    let source = Source::new(desk.report.open(name), &content);
    let (parsed, errors) = DeTable::parse_recoverable(&content);
    // The first error is the slip; those after it are mostly the parser finding its feet again.
    if let Some(error) = errors.first() {
        let place = source.place(error.span().map_or(0, |span| span.start));
        let message = error.message().lines().collect::<Vec<_>>().join(", ");
        desk.report.add_broken(place, What::Syntax { message });
    }
    Some(document(desk, &source, parsed.get_ref(), of, body))
}

/// Reports files that stand in the folder and that the book does not name.
pub(super) fn report_unlisted(desk: &Desk, folder: &Path, known: &[&str], lister: &'static str) {
    for file in toml_files(folder) {
        let Ok(name) = file.strip_prefix(folder) else {
            continue;
        };
        let name = name.to_string_lossy().replace('\\', "/");
        if !known.contains(&name.as_str()) {
            desk.report
                .add(desk.report.open(&name), What::Unlisted { lister });
        }
    }
}

/// All TOML files below a folder, in the order of their names.
fn toml_files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    paths.sort();
    let mut files = Vec::new();
    for path in paths {
        if path.is_dir() {
            files.extend(toml_files(&path));
        } else if path
            .extension()
            .is_some_and(|extension| extension == "toml")
        {
            files.push(path);
        }
    }
    files
}
