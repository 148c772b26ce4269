//! Why a question is asked, and where the answer is used.

use crate::app::App;
use crate::route::Route;
use crate::uses::clauses_using;
use masir_rulebook::FactId;
use yew::prelude::*;

/// Opens to the reason.
pub fn why(app: &App, page: &[FactId]) -> Html {
    let mut reasons: Vec<&str> = page
        .iter()
        .map(|fact| app.t(app.book().facts[usize::from(*fact)].why))
        .collect();
    reasons.dedup();
    html! {
        <details class="masir-details masir-measure">
            <summary>{ app.ui().question.why }</summary>
            { for reasons.iter().map(|reason| html! { <p>{ (*reason).to_owned() }</p> }) }
            { used_in(app, page) }
        </details>
    }
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
