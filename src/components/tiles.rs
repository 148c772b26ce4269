//! The picture of the start page: a path of tiles laid through a field.

use masir_rulebook::Language;
use std::fmt::Write;
use yew::prelude::*;

const COLUMNS: usize = 7;
const ROWS: usize = 6;
/// From one tile to the next.
const STEP: usize = 40;

/// An eight-pointed star from its top, in steps relative to there.
const STAR: &str = "l5.7 5.7h8.1v8.1l5.7 5.7-5.7 5.7v8.1h-8.1l-5.7 5.7-5.7-5.7h-8.1v-8.1l-5.7-5.7 5.7-5.7v-8.1h8.1z";

/// The tiles of the path by column, counted in the direction of reading, and row.
const PATH: [(usize, usize); 10] = [
    (1, 0),
    (1, 1),
    (2, 1),
    (2, 2),
    (3, 2),
    (4, 2),
    (4, 3),
    (4, 4),
    (5, 4),
    (6, 4),
];
const END: (usize, usize) = (6, 5);

/// The picture, which says nothing that the words beside it do not.
pub fn tiles(language: Language) -> Html {
    let (done, ahead) = PATH.split_at(1);
    let field = (0..ROWS).flat_map(|row| (0..COLUMNS).map(move |column| (column, row)));
    let field = field.filter(|tile| !PATH.contains(tile) && *tile != END);
    html! {
        <svg class="masir-tile" width="280" height="240" viewBox="0 0 280 240" aria-hidden="true" focusable="false">
            <path d={stars(language, field)} fill="none" stroke="var(--rule)" stroke-width="1.25" />
            <path d={stars(language, done.iter().copied())} fill="var(--firuzeh)" />
            <path d={stars(language, ahead.iter().copied())} fill="var(--lapis)" />
            <path d={stars(language, [END].into_iter())} fill="var(--paper)" stroke="var(--lapis)" stroke-width="2.5" />
        </svg>
    }
}

fn stars(language: Language, tiles: impl Iterator<Item = (usize, usize)>) -> String {
    let mut path = String::new();
    for (column, row) in tiles {
        let column = match language {
            Language::Fa => COLUMNS - 1 - column,
            Language::En => column,
        };
        let _ = write!(path, "M{} {}.5{STAR}", column * STEP + STEP / 2, row * STEP);
    }
    path
}
