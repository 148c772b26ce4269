//! A route: its verdict in a line, and on opening its criteria.

use crate::app::App;
use crate::components::{approvals, criteria, later, source, verdict};
use crate::icon::{Icon, draw};
use crate::route;
use crate::view::criteria::Row;
use crate::view::routes::Route;
use crate::view::tally::Tally;
use masir_rulebook::Verdict;
use yew::prelude::*;

/// How a route stands on the page.
#[derive(Debug, Clone, Copy)]
pub struct Place {
    /// Its number, for those that are listed by rank.
    pub number: Option<usize>,
    /// The rank of its heading.
    pub heading: Heading,
    /// Whether it is open from the start.
    pub open: bool,
}

/// The rank of a route's heading.
#[derive(Debug, Clone, Copy)]
pub enum Heading {
    /// Right below that of all routes.
    OfRank,
    /// Below that of its article.
    InArticle,
}

/// How so many criteria are told.
type Phrase = fn(&str) -> String;

/// A route.
pub fn route_card(app: &App, route: &Route, place: Place) -> Html {
    let clause = &app.book().clauses[usize::from(route.clause)];
    let number = place
        .number
        .map(|number| [&app.format().count(number), ". "].concat());
    let title = [&number.unwrap_or_default(), app.t(clause.title)].concat();
    let title = match place.heading {
        Heading::OfRank => html! { <h3>{ title }</h3> },
        Heading::InArticle => html! { <h5>{ title }</h5> },
    };
    let inside = if place.open {
        inside(app, route)
    } else {
        let route = route.clone();
        later::folded(app, move |app| inside(app, &route))
    };
    html! {
        <details key={key_of(app, route)} class="masir-route" open={place.open}>
            <summary>
                { title }
                <span class="masir-route__sum">
                    <span class={classes!("masir-tag", "masir-tone", verdict::tone(route.verdict))}>
                        { draw(Icon::of(route.verdict)) }{ verdict::word(app, route.verdict) }
                    </span>
                    { " " }
                    <span class="masir-soft">{ in_short(app, route) }</span>
                </span>
                { draw(Icon::CHEVRON) }
            </summary>
            <div class="masir-route__in">{ inside }</div>
        </details>
    }
}

/// What a route opens to.
fn inside(app: &App, route: &Route) -> Html {
    let clause = &app.book().clauses[usize::from(route.clause)];
    html! { <>
        <p>{ app.t(clause.sentence).to_owned() }</p>
        { decided(app, route) }
        { terms(app, route) }
        { missing(app, route) }
        { approvals::approvals(app, &route.approvals) }
        { criteria::criteria(app, route) }
        { source::source(app, &clause.source) }
    </> }
}

/// One route of a clause is told from another by its first grant.
pub fn key_of(app: &App, route: &Route) -> String {
    let kind = route
        .kinds
        .first()
        .map_or("", |kind| &app.book().kinds[usize::from(*kind)].id);
    [&app.book().clauses[usize::from(route.clause)].id, "/", kind].concat()
}

/// What it grants, and how many criteria came to what.
fn in_short(app: &App, route: &Route) -> String {
    let words = &app.later().result.routes;
    let Tally {
        met,
        open,
        unclear,
        not_yet,
        unmet,
    } = route.tally();
    let count = |number| app.format().count(number);
    let said = if open + unclear + not_yet + unmet == 0 {
        (words.all_met)(&count(met))
    } else {
        let phrases: [(usize, Phrase); 5] = [
            (unmet, words.unmet),
            (not_yet, words.not_yet),
            (unclear, words.unclear),
            (met, words.met),
            (open, words.open),
        ];
        let some = phrases.into_iter().filter(|(number, _)| *number > 0);
        some.map(|(number, phrase)| phrase(&count(number)))
            .collect::<Vec<_>>()
            .join(app.ui().common.comma)
    };
    [&kinds(app, route), " · ", &said].concat()
}

/// Names of the kinds, as they stand at the beginning of a line.
fn kinds(app: &App, route: &Route) -> String {
    let lists = &app.later().result.lists;
    let names = route.kinds.iter().enumerate().map(|(at, kind)| {
        let name = verdict::kind_name(app, *kind);
        if at == 0 {
            name.to_owned()
        } else {
            (lists.inline)(name)
        }
    });
    verdict::joined(names.collect(), app.ui().common.comma, lists.or)
}

/// Names of criteria inside a sentence; empty where one has none.
fn names(app: &App, rows: &[&Row]) -> String {
    let words = &app.later().result;
    let texts: Option<Vec<String>> = rows
        .iter()
        .map(|row| row.text.map(|text| (words.routes.quoted)(app.t(text))))
        .collect();
    let comma = app.ui().common.comma;
    verdict::joined(texts.unwrap_or_default(), comma, words.lists.and)
}

/// What a route waits for that is not possible yet, in words; empty for every other.
pub fn awaited(app: &App, route: &Route) -> String {
    let names = names(app, &route.awaited());
    if names.is_empty() {
        return names;
    }
    (app.later().result.routes.awaited)(&names)
}

/// What is enough to rule it out, or what it waits for, before everything else that is not met.
fn decided(app: &App, route: &Route) -> Html {
    let words = &app.later().result.routes;
    let awaited = awaited(app, route);
    let decided = route.decided();
    let names = names(app, &decided);
    match decided.len() {
        _ if !awaited.is_empty() => html! { <p><b>{ awaited }</b></p> },
        _ if names.is_empty() => html! { <span hidden={true} /> },
        1 => html! { <p><b>{ (words.decided)(&names) }</b></p> },
        _ => html! { <p><b>{ (words.decided_together)(&names) }</b></p> },
    }
}

/// The largest number of terms and who is paid, where that is said.
fn terms(app: &App, route: &Route) -> Html {
    if route.verdict == Verdict::Ineligible {
        return html! { <span hidden={true} /> };
    }
    let words = &app.later().result.routes;
    let terms = route
        .max_terms
        .map(|terms| (words.max_terms)(&app.format().count(usize::from(terms))));
    let tuitions = route.tuitions.iter().map(|(tuition, kinds)| {
        let rule = app.t(app.book().tuitions[usize::from(*tuition)].text);
        (words.tuition)(&verdict::either(app, kinds), rule)
    });
    let remarks: Vec<String> = terms.into_iter().chain(tuitions).collect();
    html! { <>{ for remarks.into_iter().map(|remark| html! { <p class="masir-soft">{ remark }</p> }) }</> }
}

/// The questions that the route hangs on.
fn missing(app: &App, route: &Route) -> Html {
    if route.missing.is_empty() {
        return if route.falls_between() {
            html! { <p>{ app.later().result.routes.falls_between }</p> }
        } else {
            html! { <span hidden={true} /> }
        };
    }
    let questions = route.missing.iter().map(|fact| {
        let label = app.t(app.book().facts[usize::from(*fact)].label).to_owned();
        html! { <li key={*fact}><a href={app.href(route::Route::Question(*fact))}>{ label }</a></li> }
    });
    html! {
        <div class="masir-noprint">
            <p>{ app.later().result.routes.missing }</p>
            <ul class="masir-plain masir-links">{ for questions }</ul>
        </div>
    }
}
