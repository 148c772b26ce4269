//! What would change a result.

use super::app;
use masir_rulebook::{FactType, Value};
use masir_web::app::App;
use masir_web::view::advice::{Advised, advised};
use masir_web::view::ranking::ranking;
use masir_web::view::routes::routes;

fn found(app: &App) -> Advised {
    let ranking = ranking(app.book(), routes(app.book(), &app.assessment));
    let shown = [ranking.open, ranking.nearest].concat();
    advised(app.library.checker(), app.facts(), &app.assessment, &shown)
}

/// A proposal as a line of a table.
fn lines(app: &App, found: &Advised) -> Vec<String> {
    let book = app.book();
    let name = |fact: u16, value| {
        let fact = &book.facts[usize::from(fact)];
        let value = match value {
            Value::Bool(yes) => yes.to_string(),
            Value::Number(number) => number.to_string(),
            Value::Choice(at) => fact.kind.options()[usize::from(at)].id.clone(),
            other => format!("{other:?}"),
        };
        let unit = matches!(fact.kind, FactType::Decimal { .. });
        format!("{}={value}{}", fact.id, if unit { " units" } else { "" })
    };
    let line = |proposal: &masir_web::view::advice::Proposal| {
        let changes = proposal.changes.iter();
        let changes: Vec<String> = changes.map(|(fact, value)| name(*fact, *value)).collect();
        let kinds = proposal.kinds.iter();
        let kinds: Vec<&str> = kinds
            .map(|kind| book.kinds[usize::from(*kind)].id.as_str())
            .collect();
        format!(
            "{} -> {} {}",
            changes.join(" and "),
            kinds.join("|"),
            proposal.verdict.id()
        )
    };
    found.proposals.iter().map(line).collect()
}

fn names(app: &App, facts: &[u16]) -> Vec<String> {
    let facts = facts.iter();
    facts
        .map(|fact| app.book().facts[usize::from(*fact)].id.clone())
        .collect()
}

#[test]
fn what_a_student_can_do_is_kept_apart_from_what_nobody_can_change() {
    let app = app("masir=1&level=bachelor&barred=yes&places=home&terms=4&gpa=12&last_gpa=19");
    let found = found(&app);
    assert_eq!(
        lines(&app, &found),
        [
            "barred=false -> transfer|guest conditional",
            "barred=false and last_gpa=133 units -> guest eligible",
        ]
    );
    assert_eq!(names(&app, &found.fixed), ["level", "gpa"]);
    assert!(found.instead.is_empty());
}

#[test]
fn time_is_told_in_the_fewest_semesters_that_do() {
    let app = app("masir=1&level=bachelor&barred=no&places=home&terms=0&gpa=12&last_gpa=20");
    let found = found(&app);
    assert!(
        lines(&app, &found)
            .iter()
            .any(|line| line.starts_with("terms=1 -> transfer")),
        "{:?}",
        lines(&app, &found)
    );
}

#[test]
fn nothing_is_advised_where_all_is_open_or_waits() {
    for answers in [
        "",
        "masir=1&level=bachelor&barred=no&places=home&terms=4&gpa=12&last_gpa=19",
    ] {
        assert_eq!(found(&app(answers)), Advised::default(), "{answers}");
    }
}

#[test]
fn what_is_open_is_named_beside_what_is_not() {
    let app = app("masir=1&level=doctorate&barred=no&places=&terms=4&gpa=18&last_gpa=19");
    let found = found(&app);
    let kinds = |kinds: &[u16]| -> Vec<String> {
        let kinds = kinds.iter();
        kinds
            .map(|kind| app.book().kinds[usize::from(*kind)].id.clone())
            .collect()
    };
    assert_eq!(kinds(&found.closed), ["transfer"]);
    assert_eq!(kinds(&found.instead), ["guest"]);
}
