//! The picture of a procedure: whose desk the file lies on, step by step.

use crate::app::App;
use crate::components::place::actor;
use crate::view::journey::Leg;
use crate::view::place::{Place, Progress, Stage};
use crate::view::swimlane::{LINE, Lane, Stop, swimlane};
use masir_rulebook::Language;
use yew::prelude::*;

/// The way of the file through the hands of all who act.
pub fn picture(app: &App, legs: &[Leg], progress: &Progress) -> Html {
    let procedure = app.library.road().procedure();
    let drawing = swimlane(
        procedure,
        app.procedure_words(),
        app.language == Language::Fa,
    );
    let words = &app.desk().steps;
    let heading = (words.picture)(&app.format().count(procedure.actors.len()));
    // The way as far as the place, that stop included.
    let behind = match progress.place {
        Place::Before => 0,
        Place::At(at) => at + 1,
        Place::Through => drawing.stops.len(),
    };
    // Before the first step is begun, its lane is the one to look at.
    let lit = match progress.place {
        Place::Before => procedure.steps.first(),
        Place::At(at) => procedure.steps.get(at),
        Place::Through => None,
    };
    let lit = lit.map(|step| usize::from(step.actor));
    let view_box = ["0 0 340 ", &drawing.height.to_string()].concat();
    html! {
        <section class="masir-section masir-whole">
            <h2>{ heading.clone() }</h2>
            <figure>
                <svg class="masir-picture" viewBox={view_box} role="img" aria-labelledby="lanes-title lanes-desc">
                    <title id="lanes-title">{ heading }</title>
                    <desc id="lanes-desc">{ description(app, legs, progress.place) }</desc>
                    { for (0..).zip(&drawing.lanes).map(|(at, lane)| band(lane, drawing.names, lit == Some(at))) }
                    <path d={way(&drawing.stops)} fill="none" stroke="var(--edge)" stroke-width="1.75" stroke-dasharray="3 4" />
                    <path d={way(&drawing.stops[..behind])} fill="none" stroke="var(--firuzeh)" stroke-width="2.5" />
                    { for drawing.stops.iter().enumerate().map(|(at, stop)| disc(app, at, *stop, progress.stages[at])) }
                    { for drawing.stops.iter().zip(legs).filter(|(_, leg)| leg.is_gate()).map(|(stop, _)| gate(*stop)) }
                </svg>
                <figcaption class="masir-soft">{ words.legend }</figcaption>
            </figure>
        </section>
    }
}

/// Who does which steps and where the file lies, for those who do not see the picture.
fn description(app: &App, legs: &[Leg], place: Place) -> String {
    let procedure = app.library.road().procedure();
    let lists = &app.later().result.lists;
    let actors = (0..).zip(&procedure.actors).map(|(at, actor)| {
        let steps = procedure
            .steps
            .iter()
            .enumerate()
            .filter(|(_, step)| step.actor == at);
        let numbers: Vec<String> = steps
            .map(|(step, _)| app.format().count(step + 1))
            .collect();
        (app.desk().steps.lane)(
            app.pt(actor.name),
            &super::verdict::joined(numbers, app.ui().common.comma, lists.and),
        )
    });
    let mut sentences: Vec<String> = actors.collect();
    let gates: Vec<String> = legs
        .iter()
        .filter(|leg| leg.is_gate())
        .map(|leg| app.format().count(leg.step + 1))
        .collect();
    let words = &app.desk().place;
    if !gates.is_empty() {
        let numbers = super::verdict::joined(gates, app.ui().common.comma, lists.and);
        sentences.push((words.gates)(&numbers));
    }
    if let Place::At(at) = place {
        sentences.push((words.described)(
            &app.format().count(at + 1),
            actor(app, at),
        ));
    }
    sentences.join(" ")
}

fn gate(stop: Stop) -> Html {
    let d = [
        "M",
        &(stop.x - 8).to_string(),
        " ",
        &(stop.y + 18).to_string(),
        "h16",
    ]
    .concat();
    html! { <path {d} stroke="var(--runas)" stroke-width="3" /> }
}

fn band(lane: &Lane, x: i32, lit: bool) -> Html {
    let (y, height) = (lane.y.to_string(), lane.height.to_string());
    let lines = i32::try_from(lane.name.len()).unwrap_or(1);
    let first = lane.y + lane.height / 2 + 5 - (lines - 1) * LINE / 2;
    let weight = if lit { "700" } else { "400" };
    let names = (0..).zip(&lane.name).map(|(at, line)| html! {
        <text x={x.to_string()} y={(first + at * LINE).to_string()} text-anchor="start" font-weight={weight}>
            { line.clone() }
        </text>
    });
    let fill = if lit { "var(--wash)" } else { "none" };
    html! { <>
        <rect x="0" {y} width="340" {height} {fill} />
        <path d={["M0 ", &lane.y.to_string(), "h340"].concat()} stroke="var(--rule)" />
        { for names }
    </> }
}

fn way(stops: &[Stop]) -> String {
    let mut path = String::new();
    for (at, stop) in stops.iter().enumerate() {
        let point = [
            if at == 0 { "M" } else { "L" },
            &stop.x.to_string(),
            " ",
            &stop.y.to_string(),
        ];
        path.push_str(&point.concat());
    }
    path
}

fn disc(app: &App, at: usize, stop: Stop, stage: Stage) -> Html {
    let (fill, stroke, ink, r) = match stage {
        Stage::Done => ("var(--firuzeh)", "var(--firuzeh)", "var(--paper)", "10.5"),
        Stage::Now => ("var(--lapis)", "var(--lapis)", "var(--on-lapis)", "13"),
        Stage::Ahead => ("var(--paper)", "var(--edge)", "var(--ink)", "10.5"),
    };
    html! { <>
        <circle cx={stop.x.to_string()} cy={stop.y.to_string()} {r} {fill} {stroke} stroke-width="1.5" />
        <text x={stop.x.to_string()} y={(stop.y + 5).to_string()} text-anchor="middle" font-weight="700" fill={ink}>
            { app.format().count(at + 1) }
        </text>
    </> }
}
