//! Any input at all: one line out for every line in, and no crash.

use crate::support::masir;
use proptest::collection::vec;
use proptest::prelude::*;

const FACTS: &str = include_str!("../../../../tests/scenarios.json");

fn baseline() -> serde_json::Map<String, serde_json::Value> {
    let file: serde_json::Value = serde_json::from_str(FACTS).expect("the scenarios are JSON");
    file["baseline"]
        .as_object()
        .expect("the baseline is an object")
        .clone()
}

/// Pieces of which some make valid objects, many nearly so.
fn piece() -> impl Strategy<Value = String> {
    let names: Vec<String> = baseline()
        .keys()
        .map(|name| format!("\"{name}\""))
        .collect();
    let values: Vec<String> = baseline().values().map(ToString::to_string).collect();
    let odd = [
        "null",
        "-0",
        "1e400",
        "1E+2",
        "14.990",
        "\"14.9\"",
        "[\"father\",\"father\"]",
        "\"\\ud83d\"",
        "\"\\u0000\"",
        "\"date\"",
        "\"1405-03-05\"",
        "{}",
        "[",
        "]",
        "\u{202e}",
    ];
    let odd = odd.map(str::to_owned).to_vec();
    prop_oneof![
        8 => (prop::sample::select(names.clone()), prop::sample::select([values.clone(), odd.clone()].concat()))
            .prop_map(|(name, value)| format!("{name}:{value}")),
        1 => (prop::sample::select([names, odd].concat()), ".{0,6}").prop_map(|(name, value)| format!("{name}:{value}")),
        1 => ".{0,12}",
    ]
}

/// A line: an object of such pieces, or any bytes.
fn line() -> impl Strategy<Value = Vec<u8>> {
    let object =
        vec(piece(), 0..6).prop_map(|pieces| format!("{{{}}}", pieces.join(",")).into_bytes());
    let line = prop_oneof![4 => object, 1 => vec(any::<u8>(), 0..40)];
    line.prop_map(|bytes| bytes.into_iter().filter(|byte| *byte != b'\n').collect())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(12) })]

    #[test]
    fn every_line_that_is_not_blank_is_answered_by_one_object(lines in vec(line(), 0..120)) {
        let input = lines.join(&b'\n');
        let ran = masir(&["check", "--jsonl"], &input);
        let expected = lines.iter().filter(|line| !line.iter().all(u8::is_ascii_whitespace)).count();
        prop_assert_eq!(ran.out.lines().count(), expected);
        prop_assert_eq!(&*ran.err, "");
        let mut refused = false;
        for answer in ran.out.lines() {
            let answer: serde_json::Value = serde_json::from_str(answer).expect("every answer is JSON");
            let faults = answer["error"]["faults"].as_array();
            refused |= faults.is_some();
            prop_assert!(faults.is_some_and(|faults| !faults.is_empty()) != answer["clauses"].is_array());
        }
        prop_assert_eq!(ran.status, u8::from(refused));
    }

    #[test]
    fn the_order_of_names_does_not_matter(
        (names, kept) in (Just(baseline().into_iter().collect::<Vec<_>>()).prop_shuffle(), 0..=50_usize)
    ) {
        let object = |entries: &mut dyn Iterator<Item = &(String, serde_json::Value)>| {
            let entries: Vec<String> = entries.map(|(name, value)| format!("\"{name}\":{value}")).collect();
            format!("{{{}}}\n", entries.join(","))
        };
        let some = &names[..kept];
        let mut sorted = some.to_vec();
        sorted.sort_by(|one, other| one.0.cmp(&other.0));
        let input = object(&mut some.iter()) + &object(&mut some.iter().rev()) + &object(&mut sorted.iter());
        let ran = masir(&["check", "--jsonl", "--date", "1405-03-05"], input);
        let lines: Vec<&str> = ran.out.lines().collect();
        prop_assert_eq!((ran.status, lines.len()), (0, 3));
        prop_assert!(lines[0] == lines[1] && lines[1] == lines[2]);
    }

    #[test]
    fn a_procedure_survives_any_file(bytes in vec(any::<u8>(), 0..60)) {
        let file = crate::support::file("any-procedure.json", &bytes);
        let ran = masir(&["procedure", "withdrawal", "--facts", &file], "");
        prop_assert!(ran.status < 2);
        prop_assert_eq!(ran.out.lines().count(), 1);
    }
}
