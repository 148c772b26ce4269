//! `cargo xtask bench`: how fast everything is, part by part in one run, and one table at the end.
//!
//! It fails where a part cannot be measured, not where an aim is missed: times go by how busy the
//! machine is, so they are never a test.

mod engine;
mod others;
mod readings;
mod script;
mod site;
mod table;

use std::cell::OnceCell;
use std::fs;

use crate::failure::{Failure, Result, While as _};
use crate::setup::{self, Browsers};
use crate::step::{answer, say, step};
use crate::workspace::Workspace;
use table::{Row, Table};

/// Where the other engines and Lighthouse are installed.
const OTHERS: &str = "bench";

/// What is measured by itself.
struct Part {
    /// What it is called on the command line.
    word: &'static str,
    title: &'static str,
    measure: fn(&Bench) -> Result<Vec<Row>>,
}

/// In the order in which they are measured and printed.
const PARTS: [Part; 7] = [
    Part {
        word: "engine",
        title: "The engine, natively",
        measure: engine::natively,
    },
    Part {
        word: "browser",
        title: "The engine in Chromium",
        measure: engine::in_a_browser,
    },
    Part {
        word: "others",
        title: "Beside other engines, in Chromium",
        measure: others::beside,
    },
    Part {
        word: "weight",
        title: "What the release weighs",
        measure: site::weight,
    },
    Part {
        word: "pace",
        title: "From an answer to the next question, a quarter of this processor",
        measure: site::pace,
    },
    Part {
        word: "usable",
        title: "The first answer, on a slow line and a quarter of this processor",
        measure: site::usable,
    },
    Part {
        word: "lighthouse",
        title: "Lighthouse, mobile",
        measure: site::lighthouse,
    },
];

/// What parts measure with. The site is built by the first part that needs it.
struct Bench {
    workspace: Workspace,
    browsers: Browsers,
    site: OnceCell<std::result::Result<site::Served, String>>,
}

/// Measures the parts that are named, or all of them.
pub(crate) fn run(workspace: &Workspace, words: &[&str]) -> Result {
    let parts = chosen(words)?;
    let (workspace, browsers) = setup::for_the_tests(workspace)?;
    setup::other_engines(&workspace, &workspace.path(OTHERS))?;
    let bench = Bench {
        workspace,
        browsers,
        site: OnceCell::new(),
    };
    let machine = machine(&bench);
    let before = load(&bench);
    let mut table = Table::default();
    let mut failed = Vec::new();
    for (at, part) in (1..).zip(&parts) {
        let name = format!("{at} of {}: {}", parts.len(), part.title);
        match step(&name, || (part.measure)(&bench)) {
            Ok(rows) => table.add(part.title, rows),
            Err(failure) => {
                say(&failure.to_string());
                table.add_failed(part.title);
                failed.push(part.word);
            }
        }
    }
    let text = format!(
        "{}\n{machine}; load {before} before, {} after.\n",
        table.text(),
        load(&bench)
    );
    say(&format!("\n{text}"));
    let file = bench.workspace.target().join("bench.md");
    fs::write(&file, text).during(file.display())?;
    say(&format!("kept in {}", file.display()));
    if failed.is_empty() {
        return Ok(());
    }
    let failed = failed.join(", ");
    Err(Failure::new(format!("could not be measured: {failed}")))
}

fn chosen(words: &[&str]) -> Result<Vec<&'static Part>> {
    let known = |word: &&str| PARTS.iter().any(|part| part.word == *word);
    if let Some(unknown) = words.iter().find(|word| !known(word)) {
        let all = PARTS.map(|part| part.word).join(", ");
        return Err(Failure::new(format!("bench measures {all}; not {unknown}")));
    }
    let asked = |part: &&Part| words.is_empty() || words.contains(&part.word);
    Ok(PARTS.iter().filter(asked).collect())
}

/// The day, the processor and the browser.
fn machine(bench: &Bench) -> String {
    let browser = bench.browsers.chromium.program.to_string_lossy();
    let machine = ask(bench, "node", &["bench/machine.mjs"]);
    format!("{machine}, {}", ask(bench, &browser, &["--version"]))
}

/// How many programs want to be running, on average over a minute.
fn load(bench: &Bench) -> String {
    ask(bench, "node", &["bench/machine.mjs", "load"])
}

fn ask(bench: &Bench, program: &str, words: &[&str]) -> String {
    let mut command = bench.workspace.command(program);
    answer(command.args(words)).unwrap_or_else(|| format!("{program} does not say"))
}

#[cfg(test)]
mod tests {
    use super::{PARTS, chosen};

    #[test]
    fn parts_are_measured_in_their_own_order() {
        let words = |asked: &[&str]| -> Vec<&str> {
            chosen(asked).unwrap().iter().map(|it| it.word).collect()
        };
        assert_eq!(words(&[]).len(), PARTS.len());
        assert_eq!(words(&["pace", "engine"]), ["engine", "pace"]);
        assert!(chosen(&["engine", "--all"]).is_err());
    }
}
