//! The form of a question's page on its way to answers, whoever draws it.

use crate::app::App;
use crate::form::{Edit, Form};
use crate::parts::Beside;
use crate::pen::Doing;
use crate::state::Action;
use masir_rulebook::FactId;
use std::rc::Rc;
use yew::Reducible;

/// A form, and whether the student has touched it.
pub struct Filling {
    /// What stands in it.
    pub form: Rc<Form>,
    touched: bool,
}

impl Filling {
    /// The form of a question with the answers that were given.
    pub fn new(app: &App, fact: FactId) -> Self {
        let page = app.together(fact);
        let form = Form::new(&app.book().facts, &page, &app.answers, app.format());
        Self {
            form: Rc::new(form),
            touched: false,
        }
    }

    /// The same with what was left in it when the page was loaded anew. What remembers that may have
    /// come only now: whoever has filled the form in meanwhile is not overruled.
    pub fn renew(&mut self, app: &App) {
        let Some(beside) = app.library.beside() else {
            return;
        };
        if self.touched {
            (beside.keep)(app, &self.form);
        } else {
            self.form = (beside.restored)(app, &self.form);
        }
    }

    /// Fills it in, or takes the answers on that stand in it by now. Says whether it looks different
    /// now.
    pub fn heed(&mut self, app: &App, doing: Doing) -> bool {
        let edit = match doing {
            Doing::Edit(edit) => edit,
            Doing::GoOn => match self.form.answers(&app.book().facts) {
                Ok(answers) => {
                    self.touched = false;
                    with(app, |beside| (beside.forget)(app));
                    app.dispatch(Action::Answer(answers));
                    return false;
                }
                Err(faults) => Edit::Refuse(faults),
            },
            Doing::Bring(_) => return false,
        };
        let next = self.form.clone().reduce(edit);
        let is_new = self.form != next;
        self.form = next;
        self.touched = true;
        with(app, |beside| (beside.keep)(app, &self.form));
        is_new
    }

    /// The page is left with the form unfinished.
    pub fn leave(&self, app: &App) {
        with(app, |beside| (beside.leave)(app, &self.form));
    }
}

fn with(app: &App, go: impl FnOnce(Beside)) {
    if let Some(beside) = app.library.beside() {
        go(beside);
    }
}
