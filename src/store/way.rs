//! How the way through the questions is written down: `masir=1&reason=marriage&ask=everything`.

use super::{MARK, is_ours};
use crate::state::{Depth, State};

const REASON: &str = "reason=";
const EVERYTHING: &str = "ask=everything";

/// Writes the way down; nothing for whoever picked none and goes no further than the verdict.
pub fn encode_way(state: &State) -> String {
    let articles = &state.library.checker().book().articles;
    let reason = state.reason.and_then(|at| articles.get(usize::from(at)));
    let mut text = String::new();
    if let Some(article) = reason {
        text.extend([MARK, "&", REASON, &article.id]);
    }
    if state.depth == Depth::Everything {
        text.extend([if text.is_empty() { MARK } else { "" }, "&", EVERYTHING]);
    }
    text
}

/// Goes on the way that was written down. What is not understood is left out: without it the same
/// questions come in another order.
pub fn take_way(state: &mut State, text: &str) {
    if !is_ours(text) {
        return;
    }
    for said in text.split('&') {
        if said == EVERYTHING {
            state.depth = Depth::Everything;
        } else if let Some(id) = said.strip_prefix(REASON) {
            let articles = &state.library.checker().book().articles;
            let reason = articles.iter().position(|article| article.id == id);
            state.reason = reason.and_then(|at| u16::try_from(at).ok());
        }
    }
}
