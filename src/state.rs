//! One state, one action, one reducer.

use crate::answers::{Answer, Answers};
use crate::library::{Library, Speech};
use crate::route::{Address, Route};
use crate::store;
use crate::ticks::Ticks;
use masir_rulebook::{Assessment, Date, FactId, Language};
use std::rc::Rc;

mod action;
mod checklist;
mod interview;
mod lacking;
mod later;
mod needless;
mod trial;

pub use action::Action;
pub use interview::Depth;
pub use later::act;
pub use trial::Trial;

/// All that the pages draw.
#[derive(Clone)]
pub struct State {
    /// The books.
    pub library: Rc<Library>,
    /// The address of the site, up to the `#`.
    pub site: Rc<str>,
    /// How often another tab has kept something, so that each time it is looked at.
    pub looks: u32,
    /// What the address carries to a view of what was handed on.
    pub carried: Rc<str>,
    /// The language of the page.
    pub language: Language,
    /// The books' texts in that language.
    pub speech: Rc<Speech>,
    /// The view.
    pub route: Route,
    /// What brought the view, and so what becomes of the address.
    pub cause: Cause,
    /// How often an address led elsewhere, so that each time it is corrected.
    pub detours: u32,
    /// The answers to the rule book's questions.
    pub answers: Answers,
    /// The answers to the procedure's questions.
    pub procedure_answers: Answers,
    /// What is ticked off on the procedure's road.
    pub ticks: Ticks,
    /// The day in Tehran.
    pub today: Date,
    /// What the book says about the answers on that day; [`Self::explained`] names who is to be named.
    pub assessment: Rc<Assessment>,
    /// The facts that can still change the verdict of a kind and whose questions are due, in the order
    /// of the book.
    pub open: Rc<[FactId]>,
    /// Other answers that are tried on the result page.
    pub trial: Option<Trial>,
    /// The question to put next.
    pub next: Option<FactId>,
    /// The checklist that is put instead of it.
    pub checklist: Option<u16>,
    /// The article whose facts are asked first.
    pub reason: Option<u16>,
    /// How far the interview goes.
    pub depth: Depth,
    /// What this browser does with the answers.
    pub keeping: Keeping,
    /// Whether what this browser has kept is still to be read, by what comes later.
    pub unread: bool,
    /// How many kept answers could not be read.
    pub lost: usize,
    /// Whether another tab has changed answers since this one was last acted on.
    pub taken_in: bool,
    /// How often a part of the program came or did not.
    pub deliveries: u32,
    /// Whether something that was asked for did not come, and is missing still.
    pub undelivered: bool,
}

impl PartialEq for State {
    /// What never changes, and what follows from the rest, is not looked at.
    fn eq(&self, other: &Self) -> bool {
        let Self {
            library: _,
            site: _,
            looks,
            carried,
            language,
            speech,
            route,
            cause,
            detours,
            answers,
            procedure_answers,
            ticks,
            today,
            assessment: _,
            open: _,
            trial,
            next: _,
            checklist: _,
            reason,
            depth,
            keeping,
            unread,
            lost,
            taken_in,
            deliveries,
            undelivered,
        } = self;
        (looks, detours, deliveries, lost)
            == (&other.looks, &other.detours, &other.deliveries, &other.lost)
            && (unread, taken_in, undelivered)
                == (&other.unread, &other.taken_in, &other.undelivered)
            && (language, route, cause) == (&other.language, &other.route, &other.cause)
            && (today, reason, depth, keeping)
                == (&other.today, &other.reason, &other.depth, &other.keeping)
            && (speech, carried) == (&other.speech, &other.carried)
            && (answers, procedure_answers) == (&other.answers, &other.procedure_answers)
            && ticks == &other.ticks
            && tried(trial.as_ref()) == tried(other.trial.as_ref())
    }
}

fn tried(trial: Option<&Trial>) -> Option<&Vec<(FactId, Answer)>> {
    trial.map(|trial| &trial.answers)
}

/// Why a view is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cause {
    /// The address asked for it; where it led elsewhere, the address is corrected.
    Address,
    /// An action led to it; it becomes a new entry in the browser's history.
    Action,
}

/// What this browser does with answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keeping {
    /// It keeps them.
    Kept,
    /// It leaves those of a newer page as they are, so these last as long as the page.
    Newer,
    /// It refuses to, so they last as long as the page.
    Refused,
}

impl State {
    /// The start page, before anything is answered.
    pub fn new(library: Rc<Library>, speech: Rc<Speech>, today: Date) -> Self {
        let answers = Answers::default();
        let assessment = Rc::new(library.checker().assess(answers.facts(), today));
        let mut state = Self {
            language: speech.book.language,
            speech,
            library,
            site: Rc::default(),
            carried: Rc::default(),
            looks: 0,
            route: Route::Start,
            cause: Cause::Address,
            detours: 0,
            answers,
            procedure_answers: Answers::default(),
            ticks: Ticks::default(),
            today,
            assessment,
            open: Rc::default(),
            trial: None,
            next: None,
            checklist: None,
            reason: None,
            depth: Depth::Verdict,
            keeping: Keeping::Kept,
            unread: false,
            lost: 0,
            taken_in: false,
            deliveries: 0,
            undelivered: false,
        };
        state.look_ahead();
        state
    }

    /// The same with kept answers, some of which may have been lost.
    #[must_use]
    pub fn with_answers(
        mut self,
        answers: Answers,
        procedure_answers: Answers,
        lost: usize,
    ) -> Self {
        let is_begun = answers != self.answers || self.reason.is_some();
        self.answers = answers;
        self.procedure_answers = procedure_answers;
        self.lost = lost;
        // Who begins anew has been assessed.
        if is_begun || self.depth != Depth::Verdict {
            self.assess();
        }
        self
    }

    /// The same on a way through the questions that was kept; before any kept answers.
    #[must_use]
    pub fn on_way(mut self, written: &str) -> Self {
        store::take_way(&mut self, written);
        self
    }

    /// The same with kept ticks, some of which may have been lost.
    #[must_use]
    pub fn with_ticks(mut self, (ticks, lost): (Ticks, usize)) -> Self {
        self.ticks = ticks;
        self.lost += lost;
        self
    }

    /// The same on a site with this address.
    #[must_use]
    pub fn on_site(mut self, site: &str) -> Self {
        self.site = site.into();
        self
    }

    /// The address of the view.
    pub fn address(&self) -> Address {
        Address {
            language: self.language,
            route: self.route,
        }
    }

    /// What the book says, with clauses and approvals named. Only pages that come later ask for it.
    pub fn explained(&self) -> Assessment {
        let mut found = Assessment::clone(&self.assessment);
        self.library
            .checker()
            .name(self.answers.facts(), &mut found);
        found
    }

    fn assess(&mut self) {
        self.trial = None;
        self.assessment = Rc::new(
            self.library
                .checker()
                .assess(self.answers.facts(), self.today),
        );
        self.look_ahead();
    }

    /// Goes on after answers. An answer to a question that these have closed is taken back: the
    /// result is that of a student who was never asked it.
    fn answered(&mut self, before: &Self) {
        loop {
            self.assess();
            let mut closed = self.answers.order().to_vec();
            closed.retain(|fact| before.is_due(*fact) && !self.is_due(*fact));
            if closed.is_empty() {
                break;
            }
            for fact in closed {
                self.answers.forget(fact);
            }
        }
        self.go(self.onward());
    }

    /// Finds what is open, which every page asks for many times, and what to ask next.
    fn look_ahead(&mut self) {
        let mut open = self.deciding();
        open.retain(|id| self.is_due(*id));
        self.open = open.into();
        let next = interview::next(self);
        self.next = next.map(|next| next.fact);
        self.checklist = next.and_then(|next| next.checklist);
    }

    fn arrive(&mut self, fragment: &str, today: Date) {
        if self.today != today {
            self.today = today;
            self.assess();
        }
        let Some(address) = Address::parse(fragment, self.library.names()) else {
            return;
        };
        // Words that have not come yet are brought before the address is followed.
        if let Some(speech) = self.library.speech(address.language) {
            self.language = address.language;
            self.speech = speech;
        }
        // Where the address leads goes by what was kept, and what becomes of the address too.
        if self.unread {
            self.route = address.route;
            return;
        }
        // Who goes on from the start without picking a reason has none.
        let reason = match address.route {
            Route::Reason(article) => Some(article),
            Route::Next if self.route == Route::Start => None,
            _ => self.reason,
        };
        if self.reason != reason {
            self.reason = reason;
            self.look_ahead();
        }
        self.carried = address.carried(fragment).into();
        self.cause = Cause::Address;
        self.taken_in = false;
        self.route = match address.route {
            Route::Next | Route::Reason(_) => {
                self.detours = self.detours.wrapping_add(1);
                self.onward()
            }
            route => route,
        };
        if self.route != Route::Result {
            self.trial = None;
        }
    }

    /// The view that comes after an answer.
    fn onward(&self) -> Route {
        let checklist = self.checklist.map(Route::Checklist);
        checklist
            .or(self.next.map(Route::Question))
            .unwrap_or(Route::Answers)
    }

    fn go(&mut self, route: Route) {
        self.taken_in = false;
        self.cause = Cause::Action;
        self.route = route;
    }
}
