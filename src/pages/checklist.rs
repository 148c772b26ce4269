//! A checklist: tick what is true; everything else is answered.

use crate::app::App;
use crate::components::choice::{self, Choice};
use crate::form::{Instead, Ticking, Ticks};
use crate::format::{joined, numeral};
use crate::pen::{Doing, Pen, element, words};
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
    let hint = joined(&["list-", &asked.id, "-hint"]);
    element(pen, "fieldset", &[("aria-describedby", &hint)], |pen| {
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
            let instead = |instead, value, words, class| Choice {
                kind: "checkbox",
                name: &asked.id,
                value,
                id: None,
                is_picked: ticks.instead == instead,
                doing: Doing::Tick(Ticking::Instead(instead)),
                words,
                class,
            };
            instead(Instead::None, "none", (ui.none, None), choice::NONE).put(pen);
            let each = (ui.each, Some(ui.each_hint));
            instead(Instead::Each, "each", each, choice::UNKNOWN).put(pen);
        });
    });
}

fn line(app: &App, list: &Checklist, id: FactId, ticks: &Ticks, pen: &mut dyn Pen) {
    let Some(fact) = app.book().facts.get(usize::from(id)) else {
        return;
    };
    let Some(tick) = fact.tick else { return };
    let line = Choice {
        kind: "checkbox",
        name: &fact.id,
        // The answer of whoever leaves it unticked.
        value: &store::picked(fact, tick.unticked),
        id: Some(line_id(list, id)),
        is_picked: ticks.ticked.contains(&id),
        doing: Doing::Tick(Ticking::Line(id)),
        words: (app.t(tick.name), None),
        class: choice::PLAIN,
    };
    line.put(pen);
}

/// The id of a line's box.
pub fn line_id(list: &Checklist, fact: FactId) -> String {
    joined(&[&list.id, "-", &numeral(usize::from(fact))])
}
