//! Answers to pick from, “I don't know” among them, set apart.

use crate::app::App;
use crate::components::fields;
use crate::form::{Draft, Edit, Field, Form};
use masir_rulebook::{Choice, Fact, FactType, TextId, Value};
use yew::prelude::*;

/// The answers to a yes-or-no fact, a choice or a set.
pub fn choices(app: &App, field: &Field, fact: &Fact, form: &Form, edit: &Callback<Edit>) -> Html {
    let list = List {
        app,
        field,
        fact,
        edit,
    };
    let answers = match &fact.kind {
        FactType::Bool { yes, no } => vec![
            list.radio(0, "yes", Value::Bool(true), *yes, None),
            list.radio(1, "no", Value::Bool(false), *no, None),
        ],
        FactType::Choice(options) => (0..)
            .zip(options)
            .map(|(at, option)| {
                list.radio(
                    usize::from(at),
                    &option.id,
                    Value::Choice(at),
                    option.name,
                    option.hint,
                )
            })
            .collect(),
        FactType::Set { options, none } => {
            let options = options.iter().enumerate();
            let mut answers: Vec<Html> = options
                .map(|(at, option)| list.checkbox(at, option))
                .collect();
            answers.push(list.none(answers.len(), *none));
            answers
        }
        FactType::Integer { .. } | FactType::Decimal { .. } | FactType::Date => Vec::new(),
    };
    html! {
        <div class={classes!("masir-choices", "masir-measure", fields::wrong(form, field))}>
            { (app.library.beside().error)(app, form, fact, field.fact) }
            { for answers }
            { list.unknown() }
        </div>
    }
}

/// One list of answers.
struct List<'a> {
    app: &'a App,
    field: &'a Field,
    fact: &'a Fact,
    edit: &'a Callback<Edit>,
}

/// One answer of the list.
struct Choosing<'a> {
    at: usize,
    kind: &'static str,
    id: &'a str,
    checked: bool,
    edit: Edit,
    words: Html,
    class: Option<&'static str>,
}

impl List<'_> {
    fn radio(&self, at: usize, id: &str, value: Value, name: TextId, hint: Option<TextId>) -> Html {
        self.choice(Choosing {
            at,
            kind: "radio",
            id,
            checked: self.field.draft == Draft::Picked(value),
            edit: Edit::Pick(self.field.fact, value),
            words: self.words(name, hint),
            class: None,
        })
    }

    fn checkbox(&self, at: usize, option: &Choice) -> Html {
        self.choice(Choosing {
            at,
            kind: "checkbox",
            id: &option.id,
            checked: matches!(self.field.draft, Draft::Picked(Value::Set(mask)) if mask >> at & 1 == 1),
            edit: Edit::Tick(self.field.fact, at),
            words: self.words(option.name, option.hint),
            class: None,
        })
    }

    /// “None of these” clears the others, as they clear it.
    fn none(&self, at: usize, name: TextId) -> Html {
        let none = Value::Set(0);
        self.choice(Choosing {
            at,
            kind: "checkbox",
            id: "none",
            checked: self.field.draft == Draft::Picked(none),
            edit: Edit::Pick(self.field.fact, none),
            words: self.words(name, None),
            class: Some("masir-choice--none"),
        })
    }

    fn unknown(&self) -> Html {
        let is_set = matches!(self.fact.kind, FactType::Set { .. });
        self.choice(Choosing {
            at: usize::MAX,
            kind: if is_set { "checkbox" } else { "radio" },
            id: "",
            checked: self.field.draft == Draft::Unknown,
            edit: Edit::Unknown(self.field.fact),
            words: html! { <>
                { self.app.ui().question.unknown }
                <span class="masir-soft">{ self.app.t(self.fact.unknown).to_owned() }</span>
            </> },
            class: Some("masir-choice--unknown"),
        })
    }

    fn words(&self, name: TextId, hint: Option<TextId>) -> Html {
        let hint = hint
            .map(|hint| html! { <span class="masir-soft">{ self.app.t(hint).to_owned() }</span> });
        html! { <>{ self.app.t(name).to_owned() }{ for hint }</> }
    }

    /// The first answer bears the id of the field, for links that lead to it.
    fn choice(&self, choosing: Choosing<'_>) -> Html {
        let Choosing {
            at,
            kind,
            id,
            checked,
            edit,
            words,
            class,
        } = choosing;
        let send = self.edit.clone();
        let onchange = move |_: Event| send.emit(edit.clone());
        html! {
            <label key={at} class={classes!("masir-choice", class)}>
                <input
                    class="masir-choice__input" type={kind} name={self.fact.id.clone()} value={id.to_owned()}
                    id={(at == 0).then(|| fields::id(self.fact))} {checked} {onchange}
                />
                <span>{ words }</span>
            </label>
        }
    }
}
