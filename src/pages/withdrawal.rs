//! A procedure: what it means, until when it can be undone, and every step of the way.

use crate::app::{App, PageProps};
use crate::components::{
    aids, doubts, edition, place, portal, procedure_form, retraction_note, steps, swimlane,
};
use crate::icon::{Icon, draw};
use crate::route::Route;
use crate::view::doubts::of_clauses;
use crate::view::journey::{Leg, journey};
use crate::view::place::{Place, Progress, progress};
use crate::view::retraction::{Standing, standing};
use masir_rulebook::RetractionRule;
use yew::prelude::*;

/// The page of the procedure.
#[component]
pub fn WithdrawalPage(props: &PageProps) -> Html {
    let app = &props.app;
    let road = app.library.road();
    let found = standing(road, app.procedure_answers.facts(), app.today);
    let filed = !matches!(found, None | Some((_, Standing::Unfiled)));
    let legs = journey(road.procedure(), &road.steps(app.procedure_answers.facts()));
    let progress = progress(road.procedure(), &legs, &app.ticks, filed);
    html! { <>
        <a class="masir-back" href={app.href(Route::Start)}>{ draw(Icon::BACK) }{ app.ui().common.back }</a>
        <div class="masir-split">
            { head(app, found.as_ref().map(|(_, standing)| standing), progress.place, legs.iter().any(Leg::is_gate)) }
            { side(app, found.as_ref()) }
            { body(app, &legs, &progress) }
        </div>
    </> }
}

fn head(app: &App, standing: Option<&Standing>, at: Place, has_gates: bool) -> Html {
    let words = app.desk();
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
fn side(app: &App, found: Option<&(RetractionRule, Standing)>) -> Html {
    let Some((rule, standing)) = found else {
        return html! { <span hidden={true} /> };
    };
    html! {
        <aside class="masir-split__side" aria-label={app.desk().retraction.heading}>
            { retraction_note::retraction_note(app, rule, standing) }
        </aside>
    }
}

fn body(app: &App, legs: &[Leg], progress: &Progress) -> Html {
    let words = app.desk();
    let road = app.library.road();
    let (_, others) = procedure_form::chapters(app);
    let doubts = of_clauses(&road.procedure().clauses);
    html! {
        <div class="masir-split__body">
            { steps::gates(app, legs) }
            { swimlane::picture(app, legs, progress) }
            { for others.into_iter().map(|group| procedure_form::procedure_form(app, group)) }
            { steps::steps(app, legs, progress) }
            { aids::forms(app) }
            { aids::letters(app) }
            { portal::portal(app) }
            { portal::notes(app) }
            { doubts::doubts(app, &doubts, app.procedure_words()) }
            { portal::links(app) }
            { edition::of_procedure(app, words.edition) }
            { aids::sheets(app, legs) }
        </div>
    }
}
