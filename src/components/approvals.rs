//! Who has to consent or confirm, in the order in which a student meets the offices.

use crate::app::App;
use masir_rulebook::ApprovalId;
use yew::prelude::*;

/// The approvals that a route needs.
pub fn approvals(app: &App, needed: &[ApprovalId]) -> Html {
    if needed.is_empty() {
        return html! { <span hidden={true} /> };
    }
    let names = needed
        .iter()
        .map(|approval| html! { <li key={*approval}>{ name(app, *approval).to_owned() }</li> });
    html! {
        <div>
            <p>{ app.later().result.routes.approvals }</p>
            <ol class="masir-approvals">{ for names }</ol>
        </div>
    }
}

/// The name of an approval.
pub fn name(app: &App, approval: ApprovalId) -> &str {
    app.book()
        .approvals
        .get(usize::from(approval))
        .map_or("", |approval| app.t(approval.name))
}
