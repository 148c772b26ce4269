//! What the desk looks like, in both languages.

use super::{add, after, app, good, large, made, seen};
use crate::golden::golden;
use crate::shelf::{Visit, render, samples};
use masir_scan::Format;
use masir_web::components::scans::{Place, files, side};
use masir_web::scans::bench::{Move, Opened, Work};
use masir_web::scans::desk::Act;
use masir_web::scans::frame::Side;
use yew::{Callback, html};

const ANSWERED: &str = "masir=1&level=bachelor&barred=no&places=home&terms=4&gpa=12&last_gpa=19";

fn desk(name: &str, answers: &'static str, acts: &[Act]) {
    for language in ["fa", "en"] {
        let app = app(language, answers);
        let library = samples();
        let rule = library.checker().book().scan.clone().expect("a rule");
        let place = Place {
            app: &app,
            rule: &rule,
            desk: &after(acts.iter().cloned()),
            send: &Callback::noop(),
        };
        let page = render(html! { <>{ side(&place) }{ files(&place, Callback::noop()) }</> });
        golden(&format!("scans-{name}-{language}"), &page);
    }
}

#[test]
fn empty() {
    for (language, view) in [("fa", "/scans"), ("en", "/en/scans")] {
        let visit = Visit {
            view,
            answers: "",
            procedure: "",
            today: "1405-02-31",
        };
        golden(&format!("scans-empty-{language}"), &visit.page(samples()));
    }
}

#[test]
fn judged() {
    let mut worst = seen(Format::Jpeg, 640, 480, 307_201);
    worst.sight.damaged = true;
    worst.sight.inks = true;
    worst.sight.exif.location = true;
    let library = samples();
    let rule = library.checker().book().scan.as_ref().expect("a rule");
    worst.judgement = masir_scan::judge_sight(rule, &worst.sight);
    desk(
        "judged",
        ANSWERED,
        &[
            add(0, "a.jpg"),
            add(1, "lying.jpg"),
            add(2, "IMG_2041.jpg"),
            add(3, "card.jpg"),
            add(4, "letter.jpg"),
            add(5, "gone.jpg"),
            add(6, "worst.jpg"),
            add(7, "long.jpg"),
            Act::Judge(0, Some(good())),
            Act::Judge(1, Some(seen(Format::Jpeg, 800, 600, 300_001))),
            Act::Judge(2, Some(large())),
            Act::Judge(3, Some(seen(Format::Heic, 3024, 4032, 900_000))),
            Act::Judge(4, Some(seen(Format::Pdf, 600, 800, 900_000))),
            Act::Judge(5, None),
            Act::Judge(6, Some(worst)),
            Act::Read(7, 30),
            Act::Assign(0, Some(0)),
            Act::Assign(2, Some(1)),
        ],
    );
}

#[test]
fn on_the_bench() {
    let begun = |more: &[Act]| {
        let begun = [
            add(0, "a.jpg"),
            Act::Judge(0, Some(large())),
            Act::Repair(0),
        ];
        [&begun[..], more].concat()
    };
    let opened = Act::Open(0, Some(Opened::new("blob:small".to_owned(), (1800, 2400))));
    desk("opening", "", &begun(&[]));
    desk("closed", "", &begun(&[Act::Open(0, None)]));
    let cut = [
        opened.clone(),
        Act::Do(0, Move::Turn(true)),
        Act::Do(0, Move::Cut(Side::Left, 100)),
        Act::Do(0, Move::Work(Work::Trying(3))),
    ];
    desk("trying", "", &begun(&cut));
    let failed = [opened.clone(), Act::Do(0, Move::Work(Work::Failed))];
    desk("failed", "", &begun(&failed));
    desk(
        "made",
        "",
        &begun(&[opened.clone(), Act::Finish(0, made())]),
    );
    let mut bare = made();
    bare.quality = None;
    desk("bare", "", &begun(&[opened, Act::Finish(0, bare)]));
}
