//! What the review of the documents costs, and what a wrong pick would.

use crate::app::App;
use crate::components::criteria;
use crate::route::Route;
use masir_rulebook::{Fee, FeeDue};
use yew::prelude::*;

/// The fee in rial, with toman beside it; while it is not known, what it can be.
pub fn fee_note(app: &App) -> Html {
    match app.library.checker().fee(app.facts()) {
        Some(due) => known(app, due),
        None => unknown(app),
    }
}

fn known(app: &App, due: FeeDue) -> Html {
    let words = &app.later().result.notes;
    let fee = &app.book().fees[due.fee];
    let clause = &app.book().clauses[usize::from(fee.clause)];
    let notes = clause.notes.iter().map(|note| app.t(*note).to_owned());
    let again = (words.fee_again)(&app.format().rial(fee.rial));
    html! {
        <div class="masir-note">
            <h2>{ (words.fee_of)(&criteria::given(app, fee.fact)) }</h2>
            <p class="masir-figure">{ app.format().rial(fee.rial) }</p>
            <p class="masir-soft">{ (words.toman)(&app.format().toman(fee.rial)) }</p>
            { for due.inferred.then(|| html! { <p class="masir-soft">{ words.inferred }</p> }) }
            { for notes.map(|note| html! { <p class="masir-soft">{ note }</p> }) }
            <p class="masir-soft">
                { again }{ " " }<a class="masir-noprint" href={app.href(Route::Clause(fee.clause))}>{ words.fee_clause }</a>
            </p>
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
            <dl class="masir-answers">{ for app.book().fees.iter().map(|fee| each(app, fee)) }</dl>
        </div>
    }
}

/// A fee and for whom it is.
fn each(app: &App, fee: &Fee) -> Html {
    let options = app.book().facts[usize::from(fee.fact)].kind.options();
    let whose = options.iter().enumerate();
    let names: Vec<&str> = whose
        .filter(|(at, _)| (fee.stated | fee.inferred) >> at & 1 == 1)
        .map(|(_, option)| app.t(option.name))
        .collect();
    html! {
        <div key={fee.clause}>
            <dt class="masir-soft">{ names.join(app.ui().common.comma) }</dt>
            <dd>{ app.format().rial(fee.rial) }</dd>
        </div>
    }
}
