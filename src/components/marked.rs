//! A text with the words in it that somebody looks for.

use crate::components::prose::prose;
use crate::search::Query;
use yew::prelude::*;

/// The text, each word that is looked for marked.
pub fn marked(query: &Query, text: &str) -> Html {
    let pieces = query.marks(text).into_iter().map(|(is_found, piece)| {
        if is_found {
            html! { <mark>{ piece.to_owned() }</mark> }
        } else {
            prose(piece)
        }
    });
    pieces.collect()
}
