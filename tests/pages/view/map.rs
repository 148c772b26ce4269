//! The map of the routes: nothing overlaps, nothing sticks out, and it is mirrored with the page.

use super::app;
use masir_web::app::App;
use masir_web::components::verdict::word;
use masir_web::view::map::{Block, Criterion, Map, TOP, WIDTH, Words, map, plan};
use masir_web::view::ranking::ranking;
use masir_web::view::routes::routes;

const CONDITIONAL: &str = "masir=1&level=bachelor&barred=no&places=home&terms=4&gpa=12&last_gpa=19";
const CLOSED: &str = "masir=1&level=bachelor&barred=no&places=&terms=0&gpa=12&last_gpa=19";

/// What bears on what, a line for each criterion.
#[track_caller]
fn plan_is(answers: &'static str, expected: &[&str]) {
    let app = app(answers);
    assert_eq!(lines(&app), expected);
}

fn lines(app: &App) -> Vec<String> {
    let ranking = ranking(app.book(), routes(app.book(), &app.assessment));
    let plan = plan(app.book(), ranking.open.iter().chain(&ranking.nearest));
    let criteria = plan
        .criteria
        .iter()
        .enumerate()
        .map(|(at, (criterion, bears))| {
            let facts = plan
                .facts
                .iter()
                .filter(|(_, criteria)| criteria.contains(&at));
            let facts: Vec<&str> = facts
                .map(|(fact, _)| &*app.book().facts[usize::from(*fact)].id)
                .collect();
            let name = match criterion {
                Criterion::One(_, text, ..) => text.map_or("-", |text| app.t(text)).to_owned(),
                Criterion::General(count) => format!("{count} general"),
            };
            let routes = bears.iter().map(|route| {
                let route = plan.routes[*route];
                let id = &app.book().clauses[usize::from(route.clause)].id;
                format!("{id} {}", word(app, route.verdict))
            });
            let routes: Vec<String> = routes.collect();
            format!("{} > {name} > {}", facts.join("+"), routes.join(", "))
        });
    criteria.collect()
}

#[test]
fn each_criterion_is_drawn_once_and_bears_on_every_route_that_needs_it() {
    plan_is(
        CONDITIONAL,
        &[
            "places > To the home > M-1 Needs approval",
            "level > Bachelor > M-1 Needs approval",
            "barred > No bar > M-1 Needs approval, M-2 Unclear, S-1 Not yet",
            "terms > One semester has gone by > M-1 Needs approval, M-2 Unclear",
            "last_gpa+gpa > At most 90 % > M-2 Unclear",
            "terms > Seasoned > M-2 Unclear, S-1 Not yet",
            "places+level+terms > Work > S-1 Not yet",
            "places > Some place > S-1 Not yet",
        ],
    );
}

#[test]
fn closed_routes_are_drawn_too() {
    plan_is(
        CLOSED,
        &[
            "places > To the home > M-1 Not eligible",
            "terms > One semester has gone by > M-1 Not eligible, M-2 Not eligible",
            "level > Bachelor > M-1 Not eligible",
            "barred > No bar > M-1 Not eligible, M-2 Not eligible, S-1 Not eligible",
            "level+gpa+last_gpa > GPA enough > M-2 Not eligible",
            "terms > Seasoned > M-2 Not eligible, S-1 Not eligible",
            "gpa+last_gpa > At most 90 % > M-2 Not eligible",
            "places > Some place > S-1 Not eligible",
            "places+terms+level > Work > S-1 Not eligible",
        ],
    );
}

/// Boxes with so many words each.
fn boxes(counts: &[usize]) -> Vec<Words> {
    let words = counts.iter().map(|count| Words {
        what: vec!["criterion"; *count].join(" "),
        said: "met".to_owned(),
    });
    words.collect()
}

fn drawn(rtl: bool) -> Map {
    map([boxes(&[1, 7, 2, 3]), boxes(&[12, 1]), boxes(&[3])], rtl)
}

#[test]
fn boxes_keep_apart_and_inside_the_picture() {
    for rtl in [false, true] {
        let map = drawn(rtl);
        for column in &map.columns {
            for pair in column.windows(2) {
                assert!(pair[0].y + pair[0].height < pair[1].y, "{pair:?}");
            }
            for one in column {
                assert!(one.y >= TOP && one.y + one.height <= map.height, "{one:?}");
                assert!(one.x >= 0 && one.x + one.width <= WIDTH, "{one:?}");
                assert!((one.x..one.x + one.width).contains(&one.text), "{one:?}");
            }
        }
        let [facts, criteria, routes] = map.columns.map(|mut column| column.remove(0));
        let order = if rtl {
            [routes, criteria, facts]
        } else {
            [facts, criteria, routes]
        };
        for pair in order.windows(2) {
            assert!(pair[0].x + pair[0].width < pair[1].x, "{pair:?}");
        }
    }
}

#[test]
fn a_page_that_runs_right_to_left_is_mirrored() {
    let mirrored = |one: &Block| (WIDTH - one.x - one.width, one.y, WIDTH - one.text);
    let (left, right) = (drawn(false), drawn(true));
    for (left, right) in left
        .columns
        .iter()
        .flatten()
        .zip(right.columns.iter().flatten())
    {
        assert_eq!(mirrored(left), (right.x, right.y, right.text));
        assert_eq!(left.lines, right.lines);
    }
}

#[test]
fn long_words_are_wrapped_and_a_long_answer_is_cut_off() {
    let words = |what: &str, said: &str| {
        let words = Words {
            what: what.to_owned(),
            said: said.to_owned(),
        };
        map([vec![words], boxes(&[1]), boxes(&[1])], false).columns[0][0]
            .lines
            .clone()
    };
    assert_eq!(words("Sex", "Female"), ["Sex", "Female"]);
    assert_eq!(
        words("Last admitted score", "My parent’s residence"),
        ["Last admitted", "score", "My parent’s", "residence"],
    );
    assert_eq!(
        words("Place", "My parent’s residence or my own"),
        ["Place", "My parent’s", "residence or…"],
    );
}

/// Each of these once ran over the edge of its box, or broke where nobody would break it.
#[test]
fn lines_fit_their_boxes() {
    for (title, expected) in [
        (
            "1. Permanent marriage of a woman student",
            &["1. Permanent", "marriage of a", "woman", "student"][..],
        ),
        (
            "1. Below 90 %: two guest terms",
            &["1. Below 90 %:", "two guest", "terms"],
        ),
        (
            "۱. ازدواج دائم دانشجوی زن",
            &["۱. ازدواج", "دائم دانشجوی", "زن"],
        ),
    ] {
        let words = Words {
            what: title.to_owned(),
            said: String::new(),
        };
        let found = map([boxes(&[1]), boxes(&[1]), vec![words]], false);
        assert_eq!(found.columns[2][0].lines[..expected.len()], *expected);
    }
}
