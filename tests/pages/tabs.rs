//! Tabs that keep answers in one place: none writes over what another has done, and all come to the
//! same.

use crate::shelf::{render, samples};
use masir_rulebook::{Fact, FactId, Value};
use masir_web::answers::{Answer, Answers};
use masir_web::app::App;
use masir_web::layout::layout;
use masir_web::state::{Action, State};
use masir_web::store::{Seen, Step, decode, encode, step};
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::sync::LazyLock;
use yew::Reducible;

static FACTS: LazyLock<Vec<Fact>> = LazyLock::new(|| samples().checker().book().facts.clone());

const LEVEL: FactId = 0;
const BARRED: FactId = 1;

fn of(text: &str) -> Answers {
    decode(text, &FACTS).answers
}

fn seen(text: &str) -> Seen {
    Seen {
        text: text.to_owned(),
        answers: of(text),
    }
}

/// What a tab does that last saw one text, has these answers now, and finds another text kept.
#[track_caller]
fn does(last: &str, mine: &str, kept: &str, expected: &Step) {
    assert_eq!(
        &step(kept, &mut seen(last), &of(mine), &FACTS),
        expected,
        "saw {last}, has {mine}, finds {kept}"
    );
}

fn writes(text: &str) -> Step {
    Step::Write(text.to_owned())
}

fn takes(text: &str) -> Step {
    Step::Take(of(text))
}

#[test]
fn a_first_visit_leaves_nothing_behind() {
    does("", "", "", &Step::Nothing);
}

#[test]
fn an_answer_is_kept() {
    does(
        "",
        "masir=1&level=master",
        "",
        &writes("masir=1&level=master"),
    );
    does(
        "masir=1&level=master",
        "masir=1&level=master&barred=no",
        "masir=1&level=master",
        &writes("masir=1&level=master&barred=no"),
    );
    does(
        "masir=1&level=master",
        "",
        "masir=1&level=master",
        &writes("masir=1"),
    );
}

#[test]
fn what_another_tab_answered_is_taken_in() {
    does("", "", "masir=1&barred=no", &takes("masir=1&barred=no"));
    does(
        "masir=1&level=master",
        "masir=1&level=master",
        "masir=1&level=bachelor",
        &takes("masir=1&level=bachelor"),
    );
}

#[test]
fn what_another_tab_has_still_to_ask_is_taken_in_beside_what_is_answered_here() {
    does("", "", "masir=1&~=gpa", &takes("masir=1&~=gpa"));
    does(
        "masir=1",
        "masir=1&level=master",
        "masir=1&~=gpa&barred=no",
        &takes("masir=1&~=gpa&barred=no&level=master"),
    );
    does(
        "masir=1&~=gpa",
        "masir=1&~=gpa,places",
        "masir=1&~=gpa&barred=no",
        &takes("masir=1&~=gpa,places&barred=no"),
    );
    does(
        "masir=1&~=gpa",
        "masir=1",
        "masir=1&~=gpa",
        &writes("masir=1"),
    );
}

#[test]
fn what_another_tab_erased_is_gone_here_too() {
    let mine = "masir=1&level=master&barred=no";
    does(mine, mine, "masir=1", &takes("masir=1"));
}

#[test]
fn what_the_browser_lost_by_itself_is_kept_again() {
    let mine = "masir=1&level=master";
    does(mine, mine, "", &writes(mine));
}

#[test]
fn own_changes_stand_beside_those_of_another_tab_and_above_them() {
    does(
        "masir=1&level=master",
        "masir=1&level=master&barred=no",
        "masir=1&level=bachelor&terms=4",
        &takes("masir=1&level=bachelor&terms=4&barred=no"),
    );
    does(
        "masir=1&level=master",
        "masir=1&level=doctorate",
        "masir=1&level=bachelor&terms=4",
        &takes("masir=1&level=doctorate&terms=4"),
    );
}

#[test]
fn what_only_a_newer_page_can_read_is_left_alone() {
    for newer in ["masir=2&level=master", "masir=2", "masir=17{json}&x"] {
        let expected = match newer {
            "masir=17{json}&x" => writes("masir=1&level=master"),
            _ => Step::Leave,
        };
        does("", "masir=1&level=master", newer, &expected);
    }
}

#[test]
fn what_nobody_can_read_is_written_over() {
    does(
        "",
        "masir=1&level=master",
        "{\"level\":1}",
        &writes("masir=1&level=master"),
    );
    does(
        "",
        "masir=1&level=master",
        "masir=0",
        &writes("masir=1&level=master"),
    );
}

#[test]
fn an_answer_of_a_newer_book_is_kept_on() {
    let kept = "masir=1&shoe_size=42&level=diploma&barred=no";
    let mut answers = of(kept);
    assert_eq!(answers.unread(), ["shoe_size=42", "level=diploma"]);
    assert_eq!(
        step(kept, &mut Seen::default(), &answers, &FACTS),
        Step::Nothing
    );
    answers.give(LEVEL, Answer::Known(Value::Choice(1)));
    answers.answered("level");
    assert_eq!(
        encode(&answers, &FACTS),
        "masir=1&shoe_size=42&barred=no&level=master"
    );
    answers.drop_unread();
    assert_eq!(encode(&answers, &FACTS), "masir=1&barred=no&level=master");
}

#[test]
fn a_text_is_taken_in_once() {
    let mut seen = seen("masir=1");
    let Step::Take(mine) = step(
        "masir=1&barred=no",
        &mut seen,
        &of("masir=1&level=master"),
        &FACTS,
    ) else {
        panic!("another tab has written");
    };
    assert_eq!(mine, of("masir=1&barred=no&level=master"));
    let text = "masir=1&barred=no&level=master";
    assert_eq!(
        step("masir=1&barred=no", &mut seen, &mine, &FACTS),
        writes(text)
    );
    assert_eq!(step(text, &mut seen, &mine, &FACTS), Step::Nothing);
}

/// A tab of a browser.
#[derive(Default)]
struct Tab {
    mine: Answers,
    seen: Seen,
}

impl Tab {
    /// Meets what is kept until there is nothing more to do.
    fn meet(&mut self, kept: &mut String) {
        for _ in 0..4 {
            match step(kept, &mut self.seen, &self.mine, &FACTS) {
                Step::Nothing => return,
                Step::Leave => panic!("nothing newer was written"),
                Step::Take(answers) => self.mine = answers,
                Step::Write(text) => {
                    kept.clone_from(&text);
                    self.seen = Seen {
                        text,
                        answers: self.mine.clone(),
                    };
                }
            }
        }
        panic!("a tab never rests");
    }
}

proptest! {
    /// Three tabs answer, and wake up in any order. A changed answer is written when it is given, so
    /// the one that was changed last holds, whichever tab that was in.
    #[test]
    fn all_tabs_come_to_the_same(deeds in prop::collection::vec((0..3_usize, 0..4_u16, any::<bool>(), any::<bool>()), 0..40)) {
        let mut tabs = [Tab::default(), Tab::default(), Tab::default()];
        let mut kept = String::new();
        let mut last = BTreeMap::new();
        for (who, fact, known, is_answer) in deeds {
            let tab = &mut tabs[who];
            if is_answer {
                let answer = if known { Answer::Known(some_value(fact)) } else { Answer::Unknown };
                if tab.mine.get(fact) != Some(answer) {
                    last.insert(fact, answer);
                }
                tab.mine.give(fact, answer);
            }
            tab.meet(&mut kept);
        }
        for tab in &mut tabs {
            tab.meet(&mut kept);
        }
        for tab in &tabs {
            prop_assert_eq!(&tab.mine, &of(&kept));
            for (fact, answer) in &last {
                prop_assert_eq!(tab.mine.get(*fact), Some(*answer));
            }
        }
    }
}

/// A value that the fact can have.
fn some_value(fact: FactId) -> Value {
    match fact {
        LEVEL => Value::Choice(1),
        BARRED => Value::Bool(true),
        2 => Value::Set(2),
        _ => Value::Number(7),
    }
}

#[test]
fn answers_of_another_tab_are_judged_here() {
    let app = crate::shelf::Visit {
        view: "/result",
        answers: "masir=1&level=bachelor",
        procedure: "",
        today: "1405-02-31",
    }
    .app(samples());
    let theirs = of("masir=1&level=bachelor&barred=yes");
    let state = std::rc::Rc::new((*app).clone()).reduce(Action::TakeIn(theirs.clone()));
    assert_eq!((&state.answers, state.route), (&theirs, app.route));
    let found = samples().checker().assess(theirs.facts(), state.today);
    assert_eq!(*state.assessment, found);
}

#[test]
fn a_change_in_another_tab_is_told_until_the_student_goes_on() {
    for (view, words) in [
        ("/result", "زبانهٔ دیگری"),
        ("/en/result", "another tab"),
        ("/en/q/terms", "another tab"),
    ] {
        let visit = crate::shelf::Visit {
            view,
            answers: "masir=1&level=bachelor",
            procedure: "",
            today: "1405-02-31",
        };
        let state = std::rc::Rc::new((*visit.app(samples())).clone());
        let is_told = |state: &std::rc::Rc<State>| {
            let app = App::new(state.clone(), yew::Callback::noop());
            render(layout(&app)).contains(words)
        };
        assert!(!is_told(&state), "{view}: nothing has changed");
        let told = of("masir=1&level=master");
        for change in [
            Action::TakeIn(told.clone()),
            Action::TakeInTold(Answers::default()),
        ] {
            let changed = state.clone().reduce(change);
            assert!(is_told(&changed), "{view}");
            for on in [
                Action::Acknowledge,
                Action::Answer(vec![(BARRED, Answer::Known(Value::Bool(false)))]),
                Action::Arrive {
                    fragment: "/answers".into(),
                    today: state.today,
                },
            ] {
                assert!(!is_told(&changed.clone().reduce(on)), "{view}");
            }
        }
    }
}
