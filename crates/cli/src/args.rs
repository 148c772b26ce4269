//! The command line.

use crate::stop::Stop;
use lexopt::{Arg, Parser};
use masir_rulebook::Language;
use std::ffi::OsString;
use std::path::PathBuf;

/// What is to be done.
#[derive(Debug)]
pub(crate) enum Command {
    Help,
    Version,
    Check(Source, Ask),
    Procedure {
        name: String,
        file: PathBuf,
        view: View,
        ask: Ask,
    },
    BuildRules {
        dir: PathBuf,
        file: PathBuf,
    },
    Lint(PathBuf),
    /// Files, and the book to judge them by where it is not the one built in.
    Scan(Vec<PathBuf>, Option<PathBuf>),
}

/// Where facts come from.
#[derive(Debug)]
pub(crate) enum Source {
    File(PathBuf, View),
    Lines,
}

/// How a result is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum View {
    Json,
    Text(Language),
}

/// By which book, and for which day where an object names none.
#[derive(Debug)]
pub(crate) struct Ask {
    pub(crate) rules: Option<PathBuf>,
    pub(crate) date: Option<String>,
}

/// Reads a command line, the program's own name left out.
pub(crate) fn parse(args: impl IntoIterator<Item = OsString>) -> Result<Command, Stop> {
    let mut line = Line::default();
    let mut words = Vec::new();
    let mut parser = Parser::from_args(args);
    while let Some(arg) = parser.next()? {
        match arg {
            Arg::Short('h') | Arg::Long("help") => return Ok(Command::Help),
            Arg::Short('V') | Arg::Long("version") => return Ok(Command::Version),
            Arg::Long(name) => {
                let name = name.to_owned();
                line.option(&name, &mut parser)?;
            }
            Arg::Value(word) if word.is_empty() => {
                return Err(misuse(
                    "a word is empty, but must be a command, a name or a path",
                ));
            }
            Arg::Value(word) => words.push(word),
            Arg::Short('o') => line.option("output", &mut parser)?,
            Arg::Short(_) => return Err(arg.unexpected().into()),
        }
    }
    let texts: Vec<&str> = words
        .iter()
        .map(|word| word.to_str().unwrap_or("\u{FFFD}"))
        .collect();
    match texts.as_slice() {
        ["check"] => line.check(),
        ["procedure", name] => line.procedure((*name).to_owned()),
        ["procedure"] => Err(Stop::Lacking("procedure needs the name of one: withdrawal")),
        ["build-rules", _] => line.build_rules(PathBuf::from(&words[1])),
        ["build-rules"] => Err(Stop::Lacking(
            "build-rules needs the folder of a rule book: build-rules DIR -o FILE",
        )),
        ["lint"] => line.lint(PathBuf::from("rules")),
        ["lint", _] => line.lint(PathBuf::from(&words[1])),
        ["scan"] => Err(Stop::Lacking("scan needs files: scan FILE…")),
        ["scan", ..] => line.scan(words[1..].iter().map(PathBuf::from).collect()),
        ["check" | "procedure" | "build-rules" | "lint", .., last] => {
            Err(misuse(format!("there is one word too many: \"{last}\"")))
        }
        [] => Err(Stop::Lacking(
            "a command is missing; allowed are: check, procedure, lint, build-rules, scan",
        )),
        [word, ..] => Err(misuse(format!(
            "there is no command \"{word}\"; allowed are: check, procedure, lint, build-rules, scan"
        ))),
    }
}

/// The options given, each at most once.
#[derive(Debug, Default)]
struct Line {
    facts: Option<OsString>,
    jsonl: Option<OsString>,
    date: Option<OsString>,
    format: Option<OsString>,
    lang: Option<OsString>,
    rules: Option<OsString>,
    output: Option<OsString>,
}

impl Line {
    fn option(&mut self, name: &str, parser: &mut Parser) -> Result<(), Stop> {
        let (slot, takes_value) = match name {
            "facts" => (&mut self.facts, true),
            "jsonl" => (&mut self.jsonl, false),
            "date" => (&mut self.date, true),
            "format" => (&mut self.format, true),
            "lang" => (&mut self.lang, true),
            "rules" => (&mut self.rules, true),
            "output" => (&mut self.output, true),
            _ => {
                return Err(misuse(format!(
                    "there is no option --{name}; allowed are: --facts, --jsonl, --date, --format, --lang, --rules, --output, --help, --version"
                )));
            }
        };
        let value = if takes_value {
            parser.value()?
        } else {
            OsString::new()
        };
        // An empty path would mean the folder one happens to be in.
        if value.is_empty() && matches!(name, "facts" | "rules" | "output") {
            return Err(misuse(format!("--{name} is empty, but must be a path")));
        }
        match slot.replace(value) {
            None => Ok(()),
            Some(_) => Err(misuse(format!(
                "--{name} is given twice, but may be given once"
            ))),
        }
    }

    fn refuse_output(&self) -> Result<(), Stop> {
        match self.output {
            None => Ok(()),
            Some(_) => Err(misuse(
                "--output is given, but only build-rules writes a file",
            )),
        }
    }

    fn check(self) -> Result<Command, Stop> {
        self.refuse_output()?;
        let view = self.view()?;
        let source = match (&self.facts, &self.jsonl) {
            (Some(file), None) => Source::File(file.into(), view),
            (None, Some(_)) if view == View::Json => Source::Lines,
            (None, Some(_)) => {
                return Err(misuse("--format is text, but must be json with --jsonl"));
            }
            (Some(_), Some(_)) => {
                return Err(misuse(
                    "--facts and --jsonl are given, but only one of them may be",
                ));
            }
            (None, None) => {
                return Err(Stop::Lacking(
                    "check needs facts: --facts FILE for one object, or --jsonl for one a line",
                ));
            }
        };
        Ok(Command::Check(source, self.ask()))
    }

    fn procedure(self, name: String) -> Result<Command, Stop> {
        self.refuse_output()?;
        let view = self.view()?;
        self.refuse_jsonl()?;
        let file = self
            .facts
            .clone()
            .ok_or(Stop::Lacking("procedure needs facts: --facts FILE"))?;
        Ok(Command::Procedure {
            name,
            file: file.into(),
            view,
            ask: self.ask(),
        })
    }

    fn build_rules(self, dir: PathBuf) -> Result<Command, Stop> {
        let others = [
            ("facts", &self.facts),
            ("jsonl", &self.jsonl),
            ("date", &self.date),
            ("format", &self.format),
            ("lang", &self.lang),
            ("rules", &self.rules),
        ];
        if let Some((name, _)) = others.iter().find(|(_, value)| value.is_some()) {
            return Err(misuse(format!(
                "--{name} is given, but build-rules takes a folder and --output alone"
            )));
        }
        let file = self.output.ok_or(Stop::Lacking(
            "build-rules needs a file to write: build-rules DIR -o FILE",
        ))?;
        Ok(Command::BuildRules {
            dir,
            file: file.into(),
        })
    }

    fn lint(self, dir: PathBuf) -> Result<Command, Stop> {
        self.refuse_jsonl()?;
        let others = [
            ("facts", &self.facts),
            ("date", &self.date),
            ("format", &self.format),
            ("lang", &self.lang),
            ("rules", &self.rules),
            ("output", &self.output),
        ];
        match others.iter().find(|(_, value)| value.is_some()) {
            None => Ok(Command::Lint(dir)),
            Some((name, _)) => Err(misuse(format!(
                "--{name} is given, but lint takes a folder and no options"
            ))),
        }
    }

    fn scan(self, files: Vec<PathBuf>) -> Result<Command, Stop> {
        let others = [
            ("facts", &self.facts),
            ("jsonl", &self.jsonl),
            ("date", &self.date),
            ("format", &self.format),
            ("lang", &self.lang),
            ("output", &self.output),
        ];
        match others.iter().find(|(_, value)| value.is_some()) {
            None => Ok(Command::Scan(files, self.rules.map(PathBuf::from))),
            Some((name, _)) => Err(misuse(format!(
                "--{name} is given, but scan takes files and --rules alone"
            ))),
        }
    }

    fn refuse_jsonl(&self) -> Result<(), Stop> {
        match self.jsonl {
            None => Ok(()),
            Some(_) => Err(misuse("--jsonl is given, but only check reads lines")),
        }
    }

    fn view(&self) -> Result<View, Stop> {
        let language = match text(self.lang.as_ref()).as_deref() {
            None | Some("fa") => Language::Fa,
            Some("en") => Language::En,
            Some(other) => {
                return Err(misuse(format!(
                    "--lang is \"{other}\", but must be fa or en"
                )));
            }
        };
        match text(self.format.as_ref()).as_deref() {
            None | Some("json") => Ok(View::Json),
            Some("text") => Ok(View::Text(language)),
            Some(other) => Err(misuse(format!(
                "--format is \"{other}\", but must be json or text"
            ))),
        }
    }

    fn ask(self) -> Ask {
        let date = text(self.date.as_ref());
        Ask {
            rules: self.rules.map(PathBuf::from),
            date,
        }
    }
}

/// A value as text; bytes that are none fit no option, so that they are refused with the rest.
fn text(value: Option<&OsString>) -> Option<String> {
    value.map(|value| value.to_string_lossy().into_owned())
}

fn misuse(sentence: impl Into<String>) -> Stop {
    Stop::Misuse(sentence.into())
}
