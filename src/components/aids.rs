//! What helps along the procedure: its forms, its letters, its sheets to print.

use crate::app::App;
use crate::browser;
use crate::components::letter::Letter;
use crate::icon::{Icon, draw};
use crate::view::journey::Leg;
use masir_rulebook::{Form, Sheet, SheetRow};
use yew::prelude::*;

/// The forms that are asked for; empty where there are none.
pub fn forms(app: &App) -> Html {
    let forms = &app.library.road().procedure().forms;
    if forms.is_empty() {
        return html! { <div hidden={true} /> };
    }
    html! {
        <section class="masir-section">
            <h2>{ app.desk().aids.forms }</h2>
            <ul class="masir-plain masir-rows">{ for forms.iter().map(|form| one_form(app, form)) }</ul>
        </section>
    }
}

fn one_form(app: &App, form: &Form) -> Html {
    let question = form.question.map(|question| {
        html! {
            <div class="masir-readings"><p>{ app.pt(question).to_owned() }</p></div>
        }
    });
    html! {
        <li key={form.name.0}>
            <h3>{ app.pt(form.name).to_owned() }</h3>
            <p>{ app.pt(form.text).to_owned() }</p>
            { for question }
        </li>
    }
}

/// The letters to send; they are not printed.
pub fn letters(app: &App) -> Html {
    let mails = &app.library.road().procedure().mails;
    if mails.is_empty() {
        return html! { <div hidden={true} /> };
    }
    let all = (0..mails.len()).map(|letter| {
        html! {
            <Letter key={letter} app={app.clone()} {letter} />
        }
    });
    html! {
        <section class="masir-section masir-noprint">
            <h2>{ app.desk().aids.letters }</h2>
            { for all }
        </section>
    }
}

/// The sheets to print, each on a page of its own.
pub fn sheets(app: &App, legs: &[Leg]) -> Html {
    let sheets = &app.library.road().procedure().sheets;
    html! { <div>{ for sheets.iter().map(|sheet| one_sheet(app, legs, sheet)) }</div> }
}

fn one_sheet(app: &App, legs: &[Leg], sheet: &Sheet) -> Html {
    let words = &app.desk().aids;
    let applies = |row: &&SheetRow| {
        let tasks = &legs[usize::from(row.step)].tasks;
        tasks.iter().any(|line| line.task == usize::from(row.task))
    };
    let rows = sheet.rows.iter().filter(applies).map(|row| {
        html! {
            <tr key={row.name.0}>
                <th scope="row">{ app.pt(row.name).to_owned() }</th>
                <td><span class="masir-box" /></td>
                <td />
            </tr>
        }
    });
    let print = |_: MouseEvent| browser::print();
    html! {
        <section key={sheet.title.0} class="masir-section masir-sheet">
            <h2>{ app.pt(sheet.title).to_owned() }</h2>
            <p class="masir-soft">{ app.pt(sheet.text).to_owned() }</p>
            <p class="masir-print">{ words.by_hand }</p>
            <table>
                <thead><tr>
                    <th scope="col">{ app.pt(sheet.row).to_owned() }</th>
                    <th scope="col">{ app.pt(sheet.tick).to_owned() }</th>
                    <th scope="col">{ words.signature }</th>
                </tr></thead>
                <tbody>{ for rows }</tbody>
            </table>
            <div class="masir-actions masir-noprint">
                <button class="masir-button masir-button--quiet" type="button" onclick={print}>
                    { draw(Icon::PRINT) }{ words.print }
                </button>
            </div>
        </section>
    }
}
