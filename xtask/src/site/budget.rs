//! What the site weighs, and what it may weigh.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde::Deserialize;

use super::files;
use crate::failure::{Failure, Result, While as _};
use crate::step::say;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Budgets {
    budget: Vec<Budget>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Budget {
    files: Vec<String>,
    /// Names that do not count, though they fit.
    #[serde(default)]
    except: Vec<String>,
    r#as: Measure,
    bytes: u64,
    /// What it should come to one day, where that is less.
    aim: Option<u64>,
    why: String,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Measure {
    Raw,
    Gzip,
    Brotli,
}

struct Weight {
    name: String,
    raw: u64,
    gzip: u64,
    brotli: u64,
}

impl Weight {
    fn of(&self, measure: Measure) -> u64 {
        match measure {
            Measure::Raw => self.raw,
            Measure::Gzip => self.gzip,
            Measure::Brotli => self.brotli,
        }
    }
}

/// What some files weigh together, and what they should.
pub(crate) struct Held {
    /// Patterns of their names, and in which form they are weighed.
    pub(crate) what: String,
    pub(crate) weighs: u64,
    pub(crate) aim: u64,
}

/// Holds the site's weight against what is aimed at: the budget, where there is nothing lower.
pub(crate) fn aims(site: &Path, budgets: &Path) -> Result<Vec<Held>> {
    let weights = weigh(site)?;
    let aim = |budget: &Budget| Held {
        // In backticks, as a star means something in Markdown.
        what: format!("`{}`, {:?}", budget.files.join(" + "), budget.r#as).to_lowercase(),
        weighs: budget.weight(&weights),
        aim: budget.aim.unwrap_or(budget.bytes),
    };
    Ok(read(budgets)?.iter().map(aim).collect())
}

/// Prints the site's weight file by file, and refuses what is over a budget.
pub(crate) fn check(site: &Path, budgets: &Path) -> Result {
    let budgets = read(budgets)?;
    let weights = weigh(site)?;
    print_table(&weights);
    let faults: Vec<String> = budgets
        .iter()
        .filter_map(|budget| fault(budget, &weights))
        .collect();
    if faults.is_empty() {
        Ok(())
    } else {
        Err(Failure::new(faults.join("\n")))
    }
}

fn read(budgets: &Path) -> Result<Vec<Budget>> {
    let text = fs::read_to_string(budgets).during(budgets.display())?;
    let read: Budgets = toml::from_str(&text).during(budgets.display())?;
    Ok(read.budget)
}

fn weigh(site: &Path) -> Result<Vec<Weight>> {
    let mut weights = Vec::new();
    for path in files::all(site)? {
        if matches!(files::extension(&path), "br" | "gz") {
            continue;
        }
        let bytes = |suffix: &str| {
            let mut name = path.clone().into_os_string();
            name.push(suffix);
            fs::metadata(name).map(|file| file.len())
        };
        let raw = bytes("").during(path.display())?;
        let name = path
            .strip_prefix(site)
            .during(path.display())?
            .display()
            .to_string();
        // What does not get smaller is sent as it is.
        let (gzip, brotli) = (bytes(".gz").unwrap_or(raw), bytes(".br").unwrap_or(raw));
        weights.push(Weight {
            name,
            raw,
            gzip,
            brotli,
        });
    }
    weights.sort_by_key(|weight| std::cmp::Reverse(weight.brotli));
    Ok(weights)
}

impl Budget {
    /// What all files that count weigh together.
    fn weight(&self, weights: &[Weight]) -> u64 {
        let counts = |weight: &&Weight| {
            let any = |patterns: &[String]| patterns.iter().any(|one| fits(one, &weight.name));
            any(&self.files) && !any(&self.except)
        };
        let fitting = weights.iter().filter(counts);
        fitting.map(|weight| weight.of(self.r#as)).sum()
    }
}

fn fault(budget: &Budget, weights: &[Weight]) -> Option<String> {
    let Budget { bytes, why, .. } = budget;
    let is_idle = |pattern: &&String| !weights.iter().any(|weight| fits(pattern, &weight.name));
    if let Some(idle) = budget.files.iter().find(is_idle) {
        return Some(format!("the budget for {idle} fits no file"));
    }
    let files = budget.files.join(", ");
    let weight = budget.weight(weights);
    (weight > *bytes).then(|| format!("{files} weighs {weight} bytes, {bytes} are allowed: {why}"))
}

/// Whether a name fits a pattern in which `*` stands for anything.
fn fits(pattern: &str, name: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == name,
        Some((start, rest)) => name.strip_prefix(start).is_some_and(|name| {
            name.char_indices()
                .map(|(at, _)| &name[at..])
                .chain([""])
                .any(|end| fits(rest, end))
        }),
    }
}

fn print_table(weights: &[Weight]) {
    let widest = weights
        .iter()
        .map(|weight| weight.name.len())
        .max()
        .unwrap_or_default();
    let line = |name: &str, columns: [String; 3]| {
        let [raw, gzip, brotli] = columns;
        say(&format!(
            "  {name:widest$}  {raw:>9}  {gzip:>9}  {brotli:>9}"
        ));
    };
    line("file", ["raw", "gzip", "brotli"].map(str::to_owned));
    let mut folders: BTreeMap<&str, [u64; 3]> = BTreeMap::new();
    for Weight {
        name,
        raw,
        gzip,
        brotli,
    } in weights
    {
        let columns = [*raw, *gzip, *brotli];
        // There are more pages than anybody reads of in a table.
        if let Some((folder, _)) = name.split_once('/') {
            let sums = folders.entry(folder).or_default();
            *sums = std::array::from_fn(|column| sums[column] + columns[column]);
        } else {
            line(name, columns.map(|bytes| bytes.to_string()));
        }
    }
    for (folder, sums) in folders {
        line(&format!("{folder}/"), sums.map(|bytes| bytes.to_string()));
    }
    let sum = |measure| {
        weights
            .iter()
            .map(|weight| weight.of(measure))
            .sum::<u64>()
            .to_string()
    };
    line(
        "all",
        [sum(Measure::Raw), sum(Measure::Gzip), sum(Measure::Brotli)],
    );
}

#[cfg(test)]
mod tests {
    use super::{Budget, Measure, Weight, fault, fits};

    #[test]
    fn a_star_stands_for_anything() {
        assert!(fits("*_bg.wasm", "masir-web-12_bg.wasm"));
        assert!(fits("masir-*.js", "masir-.js"));
        assert!(fits("*", "a/b"));
        assert!(!fits("masir-*.js", "masir-1.css"));
        assert!(!fits("index.html", "other/index.html"));
    }

    #[test]
    fn a_budget_is_kept_at_its_last_byte_and_broken_above_it() {
        let budget = |files: &str, bytes| Budget {
            except: Vec::new(),
            files: files.split(' ').map(str::to_owned).collect(),
            r#as: Measure::Brotli,
            bytes,
            aim: None,
            why: "because".to_owned(),
        };
        let weights = ["a.js", "b.js"].map(|name| Weight {
            name: name.to_owned(),
            raw: 9,
            gzip: 6,
            brotli: 5,
        });
        assert_eq!(fault(&budget("*.js", 10), &weights), None);
        assert_eq!(
            fault(&budget("*.js", 9), &weights).as_deref(),
            Some("*.js weighs 10 bytes, 9 are allowed: because")
        );
        assert_eq!(
            fault(&budget("*.css", 9), &weights).as_deref(),
            Some("the budget for *.css fits no file")
        );
        assert_eq!(
            fault(&budget("a.js b.js", 9), &weights).as_deref(),
            Some("a.js, b.js weighs 10 bytes, 9 are allowed: because")
        );
    }
}
