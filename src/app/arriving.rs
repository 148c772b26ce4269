//! Parts of the program are asked for when a view needs them.

use super::App;
use crate::pages;
use crate::parts::Part;
use crate::state::Action;
use masir_rulebook::Language;
use yew::platform::spawn_local;

/// What was asked for last.
#[derive(Default)]
pub(super) struct Errand {
    asked: Option<(Part, Language)>,
}

impl Errand {
    /// Asks for what the view that has just been drawn lacks; once, until another lacks something.
    pub(super) fn run(&mut self, app: &App) {
        let lacks = pages::lacks(app).map(|part| (part, app.language));
        if self.asked == lacks {
            return;
        }
        self.asked = lacks;
        if let Some((part, _)) = lacks {
            bring(app.clone(), part);
        }
    }
}

/// Brings a part and its words, and says whether they came.
pub fn bring(app: App, part: Part) {
    spawn_local(async move {
        let came = app.library.bring(part, app.language).await;
        app.dispatch(Action::Deliver { came });
    });
}
