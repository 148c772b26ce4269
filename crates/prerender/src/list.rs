//! The list of clauses, without the field that searches it.

use masir_web::app::App;
use masir_web::pages::clauses;
use yew::{Html, html};

/// All clauses.
pub(crate) fn list(app: &App) -> Html {
    html! { <>
        <div class="masir-stack">
            <h1>{ app.ui().common.to_clauses }</h1>
            <p class="masir-lead">{ app.later().clause.lead }</p>
        </div>
        { clauses::list(app, "") }
    </> }
}
