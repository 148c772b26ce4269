//! Until when a request can be taken back.

use crate::app::App;
use crate::calendar_file::MEDIA_TYPE;
use crate::components::file_link::file_link;
use crate::icon::{Icon, draw};
use crate::view::reminders::{EventWords, reminders};
use crate::view::retraction::{Standing, safe_day};
use masir_rulebook::{Date, Deadline, LastDay, Retraction, RetractionRule, Term, Value};
use yew::prelude::*;

/// The dates by every reading there is, and what follows them.
pub fn retraction_note(app: &App, rule: &RetractionRule, standing: &Standing) -> Html {
    let words = &app.desk().retraction;
    let inside = match standing {
        Standing::Unfiled => html! { <>
            { unfiled(app, rule) }
            { times(app, rule) }
        </> },
        Standing::Allowed(found) => running(app, rule, found, None),
        Standing::Perhaps(found) => running(app, rule, found, Some(words.unless_used)),
        Standing::Over(found) => html! { <>
            <p class="masir-figure">{ words.over }</p>
            { dates(app, rule, found.until) }
        </> },
        Standing::Used(found) => html! { <>
            { for rule.limit.map(|limit| html! { <p>{ (words.used)(&count(app, limit.times)) }</p> }) }
            { dates(app, rule, found.until) }
        </> },
    };
    let procedure = app.library.road().procedure();
    let clause = procedure.clauses.get(usize::from(rule.clause));
    let gate = rule.deadline.map(|_| {
        html! { <p><span class="masir-tag masir-final">{ draw(Icon::GATE) }{ words.gate }</span></p> }
    });
    html! {
        <div class="masir-note">
            <h2>{ words.heading }</h2>
            { inside }
            { after(app, rule) }
            { for clause.map(|clause| html! { <p class="masir-soft">{ app.pt(clause.sentence).to_owned() }</p> }) }
            { for gate }
        </div>
    }
}

/// The time there is, before the day is known from which it is counted.
fn unfiled(app: &App, rule: &RetractionRule) -> Html {
    let words = &app.desk().retraction;
    let Some(deadline) = rule.deadline else {
        return html! { <p>{ words.no_end }</p> };
    };
    html! { <>
        <p class="masir-figure">{ (words.term)(&term(app, deadline.term)) }</p>
        <p class="masir-soft">{ words.give_day }</p>
    </> }
}

fn running(
    app: &App,
    rule: &RetractionRule,
    found: &Retraction,
    remark: Option<&'static str>,
) -> Html {
    html! { <>
        { for found.until.map(|until| time_left(app, rule, &until)) }
        { for remark.map(|remark| html! { <p>{ remark }</p> }) }
        { dates(app, rule, found.until) }
        { times(app, rule) }
        { for rule.deadline.zip(found.until).map(|(deadline, until)| calendar(app, rule, deadline, &until)) }
    </> }
}

/// The day that is told first, and how far it is.
fn time_left(app: &App, rule: &RetractionRule, until: &LastDay) -> Html {
    let words = &app.desk().retraction;
    let caution = rule.deadline.and_then(|deadline| deadline.caution);
    let (day, left) = safe_day(until, app.today);
    let (warned, text) = if until.warn {
        let advice = caution.map_or("", |caution| app.pt(caution.advice));
        ("masir-error", [words.warn, " ", advice].concat())
    } else {
        let left = match left {
            0 => words.today.to_owned(),
            days => (words.days_left)(&count(app, days)),
        };
        let carefully = caution.map_or("", |_| words.carefully);
        ("masir-soft", [left.as_str(), carefully].concat())
    };
    html! { <>
        <p class="masir-figure">{ (words.until)(&app.format().weekday_and_day(day)) }</p>
        <p class={warned}>{ text }</p>
    </> }
}

/// How often it can be taken back; empty where that is not limited.
fn times(app: &App, rule: &RetractionRule) -> Html {
    let Some(limit) = rule.limit else {
        return html! { <span hidden={true} /> };
    };
    html! { <p class="masir-soft">{ (app.desk().retraction.times)(&count(app, limit.times)) }</p> }
}

/// What happens after the last day; empty where the book says nothing.
fn after(app: &App, rule: &RetractionRule) -> Html {
    if rule.after.is_empty() {
        return html! { <div hidden={true} /> };
    }
    let items = rule.after.iter().map(|text| {
        html! {
            <li key={text.0}>{ app.pt(*text).to_owned() }</li>
        }
    });
    html! { <div>
        <h3>{ app.desk().retraction.after }</h3>
        <ul class="masir-list">{ for items }</ul>
    </div> }
}

/// The dates as a file for a calendar.
fn calendar(app: &App, rule: &RetractionRule, deadline: Deadline, until: &LastDay) -> Html {
    let procedure = app.library.road().procedure();
    let title = app.pt(procedure.title);
    let event = |reading: String| (app.desk().retraction.event)(title, &reading);
    let [last, cautious] = readings(app, deadline);
    let clause = procedure.clauses.get(usize::from(rule.clause));
    let file = reminders(
        &procedure.id,
        until,
        app.today,
        EventWords {
            cautious: &event(cautious),
            last: &event(last),
            description: clause.map_or("", |clause| app.pt(clause.sentence)),
        },
    );
    let name = [&procedure.procedure, ".ics"].concat();
    html! {
        <p class="masir-noprint">
            { file_link(
                "masir-button masir-button--quiet", &name, MEDIA_TYPE, &file.text(),
                html! { <>{ draw(Icon::CALENDAR) }{ app.desk().retraction.calendar }</> },
            ) }
        </p>
    }
}

/// The day of filing and the last days; the latter are left out where no end is named.
fn dates(app: &App, rule: &RetractionRule, until: Option<LastDay>) -> Html {
    let line = |name: String, day: Date| {
        html! {
            <div><dt class="masir-soft">{ name }</dt><dd>{ app.format().date(day) }</dd></div>
        }
    };
    let ends = rule.deadline.zip(until).map(|(deadline, until)| {
        let [last, cautious] = readings(app, deadline);
        html! { <>
            { line(last, until.last_day) }
            { for until.cautious_day.map(|day| line(cautious, day)) }
        </> }
    });
    let procedure = app.library.road().procedure();
    let label = |fact: u16| app.pt(procedure.facts[usize::from(fact)].label).to_owned();
    let filed = match app.procedure_answers.facts().get(rule.filed) {
        Some(Value::Date(day)) => line(label(rule.filed), day),
        _ => html! { <div hidden={true} /> },
    };
    html! { <dl class="masir-answers">{ for ends }{ filed }</dl> }
}

/// What the last day is called, and the one of the stricter reading.
fn readings(app: &App, deadline: Deadline) -> [String; 2] {
    let words = &app.desk().retraction;
    let time = term(app, deadline.term);
    match deadline.caution {
        None => [(words.only)(&time), String::new()],
        Some(caution) => [
            (words.likely)(&time),
            (words.cautious)(&term(app, Term::Days(caution.days))),
        ],
    }
}

fn term(app: &App, term: Term) -> String {
    let words = &app.desk().retraction;
    match term {
        Term::Months(months) => (words.months)(&count(app, months)),
        Term::Days(days) => (words.days)(&count(app, days)),
    }
}

fn count(app: &App, number: impl Into<i64>) -> String {
    app.format().number(number.into())
}
