//! The one table that a bench ends with.

use std::fmt::Write as _;

use serde::Deserialize;

/// One figure, as it is printed.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Row {
    /// What was measured.
    what: String,
    measured: String,
    /// What is aimed at, if anything.
    #[serde(default)]
    aim: String,
    /// Whether the aim is reached, where there is one.
    holds: Option<bool>,
}

impl Row {
    /// A figure by itself.
    pub(super) fn plain(what: impl Into<String>, measured: impl Into<String>) -> Self {
        Self {
            what: what.into(),
            measured: measured.into(),
            aim: String::new(),
            holds: None,
        }
    }

    /// The same with what is aimed at.
    pub(super) fn aiming(self, aim: impl Into<String>, holds: bool) -> Self {
        Self {
            aim: aim.into(),
            holds: Some(holds),
            ..self
        }
    }
}

/// Rows under the titles of their parts.
#[derive(Default)]
pub(super) struct Table(Vec<[String; 4]>);

impl Table {
    /// Adds what a part has measured.
    pub(super) fn add(&mut self, title: &str, rows: Vec<Row>) {
        self.0.push([
            format!("**{title}**"),
            String::new(),
            String::new(),
            String::new(),
        ]);
        self.0.extend(rows.into_iter().map(|row| {
            let holds = match row.holds {
                None => "",
                Some(true) => "yes",
                Some(false) => "no",
            };
            [row.what, row.measured, row.aim, holds.to_owned()]
        }));
    }

    /// Says that a part could not be measured.
    pub(super) fn add_failed(&mut self, title: &str) {
        self.add(title, vec![Row::plain("could not be measured", "")]);
    }

    /// The table in Markdown, its columns lined up for who reads it as it stands.
    pub(super) fn text(&self) -> String {
        let head = ["what", "measured", "aim", "holds"].map(str::to_owned);
        let lines = || std::iter::once(&head).chain(&self.0);
        let width = |column: usize| {
            let cells = lines().map(|line| line[column].chars().count());
            cells.max().unwrap_or_default()
        };
        let [what, measured, aim, holds] = [0, 1, 2, 3].map(width);
        let mut text = String::new();
        for (at, [a, b, c, d]) in lines().enumerate() {
            // Writing to a text cannot fail.
            let _ = writeln!(
                text,
                "| {a:what$} | {b:>measured$} | {c:>aim$} | {d:holds$} |"
            );
            if at == 0 {
                let [a, b, c, d] =
                    [what, measured - 1, aim - 1, holds].map(|width| "-".repeat(width));
                let _ = writeln!(text, "| {a} | {b}: | {c}: | {d} |");
            }
        }
        text
    }
}

/// A number with its thousands set off.
pub(super) fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{Row, Table, grouped};

    #[test]
    fn thousands_are_set_off() {
        assert_eq!(
            [7, 999, 1_000, 26_182, 1_234_567].map(grouped),
            ["7", "999", "1,000", "26,182", "1,234,567"]
        );
    }

    #[test]
    fn a_table_is_lined_up_and_says_what_holds_and_what_failed() {
        let mut table = Table::default();
        table.add(
            "Weight",
            vec![
                Row::plain("a.js", "12"),
                Row::plain("b.js", "1,000").aiming("≤ 900", false),
            ],
        );
        table.add_failed("Pace");
        assert_eq!(
            table.text(),
            "\
| what                  | measured |   aim | holds |
| --------------------- | -------: | ----: | ----- |
| **Weight**            |          |       |       |
| a.js                  |       12 |       |       |
| b.js                  |    1,000 | ≤ 900 | no    |
| **Pace**              |          |       |       |
| could not be measured |          |       |       |
"
        );
    }
}
