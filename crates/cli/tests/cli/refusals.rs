//! Refusals, word for word: each table holds a sentence, an input and the line printed for it.

use crate::support::{file, masir};
use std::fmt::Write;

struct Row<'a> {
    sentence: &'a str,
    input: &'a str,
    output: &'a str,
}

fn rows(table: &str) -> Vec<Row<'_>> {
    let lines: Vec<&str> = table.lines().collect();
    let rows = lines.chunks(4).map(|lines| match lines {
        [sentence, input, output] | [sentence, input, output, ""] if sentence.starts_with("# ") => {
            Row {
                sentence,
                input,
                output,
            }
        }
        other => panic!("rows are a sentence, an input, an output and a blank line: {other:?}"),
    });
    rows.collect()
}

#[track_caller]
fn check(table: &str, date: &str) {
    let rows = rows(table);
    let input = rows.iter().fold(String::new(), |mut input, row| {
        let _ = writeln!(input, "{}", row.input);
        input
    });
    let ran = masir(&["check", "--jsonl", "--date", date], input);
    for (row, line) in rows.iter().zip(ran.out.lines()) {
        assert_eq!(line, row.output, "{}", row.sentence);
    }
    assert_eq!(
        (ran.out.lines().count(), ran.status, &*ran.err),
        (rows.len(), 1, "")
    );
}

#[test]
fn check_refuses_in_these_words() {
    check(include_str!("refusals/check.txt"), "1405-03-05");
}

#[test]
fn a_bad_date_of_the_command_line_is_refused_line_by_line() {
    check(include_str!("refusals/bad-date.txt"), "1405-13-01");
}

#[test]
fn a_bad_date_is_refused_in_the_same_words_wherever_it_is_given() {
    for date in [
        "",
        "1404-12-30",
        "1405-13-01",
        "\u{1}",
        "1405\u{200c}-01-01",
        "'\"\\",
    ] {
        let by_option = masir(&["check", "--jsonl", "--date", date], "{}");
        let beside = serde_json::json!({ "date": date }).to_string();
        assert_eq!(by_option, masir(&["check", "--jsonl"], beside), "{date:?}");
        assert!(by_option.out.contains(" is \\\""), "{}", by_option.out);
    }
}

#[test]
fn procedure_refuses_in_these_words() {
    for row in rows(include_str!("refusals/procedure.txt")) {
        let file = file("refused-procedure.json", row.input);
        let ran = masir(
            &[
                "procedure",
                "withdrawal",
                "--facts",
                &file,
                "--date",
                "1405-03-05",
            ],
            "",
        );
        assert_eq!(ran.out.trim_end(), row.output, "{}", row.sentence);
        assert_eq!((ran.status, &*ran.err), (1, ""));
    }
}

#[test]
fn a_file_is_refused_in_the_same_words_as_a_line() {
    let rows = rows(include_str!("refusals/check.txt"));
    for row in rows.iter().step_by(17) {
        let file = file("refused-facts.json", row.input);
        let ran = masir(&["check", "--facts", &file, "--date", "1405-03-05"], "");
        assert_eq!(
            (ran.status, ran.out.trim_end()),
            (1, row.output),
            "{}",
            row.sentence
        );
    }
}

#[test]
fn bytes_that_are_no_text_are_refused() {
    let ran = masir(&["check", "--jsonl"], b"{\"sex\":\"\xff\"}\n\xc3\x28\n");
    let words = |valid: usize| {
        format!(
            "{{\"error\":{{\"faults\":[{{\"fact\":null,\"message\":\"the input is not UTF-8 text: the byte after the first {valid} fits no character\"}}]}}}}\n"
        )
    };
    assert_eq!((ran.status, ran.out), (1, words(8) + &words(0)));
}

#[test]
fn a_line_too_long_is_refused_in_its_place_and_the_rest_go_on() {
    let long = format!("{{\"sex\":\"{}\"}}\n", "x".repeat(1 << 20));
    let ran = masir(&["check", "--jsonl"], format!("[]\n{long}\n[]\n"));
    let lines: Vec<&str> = ran.out.lines().collect();
    let words = r#"{"error":{"faults":[{"fact":null,"message":"the input is longer than 1048576 bytes, the most that one object may take"}]}}"#;
    assert_eq!((lines.len(), lines[1], ran.status), (3, words, 1));
    assert_eq!(lines[0], lines[2]);

    let file = file("too-long.json", &long);
    let ran = masir(&["check", "--facts", &file], "");
    assert_eq!((ran.status, ran.out.trim_end()), (1, words));
}

#[test]
fn nesting_of_any_depth_is_refused_without_a_crash() {
    let deep = "[".repeat(500_000);
    let closed = format!("{deep}{}", "]".repeat(500_000));
    let input = format!(
        "{{\"isargar\":{closed}}}\n{{\"isargar\":{deep}}}\n{closed}\n{}\n",
        "{\"a\":".repeat(200_000)
    );
    let ran = masir(&["check", "--jsonl"], input);
    assert_eq!((ran.status, ran.out.lines().count()), (1, 4));
    assert!(
        ran.out
            .lines()
            .all(|line| line.starts_with(r#"{"error":"#) && line.len() < 1000)
    );
}
