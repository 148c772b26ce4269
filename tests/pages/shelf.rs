//! Books to draw pages from, and the app as it stands after some answers.
//!
//! The sample book is nobody's rules, so a registrar who edits the real ones breaks no page here.

use masir_authoring::{Compiled, compile_procedure, compile_rules};
use masir_rulebook::{Date, Language, Procedure, RuleBook, Words};
use masir_web::app::App;
use masir_web::library::{Library, Speech};
use masir_web::pages;
use masir_web::state::{Action, State};
use masir_web::store;
use std::path::Path;
use std::rc::Rc;
use std::sync::LazyLock;
use yew::{Callback, Html, LocalServerRenderer, Properties, Reducible, component};

static RULES: LazyLock<Compiled<RuleBook>> =
    LazyLock::new(|| compile_rules(&sample("rules")).expect("the sample book has no fault"));
static ROAD: LazyLock<Compiled<Procedure>> = LazyLock::new(|| {
    compile_procedure(&sample("procedure")).expect("the sample procedure has no fault")
});

static LEAVE: LazyLock<Compiled<Procedure>> = LazyLock::new(|| {
    compile_procedure(&sample("leave")).expect("the other procedure has no fault")
});

fn sample(name: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("crates/authoring/tests/good")
        .join(name)
}

/// The sample book and procedure.
pub(crate) fn samples() -> Library {
    Library::whole(RULES.book.clone(), ROAD.book.clone(), |language| Speech {
        book: words(&RULES.words, language),
        procedure: words(&ROAD.words, language),
        more: Some(masir_web::parts::more(language)),
        ..masir_web::parts::speech(language)
    })
    .expect("the engine reads the sample book")
}

/// The sample book beside a procedure of another university.
pub(crate) fn elsewhere() -> Library {
    elsewhere_with(|_| {})
}

/// The same with something changed in that procedure.
pub(crate) fn elsewhere_with(change: fn(&mut Procedure)) -> Library {
    let mut procedure = LEAVE.book.clone();
    change(&mut procedure);
    Library::whole(RULES.book.clone(), procedure, |language| Speech {
        book: words(&RULES.words, language),
        procedure: words(&LEAVE.words, language),
        more: Some(masir_web::parts::more(language)),
        ..masir_web::parts::speech(language)
    })
    .expect("the engine reads the other procedure")
}

/// The books that ship.
pub(crate) fn bundled() -> Library {
    Library::bundled().expect("the engine reads the bundled books")
}

fn words(all: &[Words], language: Language) -> Words {
    all.iter()
        .find(|words| words.language == language)
        .expect("a book speaks both languages")
        .clone()
}

/// The start page in Persian, before anything is answered.
pub(crate) fn begun(library: Rc<Library>, today: Date) -> State {
    let persian = library.speech(Language::Fa).expect("all words are there");
    State::new(library, persian, today)
}

/// A visit: what was answered, on which day, and which view is shown.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Visit {
    /// The fragment of the view, without `#`.
    pub(crate) view: &'static str,
    /// Answers to the rule book, as they are kept.
    pub(crate) answers: &'static str,
    /// Answers to the procedure, as they are kept.
    pub(crate) procedure: &'static str,
    /// The day in Tehran.
    pub(crate) today: &'static str,
}

impl Visit {
    /// The app as it stands in this visit.
    pub(crate) fn app(self, library: Library) -> App {
        let today = Date::parse(self.today).expect("a day");
        let library = Rc::new(library);
        let read = |text: &str, facts| {
            let decoded = store::decode(text, facts);
            assert_eq!(decoded.lost, 0, "{text}");
            decoded.answers
        };
        let answers = read(self.answers, &library.checker().book().facts);
        let procedure = read(self.procedure, &library.road().procedure().facts);
        let state = begun(library, today)
            .on_site("https://masir.example/")
            .with_answers(answers, procedure, 0);
        let state = Rc::new(state);
        let arrive = Action::Arrive {
            fragment: self.view.to_owned(),
            today,
        };
        App::new(state.reduce(arrive), Callback::noop())
    }

    /// The page that is shown once ticks, as they are kept, are there too.
    pub(crate) fn ticked(self, library: Library, ticks: &str) -> String {
        let app = self.app(library);
        let (ticks, lost) = store::decode_ticks(ticks);
        assert_eq!(lost, 0);
        let state = (*app).clone().with_ticks((ticks, 0));
        let app = App::new(Rc::new(state), Callback::noop());
        render(pages::page(&app))
    }

    /// The page that is shown.
    pub(crate) fn page(self, library: Library) -> String {
        let app = self.app(library);
        render(pages::page(&app))
    }
}

/// What a piece of a page is written as.
pub(crate) fn render(piece: Html) -> String {
    block_on(
        LocalServerRenderer::<Piece>::with_props(PieceProps { piece })
            .hydratable(false)
            .render(),
    )
}

#[derive(Properties, PartialEq)]
struct PieceProps {
    piece: Html,
}

#[component]
fn Piece(props: &PieceProps) -> Html {
    props.piece.clone()
}

/// Waits for what is not waited for in a test.
pub(crate) fn block_on<T>(future: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .expect("a runtime");
    tokio::task::LocalSet::new().block_on(&runtime, future)
}
