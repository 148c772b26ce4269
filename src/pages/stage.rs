//! The page that is seen, and behind it, out of sight, the one that an answer which is picked will lead
//! to: once the student goes on, it only has to come forward.

use super::page;
use crate::app::App;
use crate::browser;
use yew::prelude::*;

/// What the page that is seen shows. It waits for parts of the program that a page may lack, so that each
/// that comes counts, unlike for a page that is there ([`crate::app::PageProps`]).
#[derive(Properties, Clone, PartialEq)]
pub struct StageProps {
    /// The app.
    pub app: App,
}

/// Draws both. The style sheet hides whatever stands behind a page.
pub struct Stage {
    behind: Option<App>,
}

impl Component for Stage {
    type Message = App;
    type Properties = StageProps;

    fn create(context: &Context<Self>) -> Self {
        let come = context.link().callback(|next| next);
        context.props().app.library.ahead.shown_by(come);
        Self { behind: None }
    }

    fn update(&mut self, _: &Context<Self>, next: App) -> bool {
        self.behind = Some(next);
        true
    }

    /// What has come forward is no longer behind, and what was to come after another state never comes.
    fn changed(&mut self, _: &Context<Self>, _: &StageProps) -> bool {
        self.behind = None;
        true
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let app = &context.props().app;
        html! { <>
            { page(app) }
            { for self.behind.iter().map(page) }
        </> }
    }

    fn rendered(&mut self, _: &Context<Self>, _: bool) {
        match self.behind {
            Some(_) => browser::put_behind(),
            None => browser::bring_forward(),
        }
    }
}
