//! The steps of the procedure to read: what the program lets a reader answer and tick is left out.

use masir_rulebook::Facts;
use masir_web::app::App;
use masir_web::components::place::actor;
use masir_web::components::prose::prose;
use masir_web::components::source::procedure_source;
use masir_web::components::{aids, doubts, edition, portal, retraction_note, steps};
use masir_web::view::doubts::of_clauses;
use masir_web::view::journey::{Leg, TaskLine, journey};
use masir_web::view::retraction::Standing;
use yew::{Html, html};

/// The page of the steps, as it is for who has answered nothing.
pub(crate) fn steps(app: &App) -> Html {
    let words = app.desk();
    let road = &app.library.road();
    let procedure = road.procedure();
    let legs = journey(procedure, &road.steps(&Facts::default()));
    let dates = procedure
        .retraction
        .as_ref()
        .map(|rule| retraction_note::retraction_note(app, rule, &Standing::Unfiled));
    let meaning = procedure.meaning.iter().map(|text| app.pt(*text));
    let road = (words.road)(&app.format().count(procedure.steps.len()));
    let has_gates = legs
        .iter()
        .any(|leg| leg.tasks.iter().any(|line| line.last_word.is_some()));
    let some_final = has_gates.then_some(words.some_final);
    let warning: Vec<&str> = meaning.chain([road.as_str()]).chain(some_final).collect();
    let doubts = of_clauses(&procedure.clauses);
    html! {
        <div class="masir-split">
            <div class="masir-split__head masir-stack">
                <h1>{ app.pt(procedure.title).to_owned() }</h1>
                <p class="masir-lead">{ words.sentence.unfiled }</p>
                <p>{ warning.join(" ") }</p>
                { edition::validity(app, &procedure.edition) }
            </div>
            <aside class="masir-split__side" aria-label={words.retraction.heading}>{ for dates }</aside>
            <div class="masir-split__body">
                { steps::gates(app, &legs) }
                <section class="masir-section">
                    <h2>{ (words.steps.heading)(&app.format().count(legs.len())) }</h2>
                    <ol class="masir-plain masir-track">{ for legs.iter().map(|leg| step(app, leg)) }</ol>
                </section>
                { aids::forms(app) }
                { portal::portal(app) }
                { portal::notes(app) }
                { doubts::doubts(app, &doubts, &app.speech.procedure) }
                { portal::links(app) }
                { edition::of_procedure(app, words.edition) }
            </div>
        </div>
    }
}

fn step(app: &App, leg: &Leg) -> Html {
    let words = &app.desk().steps;
    let step = &app.library.road().procedure().steps[leg.step];
    let number = app.format().count(leg.step + 1);
    let actor = if leg.own {
        words.you
    } else {
        actor(app, leg.step)
    };
    html! {
        <li>
            <span class="masir-track__no" aria-hidden="true">{ number.clone() }</span>
            <h3>{ app.pt(step.title).to_owned() }</h3>
            <p class="masir-soft">{ (words.step)(&number, actor) }</p>
            <p>{ prose(app.pt(step.sentence)) }</p>
            <ul class="masir-list">{ for leg.tasks.iter().map(|line| task(app, line)) }</ul>
            { procedure_source(app, &step.source) }
        </li>
    }
}

fn task(app: &App, line: &TaskLine) -> Html {
    let words = &app.desk().steps;
    let facts = &app.library.road().procedure().facts;
    let conditions = line.depends_on.iter().map(|fact| {
        let label = app.pt(facts[usize::from(*fact)].label);
        html! { <span class="masir-soft">{ " " }{ (words.if_so)(label) }</span> }
    });
    let last = line
        .last_word
        .map(|why| html! { <b>{ " " }{ words.last_word }{ " " }{ app.pt(why).to_owned() }</b> });
    html! { <li>{ prose(app.pt(line.text)) }{ for conditions }{ for last }</li> }
}
