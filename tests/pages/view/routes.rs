//! Verdicts, routes and their criteria.

use super::app;
use masir_rulebook::{Change, FactId, Means, Reach, RuleBook, Verdict};
use masir_web::app::App;
use masir_web::view::criteria::Row;
use masir_web::view::doubts::doubts;
use masir_web::view::papers::papers;
use masir_web::view::ranking::ranking;
use masir_web::view::routes::{Route, routes};
use masir_web::view::summary::{Summary, summary};
use masir_web::view::todo::{Todo, todo};

const ELIGIBLE: &str = "masir=1&level=doctorate&barred=no&places=&terms=4&gpa=18&last_gpa=19";
const CONDITIONAL: &str = "masir=1&level=bachelor&barred=no&places=home&terms=4&gpa=12&last_gpa=19";
const NOT_YET: &str = "masir=1&level=bachelor&barred=no&places=home&terms=0&gpa=12&last_gpa=20";
const BARRED: &str = "masir=1&level=bachelor&barred=yes&places=home&terms=4&gpa=12&last_gpa=19";

/// A route as a line of a table.
fn line(app: &App, route: &Route) -> String {
    let book = app.book();
    let kinds: Vec<&str> = route
        .kinds
        .iter()
        .map(|kind| book.kinds[usize::from(*kind)].id.as_str())
        .collect();
    let tally = route.tally();
    format!(
        "{} {} {} {}+{}-",
        book.clauses[usize::from(route.clause)].id,
        kinds.join("|"),
        route.verdict.id(),
        tally.met,
        tally.unmet,
    )
}

#[track_caller]
fn routes_are(answers: &'static str, expected: &[&str]) {
    let app = app(answers);
    let found: Vec<String> = routes(app.book(), &app.assessment)
        .iter()
        .map(|route| line(&app, route))
        .collect();
    assert_eq!(found, expected);
}

#[test]
fn routes_come_by_verdict_and_merge_kinds_that_come_to_the_same() {
    routes_are(
        ELIGIBLE,
        &[
            "M-2 guest eligible 3+0-",
            "M-1 transfer|guest ineligible 2+2-",
            "M-2 transfer ineligible 3+1-",
            "S-1 guest ineligible 2+1-",
        ],
    );
}

#[test]
fn routes_with_approvals_come_first_where_nothing_needs_none() {
    routes_are(
        CONDITIONAL,
        &[
            "M-1 transfer|guest conditional 4+0-",
            "M-2 transfer uncertain 3+0-",
            "S-1 guest not_yet 3+0-",
            "M-2 guest ineligible 2+1-",
        ],
    );
}

#[test]
fn a_bar_closes_every_route() {
    routes_are(
        BARRED,
        &[
            "M-1 transfer|guest ineligible 3+1-",
            "M-2 transfer ineligible 2+1-",
            "M-2 guest ineligible 1+2-",
            "S-1 guest ineligible 2+1-",
        ],
    );
}

/// A criterion as a line of a table: its words, the answers beside it, and its parts.
fn criterion(app: &App, row: &Row) -> String {
    let text = row.text.map_or("-", |text| app.t(text));
    let facts: Vec<&str> = row
        .facts
        .iter()
        .map(|fact| app.book().facts[usize::from(*fact)].id.as_str())
        .collect();
    let parts: Vec<String> = row.parts.iter().map(|part| criterion(app, part)).collect();
    let outcome = row.outcome.map_or_else(
        || "open".to_owned(),
        |outcome| format!("{outcome:?}").to_lowercase(),
    );
    format!(
        "{text}: {outcome} {} [{}]",
        facts.join("+"),
        parts.join(", ")
    )
}

#[track_caller]
fn criteria_are(answers: &'static str, route: &str, expected: &[&str]) {
    let app = app(answers);
    let all = routes(app.book(), &app.assessment);
    let asked = all
        .iter()
        .find(|found| line(&app, found).starts_with(route));
    let rows = &asked.expect("there is such a route").rows;
    let found: Vec<String> = rows.iter().map(|row| criterion(&app, &row.row)).collect();
    assert_eq!(found, expected);
}

#[test]
fn a_criterion_that_is_met_needs_no_parts_and_the_fewest_answers() {
    criteria_are(
        ELIGIBLE,
        "M-2 guest",
        &[
            "GPA enough: pass gpa+last_gpa []",
            "No bar: pass barred []",
            "Seasoned: pass terms []",
        ],
    );
}

#[test]
fn an_alternative_that_is_not_met_shows_all_its_parts() {
    criteria_are(
        CONDITIONAL,
        "M-2 guest",
        &[
            "GPA enough: fail  [90 %: fail gpa+last_gpa [], \
             -: fail  [Above 14.5: fail gpa [], Doctorate: pass level []]]",
            "No bar: pass barred []",
            "Seasoned: pass terms []",
        ],
    );
}

#[test]
fn parts_without_words_are_left_out() {
    criteria_are(
        "masir=1&level=master&barred=no&places=home&terms=4&gpa=12&last_gpa=19",
        "M-1 transfer",
        &[
            "Bachelor: uncertain level []",
            "To the home: pass places []",
            "No bar: pass barred []",
            "One semester has gone by: pass terms []",
        ],
    );
}

#[test]
fn a_named_part_that_is_not_met_shows_why() {
    criteria_are(
        CONDITIONAL,
        "S-1 guest",
        &[
            "Work: notyet  [Not home: fail places [], Seasoned: pass terms [], No bachelor: fail level []]",
            "No bar: pass barred []",
            "Seasoned: pass terms []",
            "Some place: pass places []",
        ],
    );
}

#[track_caller]
fn todos_are(answers: &'static str, best: Verdict, expected: &[Todo]) {
    let app = app(answers);
    let summary = summary(app.book(), &app.assessment);
    assert_eq!(summary.best, best);
    assert_eq!(todo(&summary), expected);
}

#[test]
fn what_to_do_follows_the_best_verdict() {
    todos_are("", Verdict::Incomplete, &[Todo::Answer]);
    todos_are(
        ELIGIBLE,
        Verdict::Eligible,
        &[Todo::Scan, Todo::Pay, Todo::File],
    );
    todos_are(
        CONDITIONAL,
        Verdict::Conditional,
        &[Todo::SeekApprovals, Todo::Scan, Todo::Pay, Todo::File],
    );
    todos_are(BARRED, Verdict::Ineligible, &[Todo::SeeWhatIsMissing]);
    // Nothing is paid or filed for what is not possible yet.
    let waiting = Summary {
        best: Verdict::NotYet,
        settled: true,
        ..summary(app(NOT_YET).book(), &app(NOT_YET).assessment)
    };
    assert_eq!(todo(&waiting), [Todo::Wait]);
}

#[test]
fn kinds_that_go_on_from_others_are_folded_where_they_come_to_nothing() {
    let some = app(ELIGIBLE);
    let lines = |book: &RuleBook| {
        let found = summary(book, &some.assessment);
        (found.shown.len(), found.folded.len())
    };
    let mut book = some.book().clone();
    assert_eq!(lines(&book), (2, 0));
    let nothing = |kind: &usize| some.assessment.kinds[*kind].verdict == Verdict::Ineligible;
    let closed = (0..book.kinds.len()).find(nothing).expect("a closed kind");
    book.kinds[closed].continues = Some(0);
    assert_eq!(lines(&book), (1, 1));
}

#[test]
fn closed_routes_are_shown_only_where_nothing_is_open() {
    let lengths = |answers| {
        let app = app(answers);
        let ranking = ranking(app.book(), routes(app.book(), &app.assessment));
        [
            ranking.open,
            ranking.nearest,
            ranking.waiting,
            ranking.closed,
        ]
        .map(|list| list.len())
    };
    assert_eq!(lengths(""), [0, 0, 3, 0]);
    assert_eq!(lengths(ELIGIBLE), [1, 0, 0, 3]);
    assert_eq!(lengths(BARRED), [0, 3, 0, 1]);
}

/// The nearest routes by the number of criteria that close them, for a book in which some facts of a
/// route can be changed.
fn nearest(app: &App, within_reach: &str) -> Vec<String> {
    let mut book = app.book().clone();
    let all = routes(&book, &app.assessment);
    let reached = all.iter().filter(|route| line(app, route) == within_reach);
    let rows = reached.flat_map(|route| &route.rows);
    let changeable: Vec<FactId> = rows.flat_map(|row| row.row.facts.clone()).collect();
    for (id, fact) in (0..).zip(&mut book.facts) {
        fact.change = changeable.contains(&id).then_some(Change {
            by: Means::Choose,
            to: Reach::Any,
        });
    }
    let ranking = ranking(&book, routes(&book, &app.assessment));
    ranking
        .nearest
        .iter()
        .map(|route| line(app, route))
        .collect()
}

#[test]
fn the_nearest_routes_are_those_that_a_student_can_open() {
    let app = app("masir=1&level=bachelor&barred=no&places=&terms=0&gpa=12&last_gpa=19");
    let all = nearest(&app, "");
    assert_eq!(all[0], "M-1 transfer|guest ineligible 2+1-");
    let last = "S-1 guest ineligible 1+2-";
    assert_eq!(all[2], last);
    // Whatever closes it can be changed, so it stands before a route that fewer criteria close.
    let reached = nearest(&app, last);
    assert!(
        reached.iter().position(|route| route == last) < Some(2),
        "{reached:?}"
    );
}

#[test]
fn documents_and_doubts_are_told_once() {
    let app = app("masir=1&level=master&barred=no&places=home&terms=4&gpa=18&last_gpa=19");
    let open = ranking(app.book(), routes(app.book(), &app.assessment)).open;
    let mut documents: Vec<u16> = papers(app.book(), &open)
        .iter()
        .map(|line| line.document)
        .collect();
    let told = documents.len();
    documents.dedup();
    assert_eq!(documents.len(), told);
    let found = doubts(&app.book().clauses, &app.speech.book, &open);
    assert_eq!((found.deciding.len(), found.others.len()), (0, 1));
}

/// The routes that are ruled out, each with the criteria that are enough for it.
#[track_caller]
fn decided_are(answers: &'static str, expected: &[&str]) {
    let app = app(answers);
    let line = |route: &Route| {
        let clause = &app.book().clauses[usize::from(route.clause)].id;
        let decided = route.decided();
        let texts: Vec<&str> = decided
            .iter()
            .map(|row| row.text.map_or("", |text| app.t(text)))
            .collect();
        format!("{clause}: {}", texts.join(" | "))
    };
    let routes = routes(app.book(), &app.assessment);
    let found: Vec<String> = routes.iter().map(line).collect();
    assert_eq!(found, expected);
}

#[test]
fn the_fewest_criteria_that_rule_a_route_out_stand_first() {
    decided_are(
        BARRED,
        &["M-1: No bar", "M-2: No bar", "M-2: No bar", "S-1: No bar"],
    );
}

#[test]
fn what_is_not_possible_yet_says_what_it_waits_for() {
    let app = app(NOT_YET);
    let routes = routes(app.book(), &app.assessment);
    let awaited = |route: &Route| {
        let texts = route.awaited().into_iter().filter_map(|row| row.text);
        let texts: Vec<&str> = texts.map(|text| app.t(text)).collect();
        (route.verdict == Verdict::NotYet).then(|| texts.join(" | "))
    };
    let found: Vec<String> = routes.iter().filter_map(awaited).collect();
    assert_eq!(found, ["One semester has gone by"]);
    let others = routes
        .iter()
        .filter(|route| route.verdict != Verdict::NotYet);
    assert!(others.into_iter().all(|route| route.awaited().is_empty()));
}

#[test]
fn what_is_open_is_decided_by_nothing() {
    decided_are(
        ELIGIBLE,
        &[
            "M-2: ",
            "M-1: To the home",
            "M-2: At most 90 %",
            "S-1: Some place",
        ],
    );
}

#[test]
fn of_alternatives_all_are_needed_to_rule_a_route_out() {
    decided_are(
        CONDITIONAL,
        &["M-1: ", "M-2: ", "S-1: ", "M-2: 90 % | Above 14.5"],
    );
}
