//! What a student fills in on a page of the interview, on its way to answers, whoever draws it.

use crate::app::App;
use crate::form::{Edit, Form, Ticking, Ticks, Wrong};
use crate::parts::Beside;
use crate::pen::Doing;
use crate::route::Route;
use crate::state::Action;
use masir_rulebook::FactId;
use std::rc::Rc;
use yew::Reducible;

/// The form of a page, and whether the student has touched it.
#[derive(Clone)]
pub struct Filling {
    /// What stands in it.
    pub filled: Filled,
    touched: bool,
}

/// What stands in a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Filled {
    /// Answers to the questions of a page, the one that it is named after first.
    Form(FactId, Rc<Form>),
    /// What is ticked on a checklist.
    Ticks(u16, Rc<Ticks>),
}

impl Filled {
    /// The page that it stands on.
    pub const fn route(&self) -> Route {
        match self {
            Self::Form(fact, _) => Route::Question(*fact),
            Self::Ticks(list, _) => Route::Checklist(*list),
        }
    }

    /// The facts of the page.
    pub fn facts(&self, app: &App) -> Vec<FactId> {
        match self {
            Self::Form(fact, _) => app.together(*fact),
            Self::Ticks(list, _) => app.lines(*list),
        }
    }

    /// How often the student wanted to go on and could not.
    pub fn refusals(&self) -> usize {
        match self {
            Self::Form(_, form) => form.refusals,
            Self::Ticks(_, ticks) => ticks.refusals,
        }
    }

    /// What going on with it means; otherwise what it is once the student has been told what is wrong.
    pub fn action(&self, app: &App) -> Result<Action, Self> {
        match self {
            Self::Form(fact, form) => {
                let answers = form.answers(&app.book().facts, |fact, text| {
                    // Without what reads numbers, no field for one was there.
                    let beside = app.library.beside().ok_or(Wrong::NotWritten)?;
                    (beside.typed)(fact, text)
                });
                answers
                    .map(Action::Answer)
                    .map_err(|faults| Self::Form(*fact, form.clone().reduce(Edit::Refuse(faults))))
            }
            Self::Ticks(list, ticks) => ticks
                .action(*list)
                .ok_or_else(|| Self::Ticks(*list, ticks.clone().reduce(Ticking::Refuse))),
        }
    }

    /// The same once the student has done something to it.
    fn after(&self, doing: &Doing) -> Self {
        match (self, doing) {
            (Self::Form(fact, form), Doing::Edit(edit)) => {
                Self::Form(*fact, form.clone().reduce(edit.clone()))
            }
            (Self::Ticks(list, ticks), Doing::Tick(ticking)) => {
                Self::Ticks(*list, ticks.clone().reduce(*ticking))
            }
            _ => self.clone(),
        }
    }
}

impl Filling {
    /// The form of a page with the answers that were given; `None` for pages without.
    pub fn new(app: &App, route: Route) -> Option<Self> {
        let filled = match route {
            Route::Question(fact) => {
                let (facts, page) = (&app.book().facts, app.together(fact));
                let form = Form::new(facts, &page, &app.answers, |fact, number| {
                    let beside = app.library.beside();
                    beside.map_or_else(String::new, |beside| {
                        (beside.shown)(fact, number, app.format())
                    })
                });
                Filled::Form(fact, Rc::new(form))
            }
            Route::Checklist(list) => {
                Filled::Ticks(list, Rc::new(Ticks::new(app, &app.lines(list))))
            }
            _ => return None,
        };
        Some(Self {
            filled,
            touched: false,
        })
    }

    /// The same with what was left in it when the page was loaded anew. What remembers that may have
    /// come only now: whoever has filled the form in meanwhile is not overruled.
    pub fn renew(&mut self, app: &App) {
        let Some(beside) = app.library.beside() else {
            return;
        };
        if self.touched {
            (beside.keep)(app, &self.filled);
        } else {
            let restored = (beside.restored)(app, &self.filled);
            self.touched = restored != self.filled;
            self.filled = restored;
        }
    }

    /// Whether the student has done something to it.
    pub const fn is_touched(&self) -> bool {
        self.touched
    }

    /// Fills it in, or takes on what stands in it by now. Says whether the page is still to be filled in.
    pub fn heed(&mut self, app: &App, doing: &Doing) -> bool {
        let next = if *doing == Doing::GoOn {
            match self.filled.action(app) {
                Ok(action) => {
                    self.touched = false;
                    with(app, |beside| (beside.forget)(app));
                    app.dispatch(action);
                    return false;
                }
                Err(refused) => refused,
            }
        } else {
            self.filled.after(doing)
        };
        self.filled = next;
        self.touched = true;
        with(app, |beside| (beside.keep)(app, &self.filled));
        true
    }

    /// The page is left with the form unfinished.
    pub fn leave(&self, app: &App) {
        if self.touched {
            with(app, |beside| (beside.leave)(app, &self.filled.facts(app)));
        }
    }
}

fn with(app: &App, go: impl FnOnce(Beside)) {
    if let Some(beside) = app.library.beside() {
        go(beside);
    }
}
