//! Why a question is asked, and where the answer is used.

use crate::app::App;
use crate::pen::{Pen, Place, element, words};
use crate::route::Route;
use crate::uses::clauses_using;
use masir_rulebook::FactId;
use yew::{Html, html};

/// Opens to the reason, once what tells it has come.
pub fn why(app: &App, pen: &mut dyn Pen) {
    let class = [("class", "masir-details masir-measure")];
    element(pen, "details", &class, |pen| {
        words(pen, "summary", &[], app.ui().question.why);
        if app.speech.more.is_some() && app.library.beside().is_some() {
            pen.leave(Place::Why);
        } else {
            words(pen, "p", &[("class", "masir-soft")], app.ui().common.coming);
        }
    });
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
