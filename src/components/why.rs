//! Why a question is asked, and where the answer is used.

use crate::app::App;
use crate::route::Route;
use crate::uses::clauses_using;
use masir_rulebook::FactId;
use yew::prelude::*;

/// How many clauses are named; an answer may be used in a dozen.
const NAMED: usize = 3;

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

fn used_in(app: &App, page: &[FactId]) -> Html {
    let words = app.ui().question;
    let clauses = clauses_using(app.book(), page);
    let links = clauses.iter().take(NAMED).enumerate().map(|(at, clause)| {
        let title = app
            .t(app.book().clauses[usize::from(*clause)].title)
            .to_owned();
        let comma = if at == 0 { "" } else { app.ui().common.comma };
        html! { <>{ comma }<a href={app.href(Route::Clause(*clause))}>{ title }</a></> }
    });
    let more = match clauses.len().saturating_sub(NAMED) {
        0 => String::new(),
        more => (words.and_more)(&app.format().count(more)),
    };
    if clauses.is_empty() {
        return html! { <p hidden={true} /> };
    }
    html! { <p>{ words.used_in }{ for links }{ more }</p> }
}
