//! The module beside the command line: the same JSON for the same facts, refusals included.

use masir_authoring::compile_rules;
use masir_module::{Rules, bundled, open};
use serde_json::{Map, Value, json};
use std::path::Path;

const NOW: f64 = 1_779_700_000.0;

fn module() -> Rules {
    bundled().expect("the engine reads the bundled book")
}

/// What the command line says of these lines on a day.
fn command_line(lines: &[String], date: &str) -> Vec<String> {
    let args = ["check", "--jsonl", "--date", date].map(Into::into);
    let mut out = Vec::new();
    masir_cli::run(args, lines.join("\n").as_bytes(), &mut out, std::io::sink());
    let out = String::from_utf8(out).expect("everything printed is UTF-8");
    out.lines().map(str::to_owned).collect()
}

#[track_caller]
fn same(lines: &[String], date: &str) {
    let module = module();
    let by_command = command_line(lines, date);
    assert_eq!(by_command.len(), lines.len());
    for (line, expected) in lines.iter().zip(by_command) {
        assert_eq!(
            module.evaluate(line, Some(date.to_owned()), NOW),
            expected,
            "{line}"
        );
    }
}

#[test]
fn every_scenario_comes_to_the_same() {
    let file: Value = serde_json::from_str(include_str!("../../../tests/scenarios.json"))
        .expect("the scenarios are JSON");
    let cases = file["cases"].as_array().expect("cases are a list");
    let lines: Vec<String> = cases
        .iter()
        .map(|case| {
            let mut facts: Map<String, Value> =
                file["baseline"].as_object().cloned().unwrap_or_default();
            facts.extend(case["set"].as_object().cloned().unwrap_or_default());
            for name in case["unset"].as_array().into_iter().flatten() {
                facts.remove(name.as_str().unwrap_or_default());
            }
            facts.insert("date".into(), case["date"].clone());
            Value::from(facts).to_string()
        })
        .collect();
    assert!(lines.len() > 40);
    same(&lines, "1405-01-01");
}

#[test]
fn what_is_refused_is_refused_in_the_same_words() {
    let lines = [
        "{\"sexx\":1,\"level\":\"phd\",\"score\":5.0,\"isargar\":[\"x\",\"x\"]}",
        "{\"sex\":\"female\",\"sex\":\"male\"}",
        "{\"guest_gpa\":20.001}",
        "{\"date\":\"1405-13-01\"}",
        "[]",
        "nonsense",
        "{\"sex\":",
        "null",
    ];
    same(&lines.map(str::to_owned), "1405-03-05");
    same(&["{}".to_owned()], "1405-02-32");
}

#[test]
fn too_much_is_refused() {
    let long = format!("{{\"sex\":\"{}\"}}", "x".repeat(1 << 20));
    let said = module().evaluate(&long, None, NOW);
    assert!(said.contains("longer than 1048576 bytes"), "{said}");
}

#[test]
fn without_a_date_the_day_is_that_of_the_clock() {
    let found: Value = serde_json::from_str(&module().evaluate("{}", None, NOW)).expect("JSON");
    assert_eq!(found["date"], "1405-03-04");
}

#[test]
fn questions_are_those_that_still_decide_and_end_with_the_last_of_them() {
    let module = module();
    let ask = |facts: &Value| -> Value {
        serde_json::from_str(&module.questions(&facts.to_string(), NOW)).expect("JSON")
    };
    let mut facts = json!({});
    let mut asked = 0;
    loop {
        let found = ask(&facts);
        let questions = found["questions"].as_array().expect("a list").clone();
        let Some(next) = questions.first() else {
            break;
        };
        let name = next["fact"].as_str().expect("a name");
        assert!(facts.get(name).is_none(), "{name} is answered already");
        for words in ["label", "question", "hint", "why", "unknown"] {
            for language in ["fa", "en"] {
                assert!(
                    next[words][language].is_string(),
                    "{name} {words} {language}"
                );
            }
        }
        facts[name] = match next["type"].as_str() {
            Some("bool") => json!(false),
            Some("choice") => next["options"][0]["id"].clone(),
            Some("set") => json!([]),
            Some("integer" | "decimal") => next["min"].clone(),
            other => panic!("{name} is of type {other:?}"),
        };
        asked += 1;
    }
    assert!((5..=60).contains(&asked), "{asked}");
    let found: Value =
        serde_json::from_str(&module.evaluate(&facts.to_string(), None, NOW)).expect("JSON");
    assert!(
        found["kinds"]
            .as_object()
            .is_some_and(|kinds| { kinds.values().all(|kind| kind["settled"] == true) })
    );
    let refused = ask(&json!({"sexx": 1}));
    assert_eq!(refused["error"]["faults"][0]["fact"], "sexx");
}

#[test]
fn another_book_is_applied_or_refused() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/books/shiraz");
    let book = compile_rules(&folder).expect("the other book has no fault");
    let mut file = masir_bookfile::write((&book.book, &book.words), None);
    let other = open(&file).expect("it is a book");
    let facts = "{\"level\":\"master\",\"date\":\"1405-04-11\"}";
    let found: Value = serde_json::from_str(&other.evaluate(facts, None, NOW)).expect("JSON");
    assert_eq!(
        (
            &found["rules"]["id"],
            &found["fee"]["rial"],
            &found["window"]["state"]
        ),
        (
            &json!("iau-shiraz-sample"),
            &json!(1_600_000),
            &json!("open")
        )
    );
    file[99] ^= 1;
    let why = open(&file).expect_err("it is damaged");
    assert!(why.contains("damaged"), "{why}");
}
