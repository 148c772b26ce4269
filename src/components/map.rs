//! The map of the routes: from the answers over the criteria to the verdicts.

use crate::app::App;
use crate::components::criteria::{given, look};
use crate::components::verdict::{tone, word};
use crate::view::criteria::Join;
use crate::view::map::{Block, Criterion, FIRST, LINE, Map, Plan, Words, map, plan};
use crate::view::ranking::Ranking;
use masir_rulebook::{Language, Outcome};
use yew::prelude::*;

/// The map of the routes that stand first; empty where none does.
pub fn picture(app: &App, ranking: &Ranking) -> Html {
    let plan = plan(app.book(), ranking.open.iter().chain(&ranking.nearest));
    if plan.routes.is_empty() {
        return html! { <span hidden={true} /> };
    }
    let words = &app.later().result.map;
    let drawing = map(written(app, &plan), app.language == Language::Fa);
    let view_box = ["0 0 340 ", &drawing.height.to_string()].concat();
    html! {
        <section class="masir-section masir-map">
            <h2>{ words.heading }</h2>
            <figure>
                <svg class="masir-picture" viewBox={view_box} role="img" aria-labelledby="map-title map-desc">
                    <title id="map-title">{ words.heading }</title>
                    <desc id="map-desc">{ description(app, &plan) }</desc>
                    { for drawing.heads.iter().zip(words.columns).map(|(x, head)| line(*x, 14, "700", head.to_owned())) }
                    { wires(app, &plan, &drawing) }
                    { boxes(app, &plan, &drawing) }
                </svg>
                <figcaption class="masir-soft">{ words.caption }</figcaption>
            </figure>
        </section>
    }
}

fn name_of(app: &App, criterion: Criterion) -> String {
    let words = &app.later().result.routes;
    match criterion {
        Criterion::One(_, Some(text), ..) => app.t(text).to_owned(),
        Criterion::One(_, None, Join::All, _) => words.all_of.to_owned(),
        Criterion::One(_, None, Join::Any, _) => words.any_of.to_owned(),
        Criterion::General(count) => (words.general)(&app.format().count(count)),
    }
}

/// What became of a criterion; the name of the general ones says it already.
fn said_of(app: &App, criterion: Criterion) -> &'static str {
    match criterion {
        Criterion::One(.., outcome) => look(app, outcome).1,
        Criterion::General(_) => "",
    }
}

/// The words of the boxes.
fn written(app: &App, plan: &Plan) -> [Vec<Words>; 3] {
    let book = app.book();
    let facts = plan.facts.iter().map(|(fact, _)| Words {
        what: app.t(book.facts[usize::from(*fact)].label).to_owned(),
        said: given(app, *fact),
    });
    let criteria = plan.criteria.iter().map(|(criterion, _)| Words {
        what: name_of(app, *criterion),
        said: said_of(app, *criterion).to_owned(),
    });
    let routes = plan.routes.iter().enumerate().map(|(at, route)| {
        let title = app.t(book.clauses[usize::from(route.clause)].title);
        Words {
            what: [&app.format().count(at + 1), ". ", title].concat(),
            said: word(app, route.verdict).to_owned(),
        }
    });
    [facts.collect(), criteria.collect(), routes.collect()]
}

/// What each route rests on, for those who do not see the picture.
fn description(app: &App, plan: &Plan) -> String {
    let words = &app.later().result.map;
    let routes = plan.routes.iter().enumerate().map(|(at, route)| {
        let own = plan
            .criteria
            .iter()
            .filter(|(_, routes)| routes.contains(&at));
        let names: Vec<String> = own
            .map(|(criterion, _)| {
                let name = name_of(app, *criterion);
                match said_of(app, *criterion) {
                    "" => name,
                    outcome => [&name, " (", outcome, ")"].concat(),
                }
            })
            .collect();
        let title = app.t(app.book().clauses[usize::from(route.clause)].title);
        (words.route)(
            title,
            word(app, route.verdict),
            &names.join(app.ui().common.comma),
        )
    });
    routes.collect::<Vec<_>>().join(" ")
}

/// A line that is not met is broken, one that is open dotted: never a colour alone.
const fn dash(outcome: Option<Outcome>) -> Option<&'static str> {
    match outcome {
        Some(Outcome::Pass | Outcome::Conditional) => None,
        Some(Outcome::Fail) => Some("6 4"),
        Some(Outcome::NotYet | Outcome::Uncertain) | None => Some("1.5 4"),
    }
}

fn wires(app: &App, plan: &Plan, drawing: &Map) -> Html {
    let [facts, criteria, routes] = &drawing.columns;
    let bear = plan.facts.iter().zip(facts).flat_map(|((_, to), from)| {
        to.iter()
            .map(move |at| (from, &criteria[*at], plan.criteria[*at].0))
    });
    let grant = plan
        .criteria
        .iter()
        .zip(criteria)
        .flat_map(|((one, to), from)| to.iter().map(move |at| (from, &routes[*at], *one)));
    let all = bear.chain(grant).map(|(from, to, criterion)| {
        let outcome = criterion.outcome();
        html! {
            <path d={wire(from, to)} class={classes!("masir-tone", look(app, outcome).2)} fill="none" stroke="currentColor" stroke-width="1.5" stroke-dasharray={dash(outcome)} />
        }
    });
    all.collect()
}

/// A curve from one box to another of the next column.
fn wire(from: &Block, to: &Block) -> String {
    let (start, end) = if from.x < to.x {
        (from.x + from.width, to.x)
    } else {
        (from.x, to.x + to.width)
    };
    let (y, other) = (from.y + from.height / 2, to.y + to.height / 2);
    let middle = i32::midpoint(start, end);
    let numbers = [start, y, middle, y, middle, other, end, other].map(|number| number.to_string());
    let mut path = "M".to_owned();
    for (at, number) in numbers.iter().enumerate() {
        path.push_str(if at == 2 { "C" } else { " " });
        path.push_str(number);
    }
    path
}

fn boxes(app: &App, plan: &Plan, drawing: &Map) -> Html {
    let [facts, criteria, routes] = &drawing.columns;
    let tones = plan
        .criteria
        .iter()
        .map(|(one, _)| look(app, one.outcome()).2);
    let facts = facts.iter().map(|block| one(block, None));
    let criteria = criteria
        .iter()
        .zip(tones)
        .map(|(block, tone)| one(block, tone));
    let verdicts = plan.routes.iter().map(|route| tone(route.verdict));
    let routes = routes
        .iter()
        .zip(verdicts)
        .map(|(block, tone)| one(block, tone));
    facts.chain(criteria).chain(routes).collect()
}

fn one(block: &Block, tone: Option<&'static str>) -> Html {
    let Block {
        x,
        y,
        width,
        height,
        text,
        ref lines,
        plain,
    } = *block;
    let number = |number: i32| number.to_string();
    let said = (0..)
        .zip(lines.iter().enumerate())
        .map(|(at, (line_no, words))| {
            let weight = if line_no < plain { "400" } else { "700" };
            line(text, y + FIRST + at * LINE, weight, words.clone())
        });
    html! {
        <g class={classes!("masir-tone", tone)}>
            <rect x={number(x)} y={number(y)} width={number(width)} height={number(height)} rx="4" fill="var(--paper)" stroke="currentColor" />
            { for said }
        </g>
    }
}

fn line(x: i32, y: i32, weight: &'static str, words: String) -> Html {
    html! {
        <text x={x.to_string()} y={y.to_string()} text-anchor="start" font-weight={weight}>{ words }</text>
    }
}
