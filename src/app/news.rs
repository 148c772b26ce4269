//! What tells of a newer release comes when there is something to tell.

use super::App;
use crate::browser;
use crate::parts::Part;
use crate::state::Action;
use crate::task;

/// Brings it when the keeper of the site speaks first. Should it not come, nothing is said: nobody
/// has asked for it.
pub fn listen(app: &App) {
    let app = app.clone();
    browser::on_news(move || {
        if app.library.page(Part::News).is_none() {
            let app = app.clone();
            task::spawn(async move {
                if app.library.fetch(Part::News).await {
                    app.dispatch(Action::Deliver { came: true });
                }
            });
        }
    });
}
