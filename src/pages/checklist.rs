//! A checklist: tick what is true; everything else is answered.

use crate::app::App;
use crate::form::{Instead, Ticking, Ticks};
use crate::pen::{Doing, Pen, element, words};
use crate::route::Route;
use crate::store;
use masir_rulebook::{Checklist, FactId};

/// The heading of a checklist's page.
pub fn heading(app: &App, list: u16) -> String {
    let list = app.book().checklists.get(usize::from(list));
    list.map_or("", |list| app.t(list.question)).to_owned()
}

/// The lines, “none of these”, and the way to be asked one by one.
pub fn fields(app: &App, list: u16, lines: &[FactId], ticks: &Ticks, pen: &mut dyn Pen) {
    let Some(asked) = app.book().checklists.get(usize::from(list)) else {
        return;
    };
    let ui = app.ui().question;
    let hint = ["list-", &asked.id, "-hint"].concat();
    element(pen, "fieldset", &[("aria-describedby", &hint)], |pen| {
        pen.key(Route::Checklist(list));
        element(pen, "legend", &[], |pen| {
            words(pen, "h1", &[("tabindex", "-1")], app.t(asked.question));
        });
        words(
            pen,
            "p",
            &[("class", "masir-hint"), ("id", &hint)],
            app.t(asked.hint),
        );
        let class = [("class", "masir-choices masir-measure")];
        element(pen, "div", &class, |pen| {
            for id in lines {
                line(app, asked, *id, ticks, pen);
            }
            let instead = |instead, value, name, hint, class, pen: &mut dyn Pen| {
                let line = Line {
                    id: None,
                    name: &asked.id,
                    value,
                    checked: ticks.instead == instead,
                    ticking: Ticking::Instead(instead),
                    words: (name, hint),
                    class,
                };
                line.draw(pen);
            };
            instead(
                Instead::None,
                "none",
                ui.none,
                None,
                "masir-choice masir-choice--none",
                pen,
            );
            let hint = Some(ui.each_hint);
            instead(
                Instead::Each,
                "each",
                ui.each,
                hint,
                "masir-choice masir-choice--unknown",
                pen,
            );
        });
    });
}

fn line(app: &App, list: &Checklist, id: FactId, ticks: &Ticks, pen: &mut dyn Pen) {
    let Some(fact) = app.book().facts.get(usize::from(id)) else {
        return;
    };
    let Some(tick) = fact.tick else { return };
    let line = Line {
        id: Some(line_id(list, id)),
        name: &fact.id,
        // The answer of whoever leaves it unticked.
        value: &store::written(fact, tick.unticked),
        checked: ticks.ticked.contains(&id),
        ticking: Ticking::Line(id),
        words: (app.t(tick.name), None),
        class: "masir-choice",
    };
    line.draw(pen);
}

/// The id of a line's box.
pub fn line_id(list: &Checklist, fact: FactId) -> String {
    [&list.id, "-", &fact.to_string()].concat()
}

/// One box to tick.
struct Line<'a> {
    id: Option<String>,
    name: &'a str,
    value: &'a str,
    checked: bool,
    ticking: Ticking,
    words: (&'a str, Option<&'a str>),
    class: &'static str,
}

impl Line<'_> {
    fn draw(self, pen: &mut dyn Pen) {
        element(pen, "label", &[("class", self.class)], |pen| {
            let attributes = [
                ("class", "masir-choice__input"),
                ("type", "checkbox"),
                ("name", self.name),
                ("value", self.value),
            ];
            element(pen, "input", &attributes, |pen| {
                if let Some(id) = &self.id {
                    pen.set("id", id);
                }
                pen.pick(self.checked);
                pen.does(Doing::Tick(self.ticking));
            });
            element(pen, "span", &[], |pen| {
                let (name, hint) = self.words;
                pen.text(name);
                if let Some(hint) = hint {
                    words(pen, "span", &[("class", "masir-soft")], hint);
                }
            });
        });
    }
}
