//! Trying other answers: a button for each, and what they would come to beside the real result.

use crate::answers::Answer;
use crate::app::App;
use crate::browser;
use crate::components::criteria::{answer_in_words, given};
use crate::components::verdict;
use crate::state::{Action, Trial};
use masir_rulebook::{FactId, FactType, KindId, Value};
use yew::prelude::*;

/// The id of the heading, where the focus goes once nothing is tried any more.
const ID: &str = "trial";

/// All answers to be tried, and what is tried. Nothing before anything is answered.
pub fn trial(app: &App) -> Html {
    if app.answers.count() == 0 {
        return html! { <span hidden={true} /> };
    }
    let words = app.later().advice;
    let count = app.format().count(app.answers.count());
    html! {
        <section class="masir-section masir-noprint">
            <h2 id={ID} tabindex="-1">{ words.trial }</h2>
            <p>{ words.trial_lead }</p>
            <details class="masir-details">
                <summary>{ (words.each)(&count) }</summary>
                { for app.answers.order().iter().map(|fact| one(app, *fact)) }
            </details>
        </section>
    }
}

/// What is tried and comes of it, in sight while something is tried.
pub fn tried(app: &App) -> Html {
    let found = app.trial.as_ref().map(|trial| comparison(app, trial));
    let class = app.trial.as_ref().map(|_| "masir-tried masir-noprint");
    html! { <div {class} role="status">{ for found }</div> }
}

fn comparison(app: &App, trial: &Trial) -> Html {
    let words = app.later().advice;
    let answers = trial.answers.iter().map(|(fact, answer)| {
        let label = app.t(app.book().facts[usize::from(*fact)].label);
        let text = (words.instead_of)(
            label,
            &answer_in_words(app, *fact, Some(*answer)),
            &given(app, *fact),
        );
        html! { <li key={*fact}>{ text }</li> }
    });
    let kinds = (0..KindId::MAX).take(app.book().kinds.len());
    let back = app.clone();
    // The button goes away with what is tried.
    let onclick = move |_: MouseEvent| {
        browser::focus(ID);
        back.dispatch(Action::EndTrial);
    };
    html! { <>
        <p><b>{ words.tried }</b></p>
        <ul class="masir-list masir-soft">{ for answers }</ul>
        <ul class="masir-plain">{ for kinds.map(|kind| line(app, trial, kind)) }</ul>
        <button class="masir-button masir-button--quiet" type="button" {onclick}>{ words.back }</button>
    </> }
}

/// What a kind would come to, beside what it comes to.
fn line(app: &App, trial: &Trial, kind: KindId) -> Html {
    let words = app.later().advice;
    let name = verdict::kind_name(app, kind);
    let real = app.assessment.kinds[usize::from(kind)].verdict;
    let new = trial.assessment.kinds[usize::from(kind)].verdict;
    let word = |of| verdict::word(app, of);
    let text = if new == real {
        (words.same)(name, word(new))
    } else {
        (words.changed)(name, word(new), word(real))
    };
    html! { <li key={kind} class={classes!("masir-tone", verdict::tone(new))}>{ text }</li> }
}

/// An answer, and on opening the others that it could be.
fn one(app: &App, fact: FactId) -> Html {
    let known = &app.book().facts[usize::from(fact)];
    let label = app.t(known.label).to_owned();
    let buttons = choices(app, fact).into_iter().enumerate().map(|(at, choice)| {
        let Choice { text, pressed, gives } = choice;
        let app = app.clone();
        let onclick = move |_: MouseEvent| app.dispatch(Action::Try(vec![(fact, gives)]));
        let pressed = if pressed { "true" } else { "false" };
        html! {
            <button key={at} class="masir-button masir-button--quiet" type="button" aria-pressed={pressed} {onclick}>{ text }</button>
        }
    });
    html! {
        <details key={fact} class="masir-details">
            <summary>{ label }{ ": " }<b>{ answer_in_words(app, fact, app.tried(fact)) }</b></summary>
            <div class="masir-inline">{ for buttons }</div>
        </details>
    }
}

/// A button: its words, whether it stands for what holds, and the answer it gives.
struct Choice {
    text: String,
    pressed: bool,
    gives: Answer,
}

/// The answers to try: of a set each option, to be taken in or out; of a number one for every way in
/// which the book tells its values apart.
fn choices(app: &App, fact: FactId) -> Vec<Choice> {
    let now = app.tried(fact);
    let words = |answer| answer_in_words(app, fact, Some(answer));
    let known = &app.book().facts[usize::from(fact)];
    if let (FactType::Set { options, .. }, Some(Answer::Known(Value::Set(mask)))) =
        (&known.kind, now)
    {
        let each = options.iter().zip(0_u32..).take(64);
        return each
            .map(|(option, at)| Choice {
                text: app.t(option.name).to_owned(),
                pressed: mask >> at & 1 == 1,
                gives: Answer::Known(Value::Set(mask ^ 1 << at)),
            })
            .collect();
    }
    let mut values = app.library.checker().values(fact);
    for answer in [app.answers.get(fact), now] {
        if let Some(Answer::Known(value)) = answer
            && !values.contains(&value)
        {
            values.push(value);
        }
    }
    values.sort_by_key(|value| match value {
        Value::Number(number) => *number,
        _ => 0,
    });
    let unknown = (app.answers.get(fact) == Some(Answer::Unknown)).then_some(Answer::Unknown);
    let all = values.into_iter().map(Answer::Known).chain(unknown);
    all.map(|answer| Choice {
        text: words(answer),
        pressed: now == Some(answer),
        gives: answer,
    })
    .collect()
}
