//! Answers that somebody shares: what they are and come to, before they replace any.

use super::{answer_rows, fault, unread};
use crate::answers::Answers;
use crate::app::App;
use crate::components::verdict;
use crate::route::Route;
use crate::share;
use crate::state::Action;
use crate::unfinished;
use crate::view::summary::summary;
use yew::prelude::*;

/// The page that a link with answers opens.
pub fn shared(app: &App) -> Html {
    let shared = match share::read(&app.carried, app.book()) {
        Ok(shared) => shared,
        Err(wrong) => return fault(app, wrong),
    };
    let words = &app.later().hand_on.share;
    let answers = &shared.answers;
    let found = app.library.checker().assess(answers.facts(), app.today);
    html! { <>
        <div class="masir-stack">
            <h1 tabindex="-1">{ words.heading }</h1>
            <p class="masir-lead">{ (words.holds)(&app.format().count(answers.count())) }</p>
            { unread(app, shared.lost) }
            { offer(app, answers) }
        </div>
        <section class="masir-section" aria-label={words.comes_to}>
            <p class="masir-soft">{ words.comes_to }</p>
            { verdict::verdicts(app, &summary(app.book(), &found)) }
        </section>
        { answer_rows(app, answers) }
    </> }
}

/// Goes on with them; asks first where there are others.
fn offer(app: &App, answers: &Answers) -> Html {
    let words = &app.later().hand_on.share;
    let take = {
        let (app, answers) = (app.clone(), answers.clone());
        move |_: MouseEvent| {
            unfinished::forget(&app);
            app.dispatch(Action::TakeShared(answers.clone()));
        }
    };
    let button = |words: &'static str| {
        html! { <button class="masir-button" type="button" onclick={take}>{ words }</button> }
    };
    let own = app.answers.count();
    if app.answers.facts() == answers.facts() && app.answers.skipped() == answers.skipped() {
        return html! { <>
            <p>{ words.same }</p>
            <div class="masir-actions"><a class="masir-button" href={app.href(Route::Result)}>{ words.to_result }</a></div>
        </> };
    }
    if own == 0 {
        return html! { <div class="masir-actions">{ button(words.take) }</div> };
    }
    html! { <>
        <p>{ (words.replaces)(&app.format().count(own)) }</p>
        <div class="masir-actions">
            { button(words.replace) }
            <a href={app.href(Route::Answers)}>{ words.keep_mine }</a>
        </div>
    </> }
}
