//! Who has the file now, who gets it next, and what the reader can do meanwhile.

use crate::app::App;
use crate::view::place::Place;
use yew::prelude::*;

/// The place in one sentence; `None` before anything is filed or ticked.
pub fn sentence(app: &App, place: Place) -> Option<String> {
    let words = &app.desk().place;
    match place {
        Place::Before => None,
        Place::Through => Some(words.through.to_owned()),
        Place::At(step) if is_own(app, step) => Some(words.yours.to_owned()),
        Place::At(step) => Some((words.theirs)(actor(app, step))),
    }
}

/// The step, what comes after it, and what can be done until then; empty where the file lies nowhere.
pub fn details(app: &App, place: Place) -> Html {
    let Place::At(at) = place else {
        return html! { <div hidden={true} /> };
    };
    let words = &app.desk().place;
    let steps = &app.library.road().procedure().steps;
    let count = |number| app.format().count(number);
    let mut line = (words.step)(&count(at + 1), &count(steps.len()), app.pt(steps[at].title));
    let next = match steps.get(at + 1) {
        None => words.last.to_owned(),
        Some(next) if next.actor == steps[at].actor => words.next_same.to_owned(),
        Some(_) if is_own(app, at + 1) => words.next_yours.to_owned(),
        Some(_) => (words.next)(actor(app, at + 1)),
    };
    let nothing = (!is_own(app, at)).then_some(words.nothing);
    for more in [Some(next.as_str()), nothing].into_iter().flatten() {
        line.push(' ');
        line.push_str(more);
    }
    html! { <div class="masir-stack">
        <p class="masir-lead">{ line }</p>
        { meanwhile(app, at) }
        <p class="masir-soft">{ words.hint }</p>
    </div> }
}

fn meanwhile(app: &App, at: usize) -> Html {
    let texts = &app.library.road().procedure().steps[at].meanwhile;
    if texts.is_empty() {
        return html! { <div hidden={true} /> };
    }
    let items = texts.iter().map(|text| {
        html! {
            <li key={text.0}>{ app.pt(*text).to_owned() }</li>
        }
    });
    html! { <div class="masir-stack">
        <h2>{ app.desk().place.meanwhile }</h2>
        <ul class="masir-list">{ for items }</ul>
    </div> }
}

/// Whether the reader does a step.
pub fn is_own(app: &App, step: usize) -> bool {
    let procedure = app.library.road().procedure();
    procedure.actors[usize::from(procedure.steps[step].actor)].own
}

/// Who does a step.
pub fn actor(app: &App, step: usize) -> &str {
    let procedure = app.library.road().procedure();
    app.pt(procedure.actors[usize::from(procedure.steps[step].actor)].name)
}
