//! Every fault has its words: each case is one slip in a good book, and the messages it earns.

use masir_authoring::lint;
use serde::Deserialize;
use std::fs;
use std::path::{Path, PathBuf};

/// The cases of a file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Cases {
    /// The good book that the slips are made in.
    book: String,
    case: Vec<Case>,
}

/// One slip, sometimes with others, and every message that it earns.
#[derive(Deserialize)]
struct Case {
    name: String,
    #[serde(flatten)]
    slip: Slip,
    #[serde(default)]
    also: Vec<Slip>,
    says: Vec<String>,
}

/// In `file`, `find` becomes `put`. Without `find` the whole file does; without `put` it is removed.
#[derive(Deserialize)]
struct Slip {
    file: String,
    find: Option<String>,
    put: Option<String>,
}

fn tests() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests"))
}

fn messages(folder: &Path) -> Vec<String> {
    lint(folder).iter().map(ToString::to_string).collect()
}

/// Runs every case of a file and reports all that differ at once.
#[track_caller]
fn run(file: &str) {
    let text = fs::read_to_string(tests().join("bad").join(file)).expect("the cases stand there");
    let cases: Cases = toml::from_str(&text).expect("the cases are well formed");
    let good = tests().join("good").join(&cases.book);
    let differences: Vec<String> = cases
        .case
        .iter()
        .filter_map(|case| difference(&good, case))
        .collect();
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}

fn difference(good: &Path, case: &Case) -> Option<String> {
    let folder = spoil(good, case);
    let said = messages(&folder);
    let Case { name, says, .. } = case;
    (said != *says).then(|| format!("\n# {name}\nsays = {said:#?}\nnot {says:#?}"))
}

/// A copy of a good book with the slips in it.
fn spoil(good: &Path, case: &Case) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(case.name.replace(' ', "_"));
    if folder.exists() {
        fs::remove_dir_all(&folder).expect("the copy of an earlier run goes");
    }
    copy(good, &folder);
    for slip in [&case.slip].into_iter().chain(&case.also) {
        make(slip, &folder.join(&slip.file));
    }
    folder
}

fn make(slip: &Slip, file: &Path) {
    let Some(put) = &slip.put else {
        return fs::remove_file(file).expect("the file is there");
    };
    let new = slip.find.as_ref().map_or_else(
        || put.clone(),
        |find| {
            let old = fs::read_to_string(file).expect("the file is there");
            assert!(old.contains(find), "{find} is not in {}", slip.file);
            old.replacen(find, put, 1)
        },
    );
    fs::write(file, new).expect("the copy can be written");
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("the copy can be made");
    for entry in fs::read_dir(from).expect("the good book is there") {
        let path = entry.expect("the good book can be read").path();
        let target = to.join(path.file_name().expect("an entry has a name"));
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, &target).expect("a file can be copied");
        }
    }
}

#[test]
fn good_books_have_no_faults() {
    assert_eq!(messages(&tests().join("good")), [""; 0]);
}

#[test]
fn a_folder_without_a_book_is_a_fault() {
    let faults = messages(&tests().join("bad"));
    assert!(
        faults.len() == 1 && faults[0].contains("there is no rule book here"),
        "{faults:?}"
    );
}

#[test]
fn slips_in_files() {
    run("files.toml");
}

#[test]
fn slips_in_lists() {
    run("lists.toml");
}

#[test]
fn slips_in_texts() {
    run("texts.toml");
}

#[test]
fn slips_in_facts() {
    run("facts.toml");
}

#[test]
fn slips_in_clauses() {
    run("clauses.toml");
}

#[test]
fn slips_in_criteria() {
    run("criteria.toml");
}

#[test]
fn rules_that_make_no_sense_together() {
    run("proofs.toml");
}

#[test]
fn slips_in_procedures() {
    run("procedures.toml");
}
