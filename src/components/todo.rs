//! What to do now, in order.

use crate::app::App;
use crate::components::approvals;
use crate::components::prose::address_of;
use crate::route::Route;
use crate::view::summary::Summary;
use crate::view::todo::{Todo, todo};
use masir_rulebook::{ApprovalId, Opening};
use yew::prelude::*;

/// What to do about a result; `needed` are the approvals of its best route.
pub fn todos(app: &App, summary: &Summary, needed: &[ApprovalId]) -> Html {
    let items = todo(summary).into_iter().enumerate().map(|(at, todo)| {
        html! { <li key={at}>{ one(app, todo, needed) }</li> }
    });
    html! {
        <section class="masir-section">
            <h2>{ app.later().result.todo.heading }</h2>
            <ol class="masir-steps masir-measure">{ for items }</ol>
        </section>
    }
}

fn one(app: &App, todo: Todo, needed: &[ApprovalId]) -> Html {
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
            <>{ said(words.see) }{ " " }<a href={app.href(Route::Answers)}>{ app.later().result.answers }</a></>
        },
        Todo::Wait => said(words.wait),
        Todo::SeekApprovals => {
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
            { " " }{ words.scan_each }{ address_of(&scan.format) }{ rule }
            { " " }<a class="masir-noprint" href={app.href(Route::Scans)}>{ app.ui().common.to_scans }</a>
        </> }
    });
    html! { <><b>{ words.scan }</b>{ for rule }</> }
}

fn pay(app: &App) -> Html {
    let words = &app.later().result.todo;
    let amount = match app.assessment.fee {
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
    let (what, remark) = match app.assessment.window {
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
