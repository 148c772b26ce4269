//! How far the interview has come: a path of dots, and the same in a sentence.

use crate::app::App;
use masir_rulebook::{FactId, Language};
use yew::prelude::*;

/// How many dots fit beside each other on the narrowest phone.
const DOTS: usize = 20;
/// From one dot to the next.
const STEP: usize = 14;

/// Dots of the path, from the first answer.
#[derive(Clone, Copy, PartialEq)]
enum Dot {
    Answered,
    Here,
    Ahead,
}

/// How many questions are answered and how many are left.
pub fn progress(app: &App, page: &[FactId]) -> Html {
    let format = app.format();
    let words = app.ui().question;
    let given = app.answers.count();
    let is_new = page.iter().any(|fact| app.answers.get(*fact).is_none());
    // The page that is shown counts as left until it is answered.
    let left = app.left().max(usize::from(is_new));
    let (given_words, left_words) = (format.count(given), format.count(left));
    let sentence = match (given, left) {
        (0, _) => (words.progress_first)(&left_words),
        (_, 0) => (words.progress_done)(&given_words),
        _ => (words.progress)(&given_words, &left_words),
    };
    html! {
        <p class="masir-progress masir-soft">
            { path(app.language, given, left.saturating_sub(usize::from(is_new))) }
            <span>{ sentence }</span>
        </p>
    }
}

fn path(language: Language, given: usize, ahead: usize) -> Html {
    let ahead = ahead.min(DOTS / 2);
    let given = given.min(DOTS - 1 - ahead);
    let dots = [
        vec![Dot::Answered; given],
        vec![Dot::Here],
        vec![Dot::Ahead; ahead],
    ]
    .concat();
    let width = dots.len() * STEP;
    let drawn = dots.iter().enumerate().map(|(at, dot)| {
        let along = at * STEP + STEP / 2;
        let x = match language {
            Language::Fa => width - along,
            Language::En => along,
        };
        draw(*dot, at, x.to_string())
    });
    html! {
        <svg width={width.to_string()} height="16" viewBox={["0 0 ", &width.to_string(), " 16"].concat()} aria-hidden="true" focusable="false">
            { for drawn }
        </svg>
    }
}

fn draw(dot: Dot, key: usize, cx: String) -> Html {
    match dot {
        Dot::Answered => html! { <circle {key} {cx} cy="8" r="3.5" fill="currentColor" /> },
        Dot::Here => {
            html! { <circle {key} {cx} cy="8" r="5" fill="none" stroke="var(--lapis)" stroke-width="2.5" /> }
        }
        Dot::Ahead => html! {
            <circle {key} {cx} cy="8" r="3" fill="none" stroke="currentColor" stroke-dasharray="1.8 1.34" />
        },
    }
}
