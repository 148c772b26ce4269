//! `masir procedure`: the road through offices, and its way back.

use super::{answer, read_file};
use crate::args::{Ask, View};
use crate::book::Way;
use crate::input::today;
use crate::output::write_line;
use crate::stop::{Status, Stop};
use crate::text;
use masir_contract::{Intake, RoadJson, Told};
use std::io::Write;
use std::path::Path;

/// Walks one student through a procedure.
pub(crate) fn procedure(
    name: &str,
    file: &Path,
    view: View,
    ask: &Ask,
    output: &mut impl Write,
) -> Result<Status, Stop> {
    let way = Way::load(ask.rules.as_deref())?;
    let procedure = way.road.procedure();
    if name != procedure.procedure {
        let known = &procedure.procedure;
        return Err(Stop::Misuse(format!(
            "there is no procedure \"{name}\"; allowed is: {known}"
        )));
    }
    let filed = procedure.retraction.as_ref().map(|rule| rule.filed);
    let intake = Intake::new(&procedure.facts, ask.date.as_deref(), today).with_past(filed);
    let told = read_file(file)?.and_then(|bytes| intake.read(&bytes));
    answer(output, told, |output, Told { facts, date }| match view {
        View::Json => write_line(output, &RoadJson::new(&way.road, &facts, date)),
        View::Text(language) => {
            output.write_all(text::road(&way.road, &way.words(language), &facts, date).as_bytes())
        }
    })
}
