//! What of the program comes when it is asked for.
//!
//! The first answer needs the interview and one language; the rest would keep a slow line waiting.
//! The build cuts the program where `main.rs` says so; this library only knows that some things
//! come later, and where tests run natively they are simply there.

use crate::app::App;
use crate::library::Speech;
use crate::pages;
use crate::text;
use masir_rulebook::Language;
use std::future::{Future, ready};
use std::pin::Pin;
use yew::Html;

/// Something that comes later, or not at all where the network refuses.
pub type Coming<T> = Pin<Box<dyn Future<Output = Option<T>>>>;

/// What draws the pages of a part.
pub type Draw = fn(&App) -> Html;

/// Pages that come together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// All answers, the result and the clauses.
    Result,
    /// The withdrawal desk.
    Withdrawal,
    /// The scan desk.
    Scans,
    /// What is new, below every page. It comes once the page is drawn.
    News,
}

impl Part {
    /// All parts.
    pub const ALL: [Self; 4] = [Self::Result, Self::Withdrawal, Self::Scans, Self::News];
}

/// Where what comes later is had from.
#[derive(Clone, Copy)]
pub struct Parts {
    /// The words in a language.
    pub speech: fn(Language) -> Coming<Speech>,
    /// What draws the pages of a part.
    pub page: fn(Part) -> Coming<Draw>,
}

impl Parts {
    /// Nothing can be had: there is nowhere to have it from.
    pub const NONE: Self = Self {
        speech: |_| Box::pin(ready(None)),
        page: |_| Box::pin(ready(None)),
    };
}

/// The words in a language.
pub fn speech(language: Language) -> Speech {
    match language {
        Language::Fa => persian(),
        Language::En => english(),
    }
}

/// The words in Persian.
pub fn persian() -> Speech {
    Speech {
        ui: text::FA,
        book: masir_bundled::fa::words(),
        procedure: masir_bundled::fa::procedure_words(),
    }
}

/// The words in English.
pub fn english() -> Speech {
    Speech {
        ui: text::EN,
        book: masir_bundled::en::words(),
        procedure: masir_bundled::en::procedure_words(),
    }
}

/// What draws the pages of a part.
pub fn draw(part: Part) -> Draw {
    match part {
        Part::Result => result(),
        Part::Withdrawal => withdrawal(),
        Part::Scans => scans(),
        Part::News => news(),
    }
}

/// What draws the pages of [`Part::Result`].
pub fn result() -> Draw {
    pages::of_result
}

/// What draws the pages of [`Part::Withdrawal`].
pub fn withdrawal() -> Draw {
    pages::of_withdrawal
}

/// What draws the pages of [`Part::Scans`].
pub fn scans() -> Draw {
    pages::of_scans
}

/// What draws [`Part::News`].
pub fn news() -> Draw {
    pages::of_news
}
