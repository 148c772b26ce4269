//! Books in files: another branch's rules through the command.

use crate::support::{Ran, file, masir, project};
use serde_json::{Value, json};
use std::fs;
use std::path::Path;

/// Builds the books of a folder of this project into a file of this test run.
fn built(folder: &str, name: &str) -> (Ran, String) {
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let file = file.display().to_string();
    let folder = project(folder).display().to_string();
    (masir(&["build-rules", &folder, "-o", &file], ""), file)
}

fn assessed(rules: &str, facts: &Value) -> Value {
    let ran = masir(&["check", "--jsonl", "--rules", rules], facts.to_string());
    assert_eq!(ran.status, 0, "{ran:?}");
    serde_json::from_str(&ran.out).expect("an assessment is JSON")
}

#[test]
fn a_book_is_built_the_same_each_time_and_named() {
    let (ran, one) = built("tests/books/shiraz", "one.masir");
    let (_, two) = built("tests/books/shiraz", "two.masir");
    let bytes = fs::read(&one).expect("it was written");
    assert_eq!(fs::read(two).expect("it was written"), bytes);
    let named = format!("{one}: iau-shiraz-sample 1405.1, ");
    let length = format!(", {} bytes\n", bytes.len());
    assert!(
        ran.status == 0 && ran.out.starts_with(&named) && ran.out.ends_with(&length),
        "{ran:?}"
    );
}

#[test]
fn another_branch_has_its_own_windows_fees_and_article() {
    let (_, book) = built("tests/books/shiraz", "shiraz.masir");
    let facts = json!({
        "date": "1405-04-20", "level": "master", "marital_status": "widowed",
        "destination_places": ["family_home"],
    });
    let found = assessed(&book, &facts);
    assert_eq!(found["rules"]["id"], "iau-shiraz-sample");
    assert_eq!(
        found["window"],
        json!({"state": "open", "semester": "first", "opens": "1405-04-10", "closes": "1405-04-20", "days": 0})
    );
    assert_eq!(
        found["fee"],
        json!({"rial": 1_600_000, "clause": "S-FEE", "inferred": false})
    );
    let row = |found: &Value| {
        let all = found["clauses"].as_array().cloned().unwrap_or_default();
        all.into_iter().find(|row| row["clause"] == "S-WIDOW")
    };
    let article = row(&found).expect("its own article is assessed");
    assert_eq!(
        (&article["kind"], &article["verdict"]),
        (&json!("transfer"), &json!("incomplete"))
    );
    let folder = project("tests/books/shiraz").display().to_string();
    assert_eq!(assessed(&folder, &facts), found);

    let ran = masir(&["check", "--jsonl"], facts.to_string());
    let bundled: Value = serde_json::from_str(&ran.out).expect("an assessment is JSON");
    assert_eq!(bundled["fee"]["rial"], 945_000);
    assert_eq!(bundled["window"]["state"], "closed");
    assert_eq!(row(&bundled), None);
}

#[test]
fn its_own_article_is_granted_with_the_consent_that_it_names() {
    let (_, book) = built("tests/books/shiraz", "granted.masir");
    let scenarios: Value = serde_json::from_str(include_str!("../../../../tests/scenarios.json"))
        .expect("the scenarios are JSON");
    let mut facts = scenarios["baseline"].clone();
    facts["marital_status"] = json!("widowed");
    facts["destination_places"] = json!(["family_home"]);
    facts["date"] = json!("1405-04-09");
    let found = assessed(&book, &facts);
    assert_eq!(
        found["kinds"]["transfer"],
        json!({"verdict": "conditional", "clauses": ["S-WIDOW"], "settled": true})
    );
    assert_eq!(
        (&found["window"]["state"], &found["window"]["days"]),
        (&json!("closed"), &json!(1))
    );
}

#[test]
fn a_folder_with_a_procedure_beside_the_rules_gives_both() {
    let (ran, book) = built("rules", "both.masir");
    assert_eq!(ran.status, 0, "{ran:?}");
    let facts = file("both.json", "{}");
    let by = |args: &[&str]| {
        masir(
            &[&["procedure", "withdrawal", "--facts", &facts], args].concat(),
            "",
        )
    };
    let date = ["--date", "1405-09-10"];
    assert_eq!(by(&[&date[..], &["--rules", &book]].concat()), by(&date));
    let (_, alone) = built("tests/books/shiraz", "alone.masir");
    assert_eq!(
        by(&["--rules", &alone]).err,
        format!("masir: {alone} holds no procedure\n")
    );
}

#[test]
fn nothing_is_written_where_there_is_a_fault() {
    let (ran, book) = built("crates/cli/tests/cli/faulty", "faulty.masir");
    let folder = project("crates/cli/tests/cli/faulty").display().to_string();
    assert_eq!(ran, masir(&["lint", &folder], ""));
    assert!(ran.status == 1 && !Path::new(&book).exists());

    let (ran, _) = built("docs", "none.masir");
    assert_eq!(ran.status, 2);
    assert!(
        ran.err.contains("holds 0 rule books and 0 procedures"),
        "{}",
        ran.err
    );
    let folder = project("rules").display().to_string();
    let ran = masir(&["build-rules", &folder, "-o", "no/such/folder/x"], "");
    assert!(ran.status == 2 && ran.err.contains("no/such/folder/x cannot be written"));
}

#[test]
fn a_file_that_is_no_book_is_named() {
    let book = file("no.masir", "<!doctype html>");
    let ran = masir(&["check", "--jsonl", "--rules", &book], "{}");
    assert_eq!(
        (ran.status, ran.err),
        (2, format!("masir: {book}: this is no rule book file\n"))
    );
}
