//! Drawing pages with the components of the program, without a browser.

use std::rc::Rc;

use masir_rulebook::{Date, Language, RuleBook};
use masir_web::app::App;
use masir_web::layout;
use masir_web::library::Library;
use masir_web::route::Names;
use masir_web::state::State;
use yew::{Callback, Html, LocalServerRenderer, Properties, component};

use crate::page::Page;

/// The books, and the day of the pages: that on which the rules were compared with their text, so
/// that a site is the same whenever it is built.
pub(crate) struct Books {
    library: Rc<Library>,
    day: Date,
}

impl Books {
    /// The books that ship.
    pub(crate) fn bundled() -> Result<Self, String> {
        let library = Library::bundled().ok_or("the engine refuses a bundled book")?;
        let day = library.checker().book().edition.verified_on;
        Ok(Self::on(Rc::new(library), day))
    }

    /// Books on a day.
    pub(crate) fn on(library: Rc<Library>, day: Date) -> Self {
        Self { library, day }
    }

    /// The rule book.
    pub(crate) fn book(&self) -> &RuleBook {
        self.library.checker().book()
    }

    /// What addresses name.
    pub(crate) fn names(&self) -> Names<'_> {
        self.library.names()
    }

    /// The program as it stands at a page, with nothing answered.
    pub(crate) fn app(&self, page: Page) -> App {
        let speech = |language: Language| self.library.speech(language);
        let speech = speech(page.language).expect("natively all words are there");
        let mut state = State::new(self.library.clone(), speech, self.day);
        state.route = page.address().route;
        App::new(Rc::new(state), Callback::noop())
    }
}

/// The whole of a view, with what stands around it.
pub(crate) fn layout(app: &App) -> String {
    text(layout::layout(app))
}

/// The same around something else.
pub(crate) fn around(app: &App, inside: Html) -> String {
    let whole = layout(app);
    let start = whole.find("<main").unwrap_or_default();
    let start = start + whole[start..].find('>').map_or(0, |end| end + 1);
    let end = whole.find("</main>").unwrap_or(whole.len());
    [&whole[..start], &text(inside), &whole[end..]].concat()
}

/// What a piece of a page is written as.
fn text(piece: Html) -> String {
    let renderer = LocalServerRenderer::<Piece>::with_props(PieceProps { piece });
    let drawing = renderer.hydratable(false).render();
    let runtime = tokio::runtime::Builder::new_current_thread().build();
    let runtime = runtime.expect("a runtime without threads can be had");
    tokio::task::LocalSet::new().block_on(&runtime, drawing)
}

#[derive(Properties, PartialEq)]
struct PieceProps {
    piece: Html,
}

#[component]
fn Piece(props: &PieceProps) -> Html {
    props.piece.clone()
}
