//! A day of the Jalali calendar: day, name of the month, year.

use crate::app::App;
use crate::browser;
use crate::format::integer_typed;
use crate::state::Action;
use crate::view::day::{Reading, Typed};
use masir_rulebook::{Date, Fact, FactId, Value};
use yew::prelude::*;

/// The question it stands under.
#[derive(Properties, Clone, PartialEq)]
pub struct DateFieldProps {
    /// The app.
    pub app: App,
    /// A fact of the procedure that asks for a day.
    pub fact: FactId,
}

/// What the student has entered so far.
#[derive(Debug, Clone, PartialEq)]
struct Entry {
    known: bool,
    typed: Typed,
    /// Whether the field that was changed last has been left: only then is a day called wrong.
    left: bool,
}

/// A question for a day, with “not yet, or I don't know” beside it.
#[component]
pub fn DateField(props: &DateFieldProps) -> Html {
    let DateFieldProps { app, fact } = props;
    let given = match app.procedure_answers.facts().get(*fact) {
        Some(Value::Date(day)) => Some(day),
        _ => None,
    };
    let entry = use_state(|| Entry {
        known: given.is_some(),
        typed: Typed::of(given, app.today.year()),
        left: true,
    });
    let enter = {
        let (app, fact, entry) = (app.clone(), *fact, entry.clone());
        Callback::from(move |new: Entry| {
            app.dispatch(Action::Tell(fact, day(&app, fact, &new).map(Value::Date)));
            entry.set(new);
        })
    };
    let id = &asked(app, *fact).id;
    html! { <>
        <div class="masir-inline">
            { mode(app, id, &entry, &enter, false) }
            { mode(app, id, &entry, &enter, true) }
        </div>
        { fields(app, *fact, &entry, &enter) }
    </> }
}

fn asked(app: &App, fact: FactId) -> &Fact {
    &app.library.road().procedure().facts[usize::from(fact)]
}

/// The day that an entry comes to.
fn day(app: &App, fact: FactId, entry: &Entry) -> Option<Date> {
    match entry.typed.read(asked(app, fact), app.today) {
        Reading::Day(day) if entry.known => Some(day),
        _ => None,
    }
}

fn mode(app: &App, id: &str, entry: &Entry, enter: &Callback<Entry>, known: bool) -> Html {
    let words = &app.desk().form;
    let (text, dashed) = if known {
        (words.known_day, None)
    } else {
        (words.no_day, Some("masir-choice--unknown"))
    };
    let onchange = {
        let (enter, entry) = (enter.clone(), entry.clone());
        move |_: Event| {
            enter.emit(Entry {
                known,
                ..entry.clone()
            });
        }
    };
    html! {
        <label class={classes!("masir-choice", dashed)}>
            <input class="masir-choice__input" type="radio" name={id.to_owned()} checked={entry.known == known} {onchange} />
            <span>{ text }</span>
        </label>
    }
}

fn fields(app: &App, fact: FactId, entry: &Entry, enter: &Callback<Entry>) -> Html {
    if !entry.known {
        return html! { <div hidden={true} /> };
    }
    let words = &app.desk().form;
    let id = &asked(app, fact).id;
    let change = |set: fn(&mut Typed, String), left: bool| {
        let (enter, entry) = (enter.clone(), entry.clone());
        move |event: &Event| {
            let mut entry = Entry {
                left,
                ..entry.clone()
            };
            set(&mut entry.typed, integer_typed(&browser::value_of(event)));
            enter.emit(entry);
        }
    };
    let error = error(app, fact, &entry.typed).filter(|_| entry.left);
    let hint = [id, "-error"].concat();
    let number = |part: &str, label: &'static str, value: &str, set: fn(&mut Typed, String)| {
        let field = [id, "-", part].concat();
        let (typing, leaving) = (change(set, false), change(set, true));
        html! {
            <div class="masir-date__part">
                <label for={field.clone()}>{ label }</label>
                <input
                    class="masir-input" id={field} inputmode="numeric" autocomplete="off"
                    value={app.format().digits(value)} aria-describedby={hint.clone()}
                    oninput={move |event: InputEvent| typing(&event)} onchange={move |event: Event| leaving(&event)}
                />
            </div>
        }
    };
    let months = (1..=12_u8).map(|month| {
        let value = month.to_string();
        let selected = entry.typed.month == value;
        html! {
            <option key={month} {selected} {value}>{ app.format().month(month) }</option>
        }
    });
    let month = [id, "-month"].concat();
    let choose = change(|typed, text| typed.month = text, true);
    html! {
        <div class={classes!("masir-field", error.is_some().then_some("masir-field--error"))}>
            <div class="masir-date">
                { number("day", words.day, &entry.typed.day, |typed, text| typed.day = text) }
                <div class="masir-date__part">
                    <label for={month.clone()}>{ words.month }</label>
                    <select
                        class="masir-input" id={month} aria-describedby={hint.clone()}
                        onchange={move |event: Event| choose(&event)}
                    >
                        <option value="" selected={entry.typed.month.is_empty()}>{ words.no_month }</option>
                        { for months }
                    </select>
                </div>
                { number("year", words.year, &entry.typed.year, |typed, text| typed.year = text) }
            </div>
            <p id={hint} class="masir-error" role="status">{ error.unwrap_or_default() }</p>
        </div>
    }
}

fn error(app: &App, fact: FactId, typed: &Typed) -> Option<String> {
    let words = &app.desk().form;
    match typed.read(asked(app, fact), app.today) {
        Reading::Partial | Reading::Day(_) => None,
        Reading::Ahead => Some(words.ahead.to_owned()),
        Reading::NoSuchDay => {
            let month = typed
                .month
                .parse()
                .map_or("", |month| app.format().month(month));
            let given = [typed.day.as_str(), " ", month, " ", &typed.year].concat();
            Some((words.no_such_day)(&app.format().digits(&given)))
        }
    }
}
