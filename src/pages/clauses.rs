//! All clauses, and the field that finds words in them.

use crate::app::{App, PageProps};
use crate::browser;
use crate::components::later;
use crate::components::marked::marked;
use crate::icon::{Icon, draw};
use crate::route::Route;
use crate::search::Query;
use crate::view::index::{Chapter, Found, chapters};
use masir_rulebook::Language;
use yew::prelude::*;

/// The page of all clauses.
#[component]
pub fn Clauses(props: &PageProps) -> Html {
    let app = &props.app;
    let typed = use_state(String::new);
    let oninput = {
        let typed = typed.clone();
        move |event: InputEvent| typed.set(browser::typed(&event))
    };
    html! { <>
        <div class="masir-stack">
            <h1 tabindex="-1">{ app.ui().common.to_clauses }</h1>
            <p class="masir-lead">{ app.later().clause.lead }</p>
            <div role="search" class="masir-noprint">
                <label for="find">{ app.later().clause.find }</label>
                <input
                    class="masir-input masir-input--wide" id="find" type="search" autocomplete="off" dir="auto"
                    value={(*typed).clone()} {oninput} aria-describedby="find-hint"
                />
                <p class="masir-soft" id="find-hint">{ app.later().clause.find_hint }</p>
            </div>
        </div>
        { later::part(app, move |app| list(app, &typed)) }
    </> }
}

/// The clauses in which what was typed is found, and how many they are.
pub fn list(app: &App, typed: &str) -> Html {
    let query = Query::new(typed);
    let found = chapters(app.book(), &app.speech.book, &query);
    let count: usize = found.iter().map(|chapter| chapter.clauses.len()).sum();
    let count_words = app.format().count(count);
    let words = app.later().clause;
    let said = match (query.is_empty(), count) {
        (true, _) => (words.all)(&count_words),
        (false, 0) => words.none_found.to_owned(),
        (false, _) => (words.found)(&count_words),
    };
    html! { <>
        <p class="masir-count masir-noprint" role="status">{ said }</p>
        <div>{ for found.iter().map(|chapter| section(app, chapter, &query)) }</div>
    </> }
}

fn section(app: &App, chapter: &Chapter, query: &Query) -> Html {
    let (key, title) = match chapter.article {
        Some(at) => {
            let article = &app.book().articles[usize::from(at)];
            (article.id.clone(), app.t(article.title))
        }
        None => (String::new(), app.later().clause.general),
    };
    html! {
        <section {key} class="masir-section">
            <h2>{ marked(query, title) }</h2>
            <ul class="masir-plain masir-rows">
                { for chapter.clauses.iter().map(|found| row(app, *found, query)) }
            </ul>
        </section>
    }
}

fn row(app: &App, found: Found, query: &Query) -> Html {
    let clause = &app.book().clauses[usize::from(found.clause)];
    html! {
        <li key={clause.id.clone()}>
            <a href={app.href(Route::Clause(found.clause))}>
                <span>{ marked(query, app.t(clause.title)) }</span>{ draw(Icon::FORWARD) }
            </a>
            { where_found(app, found, query) }
        </li>
    }
}

/// What a clause says, once words are looked for in it; the text's own words where only they hold
/// what was looked for.
fn where_found(app: &App, found: Found, query: &Query) -> Html {
    let clause = &app.book().clauses[usize::from(found.clause)];
    if query.is_empty() {
        return html! { <p hidden={true} /> };
    }
    if found.by_quote {
        let fa = Language::Fa.tag();
        return html! {
            <p class="masir-soft" lang={fa} dir="rtl">{ marked(query, app.t(clause.source.quote)) }</p>
        };
    }
    html! {
        <p class="masir-soft">
            <bdi dir="ltr">{ marked(query, &clause.id) }</bdi>{ " · " }{ marked(query, app.t(clause.sentence)) }
        </p>
    }
}
