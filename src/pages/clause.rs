//! One clause: what it says in our words, and the text's own words in a frame.

use crate::app::App;
use crate::components::prose::prose;
use crate::components::{criteria, doubts, later, source, verdict};
use crate::icon::{Icon, draw};
use crate::route::Route;
use crate::uses::facts_used;
use crate::view::criteria::Row;
use crate::view::doubts::Doubts;
use crate::view::general::is_general;
use crate::view::routes::{Route as Way, criteria_of, routes};
use masir_rulebook::{Clause, ClauseId, KindId};
use yew::prelude::*;

/// Which clause.
#[derive(Properties, Clone, PartialEq)]
pub struct ClauseProps {
    /// The app.
    pub app: App,
    /// The clause.
    pub clause: ClauseId,
}

/// The page of one clause.
#[component]
pub fn OneClause(props: &ClauseProps) -> Html {
    let (app, id) = (&props.app, props.clause);
    let Some(clause) = app.book().clauses.get(usize::from(id)) else {
        return html! { <h1 tabindex="-1">{ app.ui().common.to_clauses }</h1> };
    };
    html! { <>
        <a class="masir-back" href={app.href(Route::Clauses)}>
            { draw(Icon::BACK) }{ app.ui().common.to_clauses }
        </a>
        <div class="masir-split">
            <div class="masir-split__head masir-stack">
                <p class="masir-soft">{ article(app, clause) }<bdi dir="ltr">{ clause.id.clone() }</bdi></p>
                <h1 tabindex="-1">{ app.t(clause.title).to_owned() }</h1>
                <p class="masir-lead">{ prose(app.t(clause.sentence)) }</p>
                { for clause.notes.iter().map(|note| html! { <p>{ prose(app.t(*note)) }</p> }) }
            </div>
            <div class="masir-split__body">
                { later::part(app, move |app| asked(app, id)) }
                { later::part(app, move |app| own_words(app, id)) }
            </div>
            <aside class="masir-split__side" aria-label={app.later().clause.about}>
                { later::part(app, move |app| html! { <>{ gives(app, id) }{ questions(app, id) }</> }) }
            </aside>
        </div>
    </> }
}

fn article(app: &App, clause: &Clause) -> String {
    let title = match clause
        .article
        .and_then(|at| app.book().articles.get(usize::from(at)))
    {
        Some(article) => app.t(article.title),
        None => app.later().clause.general,
    };
    [title, " · "].concat()
}

/// What it asks for, with what became of it once something is answered.
fn asked(app: &App, id: ClauseId) -> Html {
    let all = routes(app.book(), &app.explained());
    let own: Vec<&Way> = all.iter().filter(|way| way.clause == id).collect();
    let needed = criteria_of(id, &all);
    if own.is_empty() && needed.is_empty() {
        return html! { <span hidden={true} /> };
    }
    let is_begun = app.answers.count() > 0;
    let words = app.later().clause;
    let lists = match (own.is_empty(), is_begun) {
        (true, true) => criteria::judged(app, &needed),
        (true, false) => criteria::plain(app, &needed),
        (false, true) => own.iter().map(|way| for_reader(app, way)).collect(),
        (false, false) => {
            let mut rows: Vec<Row> = own
                .iter()
                .flat_map(|way| &way.rows)
                .map(|row| row.row.clone())
                .collect();
            rows.sort_by_key(|row| row.expr);
            rows.dedup_by_key(|row| row.expr);
            unanswered(app, rows)
        }
    };
    html! {
        <section class="masir-section">
            <h2>{ words.criteria }</h2>
            { lists }
            { for is_begun.then(|| html! { <p class="masir-noprint"><a href={app.href(Route::Result)}>{ words.to_result }</a></p> }) }
        </section>
    }
}

/// What it asks of anybody, its own criteria before those of the general part.
fn unanswered(app: &App, rows: Vec<Row>) -> Html {
    let is_general = |row: &Row| is_general(app.book(), row);
    let (general, own): (Vec<Row>, Vec<Row>) = rows.into_iter().partition(is_general);
    html! { <>
        { criteria::plain(app, &own) }
        <details class="masir-details" hidden={general.is_empty()}>
            <summary>{ criteria::general_part(app, general.len()) }</summary>
            { criteria::plain(app, &general) }
        </details>
    </> }
}

/// What it grants the reader, and by which criteria.
fn for_reader(app: &App, way: &Way) -> Html {
    html! { <>
        <p>
            { verdict::either(app, &way.kinds) }{ ": " }<b>{ verdict::word(app, way.verdict) }</b>
        </p>
        { criteria::of_clause(app, way) }
    </> }
}

/// The text's own words, and where they are unclear.
fn own_words(app: &App, id: ClauseId) -> Html {
    let clause = &app.book().clauses[usize::from(id)];
    html! { <>
        <section class="masir-section">
            <h2>{ app.later().clause.own_words }</h2>
            { source::rule_words(app, &clause.source) }
        </section>
        { unclear(app, id, clause) }
    </> }
}

fn unclear(app: &App, id: ClauseId, clause: &Clause) -> Html {
    let (open, settled) = clause
        .doubts
        .iter()
        .map(|doubt| (id, doubt))
        .partition(|(_, doubt)| doubt.chosen.is_none());
    doubts::doubts(
        app,
        &Doubts {
            deciding: open,
            others: settled,
        },
        &app.speech.book,
    )
}

/// What the clause can grant.
fn gives(app: &App, id: ClauseId) -> Html {
    let grants = app.book().grants.iter().filter(|grant| grant.clause == id);
    let mut kinds: Vec<KindId> = grants.map(|grant| grant.kind).collect();
    kinds.sort_unstable();
    kinds.dedup();
    let words = app.later().clause;
    let names: Vec<&str> = kinds
        .iter()
        .map(|kind| app.t(app.book().kinds[usize::from(*kind)].name))
        .collect();
    let names = if names.is_empty() {
        words.gives_nothing.to_owned()
    } else {
        names.join(app.ui().common.comma)
    };
    html! { <div class="masir-note"><h2>{ words.gives }</h2><p>{ names }</p></div> }
}

/// The questions whose answers it uses.
fn questions(app: &App, id: ClauseId) -> Html {
    let facts = facts_used(app.book(), id);
    if facts.is_empty() {
        return html! { <div hidden={true} /> };
    }
    let rows = facts.iter().map(|fact| {
        row(
            app,
            Route::Question(*fact),
            app.t(app.book().facts[usize::from(*fact)].label),
        )
    });
    html! {
        <div class="masir-note masir-noprint">
            <h2>{ app.later().clause.questions }</h2>
            <ul class="masir-plain masir-rows">{ for rows }</ul>
        </div>
    }
}

fn row(app: &App, to: Route, words: &str) -> Html {
    let href = app.href(to);
    html! {
        <li key={href.to_string()}><a {href}><span>{ words.to_owned() }</span>{ draw(Icon::FORWARD) }</a></li>
    }
}
