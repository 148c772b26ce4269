//! One question, or the few that are asked together.

use crate::app::App;
use crate::browser;
use crate::components::{a_way, answer_list, error_summary, fields, progress, why};
use crate::form::{Edit, Form};
use crate::icon::{Icon, draw};
use crate::pages::with_brand;
use crate::route::Route;
use crate::state::Action;
use masir_rulebook::FactId;
use yew::prelude::*;

/// Which question.
#[derive(Properties, Clone, PartialEq)]
pub struct QuestionProps {
    /// The app.
    pub app: App,
    /// The question.
    pub fact: FactId,
}

/// The page of a question.
#[component]
pub fn Question(props: &QuestionProps) -> Html {
    let (app, fact) = (&props.app, props.fact);
    let page = app.together(fact);
    let form = use_reducer_eq(|| Form::new(&app.book().facts, &page, &app.answers, app.format()));
    use_faults(app, &heading(app, fact), form.refusals);
    let edit = {
        let form = form.clone();
        Callback::from(move |edit| form.dispatch(edit))
    };
    html! {
        <div class="masir-split">
            <div class="masir-split__head">
                <a class="masir-back" href={app.href(before(app, &page))}>
                    { draw(Icon::Back) }{ app.ui().common.back }
                </a>
                { progress::progress(app, &page) }
                { error_summary::error_summary(app, &form) }
                <form novalidate={true} onsubmit={onward(app, &form)}>
                    { fields::fields(app, &heading(app, fact), &form, &edit) }
                    { why::why(app, &page) }
                    { a_way::a_way(app) }
                    <div class="masir-actions">
                        <button class="masir-button" type="submit">
                            { app.ui().question.onward }{ draw(Icon::Forward) }
                        </button>
                        { see_answers(app) }
                    </div>
                </form>
            </div>
            { answer_list::so_far(app, &page) }
        </div>
    }
}

/// The heading of a question's page: the question, or the chapter of several.
pub fn heading(app: &App, fact: FactId) -> String {
    let book = app.book();
    let Some(asked) = book.facts.get(usize::from(fact)) else {
        return String::new();
    };
    let text = match app.together(fact).len() {
        0 | 1 => asked.question,
        _ => book.groups[usize::from(asked.group)].name,
    };
    app.t(text).to_owned()
}

/// Takes the answers on, or says all that is wrong with them.
fn onward(app: &App, form: &UseReducerHandle<Form>) -> Callback<SubmitEvent> {
    let (app, form) = (app.clone(), form.clone());
    Callback::from(move |event: SubmitEvent| {
        event.prevent_default();
        match form.answers(&app.book().facts) {
            Ok(answers) => app.dispatch(Action::Answer(answers)),
            Err(faults) => form.dispatch(Edit::Refuse(faults)),
        }
    })
}

/// Whenever the student could not go on, says so in the title and leads there.
#[hook]
pub(super) fn use_faults(app: &App, heading: &str, refusals: usize) {
    let app = app.clone();
    let title = [app.ui().question.error, heading].concat();
    use_effect_with(refusals, move |refusals| {
        if *refusals > 0 {
            browser::set_title(&with_brand(&app, &title));
            browser::focus(error_summary::ID);
        }
    });
}

/// Where the student came from: the question or the checklist answered before this page, or the start; once nothing
/// is left to ask, all answers.
pub(super) fn before(app: &App, page: &[FactId]) -> Route {
    let order = app.answers.order();
    let here = order.iter().position(|fact| page.contains(fact));
    match here {
        Some(_) if app.next.is_none() => Route::Answers,
        _ => {
            let earlier = &order[..here.unwrap_or(order.len())];
            earlier.last().map_or(Route::Start, |fact| {
                app.left_unticked(*fact)
                    .map_or(Route::Question(*fact), Route::Checklist)
            })
        }
    }
}

pub(super) fn see_answers(app: &App) -> Html {
    if app.answers.count() == 0 {
        return html! { <span hidden={true} /> };
    }
    html! { <a href={app.href(Route::Answers)}>{ app.ui().question.see_answers }</a> }
}
