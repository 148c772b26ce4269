//! Masir: may I transfer, study as a guest, or withdraw? Answered in the browser.
//!
//! State goes one way: an [`state::Action`] makes a new [`state::State`], and the pages draw it.
//! Only [`browser`] touches the browser; everything else runs and is tested natively.
//! Only [`text`] holds words of the interface; the words of the rules come from the rule book.

pub mod ahead;
pub mod answers;
pub mod app;
pub mod base64;
pub mod browser;
pub mod calendar_file;
pub mod components;
pub mod cut;
pub mod elsewhere;
pub mod filling;
pub mod first;
pub mod form;
pub mod format;
pub mod host;
pub mod icon;
pub mod layout;
pub mod library;
pub mod link;
pub mod mailto;
pub mod pages;
pub mod parts;
pub mod pen;
pub mod qr;
pub mod receipt;
pub mod route;
pub mod scans;
pub mod search;
pub mod sender;
pub mod share;
pub mod state;
pub mod store;
pub mod task;
pub mod text;
pub mod ticks;
pub mod unfinished;
pub mod uses;
pub mod view;

/// Mounts the app in the page, once the words of its language have come.
///
/// A book that the engine refuses does not get past the build; were there one, or did the words not
/// come, the page would keep saying that it could not be loaded.
pub fn run(parts: parts::Parts) {
    task::spawn(async move {
        let Some(library) = library(parts).await else {
            return;
        };
        if let Some(speech) = speech(&library).await {
            first::First::begin(library, speech);
        }
    });
}

/// The words of the language that is asked for by the time they have come: meanwhile a reader may have
/// followed a link to another.
async fn speech(library: &library::Library) -> Option<std::rc::Rc<library::Speech>> {
    loop {
        let language = app::language_asked_for();
        let speech = library.speak(language).await?;
        if language == app::language_asked_for() {
            return Some(speech);
        }
    }
}

/// The books this site was built with, or those that the address asks for; `None` where these cannot
/// be had, which the page then says.
async fn library(parts: parts::Parts) -> Option<library::Library> {
    if !elsewhere::asks_for_rules(&browser::asked()) {
        return Some(library::Library::in_parts(parts));
    }
    let open = (parts.elsewhere)().await.ok()?;
    open(parts).await.ok()
}
