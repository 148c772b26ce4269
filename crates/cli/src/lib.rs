//! The `masir` command, as a function of its arguments and streams.

mod args;
mod book;
mod command;
mod help;
mod input;
mod output;
mod stop;
mod text;

use args::Command;
use std::ffi::OsString;
use std::io::{Read, Write};
use stop::{Status, Stop};

/// Runs one command line, without the program's own name, and returns its exit status:
/// 0 where everything was assessed, 1 where something was refused, 2 for a wrong command line or a
/// file that cannot be read.
pub fn run(
    args: impl IntoIterator<Item = OsString>,
    input: impl Read,
    mut output: impl Write,
    mut errors: impl Write,
) -> u8 {
    let ended = args::parse(args).and_then(|command| match command {
        Command::Help => say(&mut output, help::HELP),
        Command::Version => say(
            &mut output,
            concat!("masir ", env!("CARGO_PKG_VERSION"), "\n"),
        ),
        Command::Check(source, ask) => command::check(&source, &ask, input, &mut output),
        Command::Procedure {
            name,
            file,
            view,
            ask,
        } => command::procedure(&name, &file, view, &ask, &mut output),
        Command::BuildRules { dir, file } => command::build_rules(&dir, &file, &mut output),
        Command::Lint(dir) => command::lint(&dir, &mut output),
        Command::Scan(files, rules) => command::scan(&files, rules.as_deref(), &mut output),
    });
    // Whoever closed the error stream does not want to hear of it.
    match ended {
        Ok(Status::Done) | Err(Stop::Closed) => 0,
        Ok(Status::Refused) => 1,
        Err(Stop::Unusable(sentence)) => {
            let _ = writeln!(errors, "masir: {sentence}");
            2
        }
        Err(Stop::Lacking(what)) => {
            let _ = write!(errors, "masir: {what}\n\n{}", help::HELP);
            2
        }
        Err(Stop::Misuse(sentence)) => {
            let _ = writeln!(
                errors,
                "masir: {sentence}\nmasir --help says what is allowed"
            );
            2
        }
    }
}

fn say(output: &mut impl Write, words: &str) -> Result<Status, Stop> {
    let said = output
        .write_all(words.as_bytes())
        .and_then(|()| output.flush());
    said.map(|()| Status::Done)
        .map_err(|error| Stop::writing(&error))
}
