//! Whatever a slip of the hand does to a file, the faults are named and nothing panics.

use masir_authoring::lint;
use std::fs;
use std::path::{Path, PathBuf};

/// The files of the good books, by book.
const FILES: [(&str, &[&str]); 2] = [
    (
        "rules",
        &[
            "ruleset.toml",
            "facts.toml",
            "general.toml",
            "articles/move.toml",
            "articles/staff.toml",
        ],
    ),
    ("procedure", &["procedure.toml"]),
];

/// Lints a copy of each book once for every line, after doing something to that line.
fn after_every(name: &str, slip: impl Fn(&str) -> String) {
    for (book, files) in FILES {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name).join(book);
        let copies = copy(book, files, &folder);
        for (file, text) in &copies {
            for at in 0..text.lines().count() {
                fs::write(file, with_slip(text, at, &slip)).expect("the copy can be written");
                for fault in lint(&folder) {
                    let place = (file.ends_with(&fault.file), fault.line as usize);
                    assert!(!place.0 || place.1 <= text.lines().count() + 1, "{fault}");
                }
            }
            fs::write(file, text).expect("the copy can be written");
        }
    }
}

/// Copies a good book; returns its files and what stands in them.
fn copy(book: &str, files: &[&str], folder: &Path) -> Vec<(PathBuf, String)> {
    let good = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/good")
        .join(book);
    let mut copies = Vec::new();
    for name in files {
        let text = fs::read_to_string(good.join(name)).expect("the good book is there");
        let file = folder.join(name);
        fs::create_dir_all(file.parent().expect("it is in a folder")).expect("it can be made");
        fs::write(&file, &text).expect("the copy can be written");
        copies.push((file, text));
    }
    copies
}

fn with_slip(text: &str, at: usize, slip: impl Fn(&str) -> String) -> String {
    let lines = text.lines().enumerate();
    let lines = lines.map(|(here, line)| {
        if here == at {
            slip(line)
        } else {
            line.to_owned()
        }
    });
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn a_line_is_lost() {
    after_every("lost", |_| String::new());
}

#[test]
fn a_line_is_cut_in_half() {
    after_every("cut", |line| {
        line.chars().take(line.chars().count() / 2).collect()
    });
}

#[test]
fn a_value_is_of_another_type() {
    after_every("typed", |line| match line.split_once(" = ") {
        Some((key, _)) => format!("{key} = 7"),
        None => line.to_owned(),
    });
}

#[test]
fn a_value_is_an_empty_list() {
    after_every("emptied", |line| match line.split_once(" = ") {
        Some((key, _)) => format!("{key} = []"),
        None => line.to_owned(),
    });
}

#[test]
fn a_word_is_misspelt() {
    after_every("misspelt", |line| line.replacen(" = \"", " = \"x", 1));
}
