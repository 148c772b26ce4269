//! From one JSON object to facts and a day: everything that is wrong with it, at once.

use super::object::{Entries, Entry, given, members};
use super::wording::{self, Fault};
use masir_rulebook::{Date, Fact, FactId, FactType, Facts, Given, Refusal, Value};
use serde_json::value::RawValue;

/// The name beside the facts that holds the day.
const DATE: &str = "date";

/// What an object told.
#[derive(Debug)]
pub struct Told {
    /// The facts.
    pub facts: Facts,
    /// The day.
    pub date: Date,
}

/// Reads objects by the facts of one book.
#[derive(Debug)]
pub struct Intake<'a> {
    facts: &'a [Fact],
    /// The day of objects that name none, as the command line gave it.
    date: Result<Date, Fault>,
    /// A fact of type date that must not lie after the day.
    past: Option<FactId>,
}

impl<'a> Intake<'a> {
    /// An intake for a book's facts. Without `date`, the day is today's.
    pub fn new(facts: &'a [Fact], date: Option<&str>, today: impl FnOnce() -> Date) -> Self {
        let date = match date {
            None => Ok(today()),
            // Not as Rust writes texts: programs for browsers are compiled without that.
            Some(text) => Date::parse(text)
                .map_err(|fault| wording::date(DATE, &wording::quoted(text), Some(fault))),
        };
        Self {
            facts,
            date,
            past: None,
        }
    }

    /// Refuses days of this fact that lie after the day.
    #[must_use]
    pub fn with_past(self, past: Option<FactId>) -> Self {
        Self { past, ..self }
    }

    /// Reads one object.
    pub fn read(&self, bytes: &[u8]) -> Result<Told, Vec<Fault>> {
        let entries = parse(bytes).map_err(|fault| vec![fault])?;
        let mut reading = Reading::new(self.facts);
        for (at, entry) in entries.iter().enumerate() {
            if let Err(fault) = reading.entry(at, entry) {
                reading.faults.push((at, fault));
            }
        }
        if reading.date_given_at.is_none() {
            match &self.date {
                Ok(date) => reading.date = Some(*date),
                Err(fault) => reading.faults.insert(0, (0, fault.clone())),
            }
        }
        self.check_past(&mut reading);
        match reading.date {
            Some(date) if reading.faults.is_empty() => Ok(Told {
                facts: reading.facts,
                date,
            }),
            _ => Err(reading.faults.into_iter().map(|(_, fault)| fault).collect()),
        }
    }

    fn check_past(&self, reading: &mut Reading<'_>) {
        let Some((past, date)) = self.past.zip(reading.date) else {
            return;
        };
        let Some((Value::Date(day), at)) = reading
            .facts
            .get(past)
            .zip(reading.given_at[usize::from(past)])
        else {
            return;
        };
        if day > date {
            let fault = wording::after(&self.facts[usize::from(past)], day, date);
            let place = reading.faults.partition_point(|(before, _)| *before < at);
            reading.faults.insert(place, (at, fault));
        }
    }
}

fn parse(bytes: &[u8]) -> Result<Vec<Entry<'_>>, Fault> {
    if bytes.starts_with(b"\xEF\xBB\xBF") {
        return Err(wording::byte_order_mark());
    }
    let text =
        std::str::from_utf8(bytes).map_err(|error| wording::not_utf8(error.valid_up_to()))?;
    let entries: Result<Entries<'_>, _> = serde_json::from_str(text);
    entries
        .map(|entries| entries.0)
        .map_err(|error| wording::not_an_object(&error))
}

/// What was read of an object so far.
struct Reading<'a> {
    asked: &'a [Fact],
    facts: Facts,
    date: Option<Date>,
    /// By fact: the entry that gave it first.
    given_at: Vec<Option<usize>>,
    date_given_at: Option<usize>,
    /// Whether a fault has named all facts already.
    named_all: bool,
    /// By entry, in the order given.
    faults: Vec<(usize, Fault)>,
}

impl<'a> Reading<'a> {
    fn new(asked: &'a [Fact]) -> Self {
        Self {
            asked,
            facts: Facts::unknown(asked.len()),
            date: None,
            given_at: vec![None; asked.len()],
            date_given_at: None,
            named_all: false,
            faults: Vec::new(),
        }
    }

    fn entry(&mut self, at: usize, entry: &Entry<'_>) -> Result<(), Fault> {
        let name = entry.name().map_err(wording::name_is_no_text)?;
        if name == DATE {
            first_time(&mut self.date_given_at, at, &name)?;
            self.date = Some(date(entry.value)?);
            return Ok(());
        }
        let Some(id) = self.asked.iter().position(|fact| fact.id == name) else {
            return Err(self.unknown(name));
        };
        first_time(&mut self.given_at[id], at, &name)?;
        let value = read(&self.asked[id], entry.value)?;
        self.facts
            .set(FactId::try_from(id).unwrap_or(FactId::MAX), value);
        Ok(())
    }

    fn unknown(&mut self, name: String) -> Fault {
        let names = self.asked.iter().map(|fact| fact.id.as_str()).chain([DATE]);
        if let Some(near) = nearest(&name, names.clone()) {
            return wording::misspelt(name, near);
        }
        // All names once, not once for each of a thousand strangers.
        let all = std::mem::replace(&mut self.named_all, true);
        wording::unknown(name, (!all).then_some(names))
    }
}

fn first_time(given_at: &mut Option<usize>, at: usize, name: &str) -> Result<(), Fault> {
    if given_at.is_some() {
        return Err(wording::given_again(name));
    }
    *given_at = Some(at);
    Ok(())
}

fn date(value: &RawValue) -> Result<Date, Fault> {
    let Given::Text(text) = given(value) else {
        return Err(wording::date(DATE, value.get(), None));
    };
    Date::parse(&text).map_err(|fault| wording::date(DATE, value.get(), Some(fault)))
}

fn read(fact: &Fact, value: &RawValue) -> Result<Option<Value>, Fault> {
    let refusal = match fact.read(&given(value)) {
        Ok(value) => return Ok(value),
        Err(refusal) => refusal,
    };
    Err(match (refusal, members(value)) {
        (Refusal::Date(fault), _) => wording::date(&fact.id, value.get(), Some(fault)),
        (_, Some(members)) if matches!(fact.kind, FactType::Set { .. }) => {
            set(fact, value, &members)
        }
        _ => wording::value(fact, value.get()),
    })
}

/// What is wrong with a set: every member, not only the first.
fn set(fact: &Fact, value: &RawValue, members: &[&RawValue]) -> Fault {
    let (mut seen, mut wrong, mut repeated) = (0, Vec::new(), Vec::new());
    for member in members {
        match fact.read(&Given::List(vec![given(member)])) {
            Ok(Some(Value::Set(mask))) if seen & mask != 0 => repeated.push(member.get()),
            Ok(Some(Value::Set(mask))) => seen |= mask,
            _ => wrong.push(member.get()),
        }
    }
    if wrong.is_empty() && repeated.is_empty() {
        return wording::value(fact, value.get());
    }
    wording::members(fact, &wrong, &repeated)
}

/// The name that a misspelt one most likely means.
fn nearest<'a>(name: &str, names: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let letters = name.chars().count();
    let close = names.filter(|known| known.len().abs_diff(letters) <= 2);
    let (distance, near) = close
        .map(|known| (strsim::osa_distance(name, known), known))
        .min()?;
    (distance <= 2 && distance * 2 < near.len()).then_some(near)
}
