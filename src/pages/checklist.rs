//! A checklist: tick what is true; everything else is answered.

use crate::app::App;
use crate::components::{a_way, answer_list, error_summary, progress, why};
use crate::form::{Instead, Ticking, Ticks};
use crate::pages::question::{back, onward, tell_faults};
use crate::pen;
use crate::store;
use crate::text;
use crate::unfinished;
use masir_rulebook::{Checklist, FactId};
use std::rc::Rc;
use yew::prelude::*;

/// Which checklist.
#[derive(Properties, Clone, PartialEq)]
pub struct ChecklistProps {
    /// The app.
    pub app: App,
    /// Its index in the book.
    pub list: u16,
}

/// The page of a checklist: what is ticked, and how often it was told to be wrong.
pub struct ChecklistPage {
    ticks: Rc<Ticks>,
    told: usize,
}

/// What the student does on the page of a checklist.
pub enum Doing {
    /// Ticks something.
    Tick(Ticking),
    /// Wants to go on.
    GoOn,
}

impl Component for ChecklistPage {
    type Message = Doing;
    type Properties = ChecklistProps;

    fn create(context: &Context<Self>) -> Self {
        let ChecklistProps { app, list } = context.props();
        let ticks = Ticks::new(app, &app.lines(*list));
        Self {
            ticks: Rc::new(unfinished::restored_ticks(app, *list, ticks)),
            told: 0,
        }
    }

    /// Takes on what is ticked by now, or says that nothing is.
    fn update(&mut self, context: &Context<Self>, doing: Doing) -> bool {
        let ChecklistProps { app, list } = context.props();
        let ticking = match doing {
            Doing::Tick(ticking) => ticking,
            Doing::GoOn => match self.ticks.action(*list) {
                Some(action) => {
                    unfinished::forget(app);
                    app.dispatch(action);
                    return false;
                }
                None => Ticking::Refuse,
            },
        };
        let next = self.ticks.clone().reduce(ticking);
        let is_new = self.ticks != next;
        self.ticks = next;
        unfinished::keep_ticks(app, *list, &self.ticks);
        is_new
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let ChecklistProps { app, list } = context.props();
        let send = context.link().callback(Doing::Tick);
        let onsubmit = context.link().callback(|event: SubmitEvent| {
            event.prevent_default();
            Doing::GoOn
        });
        page(app, *list, &self.ticks, &send, onsubmit)
    }

    fn destroy(&mut self, context: &Context<Self>) {
        let ChecklistProps { app, list } = context.props();
        unfinished::leave_lines(app, &app.lines(*list));
    }

    fn rendered(&mut self, context: &Context<Self>, _: bool) {
        let ChecklistProps { app, list } = context.props();
        if self.told != self.ticks.refusals {
            self.told = self.ticks.refusals;
            tell_faults(app, &heading(app, *list));
        }
    }
}

fn page(
    app: &App,
    id: u16,
    ticks: &Ticks,
    send: &Callback<Ticking>,
    onsubmit: Callback<SubmitEvent>,
) -> Html {
    let lines = app.lines(id);
    let Some(list) = app.book().checklists.get(usize::from(id)) else {
        return html! { <h1 tabindex="-1">{ text::start(app.language).title }</h1> };
    };
    html! {
        <div class="masir-split">
            <div class="masir-split__head">
                { pen::html(|pen| back(app, &lines, pen)) }
                { pen::html(|pen| progress::progress(app, &lines, pen)) }
                { errors(app, list, ticks, &lines) }
                <form novalidate={true} {onsubmit}>
                    { fields(app, list, &lines, ticks, send) }
                    { pen::whole(&Callback::noop(), &|_| why::reasons(app, &lines), |pen| why::why(app, pen)) }
                    { pen::html(|pen| a_way::a_way(app, pen)) }
                    { pen::html(|pen| onward(app, pen)) }
                </form>
            </div>
            { answer_list::so_far(app, &lines) }
        </div>
    }
}

/// The heading of a checklist's page.
pub fn heading(app: &App, list: u16) -> String {
    let list = app.book().checklists.get(usize::from(list));
    list.map_or("", |list| app.t(list.question)).to_owned()
}

/// What is wrong; empty while nothing is, and again as soon as something is ticked.
fn errors(app: &App, list: &Checklist, ticks: &Ticks, lines: &[FactId]) -> Html {
    let is_wrong =
        ticks.refusals > 0 && ticks.ticked.is_empty() && ticks.instead == Instead::Nothing;
    let first = lines.first().filter(|_| is_wrong);
    let fault = first.map(|fact| (line_id(list, *fact), app.ui().question.tick.to_owned()));
    error_summary::summary(app, fault.as_slice())
}

/// The lines, “none of these”, and the way to be asked one by one.
fn fields(
    app: &App,
    list: &Checklist,
    lines: &[FactId],
    ticks: &Ticks,
    send: &Callback<Ticking>,
) -> Html {
    let words = app.ui().question;
    let facts = &app.book().facts;
    let hint = ["list-", &list.id, "-hint"].concat();
    let each = lines.iter().filter_map(|id| {
        let fact = facts.get(usize::from(*id))?;
        let tick = fact.tick?;
        Some(
            Line {
                id: Some(line_id(list, *id)),
                name: fact.id.clone(),
                // The answer of whoever leaves it unticked.
                value: store::written(fact, tick.unticked),
                checked: ticks.ticked.contains(id),
                ticking: Ticking::Line(*id),
                words: html! { { app.t(tick.name).to_owned() } },
                class: None,
            }
            .draw(send),
        )
    });
    let instead = |instead, value: &str, words, class| {
        Line {
            id: None,
            name: list.id.clone(),
            value: value.to_owned(),
            checked: ticks.instead == instead,
            ticking: Ticking::Instead(instead),
            words,
            class: Some(class),
        }
        .draw(send)
    };
    html! {
        <fieldset aria-describedby={hint.clone()}>
            <legend><h1 tabindex="-1">{ app.t(list.question).to_owned() }</h1></legend>
            <p class="masir-hint" id={hint}>{ app.t(list.hint).to_owned() }</p>
            <div class="masir-choices masir-measure">
                { for each }
                { instead(Instead::None, "none", html! { { words.none } }, "masir-choice--none") }
                { instead(
                    Instead::Each,
                    "each",
                    html! { <>{ words.each }<span class="masir-soft">{ words.each_hint }</span></> },
                    "masir-choice--unknown",
                ) }
            </div>
        </fieldset>
    }
}

fn line_id(list: &Checklist, fact: FactId) -> String {
    [&list.id, "-", &fact.to_string()].concat()
}

/// One box to tick.
struct Line {
    id: Option<String>,
    name: String,
    value: String,
    checked: bool,
    ticking: Ticking,
    words: Html,
    class: Option<&'static str>,
}

impl Line {
    fn draw(self, send: &Callback<Ticking>) -> Html {
        let Self {
            id,
            name,
            value,
            checked,
            ticking,
            words,
            class,
        } = self;
        let send = send.clone();
        let onchange = move |_: Event| send.emit(ticking);
        html! {
            <label key={[name.as_str(), &value].concat()} class={classes!("masir-choice", class)}>
                <input class="masir-choice__input" type="checkbox" {id} {name} {value} {checked} {onchange} />
                <span>{ words }</span>
            </label>
        }
    }
}
