//! Verdicts: an icon, a word and a line, never a colour alone.

use crate::app::App;
use crate::icon::{Icon, draw};
use crate::view::summary::{KindLine, Summary};
use masir_rulebook::{KindId, Verdict};
use yew::prelude::*;

/// The class that owns a verdict's colour and line.
pub const fn tone(verdict: Verdict) -> Option<&'static str> {
    match verdict {
        Verdict::Eligible => Some("masir-tone--eligible"),
        Verdict::Conditional => Some("masir-tone--conditional"),
        Verdict::Uncertain => Some("masir-tone--uncertain"),
        Verdict::NotYet => Some("masir-tone--not-yet"),
        Verdict::Ineligible => Some("masir-tone--ineligible"),
        Verdict::Incomplete => None,
    }
}

/// A verdict's name.
pub fn word(app: &App, verdict: Verdict) -> &'static str {
    let words = &app.later().result.verdict;
    match verdict {
        Verdict::Eligible => words.eligible,
        Verdict::Conditional => words.conditional,
        Verdict::Incomplete => words.incomplete,
        Verdict::Uncertain => words.uncertain,
        Verdict::NotYet => words.not_yet,
        Verdict::Ineligible => words.ineligible,
    }
}

/// Names of kinds as they stand inside a sentence, one of which holds.
pub fn either(app: &App, kinds: &[KindId]) -> String {
    let lists = &app.later().result.lists;
    joined(
        kinds
            .iter()
            .map(|kind| (lists.inline)(kind_name(app, *kind)))
            .collect(),
        app.ui().common.comma,
        lists.or,
    )
}

/// The name of a kind.
pub fn kind_name(app: &App, kind: KindId) -> &str {
    app.book()
        .kinds
        .get(usize::from(kind))
        .map_or("", |kind| app.t(kind.name))
}

/// Names with a comma between them, and something else before the last.
pub fn joined(mut names: Vec<String>, comma: &str, last: &str) -> String {
    match names.pop() {
        Some(name) if names.is_empty() => name,
        Some(name) => [&names.join(comma), last, &name].concat(),
        None => String::new(),
    }
}

/// The verdict of every kind that comes to something, and a line on the others.
pub fn verdicts(app: &App, summary: &Summary) -> Html {
    let words = &app.later().result.verdict;
    let folded = (!summary.folded.is_empty()).then(
        || html! { <p class="masir-soft">{ (words.folded)(&either(app, &summary.folded)) }</p> },
    );
    html! { <>
        <div class="masir-verdicts">{ for summary.shown.iter().map(|line| block(app, line)) }</div>
        { folded.unwrap_or_default() }
    </> }
}

fn block(app: &App, line: &KindLine) -> Html {
    html! {
        <div key={line.kind} class={classes!("masir-verdict", "masir-tone", tone(line.verdict))}>
            <h2>{ kind_name(app, line.kind).to_owned() }</h2>
            <p class="masir-tag">{ draw(Icon::of(line.verdict)) }{ word(app, line.verdict) }</p>
            { basis(app, line) }
        </div>
    }
}

/// What the verdict of a kind rests on.
fn basis(app: &App, line: &KindLine) -> Html {
    let words = &app.later().result.verdict;
    let first = line
        .clauses
        .first()
        .filter(|_| line.verdict != Verdict::Incomplete);
    let rest = line.clauses.len().saturating_sub(1);
    let carried = first.map(|clause| {
        let title = app.t(app.book().clauses[usize::from(*clause)].title);
        match rest {
            0 => title.to_owned(),
            _ => [title, " ", &(words.more)(&app.format().count(rest))].concat(),
        }
    });
    let rise = (line.can_rise && line.verdict != Verdict::Incomplete).then_some(words.can_rise);
    html! { <>
        { for carried.map(|text| html! { <p>{ text }</p> }) }
        { for rise.map(|text| html! { <p class="masir-soft">{ text }</p> }) }
    </> }
}
