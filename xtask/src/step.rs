//! Progress: a line when a step starts, a line with its time when it ends.

use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Command, ExitStatus, Stdio};
use std::time::Instant;

use crate::failure::{Failure, Result, While as _};

/// Runs `work` between two lines of progress.
pub(crate) fn step<T>(name: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    say(&format!("▸ {name} …"));
    let start = Instant::now();
    let result = work();
    let seconds = start.elapsed().as_secs_f32();
    let mark = if result.is_ok() { '✓' } else { '✗' };
    say(&format!("{mark} {name} ({seconds:.1} s)"));
    result.map_err(|failure| Failure::new(format!("{name}: {failure}")))
}

/// Prints a line at once, so that it stands before whatever a child process prints next.
pub(crate) fn say(line: &str) {
    println!("{line}");
    // A closed pipe is no reason to stop: the work matters, not the line.
    let _ = std::io::stdout().flush();
}

/// Runs a program and lets its output through.
pub(crate) fn run(command: &mut Command) -> Result {
    let status = command
        .stdin(Stdio::null())
        .status()
        .during(name(command))?;
    succeeded(command, status)
}

/// Runs a program, lets its output through and returns what it printed, line by line.
pub(crate) fn lines(command: &mut Command) -> Result<Vec<String>> {
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .during(name(command))?;
    let mut lines = Vec::new();
    for line in child
        .stdout
        .take()
        .into_iter()
        .flat_map(|out| BufReader::new(out).lines())
    {
        let line = line.during(name(command))?;
        say(&line);
        lines.push(line);
    }
    let status = child.wait().during(name(command))?;
    succeeded(command, status).map(|()| lines)
}

fn succeeded(command: &Command, status: ExitStatus) -> Result {
    if status.success() {
        return Ok(());
    }
    let line = std::iter::once(command.get_program())
        .chain(command.get_args())
        .map(|word| word.to_string_lossy())
        .collect::<Vec<_>>()
        .join(" ");
    Err(Failure::new(format!("`{line}` ended with {status}")))
}

/// What a program prints, or nothing when it cannot be run or fails.
pub(crate) fn answer(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    output.status.success().then(|| text.trim().to_owned())
}

fn name(command: &Command) -> String {
    format!("cannot run {}", command.get_program().to_string_lossy())
}
