//! What benchmark programs print, read: the name of a benchmark and how long it takes.

/// How long something takes, in nanoseconds.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
pub(super) struct Time(pub(super) f64);

impl Time {
    /// A number and a unit: `8.3 µs`.
    fn read(text: &str) -> Option<Self> {
        let (number, unit) = text.trim().split_once(' ')?;
        let factor = match unit {
            "ns" => 1.0,
            "µs" | "μs" | "us" => 1e3,
            "ms" => 1e6,
            "s" => 1e9,
            _ => return None,
        };
        Some(Self(number.parse::<f64>().ok()? * factor))
    }

    pub(super) fn text(self) -> String {
        match self.0 {
            nanoseconds if nanoseconds < 1e3 => format!("{nanoseconds:.0} ns"),
            nanoseconds if nanoseconds < 1e6 => format!("{:.1} µs", nanoseconds / 1e3),
            nanoseconds => format!("{:.2} ms", nanoseconds / 1e6),
        }
    }
}

/// The median in a line of divan: `├─ name  fastest │ slowest │ median │ mean │ …`.
pub(super) fn divan(line: &str) -> Option<(String, Time)> {
    let line = plain(line);
    let row = line.strip_prefix("├─ ").or(line.strip_prefix("╰─ "))?;
    let name = row.split_whitespace().next()?;
    Some((name.to_owned(), Time::read(row.split('│').nth(2)?)?))
}

/// The middle of the three estimates in a line of wasm-bindgen-test: `name  time:   [a µs b µs c µs]`.
pub(super) fn criterion(line: &str) -> Option<(String, Time)> {
    let line = plain(line);
    let (name, times) = line.split_once("time:")?;
    let words: Vec<&str> = times.trim().trim_matches(['[', ']']).split(' ').collect();
    let time = Time::read(&words.get(2..4)?.join(" "))?;
    Some((name.trim().to_owned(), time))
}

/// A line without its colours.
fn plain(line: &str) -> String {
    let mut parts = line.split("\u{1b}[");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| {
        text + part.split_once('m').map_or("", |(_, rest)| rest)
    })
}

#[cfg(test)]
mod tests {
    use super::{Time, criterion, divan};

    #[test]
    fn lines_of_divan_are_read() {
        let line = "├─ complete        7.1 µs        │ 31.82 µs      │ 7.355 µs      │ 7.9 µs │ 100     │ 400";
        assert_eq!(divan(line), Some(("complete".to_owned(), Time(7355.0))));
        let last = "╰─ partial         15 ns         │ 1 s           │ 16.5 ms       │ 17 ms  │ 100     │ 100";
        assert_eq!(divan(last), Some(("partial".to_owned(), Time(16.5e6))));
        for other in [
            "assess             fastest       │ slowest       │ median        │ mean          │ samples │ iters",
            "│                  10.5 Kitem/s  │ 8.7 Kitem/s   │ 10.4 Kitem/s  │ 10.3 Kitem/s  │         │",
            "Timer precision: 20 ns",
        ] {
            assert_eq!(divan(other), None, "{other}");
        }
    }

    #[test]
    fn lines_from_the_browser_are_read() {
        let line = "\u{1b}[32mfirst question\u{1b}[0m          time:   [\u{1b}[2m560.1 µs\u{1b}[0m \u{1b}[1m561.2 µs\u{1b}[0m \u{1b}[2m570 µs\u{1b}[0m]";
        assert_eq!(
            criterion(line),
            Some(("first question".to_owned(), Time(561_200.0)))
        );
        assert_eq!(criterion("Warming up for 1.0000 s"), None);
    }

    #[test]
    fn times_are_printed_in_a_unit_of_their_size() {
        let texts = [312.0, 7_355.0, 2_040_000.0].map(|time| Time(time).text());
        assert_eq!(texts, ["312 ns", "7.4 µs", "2.04 ms"]);
    }
}
