//! Parts of the program are asked for when a view needs them.

use super::App;
use crate::parts::Part;
use crate::route::Route;
use crate::state::Action;
use crate::task;
use masir_rulebook::Language;

/// What was asked for last.
#[derive(Default)]
pub(super) struct Errand {
    asked: Option<(Part, Language)>,
    ahead: Option<(Route, Language)>,
}

impl Errand {
    /// Asks for what the view that has just been drawn lacks; once, until another lacks something.
    pub(super) fn run(&mut self, app: &App) {
        let lacks = app.lacks().map(|part| (part, app.language));
        let here = Some((app.route, app.language));
        if lacks.is_none() && std::mem::replace(&mut self.ahead, here) != here {
            ahead(app.clone());
        }
        if self.asked == lacks {
            return;
        }
        self.asked = lacks;
        if let Some((part, _)) = lacks {
            bring(app.clone(), part);
        }
    }
}

/// Brings what the next questions are drawn with, then the words of explanations, while the student
/// reads. What does not come is asked for again with the next page, and said to be missing by none but
/// a page that cannot do without it.
pub fn ahead(app: App) {
    if app.library.page(Part::Start).is_some() && app.speech.more.is_some() {
        return;
    }
    task::spawn(async move {
        if app.library.page(Part::Start).is_none() && app.library.fetch(Part::Start).await {
            app.dispatch(Action::Deliver { came: true });
        }
        if app.library.explain(app.language).await {
            app.dispatch(Action::Deliver { came: true });
        }
    });
}

/// Brings a part and its words, and says whether they came.
pub fn bring(app: App, part: Part) {
    task::spawn(async move {
        let came = app.library.bring(part, app.language).await;
        app.dispatch(Action::Deliver { came });
    });
}
