//! A procedure: what it means, until when it can be undone, and every step of the way.

use crate::app::{App, PageProps};
use crate::components::{
    aids, doubts, edition, later, place, portal, procedure_form, retraction_note, steps, swimlane,
};
use crate::icon::{Icon, draw};
use crate::route::Route;
use crate::view::doubts::of_clauses;
use crate::view::journey::{Leg, journey};
use crate::view::place::{Progress, progress};
use crate::view::retraction::{Standing, standing};
use masir_rulebook::RetractionRule;
use std::cell::LazyCell;
use std::rc::Rc;
use yew::prelude::*;

/// Where a student stands.
struct Stand {
    retraction: Option<(RetractionRule, Standing)>,
    legs: Vec<Leg>,
    progress: Progress,
}

impl Stand {
    fn of(app: &App) -> Self {
        let road = app.library.road();
        let retraction = standing(road, app.procedure_answers.facts(), app.today);
        let filed = !matches!(retraction, None | Some((_, Standing::Unfiled)));
        let legs = journey(road.procedure(), &road.steps(app.procedure_answers.facts()));
        let progress = progress(road.procedure(), &legs, &app.ticks, filed);
        Self {
            retraction,
            legs,
            progress,
        }
    }
}

/// The page of the procedure.
#[component]
pub fn WithdrawalPage(props: &PageProps) -> Html {
    let app = &props.app;
    html! { <>
        <a class="masir-back" href={app.href(Route::Start)}>{ draw(Icon::BACK) }{ app.ui().common.back }</a>
        <div class="masir-split">{ pieces(app) }</div>
    </> }
}

/// The page in pieces, each in a task of its own where the page is not seen yet: what is seen first, and
/// what stands below it.
fn pieces(app: &App) -> Html {
    let stand = Rc::new(LazyCell::new({
        let app = app.clone();
        move || Stand::of(&app)
    }));
    let of = |piece: fn(&App, &Stand) -> Html| {
        let stand = stand.clone();
        move |app: &App| piece(app, &stand)
    };
    let below = |piece| later::below(app, of(piece));
    html! { <>
        { later::part(app, of(head)) }
        { below(side) }
        <div class="masir-split__body">
            { below(|app, stand| steps::gates(app, &stand.legs)) }
            { below(|app, stand| swimlane::picture(app, &stand.legs, &stand.progress)) }
            { below(further_questions) }
            { below(|app, stand| steps::steps(app, &stand.legs, &stand.progress)) }
            { below(with_it) }
            { below(closing) }
        </div>
    </> }
}

fn head(app: &App, stand: &Stand) -> Html {
    let words = app.desk();
    let standing = stand.retraction.as_ref().map(|(_, standing)| standing);
    let at = stand.progress.place;
    let has_gates = stand.legs.iter().any(Leg::is_gate);
    let procedure = app.library.road().procedure();
    let undone = match standing {
        None | Some(Standing::Unfiled) => None,
        Some(Standing::Allowed(_)) => Some(words.sentence.allowed),
        Some(Standing::Perhaps(_)) => Some(words.sentence.perhaps),
        Some(Standing::Over(_) | Standing::Used(_)) => Some(words.sentence.over),
    };
    let sentence = place::sentence(app, at).unwrap_or_else(|| words.sentence.unfiled.to_owned());
    let (first, _) = procedure_form::chapters(app);
    let meaning = procedure.meaning.iter().map(|text| app.pt(*text));
    let road = (words.road)(&app.format().count(procedure.steps.len()));
    let some_final = has_gates.then_some(words.some_final);
    let warning: Vec<&str> = meaning.chain([road.as_str()]).chain(some_final).collect();
    html! {
        <div class="masir-split__head masir-stack">
            <p class="masir-soft">{ (words.about)(app.pt(procedure.title), &app.format().date(app.today)) }</p>
            <h1 tabindex="-1">{ sentence }</h1>
            { place::details(app, at) }
            { for undone.map(|sentence| html! { <p><b>{ sentence }</b></p> }) }
            <p>{ warning.join(" ") }</p>
            { edition::validity(app, &procedure.edition) }
            { instead(app) }
            <p class="masir-soft masir-noprint">{ words.form.hint }</p>
            { for first.into_iter().map(|group| procedure_form::procedure_form(app, group)) }
        </div>
    }
}

/// Whether another way would do, and the way to the check; empty where the book does not ask.
fn instead(app: &App) -> Html {
    let Some(question) = app.library.road().procedure().instead else {
        return html! { <div hidden={true} /> };
    };
    let check = (app.desk().check)(app.t(app.book().title));
    html! {
        <p>{ app.pt(question).to_owned() }{ " " }<a href={app.href(Route::Start)}>{ check }</a></p>
    }
}

/// Until when it can be taken back; empty for a procedure that cannot be.
fn side(app: &App, stand: &Stand) -> Html {
    let Some((rule, standing)) = &stand.retraction else {
        return html! { <span hidden={true} /> };
    };
    html! {
        <aside class="masir-split__side" aria-label={app.desk().retraction.heading}>
            { retraction_note::retraction_note(app, rule, standing) }
        </aside>
    }
}

/// The questions that decide more than until when it can be taken back.
fn further_questions(app: &App, _: &Stand) -> Html {
    let (_, others) = procedure_form::chapters(app);
    let each = others
        .into_iter()
        .map(|group| procedure_form::procedure_form(app, group));
    html! { <>{ for each }</> }
}

/// What helps along the way.
fn with_it(app: &App, _: &Stand) -> Html {
    html! { <>
        { aids::forms(app) }
        { aids::letters(app) }
        { portal::portal(app) }
        { portal::notes(app) }
    </> }
}

/// Where the text is unclear, where it stands, and the sheets to print.
fn closing(app: &App, stand: &Stand) -> Html {
    let doubts = of_clauses(&app.library.road().procedure().clauses);
    html! { <>
        { doubts::doubts(app, &doubts, app.procedure_words()) }
        { portal::links(app) }
        { edition::of_procedure(app, app.desk().edition) }
        { aids::sheets(app, &stand.legs) }
    </> }
}
