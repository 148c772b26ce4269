//! Why a question is asked, and where the answer is used.

use crate::app::App;
use crate::parts::Beside;
use crate::route::Route;
use crate::uses::clauses_using;
use masir_rulebook::FactId;
use yew::prelude::*;

/// Opens to the reason, once what tells it has come.
pub fn why(app: &App, page: &[FactId]) -> Html {
    html! {
        <details class="masir-details masir-measure">
            <summary>{ app.ui().question.why }</summary>
            { inside(app, page) }
        </details>
    }
}

fn inside(app: &App, page: &[FactId]) -> Html {
    let has_words = app.speech.more.is_some();
    let beside = has_words.then(|| app.library.beside());
    (beside.unwrap_or(Beside::AWAITED).why)(app, page)
}

/// The reason, and the clauses.
pub fn reasons(app: &App, page: &[FactId]) -> Html {
    let mut reasons: Vec<&str> = page
        .iter()
        .map(|fact| app.t(app.book().facts[usize::from(*fact)].why))
        .collect();
    reasons.dedup();
    html! { <>
        { for reasons.iter().map(|reason| html! { <p>{ (*reason).to_owned() }</p> }) }
        { used_in(app, page) }
    </> }
}

/// Every clause that needs the answer, each a link to its page.
fn used_in(app: &App, page: &[FactId]) -> Html {
    let clauses = clauses_using(app.book(), page);
    let links = clauses.iter().map(|clause| {
        let title = app
            .t(app.book().clauses[usize::from(*clause)].title)
            .to_owned();
        html! { <li key={*clause}><a href={app.href(Route::Clause(*clause))}>{ title }</a></li> }
    });
    html! { <>
        <p hidden={clauses.is_empty()}>{ app.ui().question.used_in }</p>
        <ul class="masir-list">{ for links }</ul>
    </> }
}
