//! The pictures, in whole units.

use super::app;
use masir_rulebook::Date;
use masir_web::view::swimlane::{self, swimlane};
use masir_web::view::timeline::{self, When, timeline};

#[test]
fn a_picture_that_runs_right_to_left_is_the_mirror_of_one_that_runs_left_to_right() {
    let app = app("");
    let first = Date::parse("1405-01-01").expect("a day");
    for today in (0..366).map(|day| first.plus_days(day)) {
        let state = app
            .library
            .checker()
            .assess(app.answers.facts(), today)
            .window
            .expect("a window");
        let [ltr, rtl] = [false, true].map(|rtl| timeline(&app.book().windows, &state, today, rtl));
        assert_eq!(rtl.today, timeline::WIDTH - ltr.today);
        for (a, b) in ltr.days.iter().zip(&rtl.days) {
            assert_eq!(b.span.x, timeline::WIDTH - a.span.x - a.span.width);
            assert!(
                a.span.x >= 0 && a.span.x + a.span.width <= timeline::WIDTH,
                "{today}"
            );
        }
        let marked = ltr
            .days
            .iter()
            .filter(|day| day.when == When::Today)
            .count();
        assert_eq!(
            marked == 1,
            state.opens.plus_days(-1) <= today && today <= state.closes,
            "{today}"
        );
    }
}

#[test]
fn every_stop_lies_in_the_lane_of_its_actor() {
    let app = app("");
    let procedure = app.library.road().procedure();
    for rtl in [false, true] {
        let drawing = swimlane(procedure, app.procedure_words(), rtl);
        for (stop, step) in drawing.stops.iter().zip(&procedure.steps) {
            let lane = &drawing.lanes[usize::from(step.actor)];
            assert!((lane.y..lane.y + lane.height).contains(&stop.y));
            assert!((0..=swimlane::WIDTH).contains(&stop.x));
        }
    }
}
