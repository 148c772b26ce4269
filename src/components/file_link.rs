//! A file that the page itself has made, to be kept.
//!
//! It stands in the link, so that nothing has to be fetched, no script has to run, and a reader can
//! save it in whatever way their browser has. A page in a frame that forbids downloads can only be
//! opened on its own.

use crate::base64::{self, Alphabet};
use yew::prelude::*;

/// A link that keeps a text as a file.
///
/// `media_type` is what the text is, such as [`crate::calendar_file::MEDIA_TYPE`]; `name` is the
/// name of the file; `words` is what the link shows.
pub fn file_link(
    class: &'static str,
    name: &str,
    media_type: &str,
    text: &str,
    words: Html,
) -> Html {
    let bytes = base64::encode(text.as_bytes(), Alphabet::Standard);
    let href = ["data:", media_type, ";base64,", &bytes].concat();
    html! { <a {class} {href} download={name.to_owned()}>{ words }</a> }
}
