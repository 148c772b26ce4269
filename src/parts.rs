//! What of the program comes when it is asked for.
//!
//! The first answer needs the interview and one language; the rest would keep a slow line waiting.
//! The build cuts the program where `main.rs` says so; this library only knows that some things
//! come later, and where tests run natively they are simply there.

use crate::answers::Answer;
use crate::app::App;
use crate::browser;
use crate::components::{answer_list, error_summary, number, several, why};
use crate::elsewhere::{Fallback, Own, Reason, Refusal, Wish};
use crate::filling::Filled;
use crate::form::{self, Edit, Field, Form, Wrong};
use crate::format::Format;
use crate::host::{self, Host};
use crate::library::{Library, More, Speech};
use crate::pages;
use crate::pen::Pen;
use crate::route::Route;
use crate::text::{self, Ui};
use crate::unfinished;
use masir_bundled::Packed;
use masir_rulebook::{Fact, FactId, Language};
use std::future::{Future, ready};
use std::pin::Pin;
use yew::{Callback, Html};

/// Something that comes later, or not at all where the network refuses.
pub type Coming<T> = Pin<Box<dyn Future<Output = Result<T, Absent>>>>;

/// It has not come.
#[derive(Debug)]
pub struct Absent;

/// What draws the pages of a part.
#[derive(Clone, Copy)]
pub struct Draw {
    /// The page of the view.
    pub page: fn(&App) -> Html,
    /// Its title.
    pub title: fn(&App) -> String,
    /// What they are drawn and changed with.
    pub host: Host,
    /// What it draws on pages of the interview that are there before it.
    pub beside: Option<Beside>,
}

/// What a question's page is given by [`Part::Start`], which comes behind the first question. Numbers
/// wait for it, see [`crate::state::State::lacks`]; the rest can be done without.
#[derive(Clone, Copy)]
pub struct Beside {
    /// Why the page is asked.
    pub why: fn(&App, &[FactId]) -> Html,
    /// What is wrong with a form, told above it.
    pub errors: fn(&App, &Filled) -> Html,
    /// What is wrong with a field, told there.
    pub error: fn(&App, &Form, &Fact, FactId) -> Html,
    /// The last answers but those of the page.
    pub so_far: fn(&App, &[FactId]) -> Html,
    /// The fields of a page that asks for a number, or more than one question.
    pub fields: fn(&App, &str, &Form, &mut dyn Pen),
    /// What stands in the field of a number for an answer that was given earlier.
    pub shown: fn(&Fact, i32, Format) -> String,
    /// The number that is typed into a field, or what is wrong with it.
    pub typed: fn(&Fact, &str) -> Result<Answer, Wrong>,
    /// The field of a number.
    pub number: fn(&App, &Field, &Fact, &Form, &Callback<Edit>) -> Html,
    /// Says that a number is not known, or, without one, that some are not.
    pub unknown: fn(&App, Option<&Fact>, &Form, &Callback<Edit>) -> Html,
    /// Keeps what stands in the form, in case the page is loaded anew.
    pub keep: fn(&App, &Filled),
    /// The form with what was kept of it.
    pub restored: fn(&App, &Filled) -> Filled,
    /// Forgets what was kept: answers were given.
    pub forget: fn(&App),
    /// The page of these facts is left unfinished.
    pub leave: fn(&App, &[FactId]),
}

/// What brings the books that the address asks for, or says why it cannot.
pub type Open = fn(Parts) -> Coming<Library>;

/// Pages that come together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The start page, which stands in the document until the program has come, the checklists, and
    /// what questions after the first are drawn with.
    Start,
    /// Fields of numbers, and of several questions on a page: they come with the same part, and need
    /// more words.
    Fields,
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
    pub const ALL: [Self; 6] = [
        Self::Start,
        Self::Fields,
        Self::Result,
        Self::Withdrawal,
        Self::Scans,
        Self::News,
    ];

    /// What draws a view; `None` for those of the interview, which are there from the start.
    pub const fn of(route: Route) -> Option<Self> {
        match route {
            Route::Question(_) | Route::Checklist(_) => None,
            Route::Start | Route::Next | Route::Reason(_) | Route::Nowhere => Some(Self::Start),
            Route::Answers
            | Route::Result
            | Route::Clauses
            | Route::Clause(_)
            | Route::Shared
            | Route::Receipt => Some(Self::Result),
            Route::Withdrawal => Some(Self::Withdrawal),
            Route::Scans => Some(Self::Scans),
        }
    }

    /// Whether its pages are drawn with more than the words of the interview.
    pub const fn tells_more(self) -> bool {
        !matches!(self, Self::Start | Self::News)
    }
}

/// Where what comes later is had from.
#[derive(Clone, Copy)]
pub struct Parts {
    /// The words of the interview in a language.
    pub speech: fn(Language) -> Coming<Told>,
    /// The rest of the words in a language.
    pub more: fn(Language) -> Coming<More>,
    /// What draws the pages of a part.
    pub page: fn(Part) -> Coming<Draw>,
    /// What brings the books that the address asks for.
    pub elsewhere: fn() -> Coming<Open>,
}

impl Parts {
    /// Nothing can be had: there is nowhere to have it from.
    pub const NONE: Self = Self {
        speech: |_| Box::pin(ready(Err(Absent))),
        more: |_| Box::pin(ready(Err(Absent))),
        page: |_| Box::pin(ready(Err(Absent))),
        elsewhere: || Box::pin(ready(Err(Absent))),
    };
}

/// The words of the interview as they come.
pub struct Told {
    ui: Ui,
    book: Packed,
    procedure: Packed,
}

impl Told {
    /// The words.
    pub fn speech(self) -> Speech {
        Speech {
            ui: self.ui,
            book: self.book.words(),
            procedure: self.procedure.words(),
            more: None,
        }
    }
}

/// The words of the interview in a language.
pub fn speech(language: Language) -> Speech {
    told(language).speech()
}

/// The same as they come.
pub const fn told(language: Language) -> Told {
    match language {
        Language::Fa => persian(),
        Language::En => english(),
    }
}

/// The words of the interview in Persian.
pub const fn persian() -> Told {
    Told {
        ui: text::FA,
        book: masir_bundled::fa::ASKED,
        procedure: masir_bundled::fa::PROCEDURE_ASKED,
    }
}

/// The words of the interview in English.
pub const fn english() -> Told {
    Told {
        ui: text::EN,
        book: masir_bundled::en::ASKED,
        procedure: masir_bundled::en::PROCEDURE_ASKED,
    }
}

/// The rest of the words in a language.
pub fn more(language: Language) -> More {
    match language {
        Language::Fa => more_persian(),
        Language::En => more_english(),
    }
}

/// The rest of the words in Persian.
pub fn more_persian() -> More {
    More {
        later: None,
        desk: None,
        book: masir_bundled::fa::rest(),
        procedure: masir_bundled::fa::procedure_rest(),
    }
}

/// The rest of the words in English.
pub fn more_english() -> More {
    More {
        later: Some(text::LATER_EN),
        desk: Some(text::DESK_EN),
        book: masir_bundled::en::rest(),
        procedure: masir_bundled::en::procedure_rest(),
    }
}

/// What draws the pages of a part.
pub fn draw(part: Part) -> Draw {
    match part {
        Part::Start | Part::Fields => start(),
        Part::Result => result(),
        Part::Withdrawal => withdrawal(),
        Part::Scans => scans(),
        Part::News => news(),
    }
}

/// What draws the pages of [`Part::Start`].
pub fn start() -> Draw {
    Draw {
        page: pages::of_start,
        title: pages::title_of_start,
        host: host::YEW,
        beside: Some(Beside {
            why: why::reasons,
            errors: error_summary::of_page,
            error: error_summary::at_field,
            so_far: answer_list::so_far,
            fields: several::fields,
            shown: form::shown,
            typed: form::typed,
            number: number::number,
            unknown: number::unknown,
            keep: unfinished::keep,
            restored: unfinished::restored,
            forget: unfinished::forget,
            leave: unfinished::leave,
        }),
    }
}

/// What draws the pages of [`Part::Result`].
pub fn result() -> Draw {
    Draw {
        page: pages::of_result,
        title: pages::title_of_result,
        host: host::YEW,
        beside: None,
    }
}

/// What draws the pages of [`Part::Withdrawal`].
pub fn withdrawal() -> Draw {
    Draw {
        page: pages::of_withdrawal,
        title: |app| app.pt(app.library.head().title).to_owned(),
        host: host::YEW,
        beside: None,
    }
}

/// What draws the pages of [`Part::Scans`].
pub fn scans() -> Draw {
    Draw {
        page: pages::of_scans,
        title: |app| app.ui().common.to_scans.to_owned(),
        host: host::YEW,
        beside: None,
    }
}

/// What draws [`Part::News`].
pub fn news() -> Draw {
    Draw {
        page: pages::of_news,
        title: pages::title,
        host: host::YEW,
        beside: None,
    }
}

/// What brings the books that the address asks for.
pub fn elsewhere() -> Open {
    |parts| Box::pin(async move { open(parts).await.ok_or(Absent) })
}

async fn open(parts: Parts) -> Option<Library> {
    let Wish {
        rules,
        fallback,
        query,
    } = Wish::read(&browser::asked())?;
    let allowed = browser::allowed();
    let came = browser::fetch(&rules, &allowed).await;
    let opened = came.and_then(|(bytes, from)| {
        let opened = masir_bookfile::read(&bytes).map_err(Reason::File)?;
        Ok((opened, from))
    });
    let refusal = match opened {
        Ok((opened, from)) => return Some(Own::library(opened, query, from, parts)),
        Err(reason) => Refusal {
            given: rules,
            reason,
            allowed,
        },
    };
    if fallback {
        return Some(Fallback::library(refusal, query, parts));
    }
    pages::refused::show(refusal);
    None
}
