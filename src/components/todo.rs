//! What to do now, in order.

use crate::app::App;
use crate::components::jump::jump;
use crate::components::prose::address_of;
use crate::components::{advice, approvals, route_card};
use crate::route::Route;
use crate::scans::names;
use crate::view::routes;
use crate::view::summary::Summary;
use crate::view::todo::{Todo, todo};
use masir_rulebook::{ApprovalId, Opening};
use yew::prelude::*;

/// What to do about a result; `best` is its best route, where it has one.
pub fn todos(app: &App, summary: &Summary, best: Option<&routes::Route>) -> Html {
    let items = todo(summary).into_iter().enumerate().map(|(at, todo)| {
        html! { <li key={at}>{ one(app, todo, best) }</li> }
    });
    html! {
        <section class="masir-section">
            <h2>{ app.later().result.todo.heading }</h2>
            <ol class="masir-steps masir-measure">{ for items }</ol>
        </section>
    }
}

fn one(app: &App, todo: Todo, best: Option<&routes::Route>) -> Html {
    let words = &app.later().result.todo;
    let said = |(what, remark): (&'static str, &'static str)| html! { <><b>{ what }</b>{ " " }{ remark }</> };
    match todo {
        Todo::Answer if app.next.is_none() => {
            html! { <>{ said(words.find_out) }{ " " }{ go_on(app) }</> }
        }
        Todo::Answer => html! { <>{ said(words.answer) }{ " " }{ go_on(app) }</> },
        Todo::AnswerMore => html! { <>{ said(words.answer_more) }{ " " }{ go_on(app) }</> },
        Todo::AskAboutDoubts => said(words.ask),
        Todo::SeeWhatIsMissing => html! {
            <>
                { said(words.see) }{ " " }<a href={app.href(Route::Answers)}>{ app.later().result.answers }</a>
                { to_advice(app) }
            </>
        },
        Todo::Wait => {
            let until = best.map_or_else(String::new, |route| route_card::awaited(app, route));
            html! { <><b>{ words.wait.0 }</b>{ " " }{ until }{ " " }{ words.wait.1 }{ to_advice(app) }</> }
        }
        Todo::SeekApprovals => {
            let needed: &[ApprovalId] = best.map_or(&[], |route| &route.approvals);
            let names: Vec<&str> = needed
                .iter()
                .map(|approval| approvals::name(app, *approval))
                .collect();
            let joined = names.join(app.ui().common.comma);
            html! { <><b>{ words.approvals.0 }</b>{ " " }{ (words.approvals.1)(&joined) }</> }
        }
        Todo::Scan => scan(app),
        Todo::Pay => pay(app),
        Todo::File => file(app),
    }
}

/// To the next question, or to the answers where only “I don't know” is left.
fn go_on(app: &App) -> Html {
    let words = app.later().result;
    let (there, text) = if app.next.is_some() {
        (Route::Next, words.todo.go_on)
    } else {
        (Route::Answers, words.answers)
    };
    html! { <a href={app.href(there)}>{ text }</a> }
}

/// To what would change the result, further down.
fn to_advice(app: &App) -> Html {
    let words = app.later().advice.heading;
    html! { <span class="masir-noprint">{ " · " }{ jump(advice::ID, None, words) }</span> }
}

fn scan(app: &App) -> Html {
    let words = &app.later().result.todo;
    let rule = app.book().scan.as_ref().map(|scan| {
        let format = app.format();
        let count = |number: u32| format.plain(i64::from(number));
        let rule = (words.scan_rule)(
            &count(scan.width),
            &count(scan.height),
            &count(scan.max_bytes / 1000),
        );
        html! { <>
            { " " }{ words.scan_each }{ address_of(names::ending(&scan.format)) }{ rule }
            { " " }<a class="masir-noprint" href={app.href(Route::Scans)}>{ app.ui().common.to_scans }</a>
        </> }
    });
    html! { <><b>{ words.scan }</b>{ for rule }</> }
}

fn pay(app: &App) -> Html {
    let words = &app.later().result.todo;
    let amount = match app.library.checker().fee(app.facts()) {
        Some(due) => app.format().rial(app.book().fees[due.fee].rial),
        None => app.book().fees.first().map_or_else(String::new, |fee| {
            (words.pay_depends)(app.t(app.book().facts[usize::from(fee.fact)].label))
        }),
    };
    html! { <><b>{ words.pay }</b>{ " " }{ amount }</> }
}

/// The first of the book's addresses is where requests are filed.
fn file(app: &App) -> Html {
    let words = &app.later().result.todo;
    let format = app.format();
    let (what, remark) = match app.library.checker().window(app.today) {
        None => (words.file.to_owned(), String::new()),
        Some(state) if state.opening == Opening::Open => (
            (words.file_until)(&format.weekday_and_day(state.closes)),
            String::new(),
        ),
        Some(state) => (
            (words.file_from)(&format.date(state.opens)),
            (words.last_day)(&format.weekday_and_day(state.closes)),
        ),
    };
    let address = app.book().links.first().map(|link| {
        let shown = link.url.trim_start_matches("https://");
        html! { <>
            { " " }{ words.at }
            <a href={link.url.clone()} title={app.t(link.name).to_owned()}>{ address_of(shown) }</a>{ "." }
        </> }
    });
    html! { <><b>{ what }</b>{ for address }{ " " }{ remark }</> }
}
