//! What stands around every page: top, main part, foot.

use crate::app::App;
use crate::components::jump::jump;
use crate::components::later;
use crate::pages;
use crate::parts::Part;
use crate::pen::{self, Pen, element, words};
use crate::route::Route;
use crate::state::Action;
use crate::text::direction;
use masir_rulebook::Language;
use yew::prelude::*;

const MAIN: &str = "main";

/// The whole page.
pub fn layout(app: &App) -> Html {
    html! { <>
        { jump(MAIN, Some("masir-skip"), app.ui().common.skip) }
        { later::around(app, top) }
        <main class="masir-main" id={MAIN} tabindex="-1">
            { whose(app) }
            { lost(app) }
            { pen::html(|pen| undelivered(app, pen)) }
            { later::part(app, |app| html! { <pages::stage::Stage app={app.clone()} /> }) }
        </main>
        { ending(app) }
        { news(app) }
    </> }
}

/// The name of the site and the way to the other language.
fn top(app: &App) -> Html {
    let other = match app.language {
        Language::Fa => Language::En,
        Language::En => Language::Fa,
    };
    let there = app.href_in(other, app.route);
    html! {
        <header class="masir-top">
            <div class="masir-bar">
                <a class="masir-brand" href={app.href(Route::Start)}>
                    { mark() }<span>{ app.ui().common.brand }</span>
                </a>
                <a href={there} lang={other.tag()} dir={direction(other)} hreflang={other.tag()}>
                    { app.ui().common.other_language }
                </a>
            </div>
        </header>
    }
}

/// A path between two stops.
fn mark() -> Html {
    html! {
        <svg width="30" height="30" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
            <rect width="32" height="32" rx="3" fill="var(--lapis)" />
            <path d="M25 7h-4.5a4.5 4.5 0 0 0-4.5 4.5v9a4.5 4.5 0 0 1-4.5 4.5H10" fill="none" stroke="var(--on-lapis)" stroke-width="2.5" stroke-linecap="round" />
            <circle cx="7.5" cy="25" r="2.5" fill="var(--on-lapis)" />
            <path d="m25 3 1.17 1.17H28v1.66L29 7l-1 1.17V10h-1.83L25 11l-1.17-1H22V8.17L21 7l1-1.17V4.17h1.83z" fill="var(--on-lapis)" />
        </svg>
    }
}

/// Whose rules are applied, where the address asks for some.
fn whose(app: &App) -> Html {
    match app.library.elsewhere() {
        Some(elsewhere) => elsewhere.notice(app),
        None => html! { <div hidden={true} /> },
    }
}

/// Says that kept answers could not be read, or that another tab has changed some; empty while
/// neither is so.
fn lost(app: &App) -> Html {
    let words = app.ui().common;
    let said = match app.lost {
        0 if !app.taken_in => return html! { <div hidden={true} /> },
        0 => words.taken_in.to_owned(),
        lost => (words.lost)(&app.format().count(lost)),
    };
    let close = {
        let app = app.clone();
        move |_: MouseEvent| app.dispatch(Action::Acknowledge)
    };
    html! {
        <div class="masir-note masir-noprint" role="status">
            <p>{ said }</p>
            <button class="masir-button masir-button--quiet" type="button" onclick={close}>{ words.understood }</button>
        </div>
    }
}

/// Says that a part of the program or a language did not come; empty while all did.
pub fn undelivered(app: &App, pen: &mut dyn Pen) {
    element(pen, "div", &[("role", "alert")], |pen| {
        if app.undelivered {
            let note = [("class", "masir-note"), ("data-fault", "network")];
            words(pen, "p", &note, app.ui().common.not_come);
        } else {
            pen.set("hidden", "hidden");
        }
    });
}

/// What is new, once what tells it has come; it stands last, so that nothing moves when it does.
fn news(app: &App) -> Html {
    match app.library.page(Part::News) {
        Some(draw) => (draw.page)(app),
        None => html! { <div hidden={true} /> },
    }
}

/// The foot, which is not seen before what a page puts off stands above it: nothing moves.
fn ending(app: &App) -> Html {
    if pages::goes_on_below(app.route) {
        later::below(app, foot)
    } else {
        later::around(app, foot)
    }
}

/// Which text the rules come from, what becomes of the answers, and where else to go.
fn foot(app: &App) -> Html {
    let words = app.ui().common;
    let link =
        |route, text: &str| html! { <li><a href={app.href(route)}>{ text.to_owned() }</a></li> };
    html! {
        <footer class={classes!("masir-foot", in_interview(app).then_some("masir-noprint"))}>
            <div class="masir-foot__in masir-stack">
                { edition(app) }
                <p class="masir-soft">{ words.privacy }</p>
                <nav aria-label={words.foot_links}>
                    <ul class="masir-plain masir-links">
                        { link(Route::Start, words.to_check) }
                        { link(Route::Withdrawal, app.pt(app.library.head().title)) }
                        { link(Route::Scans, words.to_scans) }
                        { link(Route::Clauses, words.to_clauses) }
                    </ul>
                </nav>
            </div>
        </footer>
    }
}

/// The edition of the rules; left out of questions, where it would be one thing more to read, and of
/// the start, which tells it among its limits.
fn edition(app: &App) -> Html {
    if in_interview(app) || app.route == Route::Start {
        return html! { <span hidden={true} /> };
    }
    let (edition, t): (_, Box<dyn Fn(_) -> String>) = if app.route == Route::Withdrawal {
        (
            &app.library.head().edition,
            Box::new(|id| app.pt(id).to_owned()),
        )
    } else {
        (&app.book().edition, Box::new(|id| app.t(id).to_owned()))
    };
    let based_on = (app.ui().common.based_on)(&t(edition.title), &t(edition.publisher));
    html! {
        <p class="masir-soft">{ [&based_on, " ", &t(edition.status), " ", &t(edition.notice)].concat() }</p>
    }
}

fn in_interview(app: &App) -> bool {
    matches!(app.route, Route::Question(_) | Route::Checklist(_))
}
