//! The withdrawal that ships, item by item: what a student must find on its page.

use crate::shelf::{Visit, bundled};
use masir_rulebook::Language;
use masir_web::view::swimlane::{WIDTH, swimlane};

const OWN: &str = "masir=1&1.1&1.2&1.3&1.4&1.5&1.6";
const CLEARED: &str = "&3.1a&3.1b&3.1c&3.1d&3.1e&3.2";

/// The page in English after some answers and ticks, on a day.
fn page(procedure: &'static str, ticks: &str, today: &'static str) -> String {
    Visit {
        view: "/en/withdrawal",
        answers: "",
        procedure,
        today,
    }
    .ticked(bundled(), ticks)
}

/// Each row: the answers, and what has to stand on the page and what must not.
#[test]
fn everything_the_student_comes_for_is_there() {
    let rows: [(&str, &[&str], &[&str]); 5] = [
        // Before anything: what it means, what cannot be undone, and whether another way would do.
        (
            "",
            &[
                "Withdrawing ends your studies in this field at this university.",
                "Are you sure that you do not want a transfer or a guest semester instead?",
                "href=\"#/en/\">Check “",
                "What cannot be undone",
                "Until 2 months after the request",
                "duplicate",
                "Through the portal, screen by screen",
                "mailto:user.lib@ut.ac.ir?subject=",
            ],
            &[".ics"],
        ),
        // Once a day is known, its last day by both readings and a file for the calendar.
        (
            "masir=1&filed_on=1405-03-10&earlier_retractions=0",
            &["10 Mordad 1405", "8 Mordad 1405", "60 days", ".ics"],
            &[],
        ),
        // Used once, there is no other time, and nothing to be reminded of.
        (
            "masir=1&filed_on=1405-03-10&earlier_retractions=1",
            &["10 Mordad 1405"],
            &[".ics"],
        ),
        // A lost card has tasks of its own in place of handing one in.
        (
            "masir=1&card_lost=yes",
            &["task-N1.1", "task-N1.2"],
            &["task-1.6"],
        ),
        (
            "masir=1&card_lost=no&fee_paying=no",
            &["task-1.6"],
            &["task-N1.1", "task-N1.2", "task-3.1e"],
        ),
    ];
    for (procedure, says, keeps) in rows {
        let page = page(procedure, "masir=1", "1405-04-01");
        for words in says {
            assert!(page.contains(words), "{procedure}: no “{words}”");
        }
        for words in keeps {
            assert!(!page.contains(words), "{procedure}: “{words}”");
        }
    }
}

/// Handing in the card and the decree bear the mark where they are listed, where they are done, and
/// in the picture; with a lost card nothing is handed in.
#[test]
fn what_cannot_be_undone_is_marked_wherever_it_stands() {
    for (procedure, steps) in [
        ("masir=1&card_lost=no", &["Step 1: ", "Step 9: "][..]),
        ("masir=1&card_lost=yes", &["Step 9: "]),
    ] {
        let page = page(procedure, "masir=1", "1405-08-30");
        let (head, track) = page.split_once("masir-track").expect("the steps");
        for step in steps {
            assert!(head.contains(step), "{procedure}: {step}");
        }
        // In the list of what cannot be undone, and beside the last day.
        assert_eq!(head.matches("masir-final").count(), steps.len() + 1);
        assert_eq!(track.matches("masir-final").count(), steps.len());
        assert_eq!(
            page.matches("h16\" stroke=\"var(--runas)\"").count(),
            steps.len()
        );
    }
}

/// Each row: what is ticked, who has the file, who is next, and whether something can be done
/// meanwhile.
#[test]
fn the_file_goes_from_hand_to_hand() {
    let at = |ticks: &str| page("masir=1&card_lost=no&fee_paying=yes", ticks, "1405-08-30");
    let hands = [
        (
            "",
            "Your file is with: Faculty expert.",
            "After that it is your turn again.",
        ),
        (
            "&@W-STEP-2&cleared",
            "Your file is with: Faculty expert.",
            "Next it goes to: Student-affairs expert.",
        ),
        (
            "&@W-STEP-2&cleared&@W-STEP-4",
            "Your file is with: Student-affairs expert.",
            "Next it goes to: Faculty expert.",
        ),
        (
            "&@W-STEP-2&cleared&@W-STEP-4&@W-STEP-5",
            "Your file is with: Faculty expert.",
            "Next it goes to: Faculty’s head of education.",
        ),
        (
            "&@W-STEP-2&cleared&@W-STEP-4&@W-STEP-5&@W-STEP-6",
            "Your file is with: Faculty’s head of education.",
            "Next it goes to: ",
        ),
    ];
    for (more, who, next) in hands {
        let page = at(&[OWN, &more.replace("&cleared", CLEARED)].concat());
        let (head, rest) = page.split_once("<aside").expect("the last day");
        for words in [who, next, "What you can do while you wait"] {
            assert!(head.contains(words), "{more}: no “{words}” in {head}");
        }
        // The same place is lit in the picture, told to those who do not see it, and marked below.
        assert_eq!(rest.matches("r=\"13\"").count(), 1, "{more}");
        assert_eq!(rest.matches("fill=\"var(--wash)\"").count(), 1, "{more}");
        assert_eq!(rest.matches("aria-current=\"step\"").count(), 1, "{more}");
    }
}

#[test]
fn the_lane_that_is_lit_is_that_of_whoever_has_the_file() {
    for (ticks, actor) in [
        ("masir=1", "Student"),
        (OWN, "Faculty expert"),
        (
            &[OWN, "&@W-STEP-2", CLEARED, "&@W-STEP-4"].concat(),
            "Student-affairs",
        ),
    ] {
        let page = page("masir=1&card_lost=no&fee_paying=yes", ticks, "1405-08-30");
        let (_, lit) = page
            .split_once("fill=\"var(--wash)\"")
            .expect("a lane is lit");
        let name = lit
            .split_once("font-weight=\"700\">")
            .expect("its name is bold")
            .1;
        assert!(name.starts_with(actor), "{ticks}: {}", &name[..40]);
    }
}

#[test]
fn the_portal_is_drawn_in_five_screens_and_both_forms_are_named() {
    let page = page("", "masir=1", "1405-08-30");
    assert_eq!(page.matches("masir-screen").count(), 5);
    let library = bundled();
    let procedure = library.road().procedure();
    assert_eq!(procedure.forms.len(), 2);
    assert!(procedure.forms.iter().any(|form| form.question.is_some()));
    let speech = library.speech(Language::En).expect("all words are there");
    for form in &procedure.forms {
        for text in [Some(form.name), Some(form.text), form.question] {
            let Some(text) = text else { continue };
            assert!(page.contains(speech.procedure.get(text)), "{text:?}");
        }
    }
}

/// Whoever reads from right to left sees the mirror of what others see.
#[test]
fn the_way_through_the_hands_is_mirrored() {
    let library = bundled();
    let [fa, en] = [Language::Fa, Language::En].map(|language| {
        let speech = library.speech(language).expect("all words are there");
        swimlane(
            library.road().procedure(),
            &speech.procedure,
            language == Language::Fa,
        )
    });
    assert_eq!((fa.stops.len(), fa.lanes.len()), (9, 5));
    assert_eq!(fa.names, WIDTH - en.names);
    for (a, b) in fa.stops.iter().zip(&en.stops) {
        assert_eq!(a.x, WIDTH - b.x);
    }
    // Time runs the way one reads.
    assert!(en.stops.is_sorted_by(|a, b| a.x < b.x));
    for lane in fa.lanes.iter().chain(&en.lanes) {
        assert!(lane.height >= 50, "{lane:?}");
    }
}
