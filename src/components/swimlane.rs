//! The picture of a procedure: whose desk the file lies on, step by step.

use crate::app::App;
use crate::view::swimlane::{LINE, Lane, Stop, Swimlane, swimlane};
use masir_rulebook::Language;
use yew::prelude::*;

/// The way of the file through the hands of all who act.
pub fn picture(app: &App) -> Html {
    let procedure = app.library.road.procedure();
    let drawing = swimlane(
        procedure,
        &app.speech.procedure,
        app.language == Language::Fa,
    );
    let words = &app.ui().withdrawal.steps;
    let heading = (words.picture)(&app.format().count(procedure.actors.len()));
    let view_box = ["0 0 340 ", &drawing.height.to_string()].concat();
    html! {
        <section class="masir-section">
            <h2>{ heading.clone() }</h2>
            <figure>
                <svg class="masir-picture" viewBox={view_box} role="img" aria-labelledby="lanes-title lanes-desc">
                    <title id="lanes-title">{ heading }</title>
                    <desc id="lanes-desc">{ description(app) }</desc>
                    { for drawing.lanes.iter().map(|lane| band(lane, drawing.names)) }
                    <path d={way(&drawing)} fill="none" stroke="var(--edge)" stroke-width="1.75" />
                    { for drawing.stops.iter().enumerate().map(|(at, stop)| disc(app, at, stop)) }
                </svg>
                <figcaption class="masir-soft">{ words.legend }</figcaption>
            </figure>
        </section>
    }
}

/// Who does which steps, for those who do not see the picture.
fn description(app: &App) -> String {
    let procedure = app.library.road.procedure();
    let lists = &app.ui().result.lists;
    let actors = (0..).zip(&procedure.actors).map(|(at, actor)| {
        let steps = procedure
            .steps
            .iter()
            .enumerate()
            .filter(|(_, step)| step.actor == at);
        let numbers: Vec<String> = steps
            .map(|(step, _)| app.format().count(step + 1))
            .collect();
        (app.ui().withdrawal.steps.lane)(
            app.pt(actor.name),
            &super::verdict::joined(numbers, app.ui().common.comma, lists.and),
        )
    });
    actors.collect::<Vec<_>>().join(" ")
}

fn band(lane: &Lane, x: i32) -> Html {
    let (y, height) = (lane.y.to_string(), lane.height.to_string());
    let lines = i32::try_from(lane.name.len()).unwrap_or(1);
    let first = lane.y + lane.height / 2 + 5 - (lines - 1) * LINE / 2;
    let weight = if lane.own { "700" } else { "400" };
    let names = (0..).zip(&lane.name).map(|(at, line)| html! {
        <text x={x.to_string()} y={(first + at * LINE).to_string()} text-anchor="start" font-weight={weight}>
            { line.clone() }
        </text>
    });
    let fill = if lane.own { "var(--wash)" } else { "none" };
    html! { <>
        <rect x="0" {y} width="340" {height} {fill} />
        <path d={["M0 ", &lane.y.to_string(), "h340"].concat()} stroke="var(--rule)" />
        { for names }
    </> }
}

fn way(drawing: &Swimlane) -> String {
    let mut path = String::new();
    for (at, stop) in drawing.stops.iter().enumerate() {
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

fn disc(app: &App, at: usize, stop: &Stop) -> Html {
    let (fill, ink) = if stop.own {
        ("var(--lapis)", "var(--on-lapis)")
    } else {
        ("var(--paper)", "var(--ink)")
    };
    html! { <>
        <circle cx={stop.x.to_string()} cy={stop.y.to_string()} r="10.5" {fill} stroke="var(--lapis)" stroke-width="1.5" />
        <text x={stop.x.to_string()} y={(stop.y + 5).to_string()} text-anchor="middle" font-weight="700" fill={ink}>
            { app.format().count(at + 1) }
        </text>
    </> }
}
