//! One question, or the few that are asked together.

use crate::app::App;
use crate::browser;
use crate::components::{a_way, error_summary, fields, progress, why};
use crate::form::{Edit, Form};
use crate::icon::{Icon, draw};
use crate::pages::with_brand;
use crate::parts::Part;
use crate::route::Route;
use crate::state::Action;
use masir_rulebook::FactId;
use std::rc::Rc;
use yew::prelude::*;

/// Which question.
#[derive(Properties, Clone, PartialEq)]
pub struct QuestionProps {
    /// The app.
    pub app: App,
    /// The question.
    pub fact: FactId,
}

/// The page of a question: the form, whether it was touched, and how often it was told to be wrong.
pub struct Question {
    form: Rc<Form>,
    touched: bool,
    told: usize,
}

/// What the student does on the page of a question.
pub enum Doing {
    /// Fills it in.
    Edit(Edit),
    /// Wants to go on.
    GoOn,
}

impl Component for Question {
    type Message = Doing;
    type Properties = QuestionProps;

    fn create(context: &Context<Self>) -> Self {
        let QuestionProps { app, fact } = context.props();
        let page = app.together(*fact);
        let form = Form::new(&app.book().facts, &page, &app.answers, app.format());
        Self {
            form: (app.library.beside().restored)(app, &Rc::new(form)),
            touched: false,
            told: 0,
        }
    }

    /// What remembers a form may have come only now: whoever has filled it in meanwhile is not
    /// overruled.
    fn changed(&mut self, context: &Context<Self>, _: &QuestionProps) -> bool {
        let app = &context.props().app;
        let beside = app.library.beside();
        if self.touched {
            (beside.keep)(app, &self.form);
        } else {
            self.form = (beside.restored)(app, &self.form);
        }
        true
    }

    /// Takes the answers on that stand in the form by now, or says all that is wrong with them.
    fn update(&mut self, context: &Context<Self>, doing: Doing) -> bool {
        let app = &context.props().app;
        let edit = match doing {
            Doing::Edit(edit) => edit,
            Doing::GoOn => match self.form.answers(&app.book().facts) {
                Ok(answers) => {
                    self.touched = false;
                    (app.library.beside().forget)(app);
                    app.dispatch(Action::Answer(answers));
                    return false;
                }
                Err(faults) => Edit::Refuse(faults),
            },
        };
        let next = self.form.clone().reduce(edit);
        let is_new = self.form != next;
        self.form = next;
        self.touched = true;
        (app.library.beside().keep)(app, &self.form);
        is_new
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let QuestionProps { app, fact } = context.props();
        let edit = context.link().callback(Doing::Edit);
        let onsubmit = context.link().callback(|event: SubmitEvent| {
            event.prevent_default();
            Doing::GoOn
        });
        page(app, *fact, &self.form, &edit, onsubmit)
    }

    fn destroy(&mut self, context: &Context<Self>) {
        let app = &context.props().app;
        (app.library.beside().leave)(app, &self.form);
    }

    /// Tells faults once what lists them has come.
    fn rendered(&mut self, context: &Context<Self>, _: bool) {
        let QuestionProps { app, fact } = context.props();
        if self.told != self.form.refusals && app.library.page(Part::Start).is_some() {
            self.told = self.form.refusals;
            tell_faults(app, &heading(app, *fact));
        }
    }
}

fn page(
    app: &App,
    fact: FactId,
    form: &Form,
    edit: &Callback<Edit>,
    onsubmit: Callback<SubmitEvent>,
) -> Html {
    let page = app.together(fact);
    let beside = app.library.beside();
    html! {
        <div class="masir-split">
            <div class="masir-split__head">
                <a class="masir-back" href={app.href(before(app, &page))}>
                    { draw(Icon::Back) }{ app.ui().common.back }
                </a>
                { progress::progress(app, &page) }
                { (beside.errors)(app, form) }
                <form novalidate={true} {onsubmit}>
                    { fields::fields(app, &heading(app, fact), form, edit) }
                    { why::why(app, &page) }
                    { a_way::a_way(app) }
                    <div class="masir-actions">
                        <button class="masir-button" type="submit">
                            { app.ui().question.onward }{ draw(Icon::Forward) }
                        </button>
                        { see_answers(app) }
                    </div>
                </form>
            </div>
            { (beside.so_far)(app, &page) }
        </div>
    }
}

/// The heading of a question's page: the question, or the chapter of several.
pub fn heading(app: &App, fact: FactId) -> String {
    let book = app.book();
    let Some(asked) = book.facts.get(usize::from(fact)) else {
        return String::new();
    };
    let text = match app.together(fact).len() {
        0 | 1 => asked.question,
        _ => book.groups[usize::from(asked.group)].name,
    };
    app.t(text).to_owned()
}

/// The student could not go on: says so in the title and leads there.
pub(super) fn tell_faults(app: &App, heading: &str) {
    let title = [app.ui().question.error, heading].concat();
    browser::set_title(&with_brand(app, &title));
    browser::focus(error_summary::ID);
}

/// Where the student came from: the question or the checklist answered before this page, or the start; once nothing
/// is left to ask, all answers.
pub(super) fn before(app: &App, page: &[FactId]) -> Route {
    let order = app.answers.order();
    let here = order.iter().position(|fact| page.contains(fact));
    match here {
        Some(_) if app.next.is_none() => Route::Answers,
        _ => {
            let earlier = &order[..here.unwrap_or(order.len())];
            earlier.last().map_or(Route::Start, |fact| {
                app.left_unticked(*fact)
                    .map_or(Route::Question(*fact), Route::Checklist)
            })
        }
    }
}

pub(super) fn see_answers(app: &App) -> Html {
    if app.answers.count() == 0 {
        return html! { <span hidden={true} /> };
    }
    html! { <a href={app.href(Route::Answers)}>{ app.ui().question.see_answers }</a> }
}
