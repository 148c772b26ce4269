//! The answers and ticks that this browser keeps from one visit to the next.

use super::App;
use crate::browser;
use crate::library::{Library, Speech};
use crate::state::{Action, Keeping, State};
use crate::store;
use std::rc::Rc;
use yew::prelude::*;

const ANSWERS: &str = "masir-answers";
const PROCEDURE: &str = "masir-procedure";
const TICKS: &str = "masir-ticks";

/// The first state, with the answers and ticks this browser has kept.
pub(super) fn restored(library: Rc<Library>, speech: Rc<Speech>) -> State {
    let answers = store::decode(&browser::kept(ANSWERS), &library.checker.book().facts);
    let procedure = store::decode(&browser::kept(PROCEDURE), &library.road.procedure().facts);
    let lost = answers.lost + procedure.lost;
    State::new(library, speech, browser::today())
        .on_site(&browser::site())
        .with_answers(answers.answers, procedure.answers, lost)
        .with_ticks(store::decode_ticks(&browser::kept(TICKS)))
}

/// Keeps answers and ticks whenever they change.
#[hook]
pub(super) fn use_keeping(app: &App) {
    let keep = app.clone();
    use_effect_with(app.answers.clone(), move |answers| {
        keep_in(ANSWERS, &store::encode(answers, &keep.book().facts), &keep);
    });
    let keep = app.clone();
    use_effect_with(app.procedure_answers.clone(), move |answers| {
        keep_in(
            PROCEDURE,
            &store::encode(answers, &keep.library.road.procedure().facts),
            &keep,
        );
    });
    let keep = app.clone();
    use_effect_with(app.ticks.clone(), move |ticks| {
        keep_in(TICKS, &store::encode_ticks(ticks), &keep);
    });
}

fn keep_in(name: &str, text: &str, app: &App) {
    let keeping = if browser::keep(name, text) {
        Keeping::Kept
    } else {
        Keeping::Refused
    };
    app.dispatch(Action::Keep(keeping));
}
