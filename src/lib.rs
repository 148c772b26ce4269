//! Masir: may I transfer, study as a guest, or withdraw? Answered in the browser.
//!
//! State goes one way: an [`state::Action`] makes a new [`state::State`], and the pages draw it.
//! Only [`browser`] touches the browser; everything else runs and is tested natively.
//! Only [`text`] holds words of the interface; the words of the rules come from the rule book.

use masir_rulebook::Language;
use std::rc::Rc;

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
        turn(parts, app::language_asked_for()).await;
        let Some(library) = library(parts).await else {
            return;
        };
        if let Some(fresh) = fresh(parts, Rc::new(library)).await {
            first::First::begin(fresh);
        }
    });
}

/// Goes on in a task of its own, so that none is long: the browser tells in one that a part has come, or
/// is there already. At first it brings the words.
async fn turn(parts: parts::Parts, language: Language) {
    let _ = (parts.speech)(language).await;
}

/// The first state in the language that is asked for by the time it is there: meanwhile a reader may have
/// followed a link to another.
async fn fresh(parts: parts::Parts, library: Rc<library::Library>) -> Option<state::State> {
    loop {
        let language = app::language_asked_for();
        let speech = library.speak(language).await?;
        let fresh = state::State::new(library.clone(), speech, browser::today());
        turn(parts, language).await;
        if language == app::language_asked_for() {
            return Some(fresh);
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
