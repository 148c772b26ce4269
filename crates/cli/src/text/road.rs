//! A procedure in words.

use super::phrases::Phrases;
use masir_rulebook::{Applies, Date, Facts, Retraction, Road, Words};
use std::fmt::Write;

/// A procedure in words: its steps with their tasks, then the way back.
pub(crate) fn road(road: &Road, words: &Words, facts: &Facts, date: Date) -> String {
    let phrases = Phrases::of(words.language);
    let procedure = road.procedure();
    let mut text = format!(
        "{}\n{}\n",
        words.get(procedure.title),
        words.get(procedure.edition.notice)
    );
    for (step, found) in procedure.steps.iter().zip(road.steps(facts)) {
        let actor = words.get(procedure.actors[usize::from(step.actor)].name);
        let _ = write!(text, "\n{} · {actor}\n", words.get(step.title));
        for (task, applies) in step.tasks.iter().zip(found.tasks) {
            let _ = writeln!(text, "  {}", todo(phrases, words.get(task.text), applies));
        }
    }
    if let Some(found) = road.retraction(facts, date) {
        text.push('\n');
        taking_back(&mut text, phrases, found);
    }
    text
}

fn todo(phrases: &Phrases, task: &str, applies: Applies) -> String {
    match applies {
        Some(true) => task.to_owned(),
        Some(false) => Phrases::fill(phrases.not_for_you, &[task]),
        None => Phrases::fill(phrases.depends, &[task]),
    }
}

fn taking_back(text: &mut String, phrases: &Phrases, found: Retraction) {
    let Some(until) = found.until else {
        let phrase = match found.allowed {
            Some(true) => phrases.back_endless[0],
            Some(false) => phrases.back_endless[1],
            None => phrases.back_endless[2],
        };
        let _ = writeln!(text, "{phrase}");
        return;
    };
    let phrase = match found.allowed {
        Some(true) => phrases.back_allowed,
        Some(false) => phrases.back_closed,
        None => phrases.back_depends,
    };
    let (last_day, left) = (
        phrases.date(until.last_day),
        phrases.number(until.days_left),
    );
    let _ = writeln!(text, "{}", Phrases::fill(phrase, &[&last_day, &left]));
    if let Some(day) = until.cautious_day.filter(|_| until.warn) {
        let _ = writeln!(
            text,
            "{}",
            Phrases::fill(phrases.back_caution, &[&phrases.date(day)])
        );
    }
}
