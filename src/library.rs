//! The rule book and the procedure, ready for questions, and what of the program has come so far.

use crate::ahead::Ahead;
use crate::elsewhere::Elsewhere;
use crate::filling::Filling;
use crate::host::Host;
use crate::parts::{self, Beside, Draw, Part, Parts};
use crate::route::Names;
use crate::text::{Later, Ui, WithdrawalText};
use masir_rulebook::{Checker, Head, Language, Procedure, Road, RuleBook, Words};
use std::cell::{Cell, OnceCell, RefCell};
use std::future::poll_fn;
use std::pin::pin;
use std::rc::Rc;
use std::task::Poll;

/// Gives up what stands in a form.
type Left = Box<dyn FnOnce() -> Option<Filling>>;

/// What the app knows and never changes, and the parts of it that come later.
pub struct Library {
    checker: Cell<&'static Checker>,
    /// Whether the rest of the bundled rule book is still to come.
    is_in_brief: Cell<bool>,
    /// The name of the procedure in addresses.
    pub procedure: String,
    head: OnceCell<Head>,
    /// The procedure with its engine, for as long as the page lasts.
    road: OnceCell<&'static Road>,
    parts: Parts,
    speech: [RefCell<Option<Rc<Speech>>>; 2],
    pages: [Cell<Option<Draw>>; Part::ALL.len()],
    elsewhere: Option<Box<dyn Elsewhere>>,
    /// Who has what stands in a form while the page changes hands.
    left: RefCell<Option<Left>>,
    /// What an answer that is picked will come to.
    pub ahead: Ahead,
}

/// The words in one language: those of the interview, and all once [`More`] has come.
#[derive(Clone)]
pub struct Speech {
    /// Of the interview.
    pub ui: Ui,
    /// Of the rule book; those that questions are put with, until the rest has come.
    pub book: Words,
    /// Of the procedure; its name, until the rest has come.
    pub procedure: Words,
    /// The rest.
    pub more: Option<More>,
}

/// The words of the pages that come later.
#[derive(Clone)]
pub struct More {
    /// Of the interface. Persian ones come with the pages themselves.
    pub later: Option<Later>,
    /// Of the withdrawal desk; likewise.
    pub desk: Option<&'static WithdrawalText>,
    /// Of the rule book, behind those that are there.
    pub book: Words,
    /// Of the procedure, likewise.
    pub procedure: Words,
}

impl Speech {
    /// The same with the rest.
    #[must_use]
    pub fn with(&self, more: More) -> Self {
        let (mut book, mut procedure) = (self.book.clone(), self.procedure.clone());
        book.go_on(&more.book);
        procedure.go_on(&more.procedure);
        Self {
            ui: self.ui,
            book,
            procedure,
            more: Some(more),
        }
    }
}

impl Library {
    /// Makes books ready; `None` where the engine refuses one, which the build has ruled out.
    pub fn new(book: RuleBook, procedure: Procedure, parts: Parts) -> Option<Self> {
        let checker = Checker::new(book).ok()?;
        Some(Self::of(checker, parts).leading(Road::new(procedure).ok()?))
    }

    /// Books that are ready; the procedure is the bundled one, made ready when its road is shown.
    pub fn of(checker: Checker, parts: Parts) -> Self {
        // A page has one for as long as it lasts.
        Self {
            checker: Cell::new(Box::leak(Box::new(checker))),
            is_in_brief: Cell::new(false),
            procedure: masir_bundled::PROCEDURE.to_owned(),
            head: OnceCell::new(),
            road: OnceCell::new(),
            parts,
            speech: [const { RefCell::new(None) }; 2],
            pages: [const { Cell::new(None) }; Part::ALL.len()],
            elsewhere: None,
            left: RefCell::default(),
            ahead: Ahead::default(),
        }
    }

    /// The same with a procedure of its own.
    #[must_use]
    pub fn leading(self, road: Road) -> Self {
        Self {
            procedure: road.procedure().procedure.clone(),
            head: OnceCell::from(road.procedure().head()),
            road: OnceCell::from(&*Box::leak(Box::new(road))),
            ..self
        }
    }

    /// The rule book with its engine. The bundled one names nobody by itself, and has in it what
    /// interviews go by until [`Self::complete`] brings the rest.
    pub fn checker(&self) -> &'static Checker {
        self.checker.get()
    }

    /// Brings the rest of the bundled rule book, for pages behind the first questions.
    pub fn complete(&self) {
        if self.is_in_brief.take() {
            let whole = self.checker.get().with(masir_bundled::rest());
            self.checker.set(Box::leak(Box::new(whole)));
        }
    }

    /// What of the procedure has to be known first. Only pages that Yew draws ask for it.
    pub fn head(&self) -> &Head {
        self.head.get_or_init(masir_bundled::procedure_head)
    }

    /// The procedure with its engine. Only pages that come later ask for it: what reads the whole
    /// procedure comes with them.
    pub fn road(&self) -> &Road {
        self.road
            .get_or_init(|| Box::leak(Box::new(Road::trusted(masir_bundled::procedure()))))
    }

    /// What addresses name.
    pub fn names(&self) -> Names<'_> {
        Names {
            book: self.checker().book(),
            procedure: &self.procedure,
        }
    }

    /// The same where the address asks for rules of its own.
    #[must_use]
    pub fn from_elsewhere(self, elsewhere: Box<dyn Elsewhere>) -> Self {
        Self {
            elsewhere: Some(elsewhere),
            ..self
        }
    }

    /// What is different where the address asks for rules of its own.
    pub fn elsewhere(&self) -> Option<&dyn Elsewhere> {
        self.elsewhere.as_deref()
    }

    /// The books this site was built with, where parts of the program come later. The build has
    /// checked them.
    pub fn in_parts(parts: Parts) -> Self {
        let library = Self::of(Checker::naming_nobody(masir_bundled::in_brief()), parts);
        library.is_in_brief.set(true);
        library
    }

    /// The books this site was built with, and all that belongs to them; never `None`.
    pub fn bundled() -> Option<Self> {
        let library = Self::in_parts(Parts::NONE)
            .filled(|language| parts::speech(language).with(parts::more(language)));
        library.complete();
        Some(library)
    }

    /// Books with everything there from the start, as it is where nothing has to be sent.
    pub fn whole(
        book: RuleBook,
        procedure: Procedure,
        speak: fn(Language) -> Speech,
    ) -> Option<Self> {
        Some(Self::new(book, procedure, Parts::NONE)?.filled(speak))
    }

    /// The same with everything there.
    fn filled(self, speak: fn(Language) -> Speech) -> Self {
        for language in Language::ALL {
            self.learn(language, speak(language));
        }
        for part in Part::ALL {
            self.pages[part as usize].set(Some(parts::draw(part)));
        }
        self
    }

    /// The words in a language, as far as they have come.
    pub fn speech(&self, language: Language) -> Option<Rc<Speech>> {
        self.speech[language as usize].borrow().clone()
    }

    /// Keeps words for [`Self::speech`].
    fn learn(&self, language: Language, speech: Speech) -> Rc<Speech> {
        let speech = Rc::new(speech);
        self.speech[language as usize].replace(Some(speech.clone()));
        speech
    }

    /// Brings the words of the interview in a language; `None` where they cannot be had now.
    pub async fn speak(&self, language: Language) -> Option<Rc<Speech>> {
        if let Some(speech) = self.speech(language) {
            return Some(speech);
        }
        let mut came = (self.parts.speech)(language).await.ok()?.speech();
        if let Some(elsewhere) = self.elsewhere() {
            elsewhere.teach(&mut came);
        }
        // Of two that waited for the same words, the second finds what the first brought.
        let here = self.speech(language);
        Some(here.unwrap_or_else(|| self.learn(language, came)))
    }

    /// What draws the pages of a part, once it has come.
    pub fn page(&self, part: Part) -> Option<Draw> {
        self.pages[part as usize].get()
    }

    /// What draws and changes the app from then on, once a part has brought it.
    pub fn host(&self) -> Option<Host> {
        let pages = self.pages.iter();
        pages.filter_map(Cell::get).map(|draw| draw.host).next()
    }

    /// What questions are drawn with, as far as it has come.
    pub fn beside(&self) -> Option<Beside> {
        let mut brought = [Part::Start, Part::Fields].into_iter();
        brought.find_map(|part| self.page(part))?.beside
    }

    /// Leaves a form, as it is by then, for who draws the page next.
    pub fn leave(&self, left: impl FnOnce() -> Option<Filling> + 'static) {
        self.left.replace(Some(Box::new(left)));
    }

    /// The form that was left, once.
    pub fn left(&self) -> Option<Filling> {
        self.left.take()?()
    }

    /// Brings a part that has words of its own; `false` where it cannot be had now.
    pub async fn fetch(&self, part: Part) -> bool {
        let kept = &self.pages[part as usize];
        if kept.get().is_none() {
            kept.set((self.parts.page)(part).await.ok());
        }
        kept.get().is_some()
    }

    /// Brings a part, and its words in a language; `false` where not all can be had now.
    pub async fn bring(&self, part: Part, language: Language) -> bool {
        if !part.tells_more() {
            return self.fetch(part).await;
        }
        both(self.fetch(part), self.explain(language)).await
    }

    /// Brings the words of explanations in a language; `false` where they cannot be had now.
    pub async fn explain(&self, language: Language) -> bool {
        let Some(speech) = self.speak(language).await else {
            return false;
        };
        if speech.more.is_some() {
            return true;
        }
        let Ok(more) = (self.parts.more)(language).await else {
            return false;
        };
        // Of two that waited for the same words, the second finds what the first brought.
        let here = self.speech(language);
        if here.is_none_or(|here| here.more.is_none()) {
            self.learn(language, speech.with(more));
        }
        true
    }
}

/// Waits for two at once; no longer than until one has not come.
async fn both(one: impl Future<Output = bool>, other: impl Future<Output = bool>) -> bool {
    let (mut one, mut other) = (pin!(one), pin!(other));
    let (mut a, mut b) = (Poll::Pending, Poll::Pending);
    poll_fn(move |context| {
        if a.is_pending() {
            a = one.as_mut().poll(context);
        }
        if b.is_pending() {
            b = other.as_mut().poll(context);
        }
        match (a, b) {
            (Poll::Ready(false), _) | (_, Poll::Ready(false)) => Poll::Ready(false),
            (Poll::Ready(true), Poll::Ready(true)) => Poll::Ready(true),
            _ => Poll::Pending,
        }
    })
    .await
}

impl PartialEq for Speech {
    /// The words of a language go with a book, and there are more of them or not.
    fn eq(&self, other: &Self) -> bool {
        (self.book.language, self.more.is_some()) == (other.book.language, other.more.is_some())
            && self.book.book == other.book.book
    }
}

impl Eq for Speech {}

impl PartialEq for Library {
    /// A library is equal to itself alone.
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}
