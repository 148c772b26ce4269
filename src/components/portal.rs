//! The way through the portal, the notes of the text, and the addresses.

use crate::app::App;
use crate::components::prose::prose;
use crate::components::screen::screen;
use crate::components::source::{procedure_source, procedure_words};
use masir_rulebook::{Clause, ClauseId, Link};
use yew::prelude::*;

/// What is clicked, a screen each; empty for a procedure without a guide.
pub fn portal(app: &App) -> Html {
    let guide = &app.library.road().procedure().guide;
    let screens = guide.iter().enumerate().map(|(at, step)| html! {
        <li key={at}>{ for step.control.map(screen) }<b>{ app.pt(step.label).to_owned() }</b><br />{ prose(app.pt(step.text)) }</li>
    });
    let cited = (0..)
        .zip(&app.library.road().procedure().clauses)
        .filter(|(id, _)| is_cited(app, *id));
    section(
        app.desk().portal,
        guide.is_empty(),
        html! { <>
            <ol class="masir-steps masir-measure">{ for screens }</ol>
            <details class="masir-details">
                <summary>{ app.later().result.routes.source }</summary>
                { for cited.map(|(_, clause)| procedure_words(app, &clause.source)) }
            </details>
        </> },
    )
}

fn is_cited(app: &App, clause: ClauseId) -> bool {
    app.library
        .road()
        .procedure()
        .guide
        .iter()
        .any(|step| step.clause == Some(clause))
}

/// The clauses that the steps refer to; those of the guide stand with it.
pub fn notes(app: &App) -> Html {
    let clauses = (0..).zip(&app.library.road().procedure().clauses);
    let others: Vec<&Clause> = clauses
        .filter(|(id, _)| !is_cited(app, *id))
        .map(|(_, clause)| clause)
        .collect();
    section(
        app.desk().notes,
        others.is_empty(),
        html! {
            <ul class="masir-plain masir-rows">{ for others.iter().map(|clause| note(app, clause)) }</ul>
        },
    )
}

fn note(app: &App, clause: &Clause) -> Html {
    let remarks = clause.notes.iter().map(|note| {
        html! {
            <p key={note.0} class="masir-soft">{ app.pt(*note).to_owned() }</p>
        }
    });
    html! {
        <li key={clause.id.clone()}>
            <h3>{ app.pt(clause.title).to_owned() }</h3>
            <p>{ prose(app.pt(clause.sentence)) }</p>
            { for remarks }
            { procedure_source(app, &clause.source) }
        </li>
    }
}

/// The addresses that the text names.
pub fn links(app: &App) -> Html {
    let links = &app.library.road().procedure().links;
    section(
        app.desk().links,
        links.is_empty(),
        html! {
            <ul class="masir-plain masir-rows">{ for links.iter().map(|link| address(app, link)) }</ul>
        },
    )
}

fn address(app: &App, link: &Link) -> Html {
    let shown = link
        .url
        .trim_start_matches("https://")
        .trim_start_matches("mailto:");
    html! {
        <li key={link.id.clone()}>
            <p>{ app.pt(link.name).to_owned() }</p>
            <p><bdi dir="ltr"><a href={link.url.clone()}>{ shown.to_owned() }</a></bdi></p>
        </li>
    }
}

fn section(heading: &'static str, empty: bool, inside: Html) -> Html {
    if empty {
        return html! { <span hidden={true} /> };
    }
    html! { <section class="masir-section"><h2>{ heading }</h2>{ inside }</section> }
}
