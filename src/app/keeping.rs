//! The answers and ticks that this browser keeps from one visit to the next.

use super::App;
use crate::answers::Answers;
use crate::browser;
use crate::library::{Library, Speech};
use crate::state::{Action, Keeping, State};
use crate::store::{self, Decoded, Seen, Step};
use masir_rulebook::Fact;
use std::rc::Rc;
use yew::prelude::*;

const ANSWERS: &str = "masir-answers";
const PROCEDURE: &str = "masir-procedure";
const TICKS: &str = "masir-ticks";

/// Where answers and ticks are kept: each book's in a place of its own.
struct Places {
    answers: String,
    procedure: String,
    ticks: String,
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
        }
    }
}

/// The first state, with the answers and ticks this browser has kept.
pub(super) fn restored(library: Rc<Library>, speech: Rc<Speech>) -> State {
    let handed_over = browser::handed_over();
    let mut handed_over = handed_over.lines();
    // A browser that keeps nothing may have been handed it by the page that was here before.
    let places = Places::of(&library);
    let mut kept = |name: &str| match browser::kept(name) {
        none if none.is_empty() => handed_over.next().unwrap_or_default().to_owned(),
        kept => kept,
    };
    let answers = read(&kept(&places.answers), &library.checker.book().facts);
    let procedure = read(&kept(&places.procedure), &library.road.procedure().facts);
    let ticks = kept(&places.ticks);
    let mut site = browser::site();
    if let Some(elsewhere) = library.elsewhere() {
        site.push_str(elsewhere.query());
    }
    let lost = answers.lost + procedure.lost;
    State::new(library, speech, browser::today())
        .on_site(&site)
        .with_answers(answers.answers, procedure.answers, lost)
        .with_ticks(store::decode_ticks(&ticks))
}

/// The answers in a text. Those of a newer page are not lost: they stay where they are.
fn read(kept: &str, facts: &[Fact]) -> Decoded {
    if store::is_newer(kept) {
        return Decoded::default();
    }
    store::decode(kept, facts)
}

/// Keeps answers and ticks whenever they change, here or in another tab.
#[hook]
pub(super) fn use_keeping(app: &App) {
    let places = use_memo((), |()| Places::of(&app.library));
    let listener = app.clone();
    use_effect_with((), move |()| {
        browser::on_kept_elsewhere(move || listener.dispatch(Action::LookAgain));
    });
    let seen = use_mut_ref(|| Seen {
        text: browser::kept(&places.answers),
        answers: app.answers.clone(),
    });
    let (keep, there) = (app.clone(), places.clone());
    use_effect_with((app.answers.clone(), app.looks), move |(answers, _)| {
        let facts = &keep.book().facts;
        share(
            &keep,
            &there.answers,
            &mut seen.borrow_mut(),
            answers,
            facts,
            Action::TakeIn,
        );
    });
    let seen = use_mut_ref(|| Seen {
        text: browser::kept(&places.procedure),
        answers: app.procedure_answers.clone(),
    });
    let (keep, there) = (app.clone(), places.clone());
    use_effect_with(
        (app.procedure_answers.clone(), app.looks),
        move |(answers, _)| {
            let facts = &keep.library.road.procedure().facts;
            share(
                &keep,
                &there.procedure,
                &mut seen.borrow_mut(),
                answers,
                facts,
                Action::TakeInTold,
            );
        },
    );
    let (keep, there) = (app.clone(), places.clone());
    use_effect_with(app.ticks.clone(), move |ticks| {
        keep_in(&there.ticks, &store::encode_ticks(ticks), &keep);
    });
}

/// Keeps answers beside those that other tabs keep in the same place.
fn share(
    app: &App,
    name: &str,
    seen: &mut Seen,
    mine: &Answers,
    facts: &[Fact],
    take_in: fn(Answers) -> Action,
) {
    match store::step(&browser::kept(name), seen, mine, facts) {
        Step::Nothing => {}
        Step::Write(text) => {
            keep_in(name, &text, app);
            *seen = Seen {
                text,
                answers: mine.clone(),
            };
        }
        Step::Take(both) => app.dispatch(take_in(both)),
        Step::Leave => app.dispatch(Action::Keep(Keeping::Newer)),
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
