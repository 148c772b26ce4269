//! The scan desk: files are judged and repaired in the page and sent nowhere.

mod errands;

use crate::app::{App, PageProps};
use crate::browser;
use crate::components::prose::address_of;
use crate::components::scans::{Place, files, side};
use crate::icon::{Icon, draw};
use crate::route::Route;
use crate::scans::desk::Desk;
use crate::scans::names::ending;
use crate::text::{self, ScansText};
use errands::Errands;
use masir_rulebook::Scan;
use yew::prelude::*;

/// The field behind the button.
const FIELD: &str = "scan-files";

/// The scan desk. What lies on it is known to this page alone, and gone with it.
#[component]
pub fn ScansPage(props: &PageProps) -> Html {
    let app = &props.app;
    let desk = use_reducer(Desk::default);
    let shelf = use_mut_ref(errands::Shelf::default);
    {
        let shelf = shelf.clone();
        use_effect_with((), move |()| move || shelf.borrow_mut().empty());
    }
    let Some(rule) = app.book().scan.clone() else {
        return html! { <h1 tabindex="-1">{ words(app).no_rule }</h1> };
    };
    let errands = Errands::new(rule.clone(), shelf, &desk);
    let send = {
        let errands = errands.clone();
        Callback::from(move |act| errands.take(&act))
    };
    let download = {
        let ready = desk.ready(app.book());
        Callback::from(move |_: MouseEvent| errands::download(ready.clone()))
    };
    let place = Place {
        app,
        rule: &rule,
        desk: &desk,
        send: &send,
    };
    html! { <>
        <a class="masir-back" href={app.href(Route::Result)}>{ draw(Icon::BACK) }{ app.later().result.title }</a>
        <div class="masir-split">
            <div class="masir-split__head masir-stack">
                <h1 tabindex="-1">{ words(app).heading }</h1>
                { lead(app, &rule) }
                { drop_zone(app, errands) }
                <p class="masir-soft masir-noprint">{ words(app).leaving }</p>
            </div>
            <div class="masir-split__body">{ files(&place, download) }</div>
            <aside class="masir-split__side" aria-label={words(app).list.heading}>
                { side(&place) }
                { source(app, &rule) }
            </aside>
        </div>
    </> }
}

fn words(app: &App) -> &'static ScansText {
    text::scans(app.language)
}

fn lead(app: &App, rule: &Scan) -> Html {
    let words = words(app);
    let number = |number: u32| app.format().plain(i64::from(number));
    let after = (words.lead_rule)(
        &number(rule.width),
        &number(rule.height),
        &number(rule.max_bytes / 1000),
    );
    html! { <p class="masir-lead">{ words.lead }{ address_of(ending(&rule.format)) }{ after }</p> }
}

/// Where files are picked or dropped.
fn drop_zone(app: &App, errands: Errands) -> Html {
    let words = words(app);
    let press = |_: MouseEvent| browser::press(FIELD);
    let allow = |event: DragEvent| event.prevent_default();
    let ondrop = {
        let errands = errands.clone();
        move |event: DragEvent| {
            event.prevent_default();
            errands.bring(browser::dropped(&event));
        }
    };
    let onchange = move |event: Event| errands.bring(browser::picked(&event));
    html! {
        <div class="masir-drop masir-stack masir-noprint" ondragover={allow} {ondrop}>
            <p>
                <button class="masir-button" type="button" onclick={press}>{ words.pick }</button>
                <input id={FIELD} type="file" multiple={true} hidden={true} {onchange} />
            </p>
            <p class="masir-soft">{ words.drop }</p>
        </div>
    }
}

fn source(app: &App, rule: &Scan) -> Html {
    let clause = &app.book().clauses[usize::from(rule.clause)];
    html! {
        <div class="masir-note">
            <h2>{ words(app).rule }</h2>
            <p><a href={app.href(Route::Clause(rule.clause))}>{ app.t(clause.title).to_owned() }</a></p>
        </div>
    }
}
