//! The pages of the interview as Yew draws them.

use super::interview::{heading, page, tell_faults};
use crate::ahead::prepare;
use crate::app::App;
use crate::browser;
use crate::filling::{Filled, Filling};
use crate::pen::{Doing, Place, whole};
use crate::route::Route;
use masir_rulebook::FactId;
use yew::prelude::*;

/// Which page.
#[derive(Properties, Clone, PartialEq)]
pub struct AskedProps {
    /// The app.
    pub app: App,
    /// A question or a checklist.
    pub route: Route,
}

/// A page of the interview: what is filled in, and how often it was told to be wrong.
pub struct Asked {
    filling: Option<Filling>,
    told: usize,
}

impl Component for Asked {
    type Message = Doing;
    type Properties = AskedProps;

    fn create(context: &Context<Self>) -> Self {
        let AskedProps { app, route } = context.props();
        let left = app
            .library
            .left()
            .filter(|left| left.filled.route() == *route);
        let mut filling = left.or_else(|| Filling::new(app, *route));
        if let Some(filling) = &mut filling {
            filling.renew(app);
        }
        Self { filling, told: 0 }
    }

    fn changed(&mut self, context: &Context<Self>, _: &AskedProps) -> bool {
        let app = &context.props().app;
        if let Some(filling) = &mut self.filling {
            filling.renew(app);
            // What was made ready goes by what was there before.
            if filling.is_touched() {
                prepare(app, &filling.filled);
            }
        }
        true
    }

    fn update(&mut self, context: &Context<Self>, doing: Doing) -> bool {
        let app = &context.props().app;
        let Some(filling) = self.filling.as_mut() else {
            return false;
        };
        let is_new = filling.heed(app, &doing);
        if doing != Doing::GoOn {
            prepare(app, &filling.filled);
        } else if !is_new {
            browser::let_go();
        }
        is_new
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let send = context.link().callback(|doing| doing);
        match &self.filling {
            Some(filling) => drawn(&context.props().app, &filling.filled, &send),
            None => html! {},
        }
    }

    fn destroy(&mut self, context: &Context<Self>) {
        if let Some(filling) = &self.filling {
            filling.leave(&context.props().app);
        }
    }

    /// Tells faults once what lists them has come.
    fn rendered(&mut self, context: &Context<Self>, _: bool) {
        let AskedProps { app, route } = context.props();
        let filling = self.filling.as_ref();
        let refusals = filling.map_or(0, |filling| filling.filled.refusals());
        if self.told != refusals && app.library.beside().is_some() {
            self.told = refusals;
            tell_faults(app, &heading(app, *route));
        }
    }
}

/// The page with what stands in its form.
pub fn drawn(app: &App, filled: &Filled, send: &Callback<Doing>) -> Html {
    let fill = |place| come(app, filled, send, place).unwrap_or_else(nothing);
    whole(send, &fill, |pen| page(app, filled, pen))
}

/// What comes into the places of a page.
fn come(app: &App, filled: &Filled, send: &Callback<Doing>, place: Place) -> Option<Html> {
    let beside = app.library.beside()?;
    let form = match filled {
        Filled::Form(_, form) => Some(form),
        Filled::Ticks(..) => None,
    };
    let facts = &app.book().facts;
    let fact = |id: FactId| facts.get(usize::from(id));
    let edit = send.reform(Doing::Edit);
    Some(match place {
        Place::Errors => (beside.errors)(app, filled),
        Place::Error(id) => (beside.error)(app, form?, fact(id)?, id),
        Place::Number(id) => {
            let field = form?.fields.iter().find(|field| field.fact == id)?;
            (beside.number)(app, field, fact(id)?, form?, &edit)
        }
        Place::NotKnown(id) => (beside.unknown)(app, id.and_then(fact), form?, &edit),
        Place::Why => (beside.why)(app, &filled.facts(app)),
        Place::SoFar => (beside.so_far)(app, &filled.facts(app)),
    })
}

fn nothing() -> Html {
    html! { <div hidden={true} /> }
}
