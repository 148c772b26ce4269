//! What to bring, each document once.

use crate::app::App;
use crate::view::papers::{PaperLine, papers};
use crate::view::routes::Route;
use masir_rulebook::Basis;
use yew::prelude::*;

/// The checklist of the documents of some routes; empty where they need none.
pub fn documents(app: &App, routes: &[Route]) -> Html {
    let lines = papers(app.book(), routes);
    if lines.is_empty() {
        return html! { <span hidden={true} /> };
    }
    let several = routes.len() > 1;
    html! {
        <section class="masir-section">
            <h2>{ app.later().result.tail.documents }</h2>
            <ul class="masir-plain masir-checks">{ for lines.iter().map(|line| item(app, line, several)) }</ul>
        </section>
    }
}

fn item(app: &App, line: &PaperLine, several: bool) -> Html {
    let words = &app.later().result.tail;
    let lists = &app.later().result.lists;
    let document = &app.book().documents[usize::from(line.document)];
    let basis = match line.basis {
        Basis::Stated => words.stated,
        Basis::Inferred => words.inferred,
    };
    let numbers = line
        .routes
        .iter()
        .map(|route| app.format().count(route + 1));
    let routes = several.then(|| {
        (words.for_routes)(&super::verdict::joined(
            numbers.collect(),
            app.ui().common.comma,
            lists.and,
        ))
    });
    let remark = [Some(basis.to_owned()), routes]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(" · ");
    let id = ["document-", &document.id].concat();
    html! {
        <li key={line.document}>
            <input type="checkbox" id={id.clone()} />
            <label for={id}>
                { app.t(document.name).to_owned() }
                { for document.hint.map(|hint| html! { <span class="masir-soft">{ app.t(hint).to_owned() }</span> }) }
                <span class="masir-soft">{ remark }</span>
            </label>
        </li>
    }
}
