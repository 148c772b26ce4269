//! The scenarios of the contract, through the command.

use crate::support::{file, masir};
use serde_json::{Map, Value, json};

fn scenarios() -> Value {
    serde_json::from_str(include_str!("../../../../tests/scenarios.json"))
        .expect("the scenarios are JSON")
}

/// Everything that does not hold, in words.
#[derive(Default)]
struct Differences(Vec<String>);

impl Differences {
    fn expect(&mut self, case: &Value, what: &str, expected: &Value, found: &Value) {
        if !holds(expected, found) {
            self.0.push(format!(
                "{} {}: {what} is {found}, not {expected}",
                case["id"], case["name"]
            ));
        }
    }

    #[track_caller]
    fn are_none(self) {
        assert!(
            self.0.is_empty(),
            "{} differences:\n{}",
            self.0.len(),
            self.0.join("\n")
        );
    }
}

/// A list of verdicts means any of them.
fn holds(expected: &Value, found: &Value) -> bool {
    expected == found
        || (found.is_string() && expected.as_array().is_some_and(|any| any.contains(found)))
}

fn entries(of: &Value) -> impl Iterator<Item = (&String, &Value)> {
    of.as_object().into_iter().flatten()
}

/// The facts of a case, with its day beside them.
fn facts(baseline: &Value, case: &Value) -> Value {
    let mut facts: Map<String, Value> = baseline.as_object().cloned().unwrap_or_default();
    facts.extend(entries(&case["set"]).map(|(name, value)| (name.clone(), value.clone())));
    for name in case["unset"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
    {
        facts.remove(name).expect("only facts are unset");
    }
    facts.insert("date".into(), case["date"].clone());
    facts.into()
}

#[test]
fn every_case_of_the_rules_holds() {
    let file = scenarios();
    let cases = file["cases"].as_array().expect("cases are a list");
    let lines: Vec<String> = cases
        .iter()
        .map(|case| facts(&file["baseline"], case).to_string())
        .collect();
    let ran = masir(&["check", "--jsonl"], lines.join("\n"));
    assert_eq!(
        (ran.status, ran.out.lines().count()),
        (0, cases.len()),
        "{}",
        ran.out
    );
    let mut differences = Differences::default();
    for (case, line) in cases.iter().zip(ran.out.lines()) {
        let found: Value = serde_json::from_str(line).expect("an assessment is JSON");
        compare(&mut differences, case, &found);
    }
    differences.are_none();
}

fn compare(differences: &mut Differences, case: &Value, found: &Value) {
    for (name, expected) in entries(&case["expect"]) {
        match name.as_str() {
            "clauses" => entries(expected)
                .for_each(|(name, expected)| clause(differences, case, found, name, expected)),
            "kinds" => entries(expected).for_each(|(kind, expected)| {
                differences.expect(case, kind, expected, &found["kinds"][kind]["verdict"]);
            }),
            "fee" => differences.expect(case, name, expected, &found["fee"]["rial"]),
            "fee_inferred" => differences.expect(case, name, expected, &found["fee"]["inferred"]),
            "window" => differences.expect(case, name, expected, &found["window"]["state"]),
            "opens" | "days" => differences.expect(case, name, expected, &found["window"][name]),
            _ => panic!("{}: nobody knows how to look for {name}", case["id"]),
        }
    }
}

fn clause(
    differences: &mut Differences,
    case: &Value,
    found: &Value,
    name: &str,
    expected: &Value,
) {
    let (clause, kind) = name.split_once('/').expect("a clause and a kind");
    let all = found["clauses"].as_array().expect("clauses are a list");
    let row = all
        .iter()
        .find(|row| row["clause"] == clause && row["kind"] == kind);
    let row = row.unwrap_or_else(|| panic!("{}: {name} is not in the assessment", case["id"]));
    for (key, expected) in entries(expected) {
        assert!(
            row.get(key).is_some(),
            "{}: nobody knows how to look for {key}",
            case["id"]
        );
        differences.expect(case, &format!("{name} {key}"), expected, &row[key]);
    }
}

#[test]
fn every_case_of_the_withdrawal_holds() {
    let scenarios = scenarios();
    let mut differences = Differences::default();
    for case in scenarios["withdrawal"]
        .as_array()
        .expect("cases are a list")
    {
        let path = file("withdrawal.json", case["facts"].to_string());
        let date = case["date"].as_str().expect("a day");
        let ran = masir(
            &["procedure", "withdrawal", "--facts", &path, "--date", date],
            "",
        );
        assert_eq!(ran.status, 0, "{}", ran.out);
        let found: Value = serde_json::from_str(&ran.out).expect("a procedure is JSON");
        assert_eq!(
            (&found["procedure"], &found["date"]),
            (&json!("withdrawal"), &case["date"])
        );
        for (name, expected) in entries(&case["expect"]) {
            match (name.as_str(), expected) {
                ("retraction", Value::Object(keys)) => keys.iter().for_each(|(key, expected)| {
                    differences.expect(case, key, expected, &found["retraction"][key]);
                }),
                ("retraction", expected) => {
                    differences.expect(case, name, expected, &found["retraction"]);
                }
                ("steps", expected) => steps(&mut differences, case, expected, &found["steps"]),
                _ => panic!("{}: nobody knows how to look for {name}", case["id"]),
            }
        }
    }
    differences.are_none();
}

/// Each step named must be there, with its actor and each task named.
fn steps(differences: &mut Differences, case: &Value, expected: &Value, found: &Value) {
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let by = |all: &Value, key: &str, id: &Value| {
        list(all)
            .into_iter()
            .find(|entry| entry[key] == *id)
            .unwrap_or_else(|| panic!("{}: there is no {id}", case["id"]))
    };
    for step in list(expected) {
        let found = by(found, "step", &step["step"]);
        if let Some(actor) = step.get("actor") {
            differences.expect(case, "actor", actor, &found["actor"]);
        }
        for task in list(&step["tasks"]) {
            let found = by(&found["tasks"], "task", &task["task"]);
            differences.expect(case, "task", &task, &found);
        }
    }
}
