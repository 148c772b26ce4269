//! What the review of the documents costs.

use crate::app::App;
use crate::components::criteria;
use crate::route::Route;
use masir_rulebook::FeeDue;
use yew::prelude::*;

/// The fee in rial, with toman beside it; while it is not known, what it can be.
pub fn fee_note(app: &App) -> Html {
    match app.assessment.fee {
        Some(due) => known(app, due),
        None => unknown(app),
    }
}

fn known(app: &App, due: FeeDue) -> Html {
    let words = &app.later().result.notes;
    let fee = &app.book().fees[due.fee];
    html! {
        <div class="masir-note">
            <h2>{ (words.fee_of)(&criteria::given(app, fee.fact)) }</h2>
            <p class="masir-figure">{ app.format().rial(fee.rial) }</p>
            <p class="masir-soft">{ (words.toman)(&app.format().toman(fee.rial)) }</p>
            { for due.inferred.then(|| html! { <p class="masir-soft">{ words.inferred }</p> }) }
        </div>
    }
}

fn unknown(app: &App) -> Html {
    let words = &app.later().result.notes;
    let amounts = || app.book().fees.iter().map(|fee| fee.rial);
    let (Some(least), Some(most), Some(fee)) =
        (amounts().min(), amounts().max(), app.book().fees.first())
    else {
        return html! { <span hidden={true} /> };
    };
    let label = app.t(app.book().facts[usize::from(fee.fact)].label);
    let between = (words.fee_between)(label, &app.format().rial(least), &app.format().rial(most));
    html! {
        <div class="masir-note">
            <h2>{ words.fee }</h2>
            <p><a href={app.href(Route::Question(fee.fact))}>{ between }</a></p>
        </div>
    }
}
