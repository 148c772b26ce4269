//! The withdrawal as the contract has it: every step, who does it, its tasks, and the way back.

use crate::support::{file, masir, project};
use serde_json::{Value, json};

fn withdrawal(name: &str, facts: &Value, date: &str) -> Value {
    let path = file(name, facts.to_string());
    let ran = masir(
        &["procedure", "withdrawal", "--facts", &path, "--date", date],
        "",
    );
    assert_eq!((ran.status, ran.err.as_str()), (0, ""), "{facts}");
    serde_json::from_str(&ran.out).expect("it is JSON")
}

#[test]
fn steps_actors_and_tasks_are_those_of_the_contract() {
    let found = withdrawal("all-steps.json", &json!({}), "1405-07-10");
    let steps: [(&str, &[&str]); 9] = [
        (
            "student",
            &["1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "N1.1", "N1.2"],
        ),
        ("faculty_expert", &["2.1", "2.2"]),
        ("student", &["3.1a", "3.1b", "3.1c", "3.1d", "3.1e", "3.2"]),
        ("faculty_expert", &["4.1", "4.2", "4.3", "4.4", "4.5"]),
        ("student_affairs_expert", &["5.1", "5.2"]),
        ("faculty_expert", &["6.1", "6.2"]),
        ("head_of_education", &["7.1", "7.2"]),
        ("general_directorate_expert", &["8.1"]),
        ("general_directorate_expert", &["9.1", "9.2"]),
    ];
    let open = ["1.6", "N1.1", "N1.2", "3.1e"];
    let expected: Vec<Value> = (1..)
        .zip(steps)
        .map(|(number, (actor, tasks))| {
            let tasks = tasks.iter().map(|task| {
                let applies = (!open.contains(task)).then_some(true);
                json!({ "task": task, "applies": applies })
            });
            let tasks: Vec<Value> = tasks.collect();
            json!({ "step": format!("W-STEP-{number}"), "actor": actor, "tasks": tasks })
        })
        .collect();
    assert_eq!(
        found,
        json!({ "procedure": "withdrawal", "date": "1405-07-10", "steps": expected, "retraction": null })
    );
}

#[test]
fn tasks_hang_on_the_card_and_on_fees() {
    for (card_lost, fee_paying) in [(true, true), (true, false), (false, true), (false, false)] {
        let facts = json!({ "card_lost": card_lost, "fee_paying": fee_paying });
        let found = withdrawal("variants.json", &facts, "1405-07-10");
        for (step, task, applies) in [
            (0, "1.6", !card_lost),
            (0, "N1.1", card_lost),
            (0, "N1.2", card_lost),
            (2, "3.1e", fee_paying),
            (2, "3.2", true),
        ] {
            let tasks = found["steps"][step]["tasks"].as_array().expect("a list");
            let wanted = json!({ "task": task, "applies": applies });
            assert!(tasks.contains(&wanted), "{facts}: {wanted} in {tasks:?}");
        }
    }
}

/// Each row: filed on, earlier retractions, the day; allowed, the last day, days left, sixty days
/// later, warned.
const WAY_BACK: &str = "
1405-07-10 0    1405-07-10 true  1405-09-10 60 1405-09-10 false
1405-07-10 0    1405-09-10 true  1405-09-10  0 1405-09-10 false
1405-07-10 0    1405-09-11 false 1405-09-10  0 1405-09-10 false
1405-03-10 0    1405-05-08 true  1405-05-10  2 1405-05-08 false
1405-03-10 0    1405-05-09 true  1405-05-10  1 1405-05-08 true
1405-03-10 0    1405-05-11 false 1405-05-10  0 1405-05-08 false
1405-10-30 0    1405-12-01 true  1405-12-29 28 1406-01-01 false
1405-03-10 1    1405-05-09 false 1405-05-10  1 1405-05-08 true
1405-07-10 null 1405-07-11 null  1405-09-10 59 1405-09-10 false
1405-07-10 null 1405-09-11 false 1405-09-10  0 1405-09-10 false
";

#[test]
fn the_way_back_is_counted_as_the_contract_has_it() {
    let plain = |text: &str| serde_json::from_str::<Value>(text).expect("a plain value");
    let mut rows = 0;
    for row in WAY_BACK.lines().filter(|row| !row.is_empty()) {
        let cells: Vec<&str> = row.split_whitespace().collect();
        let &[filed, used, date, allowed, last, left, sixty, warn] = cells.as_slice() else {
            panic!("not a row: {row}");
        };
        let facts = json!({ "filed_on": filed, "earlier_retractions": plain(used) });
        let found = withdrawal("way-back.json", &facts, date);
        let expected = json!({
            "allowed": plain(allowed), "last_day": last, "days_left": plain(left),
            "sixty_day_reading": sixty, "warn": plain(warn), "clause": "W-NOTE-2",
        });
        assert_eq!(found["retraction"], expected, "{row}");
        rows += 1;
    }
    assert_eq!(rows, 10);
}

/// Two procedures that nobody has: one is taken back by two readings, the other by one.
#[test]
fn another_procedure_has_its_own_name_and_keys() {
    let found = |folder: &str, name: &str, facts: Value| {
        let folder = project("crates/authoring/tests/good").join(folder);
        let facts = file("another.json", facts.to_string());
        let folder = folder.display().to_string();
        let args = ["procedure", name, "--facts", &facts, "--rules", &folder];
        let ran = masir(&[&args[..], &["--date", "1405-07-12"]].concat(), "");
        assert_eq!((ran.status, ran.err.as_str()), (0, ""), "{folder}");
        serde_json::from_str::<Value>(&ran.out).expect("it is JSON")
    };
    let leave = found(
        "leave",
        "leave",
        json!({ "asked_on": "1405-07-10", "revoked": 1 }),
    );
    assert_eq!(
        (&leave["procedure"], &leave["retraction"]),
        (
            &json!("leave"),
            &json!({
                "allowed": true, "last_day": "1405-07-20", "days_left": 8, "warn": false,
                "clause": "L-9",
            })
        )
    );
    let other = found(
        "procedure",
        "withdrawal",
        json!({ "filed_on": "1405-03-10", "used": 0 }),
    );
    assert_eq!(other["retraction"]["sixty_days"], json!("1405-05-08"));
    assert_eq!(other["retraction"].get("sixty_day_reading"), None);
}
