//! Until when a request can be taken back.

use crate::app::App;
use crate::calendar_file::MEDIA_TYPE;
use crate::components::file_link::file_link;
use crate::icon::{Icon, draw};
use crate::view::reminders::{EventWords, reminders};
use crate::view::retraction::{Standing, safe_day};
use masir_rulebook::{Date, Facts, Retraction, RetractionRule, Value};
use yew::prelude::*;

/// The dates by both readings, and what follows them.
pub fn retraction_note(app: &App, rule: &RetractionRule, standing: &Standing) -> Html {
    let words = &app.desk().retraction;
    let months = app.format().count(usize::from(rule.months));
    let times = app.format().number(i64::from(rule.times));
    let inside = match standing {
        Standing::Unfiled => html! { <>
            <p class="masir-figure">{ (words.months)(&months) }</p>
            <p class="masir-soft">{ words.give_day }</p>
            <p class="masir-soft">{ (words.times)(&times) }</p>
        </> },
        Standing::Allowed(found) => running(app, rule, found, None),
        Standing::Perhaps(found) => running(app, rule, found, Some(words.unless_used)),
        Standing::Over(found) => html! { <>
            <p class="masir-figure">{ words.over }</p>
            { dates(app, rule, found) }
        </> },
        Standing::Used(found) => html! { <>
            <p>{ (words.used)(&times) }</p>
            { dates(app, rule, found) }
        </> },
    };
    let clause = app
        .library
        .road
        .procedure()
        .clauses
        .get(usize::from(rule.clause));
    html! {
        <div class="masir-note">
            <h2>{ words.heading }</h2>
            { inside }
            { after(app, rule) }
            { for clause.map(|clause| html! { <p class="masir-soft">{ app.pt(clause.sentence).to_owned() }</p> }) }
            <p><span class="masir-tag masir-final">{ draw(Icon::Gate) }{ words.gate }</span></p>
        </div>
    }
}

fn running(
    app: &App,
    rule: &RetractionRule,
    found: &Retraction,
    remark: Option<&'static str>,
) -> Html {
    let words = &app.desk().retraction;
    let times = app.format().number(i64::from(rule.times));
    let (day, left) = safe_day(found, app.today).unwrap_or((found.last_day, found.days_left));
    let left = match left {
        _ if found.warn => words.warn.to_owned(),
        0 => words.today.to_owned(),
        days => (words.days_left)(&app.format().number(i64::from(days))),
    };
    let warned = if found.warn {
        "masir-error"
    } else {
        "masir-soft"
    };
    html! { <>
        <p class="masir-figure">{ (words.until)(&app.format().weekday_and_day(day)) }</p>
        <p class={warned}>{ left }</p>
        { for remark.map(|remark| html! { <p>{ remark }</p> }) }
        { dates(app, rule, found) }
        <p class="masir-soft">{ (words.times)(&times) }</p>
        { calendar(app, rule, found) }
    </> }
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
fn calendar(app: &App, rule: &RetractionRule, found: &Retraction) -> Html {
    let words = &app.desk().retraction;
    let count = |number| app.format().count(usize::from(number));
    let procedure = app.library.road.procedure();
    let title = app.pt(procedure.title);
    let event = |reading: String| (words.event)(title, &reading);
    let clause = procedure.clauses.get(usize::from(rule.clause));
    let file = reminders(
        &procedure.id,
        found,
        app.today,
        EventWords {
            cautious: &event((words.cautious)(&count(rule.caution_days))),
            last: &event((words.likely)(&count(rule.months))),
            description: clause.map_or("", |clause| app.pt(clause.sentence)),
        },
    );
    let name = [&procedure.procedure, ".ics"].concat();
    html! {
        <p class="masir-noprint">
            { file_link(
                "masir-button masir-button--quiet", &name, MEDIA_TYPE, &file.text(),
                html! { <>{ draw(Icon::Calendar) }{ words.calendar }</> },
            ) }
        </p>
    }
}

fn dates(app: &App, rule: &RetractionRule, found: &Retraction) -> Html {
    let words = &app.desk().retraction;
    let count = |number| app.format().count(usize::from(number));
    let line = |name: String, day| {
        html! {
            <div><dt class="masir-soft">{ name }</dt><dd>{ app.format().date(day) }</dd></div>
        }
    };
    let filed = filed_on(app.procedure_answers.facts(), rule);
    html! { <>
        <dl class="masir-answers">
            { line((words.likely)(&count(rule.months)), found.last_day) }
            { line((words.cautious)(&count(rule.caution_days)), found.cautious_day) }
        </dl>
        { for filed.map(|day| html! { <p class="masir-soft">{ (words.filed)(&app.format().date(day)) }</p> }) }
    </> }
}

fn filed_on(facts: &Facts, rule: &RetractionRule) -> Option<Date> {
    match facts.get(rule.filed) {
        Some(Value::Date(day)) => Some(day),
        _ => None,
    }
}
