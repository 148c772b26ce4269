//! The criteria of a route: what is asked, what became of it, the student's answer and the clause.

use crate::answers::Answer;
use crate::app::App;
use crate::components::verdict;
use crate::icon::{Icon, draw};
use crate::route;
use crate::view::answer::answer;
use crate::view::criteria::{Join, Row};
use crate::view::general::is_general;
use crate::view::routes::{Route, RouteRow};
use masir_rulebook::{ClauseId, FactId, Outcome, Value, Verdict};
use yew::prelude::*;

/// The criteria of a route, those left to unnamed regulations among them.
pub fn criteria(app: &App, route: &Route) -> Html {
    let (folded, shown) = route.general(app.book());
    let count = app.format().count(folded.len());
    let heading = (app.later().result.routes.general)(&count);
    html! { <>
        { shown_at_once(app, route, &shown) }
        { behind_one_line(app, heading, &folded) }
    </> }
}

/// The same on the page of the clause: those of the general part stand behind one line, but for what
/// closes the route.
pub fn of_clause(app: &App, route: &Route) -> Html {
    let closes = |row: &Row| matches!(row.outcome, Some(Outcome::Fail | Outcome::NotYet));
    let is_folded = |row: &&RouteRow| is_general(app.book(), &row.row) && !closes(&row.row);
    let (folded, shown): (Vec<_>, Vec<_>) = route.rows.iter().partition(is_folded);
    html! { <>
        { shown_at_once(app, route, &shown) }
        { behind_one_line(app, general_part(app, folded.len()), &folded) }
    </> }
}

/// What the line says that general criteria stand behind.
pub fn general_part(app: &App, count: usize) -> String {
    let name = app.later().clause.general;
    [name, " (", &app.format().count(count), ")"].concat()
}

fn shown_at_once(app: &App, route: &Route, rows: &[&RouteRow]) -> Html {
    html! {
        <ul class="masir-plain masir-criteria">
            { for rows.iter().map(|row| criterion(app, row)) }
            { for route.subject_to.map(|clause| regulations(app, clause)) }
        </ul>
    }
}

/// The same without any answers: what is asked, and nothing of what became of it.
pub fn plain(app: &App, rows: &[Row]) -> Html {
    let words = &app.later().result.routes;
    let each = rows.iter().map(|row| {
        let joined = match row.join {
            Join::All => words.all_of,
            Join::Any => words.any_of,
        };
        let what = row.text.map_or(joined, |text| app.t(text));
        let lead = row.text.filter(|_| !row.parts.is_empty()).map(|_| joined);
        html! {
            <li key={row.expr}>
                { what.to_owned() }
                { for lead.map(|lead| html! { <p class="masir-soft">{ lead }</p> }) }
                { plain(app, &row.parts) }
            </li>
        }
    });
    if rows.is_empty() {
        return html! { <span hidden={true} /> };
    }
    html! { <ul class="masir-list">{ for each }</ul> }
}

/// Some criteria with what became of them.
pub fn judged(app: &App, rows: &[Row]) -> Html {
    html! { <ul class="masir-plain masir-criteria">{ for rows.iter().map(|row| item(app, row, None)) }</ul> }
}

fn behind_one_line(app: &App, heading: String, rows: &[&RouteRow]) -> Html {
    if rows.is_empty() {
        return html! { <span hidden={true} /> };
    }
    html! {
        <details class="masir-details masir-general">
            <summary>{ heading }</summary>
            <ul class="masir-plain masir-criteria">{ for rows.iter().map(|row| criterion(app, row)) }</ul>
        </details>
    }
}

fn criterion(app: &App, row: &RouteRow) -> Html {
    let only = (!row.only.is_empty())
        .then(|| (app.later().result.routes.only)(&verdict::either(app, &row.only)));
    item(app, &row.row, only)
}

fn item(app: &App, row: &Row, remark: Option<String>) -> Html {
    let (icon, word, tone) = look(app, row.outcome);
    let words = &app.later().result.routes;
    let what = match (row.text, row.join) {
        (Some(text), _) => app.t(text).to_owned(),
        (None, Join::All) => words.all_of.to_owned(),
        (None, Join::Any) => words.any_of.to_owned(),
    };
    let below = below(app, row, remark);
    html! {
        <li key={row.expr} class={classes!("masir-tone", tone)}>
            { draw(icon) }
            <span class="masir-criteria__what">{ what }</span>
            <span class="masir-criteria__word">{ word }</span>
            { below }
            { parts(app, row) }
        </li>
    }
}

fn parts(app: &App, row: &Row) -> Html {
    if row.parts.is_empty() {
        return html! { <span hidden={true} /> };
    }
    let words = &app.later().result.routes;
    let lead = row.text.map(|_| match row.join {
        Join::All => words.all_of,
        Join::Any => words.any_of,
    });
    html! {
        <div class="masir-criteria__parts">
            { for lead.map(|lead| html! { <p class="masir-soft">{ lead }</p> }) }
            <ul class="masir-plain masir-criteria">{ for row.parts.iter().map(|part| item(app, part, None)) }</ul>
        </div>
    }
}

/// The answers and the clause, below what is asked.
fn below(app: &App, row: &Row, remark: Option<String>) -> Html {
    let answers = (!row.facts.is_empty()).then(|| answers(app, &row.facts));
    let clause = row
        .clause
        .filter(|_| row.text.is_some())
        .map(|clause| link(app, clause));
    let remark = remark.map(|remark| html! { { remark } });
    let pieces: Vec<Html> = [answers, clause, remark].into_iter().flatten().collect();
    if pieces.is_empty() {
        return html! { <span hidden={true} /> };
    }
    let joined = pieces.into_iter().enumerate().map(|(at, piece)| match at {
        0 => piece,
        _ => html! { <>{ " · " }{ piece }</> },
    });
    html! { <span class="masir-soft">{ for joined }</span> }
}

fn answers(app: &App, facts: &[FactId]) -> Html {
    let each = facts.iter().enumerate().map(|(at, fact)| {
        let known = &app.book().facts[usize::from(*fact)];
        let label = if facts.len() > 1 {
            [app.t(known.label), ": "].concat()
        } else {
            String::new()
        };
        let comma = if at == 0 { "" } else { app.ui().common.comma };
        html! { <>{ comma }{ label }<b>{ given(app, *fact) }</b></> }
    });
    html! { <>{ app.later().result.routes.your_answer }{ " " }{ for each }</> }
}

/// The student's answer in words.
pub fn given(app: &App, fact: FactId) -> String {
    answer_in_words(app, fact, app.answers.get(fact))
}

/// A value of a fact in words.
pub fn worded(app: &App, fact: FactId, value: Value) -> String {
    answer(
        &app.book().facts[usize::from(fact)],
        value,
        &app.speech.book,
        app.format(),
        app.ui().common.comma,
    )
}

/// An answer to a fact in words.
pub fn answer_in_words(app: &App, fact: FactId, answer: Option<Answer>) -> String {
    let words = app.later().result;
    match answer {
        Some(Answer::Known(value)) => worded(app, fact, value),
        Some(Answer::Unknown) => words.routes.unknown.to_owned(),
        None => words.routes.unanswered.to_owned(),
    }
}

/// A link to a clause, named by its article and paragraph, or by its title.
pub fn link(app: &App, id: ClauseId) -> Html {
    let clause = &app.book().clauses[usize::from(id)];
    let article = clause
        .article
        .and_then(|article| app.book().articles.get(usize::from(article)));
    let name = match article {
        Some(article) => {
            let paragraph = app.format().count(usize::from(clause.source.paragraph));
            (app.later().result.routes.paragraph)(app.t(article.title), &paragraph)
        }
        None => app.t(clause.title).to_owned(),
    };
    html! { <a href={app.href(route::Route::Clause(id))}>{ name }</a> }
}

fn regulations(app: &App, id: ClauseId) -> Html {
    let clause = &app.book().clauses[usize::from(id)];
    let (icon, word, tone) = look(app, None);
    html! {
        <li key="regulations" class={classes!("masir-tone", tone)}>
            { draw(icon) }
            <span class="masir-criteria__what">{ link(app, id) }</span>
            <span class="masir-criteria__word">{ word }</span>
            <span class="masir-soft">{ app.t(clause.sentence).to_owned() }</span>
        </li>
    }
}

/// The icon, the word and the colour of what became of a criterion.
pub fn look(app: &App, outcome: Option<Outcome>) -> (Icon, &'static str, Option<&'static str>) {
    let words = &app.later().result.outcome;
    let (icon, word) = match outcome {
        Some(Outcome::Pass) => (Icon::MET, words.met),
        Some(Outcome::Conditional) => (Icon::CONDITIONAL, words.approval),
        Some(Outcome::Uncertain) => (Icon::UNCERTAIN, words.unclear),
        Some(Outcome::NotYet) => (Icon::NOT_YET, words.not_yet),
        Some(Outcome::Fail) => (Icon::NOT_MET, words.unmet),
        None => (Icon::OPEN, words.open),
    };
    (
        icon,
        word,
        verdict::tone(outcome.map_or(Verdict::Uncertain, Verdict::from)),
    )
}
