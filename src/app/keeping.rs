//! The answers, the ticks and the way through the questions that this browser keeps from one visit
//! to the next.

use super::early::{ANSWERS, Early, PROCEDURE, TICKS, WAY};
use super::{App, address};
use crate::answers::Answers;
use crate::browser;
use crate::library::Library;
use crate::route::Route;
use crate::state::{Action, Keeping, State};
use crate::store::{self, Decoded, Seen, Step};
use crate::ticks::Ticks;
use masir_rulebook::Fact;
use std::rc::Rc;
use yew::Reducible;

/// Where answers and ticks are kept: each book's in a place of its own.
struct Places {
    answers: String,
    procedure: String,
    ticks: String,
    way: String,
}

impl Places {
    fn of(library: &Library) -> Self {
        let (shelf, desk) = library
            .elsewhere()
            .map_or(("", ""), |elsewhere| (elsewhere.shelf(), elsewhere.desk()));
        Self {
            answers: [ANSWERS, shelf].concat(),
            procedure: [PROCEDURE, desk].concat(),
            ticks: [TICKS, desk].concat(),
            way: [WAY, shelf].concat(),
        }
    }
}

/// A state that waited for it with the answers and ticks this browser has kept, arrived at the address
/// that the browser shows.
pub(super) fn restored(waiting: &State) -> Rc<State> {
    let library = &waiting.library;
    let handed_over = browser::handed_over();
    let mut handed_over = handed_over.lines();
    // A browser that keeps nothing may have been handed it by the page that was here before.
    let places = Places::of(library);
    let mut kept = |name: &str| match browser::kept(name) {
        none if none.is_empty() => handed_over.next().unwrap_or_default().to_owned(),
        kept => kept,
    };
    let answers = read(&kept(&places.answers), &library.checker().book().facts);
    let procedure = read(&kept(&places.procedure), &library.head().facts);
    let ticks = kept(&places.ticks);
    let way = kept(&places.way);
    let query = library
        .elsewhere()
        .map_or("", |elsewhere| elsewhere.query());
    let lost = answers.lost + procedure.lost;
    let state = State {
        unread: false,
        route: Route::Start,
        ..waiting.clone()
    };
    let state = state
        .on_site(&[&*waiting.site, query].concat())
        .on_way(&way)
        .with_answers(answers.answers, procedure.answers, lost)
        .with_ticks(store::decode_ticks(&ticks));
    Rc::new(state).reduce(address::arrival())
}

/// The answers in a text. Those of a newer page are not lost: they stay where they are.
fn read(kept: &str, facts: &[Fact]) -> Decoded {
    if store::is_newer(kept) {
        return Decoded::default();
    }
    store::decode(kept, facts)
}

/// Keeps answers and ticks whenever they change, here or in another tab.
pub struct Keeper {
    answers: Place,
    procedure: Place,
    ticks_there: String,
    ticks: Option<Ticks>,
    way_there: String,
    way: String,
}

/// Where answers are kept beside those of other tabs.
struct Place {
    name: String,
    seen: Seen,
    /// What was kept there last, and how often another tab had kept something by then.
    kept: Option<(Answers, u32)>,
}

impl Keeper {
    /// Reads what a state waited for that was begun without it, and goes on keeping from there, or
    /// from what was kept meanwhile.
    pub fn take_over(state: Rc<State>, early: Early) -> (Rc<State>, Self) {
        let places = Places::of(&state.library);
        let (state, answers, procedure, way) = if state.unread {
            let state = restored(&state);
            let answers = seen(&places.answers, &state.answers);
            let procedure = seen(&places.procedure, &state.procedure_answers);
            (state, answers, procedure, browser::kept(&places.way))
        } else {
            (state, early.seen, Seen::default(), early.way)
        };
        let keeper = Self {
            answers: Place::new(places.answers, answers),
            procedure: Place::new(places.procedure, procedure),
            ticks_there: places.ticks,
            ticks: None,
            way,
            way_there: places.way,
        };
        (state, keeper)
    }

    /// Listens to what other tabs keep, for as long as the page lasts.
    pub fn listen(app: &App) {
        let app = app.clone();
        browser::on_kept_elsewhere(move || app.dispatch(Action::LookAgain));
    }

    /// Keeps what a state that has just been drawn holds.
    pub fn keep(&mut self, app: &App) {
        let facts = &app.book().facts;
        self.answers.keep(app, &app.answers, facts, Action::TakeIn);
        let facts = &app.library.head().facts;
        self.procedure
            .keep(app, &app.procedure_answers, facts, Action::TakeInTold);
        if self.ticks.as_ref() != Some(&app.ticks) {
            self.ticks = Some(app.ticks.clone());
            keep_in(&self.ticks_there, &store::encode_ticks(&app.ticks), app);
        }
        self.keep_way(app);
    }

    /// Each tab goes its own way, and the last to take one leaves it for the next visit.
    fn keep_way(&mut self, app: &App) {
        let way = store::encode_way(app);
        if self.way == way || store::is_newer(&self.way) {
            return;
        }
        if way.is_empty() {
            browser::forget(&self.way_there);
        } else {
            keep_in(&self.way_there, &way, app);
        }
        self.way = way;
    }
}

impl Place {
    fn new(name: String, seen: Seen) -> Self {
        Self {
            name,
            seen,
            kept: None,
        }
    }

    fn keep(&mut self, app: &App, mine: &Answers, facts: &[Fact], take_in: fn(Answers) -> Action) {
        let kept = Some((mine.clone(), app.looks));
        if self.kept == kept {
            return;
        }
        self.kept = kept;
        match store::step(&browser::kept(&self.name), &mut self.seen, mine, facts) {
            Step::Nothing => {}
            Step::Write(text) => {
                keep_in(&self.name, &text, app);
                self.seen = Seen {
                    text,
                    answers: mine.clone(),
                };
            }
            Step::Take(both) => app.dispatch(take_in(both)),
            Step::Leave => app.dispatch(Action::Keep(Keeping::Newer)),
        }
    }
}

/// What is kept under a name, as it was read.
fn seen(name: &str, answers: &Answers) -> Seen {
    Seen {
        text: browser::kept(name),
        answers: answers.clone(),
    }
}

fn keep_in(name: &str, text: &str, app: &App) {
    let keeping = if browser::keep(name, text) {
        Keeping::Kept
    } else {
        Keeping::Refused
    };
    app.dispatch(Action::Keep(keeping));
}
