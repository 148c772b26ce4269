//! Answers to pick from, “I don't know” among them, set apart.

use crate::app::App;
use crate::components::{error_summary, fields};
use crate::form::{Draft, Edit, Field, Form};
use masir_rulebook::{Fact, FactType, TextId, Value};
use yew::prelude::*;

/// The answers to a yes-or-no fact, a choice or a set.
pub fn choices(app: &App, field: &Field, fact: &Fact, form: &Form, edit: &Callback<Edit>) -> Html {
    let list = List { app, field, fact, edit };
    let answers = match &fact.kind {
        FactType::Bool { yes, no } => vec![
            list.radio(0, Value::Bool(true), *yes, None),
            list.radio(1, Value::Bool(false), *no, None),
        ],
        FactType::Choice(options) => (0..)
            .zip(options)
            .map(|(at, option)| list.radio(usize::from(at), Value::Choice(at), option.name, option.hint))
            .collect(),
        FactType::Set { options, none } => {
            let options = options.iter().enumerate();
            let mut answers: Vec<Html> =
                options.map(|(at, option)| list.checkbox(at, option.name, option.hint)).collect();
            answers.push(list.none(answers.len(), *none));
            answers
        }
        FactType::Integer { .. } | FactType::Decimal { .. } | FactType::Date => Vec::new(),
    };
    html! {
        <div class={classes!("masir-choices", "masir-measure", fields::wrong(form, field))}>
            { error_summary::at_field(app, form, fact, field.fact) }
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

impl List<'_> {
    fn radio(&self, at: usize, value: Value, name: TextId, hint: Option<TextId>) -> Html {
        let checked = self.field.draft == Draft::Picked(value);
        self.choice(at, "radio", checked, Edit::Pick(self.field.fact, value), self.words(name, hint), None)
    }

    fn checkbox(&self, at: usize, name: TextId, hint: Option<TextId>) -> Html {
        let checked = matches!(self.field.draft, Draft::Picked(Value::Set(mask)) if mask >> at & 1 == 1);
        self.choice(at, "checkbox", checked, Edit::Tick(self.field.fact, at), self.words(name, hint), None)
    }

    /// “None of these” clears the others, as they clear it.
    fn none(&self, at: usize, name: TextId) -> Html {
        let checked = self.field.draft == Draft::Picked(Value::Set(0));
        let edit = Edit::Pick(self.field.fact, Value::Set(0));
        self.choice(at, "checkbox", checked, edit, self.words(name, None), Some("masir-choice--none"))
    }

    fn unknown(&self) -> Html {
        let kind = if matches!(self.fact.kind, FactType::Set { .. }) { "checkbox" } else { "radio" };
        let checked = self.field.draft == Draft::Unknown;
        let words = html! { <>
            { self.app.ui().question.unknown }
            <span class="masir-soft">{ self.app.t(self.fact.unknown).to_owned() }</span>
        </> };
        self.choice(usize::MAX, kind, checked, Edit::Unknown(self.field.fact), words, Some("masir-choice--unknown"))
    }

    fn words(&self, name: TextId, hint: Option<TextId>) -> Html {
        let hint = hint.map(|hint| html! { <span class="masir-soft">{ self.app.t(hint).to_owned() }</span> });
        html! { <>{ self.app.t(name).to_owned() }{ for hint }</> }
    }

    /// The first answer bears the id of the field, for links that lead to it.
    fn choice(&self, at: usize, kind: &'static str, checked: bool, edit: Edit, words: Html, class: Option<&'static str>) -> Html {
        let send = self.edit.clone();
        let onchange = move |_: Event| send.emit(edit.clone());
        let id = (at == 0).then(|| fields::id(self.fact));
        html! {
            <label key={at} class={classes!("masir-choice", class)}>
                <input class="masir-choice__input" type={kind} name={self.fact.id.clone()} {id} {checked} {onchange} />
                <span>{ words }</span>
            </label>
        }
    }
}
