//! The bench: a picture, the frame around what is kept, and the file made of it.

use super::{Place, facts};
use crate::browser::{self, Spot};
use crate::scans::bench::{Move, Opened, Stage, Work};
use crate::scans::desk::{Act, FileId, Made, Seen};
use crate::scans::frame::{Side, WHOLE};
use crate::scans::grip::point;
use yew::prelude::*;

/// The bench, where a file lies on it; empty for all others.
pub(super) fn bench(place: &Place<'_>, file: FileId) -> Html {
    let words = &place.words().bench;
    let bench = place.desk.bench.as_ref().filter(|bench| bench.file == file);
    let Some(bench) = bench else {
        return html! { <div hidden={true} /> };
    };
    let inside = match &bench.stage {
        Stage::Opening => html! { <>
            <p role="status">{ words.opening }</p>
            { place.button(words.cancel, Act::Clear, false) }
        </> },
        Stage::Closed => html! { <>
            <p role="status">{ words.closed }</p>
            { place.button(words.done, Act::Clear, false) }
        </> },
        Stage::Open(opened) => open(place, file, opened),
    };
    html! { <div class="masir-bench masir-stack masir-noprint">{ inside }</div> }
}

fn open(place: &Place<'_>, file: FileId, opened: &Opened) -> Html {
    let (words, format) = (&place.words().bench, place.app.format());
    let busy = opened.is_working();
    let does = |said: &str, what: Move| place.button(said, Act::Do(file, what), busy);
    let sheet = (place.rule.width, place.rule.height);
    let number = |side: u32| format.plain(i64::from(side));
    let (state, leave) = match opened.work {
        Work::Idle => (String::new(), words.done),
        Work::Trying(count) => (
            (words.trying)(&format.plain(i64::from(count))),
            words.cancel,
        ),
        Work::Failed => (words.failed.to_owned(), words.done),
    };
    let make = {
        let send = place.send.clone();
        move |_: MouseEvent| send.emit(Act::Do(file, Move::Work(Work::Trying(0))))
    };
    html! { <>
        { picture(place, file, opened) }
        <div class="masir-inline">
            { does(words.turn[0], Move::Turn(true)) }
            { does(words.turn[1], Move::Turn(false)) }
            { does(words.fit, Move::Fit(sheet)) }
        </div>
        { for Side::ALL.iter().map(|side| cut(place, file, opened, *side)) }
        <p role="status">{ state }</p>
        <div class="masir-inline">
            <button class="masir-button" type="button" onclick={make} disabled={busy}>
                { (words.make)(&number(sheet.0), &number(sheet.1)) }
            </button>
            { place.button(leave, Act::Clear, false) }
        </div>
    </> }
}

/// The picture as it is turned, what is cut away laid in shade. A pointer drags the frame; whoever
/// has none moves its edges below.
fn picture(place: &Place<'_>, file: FileId, opened: &Opened) -> Html {
    let words = place.words().bench.picture;
    let frame = opened.frame;
    let (width, height) = frame.shown(opened.extent);
    let [x, y, w, h] = frame.kept(opened.extent).map(f64::round);
    let turn = match frame.turns {
        1 => format!("translate({width}) rotate(90)"),
        2 => format!("translate({width} {height}) rotate(180)"),
        3 => format!("translate(0 {height}) rotate(270)"),
        _ => "rotate(0)".to_owned(),
    };
    let shade = format!("M0 0H{width}V{height}H0zM{x} {y}V{}H{}V{y}z", y + h, x + w);
    let told = move |spot: Option<Spot>, what: fn((i32, i32)) -> Move| {
        let (at, size) = spot?;
        Some(Act::Do(file, what(point((width, height), at, size))))
    };
    let [down, on, up, lost] = [(); 4].map(|()| place.send.clone());
    let held = opened.grip.is_some();
    let onpointerdown = move |event: PointerEvent| {
        if let Some(act) = told(browser::catch(&event), Move::Hold) {
            down.emit(act);
        }
    };
    let onpointermove = move |event: PointerEvent| {
        if let Some(act) = told(browser::spot(&event).filter(|_| held), Move::Drag) {
            on.emit(act);
        }
    };
    let onpointerup = move |_: PointerEvent| up.emit(Act::Do(file, Move::Release));
    let onpointercancel = move |_: PointerEvent| lost.emit(Act::Do(file, Move::Release));
    html! {
        <svg
            class="masir-bench__picture" viewBox={format!("0 0 {width} {height}")} role="img" aria-label={words}
            {onpointerdown} {onpointermove} {onpointerup} {onpointercancel}
        >
            <image
                href={opened.preview.clone()} width={opened.extent.0.to_string()} height={opened.extent.1.to_string()}
                transform={turn}
            />
            <path d={shade} class="masir-bench__shade" />
            <rect x={x.to_string()} y={y.to_string()} width={w.to_string()} height={h.to_string()} class="masir-bench__frame" />
        </svg>
    }
}

/// The edge of the frame on one side. It moves the way the hand does, in either direction of
/// reading.
fn cut(place: &Place<'_>, file: FileId, opened: &Opened, side: Side) -> Html {
    let words = &place.words().bench;
    let at = side as usize;
    let (send, id) = (place.send.clone(), format!("cut-{at}"));
    let oninput = move |event: InputEvent| {
        if let Ok(much) = browser::typed(&event).parse() {
            send.emit(Act::Do(file, Move::Cut(side, much)));
        }
    };
    let dir = if matches!(side, Side::Right) {
        "rtl"
    } else {
        "ltr"
    };
    html! {
        <div key={at} class="masir-bench__cut">
            <label for={id.clone()}>{ words.cut[at] }</label>
            <input
                type="range" {id} {dir} min="0" max={(WHOLE - 100).to_string()} step="5"
                value={opened.frame.cuts[at].to_string()} {oninput} disabled={opened.is_working()}
            />
        </div>
    }
}

/// The file before and after, with the picture that will be handed in.
pub(super) fn compared(place: &Place<'_>, before: &Seen, made: &Made) -> Html {
    let words = &place.words().bench;
    let quality = made.quality.map_or_else(
        || words.untouched.to_owned(),
        |quality| (words.quality)(&place.app.format().plain(i64::from(quality))),
    );
    let extent = made.seen.sight.extent;
    html! { <>
        <dl class="masir-soft">
            <div><dt>{ words.before }</dt><dd>{ facts::measures(place, &before.sight) }</dd></div>
            <div>
                <dt>{ words.after }</dt>
                <dd>{ facts::measures(place, &made.seen.sight) }{ " · " }{ quality }</dd>
            </div>
        </dl>
        <img
            class="masir-bench__after" src={made.url.clone()} alt={words.after}
            width={extent.map(|extent| extent.width.to_string())}
            height={extent.map(|extent| extent.height.to_string())}
        />
    </> }
}
