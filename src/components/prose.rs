//! A sentence of a rule book, its addresses set apart from the line's direction.

use crate::view::runs::{Run, runs};
use yew::prelude::*;

/// A sentence.
pub fn prose(text: &str) -> Html {
    let pieces = runs(text).into_iter().map(|run| match run {
        Run::Words(words) => html! { { words.to_owned() } },
        Run::Address(address) => address_of(address),
    });
    pieces.collect()
}

/// An address or a name in Latin letters.
pub fn address_of(address: &str) -> Html {
    html! { <bdi dir="ltr">{ address.to_owned() }</bdi> }
}
