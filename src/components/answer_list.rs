//! Answers with a way to change each.

use crate::answers::Answer;
use crate::app::App;
use crate::route::Route;
use crate::view::answer::answer;
use masir_rulebook::FactId;
use yew::prelude::*;

/// How many answers stand beside a question.
const LAST: usize = 4;

/// These answers, in this order. Those that are needless say that the result does not rest on them.
pub fn answer_list(app: &App, facts: &[FactId], needless: &[FactId]) -> Html {
    let rows = facts
        .iter()
        .map(|fact| row(app, *fact, needless.contains(fact)));
    html! { <dl class="masir-answers">{ for rows }</dl> }
}

/// The last answers but those of the page that is shown.
pub fn so_far(app: &App, page: &[FactId]) -> Html {
    let words = app.ui().question;
    let others: Vec<FactId> = app
        .answers
        .order()
        .iter()
        .copied()
        .filter(|fact| !page.contains(fact))
        .collect();
    if others.is_empty() {
        return html! { <div hidden={true} /> };
    }
    let more = others.len().saturating_sub(LAST);
    let all = html! { <a href={app.href(Route::Answers)}>{ words.in_answers }</a> };
    html! {
        <aside class="masir-split__side" aria-labelledby="so-far">
            <div class="masir-note">
                <h2 id="so-far">{ words.so_far }</h2>
                { answer_list(app, &others[more..], &[]) }
                if more > 0 {
                    <p class="masir-soft">{ (words.more_answers)(&app.format().count(more)) }{ all }</p>
                }
            </div>
        </aside>
    }
}

fn row(app: &App, id: FactId, is_needless: bool) -> Html {
    let fact = &app.book().facts[usize::from(id)];
    let words = app.ui().question;
    let label = app.t(fact.label).to_owned();
    let given = match app.answers.get(id) {
        Some(Answer::Known(value)) => answer(
            fact,
            value,
            &app.speech.book,
            app.format(),
            app.ui().common.comma,
        ),
        Some(Answer::Unknown) | None => words.unknown.to_owned(),
    };
    html! {
        <div key={id}>
            <dt class="masir-soft">{ label.clone() }</dt>
            <dd>
                { given }
                { for is_needless.then(|| html! { <span class="masir-soft">{ " · " }{ app.ui().question.needless }</span> }) }
            </dd>
            <dd class="masir-answers__change">
                <a href={app.href(Route::Question(id))}>
                    { words.change }<span class="masir-hidden">{ words.change_joint }{ label }</span>
                </a>
            </dd>
        </div>
    }
}
