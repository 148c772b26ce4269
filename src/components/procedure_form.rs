//! What the procedure asks: every answer can stay unknown, and nothing has to be sent off.

use crate::app::App;
use crate::browser;
use crate::components::date_field::DateField;
use crate::state::Action;
use masir_rulebook::{Fact, FactId, FactType, Value};
use yew::prelude::*;

/// The questions of one chapter of the procedure.
pub fn procedure_form(app: &App, group: u16) -> Html {
    let procedure = app.library.road().procedure();
    let heading = procedure
        .groups
        .get(usize::from(group))
        .map_or("", |group| app.pt(group.name));
    let facts = (0..)
        .zip(&procedure.facts)
        .filter(|(_, fact)| fact.group == group);
    html! {
        <section key={group} class="masir-section masir-noprint">
            <h2>{ heading.to_owned() }</h2>
            { for facts.map(|(id, fact)| question(app, id, fact)) }
        </section>
    }
}

/// The chapters that ask about taking a request back, and the others.
pub fn chapters(app: &App) -> (Vec<u16>, Vec<u16>) {
    let procedure = app.library.road().procedure();
    let rule = procedure
        .retraction
        .iter()
        .flat_map(|rule| [Some(rule.filed), rule.limit.map(|limit| limit.used)])
        .flatten();
    let groups: Vec<u16> = rule
        .filter_map(|fact| Some(procedure.facts.get(usize::from(fact))?.group))
        .collect();
    (0..)
        .take(procedure.groups.len())
        .partition(|group| groups.contains(group))
}

fn question(app: &App, id: FactId, fact: &Fact) -> Html {
    let legend = app.pt(fact.question).to_owned();
    let hint = html! { <p class="masir-soft">{ app.pt(fact.hint).to_owned() }</p> };
    if let FactType::Integer { min, max, .. } = fact.kind {
        return html! {
            <div key={fact.id.clone()} class="masir-field">
                <label for={fact.id.clone()}><b>{ legend }</b></label>
                { hint }
                { counts(app, id, fact, min, max) }
            </div>
        };
    }
    let answers = match &fact.kind {
        FactType::Bool { yes, no } => choices(
            app,
            id,
            fact,
            vec![
                (Value::Bool(true), app.pt(*yes)),
                (Value::Bool(false), app.pt(*no)),
            ],
        ),
        FactType::Choice(options) => {
            let options = (0..)
                .zip(options)
                .map(|(at, option)| (Value::Choice(at), app.pt(option.name)));
            choices(app, id, fact, options.collect())
        }
        FactType::Date => html! { <DateField app={app.clone()} fact={id} /> },
        // A procedure asks for nothing else.
        FactType::Set { .. } | FactType::Integer { .. } | FactType::Decimal { .. } => {
            html! { <div /> }
        }
    };
    html! {
        <fieldset key={fact.id.clone()} class="masir-field">
            <legend><b>{ legend }</b></legend>
            { hint }
            { answers }
        </fieldset>
    }
}

fn choices(app: &App, id: FactId, fact: &Fact, options: Vec<(Value, &str)>) -> Html {
    let known = app.procedure_answers.facts().get(id);
    let unknown = app.desk().form.unknown;
    let all = options
        .into_iter()
        .map(|(value, text)| (Some(value), text))
        .chain([(None, unknown)]);
    let labels = all.enumerate().map(|(at, (value, text))| {
        let app = app.clone();
        let onchange = move |_: Event| app.dispatch(Action::Tell(id, value));
        let dashed = value.is_none().then_some("masir-choice--unknown");
        html! {
            <label key={at} class={classes!("masir-choice", dashed)}>
                <input
                    class="masir-choice__input" type="radio" name={fact.id.clone()} checked={known == value} {onchange}
                />
                <span>{ text.to_owned() }</span>
            </label>
        }
    });
    html! { <div class="masir-inline">{ for labels }</div> }
}

/// A small number is chosen, so that nothing can be mistyped.
fn counts(app: &App, id: FactId, fact: &Fact, min: i32, max: i32) -> Html {
    let known = app.procedure_answers.facts().get(id);
    let onchange = {
        let app = app.clone();
        move |event: Event| {
            let number = browser::value_of(&event).parse().ok();
            app.dispatch(Action::Tell(id, number.map(Value::Number)));
        }
    };
    let numbers = (min..=max).map(|number| {
        let selected = known == Some(Value::Number(number));
        html! {
            <option key={number} value={number.to_string()} {selected}>{ app.format().number(i64::from(number)) }</option>
        }
    });
    html! {
        <select class="masir-input" id={fact.id.clone()} {onchange}>
            <option value="" selected={known.is_none()}>{ app.desk().form.unknown }</option>
            { for numbers }
        </select>
    }
}
