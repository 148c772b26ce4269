//! The steps of a procedure, and what in them cannot be undone.

use crate::app::App;
use crate::components::erase::Erase;
use crate::components::place::actor;
use crate::components::prose::prose;
use crate::components::source::{procedure_source, procedure_words};
use crate::icon::{Icon, draw};
use crate::state::Action;
use crate::ticks::step_mark;
use crate::view::journey::{Leg, TaskLine};
use crate::view::place::{Place, Progress, Stage, has_one_tick};
use yew::prelude::*;

/// All steps, each with the tasks that apply or may apply.
pub fn steps(app: &App, legs: &[Leg], progress: &Progress) -> Html {
    html! {
        <section class="masir-section">
            <h2>{ (app.desk().steps.heading)(&app.format().count(legs.len())) }</h2>
            <ol class="masir-plain masir-track">{ for legs.iter().map(|leg| step(app, leg, progress)) }</ol>
            { erase(app) }
        </section>
    }
}

/// Takes all ticks back; empty where there are none.
fn erase(app: &App) -> Html {
    let words = &app.desk().place;
    if app.ticks.marks().is_empty() {
        return html! { <div hidden={true} /> };
    }
    html! {
        <div class="masir-noprint">
            <Erase app={app.clone()} action={Action::Untick} offer={words.erase} sure={words.erase_sure} />
        </div>
    }
}

fn step(app: &App, leg: &Leg, progress: &Progress) -> Html {
    let words = &app.desk().steps;
    let procedure = app.library.road().procedure();
    let step = &procedure.steps[leg.step];
    let number = app.format().count(leg.step + 1);
    let actor = if leg.own {
        words.you
    } else {
        actor(app, leg.step)
    };
    let stage = progress.stages[leg.step];
    let (class, stands) = standing(app, stage);
    let mut about = (words.step)(&number, actor);
    if progress.place != Place::Before {
        about = [&about, " · ", stands].concat();
    }
    let tasks = leg.tasks.iter().map(|line| task(app, leg, line));
    let inside = if leg.own {
        html! { <>
            <ul class="masir-plain masir-checks">{ for tasks }</ul>
            { procedure_source(app, &step.source) }
        </> }
    } else {
        html! {
            <details class="masir-details" open={stage == Stage::Now}>
                <summary>{ words.tasks }</summary>
                <ul class="masir-list">{ for tasks }</ul>
                { procedure_words(app, &step.source) }
            </details>
        }
    };
    html! {
        <li
            key={step.id.clone()} class={classes!(class, leg.own.then_some("is-own"))}
            aria-current={(stage == Stage::Now).then_some("step")}
        >
            <span class="masir-track__no" aria-hidden="true">
                { if stage == Stage::Done { draw(Icon::MET) } else { html! { { number } } } }
            </span>
            <h3>{ app.pt(step.title).to_owned() }</h3>
            <p class="masir-soft">{ about }</p>
            <p>{ prose(app.pt(step.sentence)) }</p>
            { for finality(app, leg) }
            { one_tick(app, leg) }
            { inside }
        </li>
    }
}

fn standing(app: &App, stage: Stage) -> (&'static str, &'static str) {
    let words = &app.desk().place;
    match stage {
        Stage::Done => ("is-done", words.done),
        Stage::Now => ("is-now", words.now),
        Stage::Ahead => ("", words.ahead),
    }
}

/// The tick for a step as a whole; empty where its tasks are ticked one by one.
fn one_tick(app: &App, leg: &Leg) -> Html {
    let procedure = app.library.road().procedure();
    if !has_one_tick(procedure, leg) {
        return html! { <div hidden={true} /> };
    }
    let words = &app.desk().place;
    let id = &procedure.steps[leg.step].id;
    let text = if leg.own { words.tick_own } else { words.tick };
    html! {
        <div class="masir-checks"><div class="masir-check">
            { tick(app, ["done-", id].concat(), step_mark(id), html! { { text } }) }
        </div></div>
    }
}

fn tick(app: &App, id: String, mark: String, label: Html) -> Html {
    let checked = app.ticks.has(&mark);
    let app = app.clone();
    let onchange = move |_: Event| app.dispatch(Action::Tick(mark.clone(), !checked));
    html! { <>
        <input type="checkbox" id={id.clone()} {checked} {onchange} />
        <label for={id}>{ label }</label>
    </> }
}

/// A task; the reader's own can be ticked off.
fn task(app: &App, leg: &Leg, line: &TaskLine) -> Html {
    let task = &app.library.road().procedure().steps[leg.step].tasks[line.task];
    let text = prose(app.pt(line.text));
    let remarks = remarks(app, leg, line);
    if leg.own {
        let id = ["task-", &task.id].concat();
        html! {
            <li key={task.id.clone()}>
                { tick(app, id, task.id.clone(), html! { <>{ text }{ remarks }</> }) }
            </li>
        }
    } else {
        html! { <li key={task.id.clone()}>{ text }{ remarks }</li> }
    }
}

fn remarks(app: &App, leg: &Leg, line: &TaskLine) -> Html {
    let words = &app.desk().steps;
    let facts = &app.library.road().procedure().facts;
    let conditions = line
        .depends_on
        .iter()
        .map(|fact| (words.if_so)(app.pt(facts[usize::from(*fact)].label)));
    let last = line
        .last_word
        .filter(|_| leg.own)
        .map(|_| html! { <span class="masir-block">{ gate(words.last_word) }</span> });
    html! { <>
        { for conditions.map(|text| html! { <span class="masir-soft">{ " " }{ text }</span> }) }
        { for last }
    </> }
}

/// Marks a step that others do and that cannot be undone; the reader's own tasks are marked one by one.
fn finality(app: &App, leg: &Leg) -> Option<Html> {
    let last = !leg.own && leg.is_gate();
    last.then(|| html! { <p>{ gate(app.desk().steps.last_word) }</p> })
}

fn gate(text: &str) -> Html {
    html! { <span class="masir-tag masir-final">{ draw(Icon::GATE) }{ text.to_owned() }</span> }
}

/// What cannot be undone, and why.
pub fn gates(app: &App, legs: &[Leg]) -> Html {
    let words = app.desk();
    let steps = &app.library.road().procedure().steps;
    let found = legs.iter().flat_map(|leg| {
        leg.tasks
            .iter()
            .filter_map(move |line| Some((leg.step, line.last_word?)))
    });
    let items: Vec<Html> = found
        .map(|(step, why)| {
            let title =
                (words.steps.gate)(&app.format().count(step + 1), app.pt(steps[step].title));
            html! {
                <li key={why.0}>
                    <p>{ gate(&title) }</p>
                    <p>{ app.pt(why).to_owned() }</p>
                </li>
            }
        })
        .collect();
    if items.is_empty() {
        return html! { <span hidden={true} /> };
    }
    html! {
        <section class="masir-section">
            <h2>{ words.gates }</h2>
            <ul class="masir-plain masir-rows">{ for items }</ul>
        </section>
    }
}
