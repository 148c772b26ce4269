//! What happens on the desk, step by step.

use super::{add, after, good, large, made};
use crate::shelf::samples;
use masir_scan::{Bearing, Format};
use masir_web::scans::bench::{Bench, Move, Opened, Stage as BenchStage, Work};
use masir_web::scans::desk::{Act, Stage};
use masir_web::scans::frame::Side;
use masir_web::scans::names;

fn opened() -> Opened {
    Opened::new("blob:small".to_owned(), (1800, 2400))
}

#[test]
fn files_are_read_then_judged() {
    let begun = [add(0, "a.jpg"), add(1, "b.jpg"), Act::Read(0, 40)];
    let desk = after(begun.clone());
    assert_eq!(desk.files[0].stage, Stage::Reading(40));
    assert_eq!(desk.settled(), 0);
    let judged = [Act::Judge(0, Some(good())), Act::Judge(1, None)];
    let desk = after(begun.into_iter().chain(judged));
    assert_eq!(desk.files[0].bearing(), Some(Bearing::Accept));
    assert_eq!(desk.files[1].stage, Stage::Unreadable);
    assert_eq!(desk.settled(), 2);
}

#[test]
fn a_file_that_was_taken_away_stays_away() {
    let late = [
        Act::Read(0, 1),
        Act::Judge(0, Some(good())),
        Act::Assign(0, Some(0)),
        Act::Repair(0),
        Act::Open(0, Some(opened())),
        Act::Finish(0, made()),
    ];
    for act in late {
        let desk = after([add(0, "a.jpg"), Act::Remove(0), act.clone()]);
        assert_eq!(desk, after([]), "{act:?}");
    }
}

#[test]
fn the_bench_holds_one_file() {
    let on_bench = |acts: Vec<Act>| {
        let begun = [add(0, "a.jpg"), add(1, "b.jpg"), Act::Repair(0)];
        after(begun.into_iter().chain(acts)).bench
    };
    let opening = |file| {
        Some(Bench {
            file,
            stage: BenchStage::Opening,
        })
    };
    let rows = [
        (vec![], opening(0)),
        (vec![Act::Repair(1)], opening(1)),
        // What was asked for the file before comes too late.
        (
            vec![Act::Repair(1), Act::Open(0, Some(opened()))],
            opening(1),
        ),
        (vec![Act::Remove(1)], opening(0)),
        (vec![Act::Remove(0)], None),
        (vec![Act::Clear], None),
        (vec![Act::Clear, Act::Open(0, Some(opened()))], None),
        (
            vec![Act::Open(0, None)],
            Some(Bench {
                file: 0,
                stage: BenchStage::Closed,
            }),
        ),
    ];
    for (acts, expected) in rows {
        assert_eq!(on_bench(acts.clone()), expected, "{acts:?}");
    }
}

#[test]
fn the_frame_rests_while_the_file_is_made() {
    let begun = [
        add(0, "a.jpg"),
        Act::Repair(0),
        Act::Open(0, Some(opened())),
        Act::Do(0, Move::Cut(Side::Top, 100)),
        Act::Do(0, Move::Work(Work::Trying(1))),
    ];
    let with = |acts: &[Act]| after(begun.iter().chain(acts).cloned());
    let before = with(&[]);
    for what in [
        Move::Turn(true),
        Move::Cut(Side::Top, 5),
        Move::Fit((600, 800)),
    ] {
        assert_eq!(with(&[Act::Do(0, what)]), before);
    }
    // Failed or done, it moves again, and what was said is no longer said.
    let failed = Act::Do(0, Move::Work(Work::Failed));
    let moved = with(&[failed, Act::Do(0, Move::Turn(true))]);
    let opened = moved.opened(0).expect("open");
    assert_eq!((opened.work, opened.frame.turns), (Work::Idle, 1));
    let done = with(&[Act::Finish(0, made())]);
    assert!(!done.opened(0).expect("open").is_working());
    assert_eq!(done.files[0].made, Some(made()));
}

#[test]
fn a_repaired_file_is_handed_in_under_the_name_of_its_document() {
    let library = samples();
    let book = library.checker().book();
    let desk = after([
        add(0, "IMG_1.HEIC"),
        add(1, "b.jpg"),
        add(2, "c.jpg"),
        add(3, "d.jpg"),
        Act::Judge(0, Some(super::seen(Format::Heic, 3024, 4032, 9))),
        Act::Judge(1, Some(good())),
        Act::Judge(2, Some(large())),
        Act::Judge(3, Some(good())),
        Act::Finish(0, made()),
        Act::Assign(1, Some(0)),
        Act::Assign(2, Some(1)),
        Act::Assign(3, Some(0)),
    ]);
    let ready: Vec<_> = desk.ready(book);
    let expected = [
        ("blob:made", "IMG_1.jpg"),
        ("blob:1", "certificate.jpg"),
        ("blob:3", "certificate-2.jpg"),
    ]
    .map(|(url, name)| (url.to_owned(), name.to_owned()));
    assert_eq!(ready, expected);
}

#[test]
fn names() {
    let rows = [
        (
            names::of_document("marriage_certificate", 0, "jpeg"),
            "marriage-certificate.jpg",
        ),
        (names::of_document("decree", 1, "jpeg"), "decree-2.jpg"),
        (names::of_document("decree", 0, "png"), "decree.png"),
        (names::own("سند ازدواج.heic", "jpeg"), "سند ازدواج.jpg"),
        (names::own("a.b.png", "jpeg"), "a.b.jpg"),
        (names::own("none", "jpeg"), "none.jpg"),
        (names::own(".jpg", "jpeg"), "scan.jpg"),
    ];
    for (name, expected) in rows {
        assert_eq!(name, expected);
    }
}

#[test]
fn a_picture_stays_as_it_is_only_where_nothing_is_to_be_done_to_it() {
    let turned = |orientation| {
        let mut seen = good();
        seen.sight.exif.orientation = orientation;
        [
            add(0, "a.jpg"),
            Act::Judge(0, Some(seen)),
            Act::Repair(0),
            Act::Open(0, Some(Opened::new("blob:small".to_owned(), (600, 800)))),
        ]
    };
    let rows = [
        (turned(1), vec![], true),
        (turned(3), vec![], false),
        (turned(1), vec![Move::Turn(true)], false),
        (turned(1), vec![Move::Turn(true), Move::Turn(false)], true),
        (turned(1), vec![Move::Cut(Side::Top, 5)], false),
    ];
    for (begun, moves, stays) in rows {
        let moves = moves.into_iter().map(|what| Act::Do(0, what));
        let desk = after(begun.into_iter().chain(moves));
        assert_eq!(desk.can_stay(0), stays, "{desk:?}");
        assert!(!desk.can_stay(1));
    }
    // Nothing lies open.
    assert!(!after([add(0, "a.jpg"), Act::Judge(0, Some(good()))]).can_stay(0));
}
