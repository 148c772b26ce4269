//! The page of a question as Yew draws it.

use super::{Filling, heading, question, tell_faults};
use crate::app::App;
use crate::form::{Edit, Form};
use crate::pen::{Doing, Place, whole};
use masir_rulebook::FactId;
use yew::prelude::*;

/// Which question.
#[derive(Properties, Clone, PartialEq)]
pub struct QuestionProps {
    /// The app.
    pub app: App,
    /// The question.
    pub fact: FactId,
}

/// The page of a question: the form, and how often it was told to be wrong.
pub struct Question {
    filling: Filling,
    told: usize,
}

impl Component for Question {
    type Message = Doing;
    type Properties = QuestionProps;

    fn create(context: &Context<Self>) -> Self {
        let QuestionProps { app, fact } = context.props();
        let left = app.library.left(*fact);
        let mut filling = left.unwrap_or_else(|| Filling::new(app, *fact));
        filling.renew(app);
        Self { filling, told: 0 }
    }

    fn changed(&mut self, context: &Context<Self>, _: &QuestionProps) -> bool {
        self.filling.renew(&context.props().app);
        true
    }

    fn update(&mut self, context: &Context<Self>, doing: Doing) -> bool {
        self.filling.heed(&context.props().app, doing)
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let QuestionProps { app, fact } = context.props();
        let send = context.link().callback(|doing| doing);
        drawn(app, *fact, &self.filling.form, &send)
    }

    fn destroy(&mut self, context: &Context<Self>) {
        self.filling.leave(&context.props().app);
    }

    /// Tells faults once what lists them has come.
    fn rendered(&mut self, context: &Context<Self>, _: bool) {
        let QuestionProps { app, fact } = context.props();
        let refusals = self.filling.form.refusals;
        if self.told != refusals && app.library.beside().is_some() {
            self.told = refusals;
            tell_faults(app, &heading(app, *fact));
        }
    }
}

/// The page with what stands in its form.
pub fn drawn(app: &App, fact: FactId, form: &Form, send: &Callback<Doing>) -> Html {
    let edit = send.reform(Doing::Edit);
    let fill = |place| filled(app, fact, form, &edit, place);
    whole(send, &fill, |pen| question(app, fact, form, pen))
}

/// What comes into the places of a question's page.
fn filled(app: &App, fact: FactId, form: &Form, edit: &Callback<Edit>, place: Place) -> Html {
    let Some(beside) = app.library.beside() else {
        return nothing();
    };
    let facts = &app.book().facts;
    let field = |id: FactId| {
        let field = form.fields.iter().find(|field| field.fact == id)?;
        Some((field, facts.get(usize::from(id))?))
    };
    match place {
        Place::Errors => (beside.errors)(app, form),
        Place::Error(id) => {
            field(id).map_or_else(nothing, |(_, fact)| (beside.error)(app, form, fact, id))
        }
        Place::Number(id) => field(id).map_or_else(nothing, |(field, fact)| {
            (beside.number)(app, field, fact, form, edit)
        }),
        Place::NotKnown(id) => {
            let fact = id.and_then(field).map(|(_, fact)| fact);
            (beside.unknown)(app, fact, form, edit)
        }
        Place::Why => (beside.why)(app, &app.together(fact)),
        Place::SoFar => (beside.so_far)(app, &app.together(fact)),
    }
}

fn nothing() -> Html {
    html! { <div hidden={true} /> }
}
