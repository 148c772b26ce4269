//! Checklists: what is left unticked is answered, what is ticked is asked, and the result is that of
//! a student who was asked everything.

use crate::shelf::{Visit, begun, bundled};
use masir_rulebook::{Date, FactId, Facts, Value};
use masir_web::answers::{Answer, Answers};
use masir_web::app::App;
use masir_web::form::{Instead, Ticking, Ticks};
use masir_web::library::Library;
use masir_web::route::Route;
use masir_web::state::{Action, State};
use masir_web::store;
use proptest::prelude::*;
use std::rc::Rc;
use std::sync::LazyLock;
use yew::Reducible;

thread_local! {
    static LIBRARY: Rc<Library> = Rc::new(bundled());
}

static TODAY: LazyLock<Date> = LazyLock::new(|| Date::parse("1405-03-05").expect("a day"));

/// Just arrived at an address.
fn at(fragment: &str) -> Rc<State> {
    let state = Rc::new(begun(LIBRARY.with(Rc::clone), *TODAY));
    state.reduce(Action::Arrive {
        fragment: fragment.to_owned(),
        today: *TODAY,
    })
}

fn fact(state: &State, id: &str) -> FactId {
    let facts = &state.library.checker().book().facts;
    let at = facts.iter().position(|fact| fact.id == id);
    FactId::try_from(at.expect("a fact")).expect("few facts")
}

fn unticked(state: &State, fact: FactId) -> Option<Value> {
    let tick = state.library.checker().book().facts[usize::from(fact)].tick;
    tick.map(|tick| tick.unticked)
}

fn list(state: &State) -> u16 {
    let Route::Checklist(list) = state.route else {
        panic!("{:?}", state.route);
    };
    list
}

#[test]
fn what_is_left_unticked_is_answered_and_what_is_ticked_is_asked_next() {
    let state = at("/q");
    let (shown, married) = (list(&state), fact(&state, "marital_status"));
    let lines = state.lines(shown);
    assert!(lines.contains(&married) && lines.len() > 5);
    let state = state.reduce(Action::TakeList(shown, vec![married]));
    for line in lines.iter().filter(|line| **line != married) {
        let known = unticked(&state, *line).map(Answer::Known);
        assert_eq!(state.answers.get(*line), known);
    }
    assert_eq!(state.answers.get(married), None);
    assert_eq!(state.next, Some(married));
}

#[test]
fn a_tick_with_one_other_answer_is_that_answer() {
    let state = at("/q");
    let state = state.reduce(Action::TakeList(list(&at("/q")), Vec::new()));
    let (shown, barred) = (list(&state), fact(&state, "educational_bar"));
    let state = state.reduce(Action::TakeList(shown, vec![barred]));
    let yes = Some(Answer::Known(Value::Bool(true)));
    assert_eq!(state.answers.get(barred), yes);
    assert_eq!(state.next, None, "a bar decides everything");
}

#[test]
fn who_is_not_sure_is_asked_one_by_one() {
    let state = at("/q");
    let shown = list(&state);
    let lines = state.lines(shown);
    let mut state = state.reduce(Action::AskEach(shown));
    assert_eq!(state.answers.count(), 0);
    let mut asked = Vec::new();
    while let (Some(next), None) = (state.next, state.checklist.filter(|list| *list == shown)) {
        let Route::Question(_) = state.route else {
            break;
        };
        asked.push(next);
        state = state.reduce(Action::Answer(vec![(next, Answer::Unknown)]));
    }
    assert!(!asked.is_empty() || state.checklist.is_some());
    assert_ne!(
        state.checklist,
        Some(shown),
        "the list is not put again: {lines:?}"
    );
}

#[test]
fn a_list_taken_again_keeps_what_was_said_and_takes_back_what_is_cleared() {
    let state = at("/q");
    let (shown, married) = (list(&state), fact(&state, "marital_status"));
    let state = state.reduce(Action::TakeList(shown, vec![married]));
    let said = Answer::Known(Value::Choice(1));
    let state = state.reduce(Action::Answer(vec![(married, said)]));
    let again = state.reduce(Action::TakeList(shown, vec![married]));
    assert_eq!(again.answers.get(married), Some(said));
    let cleared = again.reduce(Action::TakeList(shown, Vec::new()));
    let single = unticked(&cleared, married).map(Answer::Known);
    assert_eq!(cleared.answers.get(married), single);
    let back = cleared.reduce(Action::TakeList(shown, vec![married]));
    assert_eq!(back.answers.get(married), None, "ticked, so asked anew");
}

/// What a page loaded anew makes of what the browser has kept.
fn reloaded(state: &State) -> Rc<State> {
    let facts = &state.library.checker().book().facts;
    let kept = store::decode(&store::encode(&state.answers, facts), facts);
    let again = begun(LIBRARY.with(Rc::clone), *TODAY).with_answers(
        kept.answers,
        Answers::default(),
        kept.lost,
    );
    Rc::new(again).reduce(Action::Arrive {
        fragment: "/q".to_owned(),
        today: *TODAY,
    })
}

#[test]
fn a_reload_asks_what_was_ticked_and_does_not_put_the_list_again() {
    let state = at("/q");
    let (shown, married) = (list(&state), fact(&state, "marital_status"));
    let isargar = fact(&state, "isargar");
    let ticked = state.reduce(Action::TakeList(shown, vec![married, isargar]));
    let each = at("/q").reduce(Action::AskEach(shown));
    // An edit in between: a line is taken back, another added.
    let edited = ticked
        .clone()
        .reduce(Action::TakeList(shown, vec![isargar]));
    for state in [ticked, each, edited] {
        let again = reloaded(&state);
        assert_eq!(again.lost, 0);
        assert_eq!(again.answers, state.answers);
        assert_eq!((again.next, again.checklist), (state.next, state.checklist));
        assert_eq!(again.lines(shown), state.lines(shown));
        for line in state.lines(shown) {
            assert_eq!(again.is_ticked(line), state.is_ticked(line));
        }
    }
}

#[test]
fn a_picked_reason_is_asked_first_and_not_on_a_list() {
    let articles = at("/q").library.checker().book().articles.clone();
    for (reason, first) in [
        ("marriage", "marital_status"),
        ("isargar", "isargar"),
        ("illness", "illness_time"),
        ("staff", "staff_relation"),
        ("faculty", "faculty_relation"),
    ] {
        assert!(
            articles.iter().any(|article| article.id == reason),
            "{reason}"
        );
        let state = at(&format!("/reason/{reason}"));
        assert_eq!(
            state.route,
            Route::Question(fact(&state, first)),
            "{reason}"
        );
    }
}

#[test]
fn boxes_exclude_each_other_as_they_should() {
    let state = at("/q");
    let shown = list(&state);
    let lines = state.lines(shown);
    let ticks = Rc::new(Ticks::new(&state, &lines));
    assert_eq!(ticks.action(shown), None, "nothing is ticked");
    let step = |ticks: &Rc<Ticks>, ticking| ticks.clone().reduce(ticking);
    let one = step(&ticks, Ticking::Line(lines[0]));
    assert_eq!(
        one.action(shown),
        Some(Action::TakeList(shown, vec![lines[0]]))
    );
    let none = step(&one, Ticking::Instead(Instead::None));
    assert_eq!(none.action(shown), Some(Action::TakeList(shown, vec![])));
    let each = step(&none, Ticking::Instead(Instead::Each));
    assert_eq!(each.action(shown), Some(Action::AskEach(shown)));
    assert_eq!(
        step(&each, Ticking::Instead(Instead::Each)).action(shown),
        None
    );
    assert_eq!(step(&each, Ticking::Line(lines[1])).ticked, [lines[1]]);
    assert_eq!(step(&one, Ticking::Line(lines[0])).action(shown), None);
}

/// A visit in which nothing but the general conditions and one ground is known.
fn married(view: &'static str, more: &'static str) -> App {
    let visit = Visit {
        view,
        answers: more,
        procedure: "",
        today: "1405-03-05",
    };
    visit.app(bundled())
}

#[test]
fn the_result_is_offered_as_soon_as_there_is_a_way() {
    let general = "masir=1&sex=female&marital_status=married&marriage_kind=permanent&marriage_time=after\
        &destination_places=spouse_home&institution=iau_domestic&destination_institution=iau\
        &admission=exam&completion_stage=no&semesters_completed=3&last_semester=no&earlier_transfers=0\
        &educational_bar=no&field_offered=yes&destination_restricted=tehran";
    let app = married("/q", general);
    assert!(app.has_a_way(), "{:?}", app.assessment.kinds);
    let open = married("/q", "masir=1&sex=female");
    assert!(!open.has_a_way());
}

/// Some value that the book can tell from others.
fn student(state: &State, choices: &[usize]) -> Facts {
    let mut facts = Facts::default();
    let count = FactId::try_from(state.library.checker().book().facts.len()).expect("few facts");
    for (fact, choice) in (0..count).zip(choices) {
        let values = state.library.checker().values(fact);
        let value = match unticked(state, fact) {
            Some(unticked) if choice % 3 > 0 => unticked,
            _ => values[choice / 3 % values.len()],
        };
        facts.set(fact, Some(value));
    }
    facts
}

/// Leads a student through the whole interview, and says what each page said to be left.
fn led(mut state: Rc<State>, student: &Facts) -> Vec<usize> {
    let mut said = Vec::new();
    while state.route != Route::Answers {
        said.push(state.left());
        state = step(state, student);
    }
    said
}

/// Answers the page that is shown.
fn step(state: Rc<State>, student: &Facts) -> Rc<State> {
    match state.route {
        Route::Checklist(list) => {
            let mut ticked = state.lines(list);
            ticked.retain(|fact| student.get(*fact) != unticked(&state, *fact));
            state.reduce(Action::TakeList(list, ticked))
        }
        Route::Question(fact) => {
            let given = state.together(fact).into_iter().map(|fact| {
                let known = student.get(fact).expect("everything is known");
                (fact, Answer::Known(known))
            });
            let given = given.collect();
            state.reduce(Action::Answer(given))
        }
        route => panic!("{route:?}"),
    }
}

#[test]
fn what_is_said_to_be_left_is_near_and_never_nothing() {
    let articles: Vec<String> = at("")
        .library
        .checker()
        .book()
        .articles
        .iter()
        .filter(|article| article.reason.is_some())
        .map(|article| article.id.clone())
        .collect();
    let mut dice = 88_172_645_463_325_252_u64;
    let mut errors = Vec::new();
    for nth in 0..64 {
        let choices: Vec<usize> = (0..60)
            .map(|_| {
                dice ^= dice << 13;
                dice ^= dice >> 7;
                dice ^= dice << 17;
                usize::try_from(dice % 60).expect("small")
            })
            .collect();
        let begun = match nth % (articles.len() + 1) {
            0 => at("/q"),
            nth => at(&format!("/reason/{}", articles[nth - 1])),
        };
        let student = student(&begun, &choices);
        let said = led(begun, &student);
        for (left, said) in (1..=said.len()).rev().zip(&said) {
            assert!(*said > 0, "a page says that nothing is left");
            errors.push(said.abs_diff(left));
        }
    }
    errors.sort_unstable();
    let at = |share: usize| errors[(errors.len() - 1) * share / 100];
    assert!(at(50) <= 2 && at(95) <= 7, "{} and {}", at(50), at(95));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn an_interview_with_checklists_finds_what_is_true(
        choices in prop::collection::vec(0..60_usize, 60),
        reason in prop::option::of(any::<prop::sample::Index>()),
    ) {
        let articles: Vec<String> = at("").library.checker().book().articles.iter()
            .filter(|article| article.reason.is_some()).map(|article| article.id.clone()).collect();
        let mut state = match reason {
            Some(reason) => at(&format!("/reason/{}", reason.get(&articles))),
            None => at("/q"),
        };
        let student = student(&state, &choices);
        let mut pages = Vec::new();
        while state.route != Route::Answers {
            prop_assert!(!pages.contains(&state.route), "{pages:?}");
            pages.push(state.route);
            state = step(state, &student);
        }
        let truth = state.library.checker().assess(&student, *TODAY);
        for (found, truth) in state.assessment.kinds.iter().zip(&truth.kinds) {
            prop_assert!(found.settled);
            prop_assert_eq!(found.verdict, truth.verdict);
        }
        for fact in state.answers.order() {
            prop_assert_eq!(state.answers.facts().get(*fact), student.get(*fact));
        }
        prop_assert_eq!(state.left(), 0);
    }
}
