//! One file of the desk.

use super::{Place, bench, facts};
use crate::browser;
use crate::scans::desk::{Act, Entry, Seen, Stage};
use masir_rulebook::DocumentId;
use masir_scan::{Bearing, Format, Reason};
use yew::prelude::*;

/// A file with its verdict and what can be done about it.
pub(super) fn entry(place: &Place<'_>, file: &Entry, listed: &[DocumentId]) -> Html {
    let words = place.words();
    let name = place.desk.name_of(file, place.app.book());
    let remove = place.button(words.remove, Act::Remove(file.id), false);
    let body = match &file.stage {
        Stage::Reading(percent) => {
            let read = place.app.format().plain(i64::from(*percent));
            html! { <><p class="masir-soft">{ (words.reading)(&read) }</p><p>{ remove }</p></> }
        }
        Stage::Unreadable => html! { <><p>{ words.unreadable }</p><p>{ remove }</p></> },
        Stage::Judged(seen) => judged(place, file, seen, &name, listed, remove),
    };
    html! {
        <li key={file.id} class="masir-file">
            { sheet(file) }
            <div class="masir-stack">
                <h3><bdi dir="auto">{ name.clone() }</bdi></h3>
                { own_name(file, &name) }
                { body }
            </div>
            { bench::bench(place, file.id) }
        </li>
    }
}

/// What its owner called it, where that is not what it is to be called.
fn own_name(file: &Entry, name: &str) -> Html {
    if file.name == name {
        return html! { <span hidden={true} /> };
    }
    html! { <p class="masir-soft"><bdi dir="auto">{ file.name.clone() }</bdi></p> }
}

fn judged(
    place: &Place<'_>,
    file: &Entry,
    seen: &Seen,
    name: &str,
    listed: &[DocumentId],
    remove: Html,
) -> Html {
    let words = place.words();
    let told = file.made.as_ref().map_or(seen, |made| &made.seen);
    let bearing = told.judgement.result();
    let handed = (bearing != Bearing::Reject).then(|| {
        html! {
            <a class="masir-button masir-button--quiet" href={file.best_url().to_owned()} download={name.to_owned()}>
                { words.download }
            </a>
        }
    });
    html! { <>
        <p>{ facts::tag(place, bearing) }</p>
        { match &file.made {
            None => html! { <p class="masir-soft">{ facts::measures(place, &seen.sight) }</p> },
            Some(made) => bench::compared(place, seen, made),
        } }
        { facts::reasons(place, told) }
        { document(place, file, listed) }
        <div class="masir-inline">
            { for handed }
            { repair(place, file, seen, bearing) }
            { remove }
        </div>
    </> }
}

/// The way to the bench, for files that a browser may open.
fn repair(place: &Place<'_>, file: &Entry, seen: &Seen, bearing: Bearing) -> Html {
    let words = place.words();
    let on_bench = place
        .desk
        .bench
        .as_ref()
        .is_some_and(|bench| bench.file == file.id);
    match seen.sight.format {
        _ if on_bench => html! { <span hidden={true} /> },
        None | Some(Format::Pdf | Format::Video | Format::Zip | Format::Word) => {
            html! { <p>{ words.no_picture }</p> }
        }
        Some(_) => {
            let said = match bearing {
                Bearing::Accept => words.bench.edit,
                _ => words.bench.repair,
            };
            place.button(said, Act::Repair(file.id), false)
        }
    }
}

/// Which document it is: those of the result, or all where it names none.
fn document(place: &Place<'_>, file: &Entry, listed: &[DocumentId]) -> Html {
    let words = place.words();
    let all: Vec<DocumentId> = match listed {
        [] => (0..)
            .zip(&place.app.book().documents)
            .map(|(at, _)| at)
            .collect(),
        listed => listed.to_vec(),
    };
    let options = all.into_iter().map(|document| {
        let selected = file.document == Some(document);
        html! { <option key={document} value={document.to_string()} {selected}>{ place.document_name(document) }</option> }
    });
    let (send, id) = (place.send.clone(), file.id);
    let onchange = move |event: Event| {
        send.emit(Act::Assign(id, browser::value_of(&event).parse().ok()));
    };
    let field = format!("scan-{id}");
    html! {
        <div class="masir-field">
            <label for={field.clone()}>{ words.document }</label>
            <select class="masir-input" id={field} {onchange}>
                <option key="none" value="" selected={file.document.is_none()}>{ words.no_document }</option>
                { for options }
            </select>
        </div>
    }
}

/// Whether there is nothing an office could see.
fn is_unseen(file: &Entry) -> bool {
    let refused = |seen: &Seen| {
        let all = [Reason::Format, Reason::Damaged];
        all.iter()
            .any(|reason| seen.judgement.bearing(*reason) == Bearing::Reject)
    };
    file.stage == Stage::Unreadable || file.seen().is_some_and(refused)
}

/// A sheet with lines, standing or lying as the file does; crossed out where nothing is to be seen.
fn sheet(file: &Entry) -> Html {
    let extent = file.seen().and_then(|seen| seen.sight.extent);
    let lying = extent.is_some_and(|extent| extent.width > extent.height) && !is_unseen(file);
    let (width, height) = if lying { (78, 58) } else { (58, 78) };
    let lines = if lying {
        "M14 20h50M14 30h50M14 40h34"
    } else {
        "M14 22h32M14 31h32M14 40h22M14 58h32M14 67h20"
    };
    let (lines, ink, dashes) = if is_unseen(file) {
        ("M22 32l16 16M38 32L22 48", "var(--runas)", "4 3")
    } else {
        (lines, "var(--rule)", "none")
    };
    html! {
        <svg viewBox={format!("0 0 {} {}", width + 2, height + 2)} aria-hidden="true" focusable="false">
            <rect
                x="1" y="1" width={width.to_string()} height={height.to_string()}
                fill="var(--sheet)" stroke="var(--edge)" stroke-width="1.5" stroke-dasharray={dashes}
            />
            <path d={lines} fill="none" stroke={ink} stroke-width="3" />
        </svg>
    }
}
