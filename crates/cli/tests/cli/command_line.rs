//! Command lines: what is wrong with one, and exit statuses.

use crate::support::{file, masir, project};

#[track_caller]
fn misuse(args: &[&str], sentence: &str) {
    let ran = masir(args, "");
    let said = ran.err.lines().next().unwrap_or_default();
    assert_eq!((ran.status, &*ran.out, said), (2, "", sentence));
}

#[test]
fn a_wrong_command_line_is_named() {
    misuse(
        &["chek"],
        "masir: there is no command \"chek\"; allowed are: check, procedure, lint, build-rules, scan",
    );
    misuse(
        &["check", "facts.json", "--jsonl"],
        "masir: there is one word too many: \"facts.json\"",
    );
    misuse(
        &["check", "--fact", "x"],
        "masir: there is no option --fact; allowed are: --facts, --jsonl, --date, --format, --lang, --rules, --output, --help, --version",
    );
    misuse(&["check", "-x"], "masir: invalid option '-x'");
    misuse(
        &["check", "--facts"],
        "masir: missing argument for option '--facts'",
    );
    misuse(
        &["check", "--jsonl=yes"],
        "masir: unexpected argument for option '--jsonl': \"yes\"",
    );
    misuse(
        &["check", "--jsonl", "--jsonl"],
        "masir: --jsonl is given twice, but may be given once",
    );
    misuse(
        &[
            "check",
            "--jsonl",
            "--date",
            "1405-01-01",
            "--date=1405-01-02",
        ],
        "masir: --date is given twice, but may be given once",
    );
    misuse(
        &["check", "--jsonl", "--format", "xml"],
        "masir: --format is \"xml\", but must be json or text",
    );
    misuse(
        &["check", "--jsonl", "--lang", "ar"],
        "masir: --lang is \"ar\", but must be fa or en",
    );
    misuse(
        &["check", "--jsonl", "--format", "text"],
        "masir: --format is text, but must be json with --jsonl",
    );
    misuse(
        &["check", "--jsonl", "--facts", "x"],
        "masir: --facts and --jsonl are given, but only one of them may be",
    );
    misuse(
        &["procedure", "withdrawal", "--jsonl"],
        "masir: --jsonl is given, but only check reads lines",
    );
    misuse(
        &["lint", "rules", "--date", "x"],
        "masir: --date is given, but lint takes a folder and no options",
    );
    misuse(
        &["lint", "rules", "more"],
        "masir: there is one word too many: \"more\"",
    );
    misuse(
        &["scan", "a.jpg", "--lang", "en"],
        "masir: --lang is given, but scan takes files and --rules alone",
    );
    misuse(
        &["build-rules", "rules", "-o", "x", "--date", "x"],
        "masir: --date is given, but build-rules takes a folder and --output alone",
    );
    misuse(
        &["check", "--jsonl", "-o", "x"],
        "masir: --output is given, but only build-rules writes a file",
    );
    for option in ["--facts", "--rules", "--output"] {
        misuse(
            &["check", option, ""],
            &format!("masir: {option} is empty, but must be a path"),
        );
    }
    for command in ["lint", "scan", "build-rules"] {
        misuse(
            &[command, ""],
            "masir: a word is empty, but must be a command, a name or a path",
        );
    }
    let facts = file("no-facts.json", "{}");
    misuse(
        &["procedure", "enrolment", "--facts", &facts],
        "masir: there is no procedure \"enrolment\"; allowed is: withdrawal",
    );
}

#[test]
fn a_command_line_that_lacks_something_is_shown_all_of_it() {
    let lacking = [
        (
            vec![],
            "masir: a command is missing; allowed are: check, procedure, lint, build-rules, scan\n",
        ),
        (
            vec!["check"],
            "masir: check needs facts: --facts FILE for one object, or --jsonl for one a line\n",
        ),
        (
            vec!["procedure"],
            "masir: procedure needs the name of one: withdrawal\n",
        ),
        (
            vec!["procedure", "withdrawal"],
            "masir: procedure needs facts: --facts FILE\n",
        ),
        (
            vec!["build-rules"],
            "masir: build-rules needs the folder of a rule book: build-rules DIR -o FILE\n",
        ),
        (
            vec!["build-rules", "rules"],
            "masir: build-rules needs a file to write: build-rules DIR -o FILE\n",
        ),
        (vec!["scan"], "masir: scan needs files: scan FILE…\n"),
    ];
    let help = masir(&["--help"], "");
    assert_eq!((help.status, &*help.err), (0, ""));
    for (args, sentence) in lacking {
        let ran = masir(&args, "");
        assert_eq!(
            (ran.status, ran.out, ran.err),
            (2, String::new(), format!("{sentence}\n{}", help.out))
        );
    }
}

#[test]
fn help_and_version_are_printed_wherever_they_are_asked_for() {
    assert_eq!(masir(&["check", "--help"], "").out, masir(&["-h"], "").out);
    assert_eq!(
        masir(&["--version"], "").out,
        format!("masir {}\n", env!("CARGO_PKG_VERSION"))
    );
}

#[cfg(unix)]
#[test]
fn arguments_that_are_no_text_are_refused() {
    use std::os::unix::ffi::OsStringExt;
    let bytes = |bytes: &[u8]| std::ffi::OsString::from_vec(bytes.to_vec());
    let ran = masir(
        &[
            bytes(b"check"),
            bytes(b"--jsonl"),
            bytes(b"--lang"),
            bytes(b"\xff"),
        ],
        "",
    );
    assert_eq!((ran.status, &*ran.out), (2, ""));
    assert_eq!(masir(&[bytes(b"\xff")], "").status, 2);
    let ran = masir(
        &[
            bytes(b"check"),
            bytes(b"--jsonl"),
            bytes(b"--date"),
            bytes(b"1405-\xff"),
        ],
        "{}",
    );
    assert_eq!(ran.status, 1);
}

#[test]
fn the_exit_status_tells_whether_anything_was_refused() {
    let status = |input: &str| masir(&["check", "--jsonl"], input).status;
    assert_eq!(status(""), 0);
    assert_eq!(status("{}\n\n{\"sex\":null}"), 0);
    assert_eq!(status("{}\n{\"sex\":0}\n{}\n"), 1);
    let good = file("good.json", "\n{\n  \"sex\": \"female\"\n}\n");
    assert_eq!(masir(&["check", "--facts", &good], "").status, 0);
}

#[test]
fn a_file_that_cannot_be_read_ends_the_run() {
    for args in [
        &["check", "--facts", "no/such/file"][..],
        &["procedure", "withdrawal", "--facts", "no/such/file"],
    ] {
        let ran = masir(args, "");
        assert_eq!((ran.status, &*ran.out), (2, ""));
        assert!(
            ran.err.starts_with("masir: no/such/file cannot be read: "),
            "{}",
            ran.err
        );
    }
    let folder = project("rules").display().to_string();
    assert_eq!(masir(&["check", "--facts", &folder], "").status, 2);
}

#[test]
fn the_day_beside_the_facts_comes_before_the_command_line() {
    let date = |args: &[&str], input: &str| {
        let ran = masir(args, input);
        let object: serde_json::Value = serde_json::from_str(&ran.out).expect("one object");
        object["date"].as_str().map(str::to_owned)
    };
    let args = ["check", "--jsonl", "--date", "1405-03-05"];
    assert_eq!(date(&args, "{}").as_deref(), Some("1405-03-05"));
    assert_eq!(
        date(&args, r#"{"date":"1499-12-29"}"#).as_deref(),
        Some("1499-12-29")
    );
    assert_eq!(
        date(
            &["check", "--jsonl", "--date", "x"],
            r#"{"date":"1300-01-01"}"#
        )
        .as_deref(),
        Some("1300-01-01")
    );
    assert!(date(&["check", "--jsonl"], "{}").is_some_and(|today| today.as_str() > "1405"));
}

#[test]
fn the_rules_of_this_project_have_no_fault() {
    let rules = project("rules").display().to_string();
    let ran = masir(&["lint", &rules], "");
    assert_eq!((ran.status, ran.out), (0, format!("{rules}: no fault\n")));
}

#[test]
fn faults_of_rules_are_printed_one_a_line() {
    let folder = project("crates/cli/tests/cli/faulty").display().to_string();
    let ran = masir(&["lint", &folder], "");
    let lines: Vec<&str> = ran.out.lines().collect();
    let (last, faults) = lines.split_last().expect("a summary");
    assert_eq!(
        (ran.status, *last),
        (1, &*format!("{folder}: {} faults", faults.len()))
    );
    assert!(
        faults.len() > 1
            && faults
                .iter()
                .all(|fault| fault.starts_with(&format!("{folder}/ruleset.toml:")))
    );

    let ran = masir(&["check", "--jsonl", "--rules", &folder], "{}");
    assert_eq!((ran.status, &*ran.out), (2, ""));
    assert_eq!(
        ran.err,
        format!(
            "masir: the rules in {folder} have {} faults\n{}\n",
            faults.len(),
            faults.join("\n")
        )
    );

    let ran = masir(&["lint", "no/such/folder"], "");
    assert_eq!((ran.status, &*ran.out), (2, ""));
}
