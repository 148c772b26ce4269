//! The engine by itself, natively and in a real browser: the benchmarks of `masir-bundled`.

use super::Bench;
use super::readings::{self, Time};
use super::table::{Row, grouped};
use crate::failure::{Failure, Result};
use crate::step::lines;

/// What a benchmark is called in the program, and for a reader.
const NAMES: [(&str, &str); 5] = [
    ("complete", "one assessment, everything known"),
    ("partial", "one assessment, every third answer missing"),
    ("nothing", "one assessment, nothing known"),
    ("open", "opening the rules"),
    ("first question", "choosing the first question"),
];

/// Students in the benchmark of many, and how many are aimed at in a second.
const BATCH: f64 = 1_000.0;
const A_SECOND: f64 = 200_000.0;

/// What one assessment may take in a browser.
const IN_A_BROWSER: Time = Time(10_000.0);

/// What `cargo bench` runs.
const BENCH: [&str; 4] = ["bench", "--package", "masir-bundled", "--bench"];

pub(super) fn natively(bench: &Bench) -> Result<Vec<Row>> {
    let mut cargo = bench.workspace.command("cargo");
    let printed = lines(cargo.args(BENCH).arg("assess"))?;
    let found: Vec<(String, Time)> = printed
        .iter()
        .filter_map(|line| readings::divan(line))
        .map(|(name, time)| (name.replace('_', " "), time))
        .collect();
    let mut rows = named(&found)?;
    let Time(nanoseconds) = time(&found, "batch")?;
    let a_second = BATCH * 1e9 / nanoseconds;
    rows.push(
        Row::plain(
            "assessments a second on one core (asked: 20,000)",
            whole(a_second),
        )
        .aiming(format!("≥ {}", whole(A_SECOND)), a_second >= A_SECOND),
    );
    Ok(rows)
}

pub(super) fn in_a_browser(bench: &Bench) -> Result<Vec<Row>> {
    let mut cargo = bench.workspace.command("cargo");
    let driver = &bench.browsers.chromium.driver;
    let printed = lines(
        cargo
            .args(BENCH)
            .args(["browser", "--target", "wasm32-unknown-unknown"])
            .env(
                "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER",
                "wasm-bindgen-test-runner",
            )
            // All benchmarks count as one test; the default of 20 seconds is for tests.
            .env("WASM_BINDGEN_TEST_TIMEOUT", "300")
            .envs(driver.iter().map(|driver| ("CHROMEDRIVER", driver))),
    )?;
    let found: Vec<(String, Time)> = printed
        .iter()
        .filter_map(|line| readings::criterion(line))
        .collect();
    let mut rows = named(&found)?;
    let complete = time(&found, "complete")?;
    rows[0] = Row::plain(format!("{} (asked: 100 µs)", NAMES[0].1), complete.text()).aiming(
        format!("≤ {}", IN_A_BROWSER.text()),
        complete <= IN_A_BROWSER,
    );
    Ok(rows)
}

fn named(found: &[(String, Time)]) -> Result<Vec<Row>> {
    let row = |(name, what): (&str, &str)| Ok(Row::plain(what, time(found, name)?.text()));
    NAMES.into_iter().map(row).collect()
}

fn time(found: &[(String, Time)], wanted: &str) -> Result<Time> {
    let one = found.iter().find(|(name, _)| name == wanted);
    one.map(|(_, time)| *time)
        .ok_or_else(|| Failure::new(format!("nothing was printed of the benchmark “{wanted}”")))
}

/// A number that is not negative, without what is behind its point.
fn whole(number: f64) -> String {
    // Text is what rounds without a cast that might lose something.
    format!("{number:.0}")
        .parse()
        .map_or_else(|_| number.to_string(), grouped)
}
