//! The scan desk: its reducer, its frame, its search, and what it looks like.

mod frame;
mod grip;
mod looks;
mod quality;
mod turns;

use crate::shelf::{Visit, samples};
use masir_scan::{Exif, Extent, Format, Sight, judge_sight};
use masir_web::app::App;
use masir_web::scans::desk::{Act, Desk, FileId, Made, Seen};
use std::rc::Rc;
use yew::Reducible;

/// The app at the desk.
fn app(language: &str, answers: &'static str) -> App {
    let view = if language == "fa" {
        "/scans"
    } else {
        "/en/scans"
    };
    Visit {
        view,
        answers,
        procedure: "",
        today: "1405-02-31",
    }
    .app(samples())
}

/// A file as the judge of the sample book sees it.
fn seen(format: Format, width: u32, height: u32, bytes: u64) -> Seen {
    let sight = Sight {
        bytes,
        format: Some(format),
        rare: false,
        extent: Some(Extent { width, height }),
        exif: Exif {
            orientation: 1,
            location: false,
        },
        inks: false,
        damaged: false,
    };
    let library = samples();
    let rule = library.checker().book().scan.as_ref().expect("a rule");
    Seen {
        judgement: judge_sight(rule, &sight),
        sight,
    }
}

fn good() -> Seen {
    seen(Format::Jpeg, 600, 800, 214_000)
}

fn large() -> Seen {
    seen(Format::Jpeg, 3024, 4032, 2_809_001)
}

fn made() -> Made {
    Made {
        url: "blob:made".to_owned(),
        seen: good(),
        quality: Some(87),
    }
}

fn add(id: FileId, name: &str) -> Act {
    Act::Add(id, name.to_owned(), format!("blob:{id}"))
}

/// The desk after some acts.
fn after(acts: impl IntoIterator<Item = Act>) -> Desk {
    let desk = acts
        .into_iter()
        .fold(Rc::new(Desk::default()), Reducible::reduce);
    Rc::unwrap_or_clone(desk)
}
