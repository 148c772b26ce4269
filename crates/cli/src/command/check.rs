//! `masir check`: facts in, assessments out.

use super::{answer, read_file};
use crate::args::{Ask, Source, View};
use crate::book::Rules;
use crate::input::{Line, Lines, today};
use crate::output::write_line;
use crate::stop::{Status, Stop};
use crate::text;
use masir_contract::{AssessmentJson, ErrorJson, Intake, Told, too_long};
use std::io::{BufWriter, Read, Write};
use std::path::Path;

/// Assesses a file or a stream of lines.
pub(crate) fn check(
    source: &Source,
    ask: &Ask,
    input: impl Read,
    output: &mut impl Write,
) -> Result<Status, Stop> {
    let rules = Rules::load(ask.rules.as_deref())?;
    let intake = Intake::new(&rules.book().facts, ask.date.as_deref(), today);
    match source {
        Source::File(path, view) => file(&rules, &intake, path, *view, output),
        Source::Lines => lines(&rules, &intake, input, output),
    }
}

fn file(
    rules: &Rules,
    intake: &Intake<'_>,
    path: &Path,
    view: View,
    output: &mut impl Write,
) -> Result<Status, Stop> {
    let told = read_file(path)?.and_then(|bytes| intake.read(&bytes));
    answer(output, told, |output, Told { facts, date }| {
        let found = rules.checker.assess(&facts, date);
        match view {
            View::Json => write_line(output, &AssessmentJson::new(rules.book(), &found)),
            View::Text(language) => output.write_all(
                text::assessment(rules.book(), &rules.words(language), &found).as_bytes(),
            ),
        }
    })
}

fn lines(
    rules: &Rules,
    intake: &Intake<'_>,
    input: impl Read,
    output: &mut impl Write,
) -> Result<Status, Stop> {
    let mut output = BufWriter::new(output);
    let mut lines = Lines::new(input);
    let mut status = Status::Done;
    loop {
        let told = match lines
            .next()
            .map_err(|error| Stop::reading("standard input", &error))?
        {
            Some(Line::Whole(bytes)) => intake.read(bytes),
            Some(Line::TooLong) => Err(vec![too_long()]),
            None => break,
        };
        status = status.max(told.as_ref().map_or(Status::Refused, |_| Status::Done));
        let written = match told {
            Ok(Told { facts, date }) => write_line(
                &mut output,
                &AssessmentJson::new(rules.book(), &rules.checker.assess(&facts, date)),
            ),
            Err(faults) => write_line(&mut output, &ErrorJson::new(&faults)),
        };
        // Whoever waits for this answer before writing the next line must not wait for ever.
        let written = if lines.would_wait() {
            written.and_then(|()| output.flush())
        } else {
            written
        };
        written.map_err(|error| Stop::writing(&error))?;
    }
    output.flush().map_err(|error| Stop::writing(&error))?;
    Ok(status)
}
