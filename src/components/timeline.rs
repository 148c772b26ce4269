//! The picture of the filing windows.

use crate::app::App;
use crate::view::timeline::{Day, Span, Timeline, WIDTH, When, timeline};
use masir_rulebook::{Date, Language, WindowState};
use yew::prelude::*;

/// The months of a year with their windows, and the days of the one that matters.
pub fn picture(app: &App, state: &WindowState) -> Html {
    let drawing = timeline(
        &app.book().windows,
        state,
        app.today,
        app.language == Language::Fa,
    );
    let words = &app.later().result.notes;
    let title = drawing.year.map_or_else(
        || words.coming.to_owned(),
        |year| (words.year)(&app.format().plain(i64::from(year))),
    );
    html! {
        <svg class="masir-picture" viewBox="0 0 340 152" role="img" aria-labelledby="timeline-title timeline-desc">
            <title id="timeline-title">{ title }</title>
            <desc id="timeline-desc">{ description(app) }</desc>
            { bar(app, &drawing) }
            { zoom(app, &drawing) }
            { labels(app, &drawing, state) }
        </svg>
    }
}

/// The windows and today, for those who do not see the picture.
fn description(app: &App) -> String {
    let words = &app.later().result.notes;
    let windows = app.book().windows.iter().map(|window| {
        let year = app.today.year();
        (words.one_window)(
            app.t(window.name),
            &span(app, window.opens.in_year(year), window.closes.in_year(year)),
        )
    });
    windows
        .chain([(words.today_is)(&app.format().day_and_month(app.today))])
        .collect::<Vec<_>>()
        .join(" ")
}

/// From one day to another, the month said once where it is the same.
pub fn span(app: &App, from: Date, to: Date) -> String {
    let format = app.format();
    let (_, month, day) = from.parts();
    let first = if to.parts().1 == month {
        format.plain(i64::from(day))
    } else {
        format.day_and_month(from)
    };
    (app.later().result.notes.range)(&first, &format.day_and_month(to))
}

fn bar(app: &App, drawing: &Timeline) -> Html {
    let block = |span: &Span, fill: &'static str| rect(*span, (26, 10), fill);
    let names = drawing
        .marks
        .iter()
        .map(|mark| text(mark.label, 54, "middle", app.format().month(mark.month)));
    let today = [&number(drawing.today), " 20v22"].concat();
    html! { <>
        { for drawing.months.iter().map(|month| block(month, "var(--rule)")) }
        { for drawing.marks.iter().map(|mark| block(&mark.span, "var(--lapis)")) }
        { for names }
        <path d={["M", &today].concat()} stroke="var(--runas)" stroke-width="2.5" />
        <text x={number(drawing.today.clamp(18, WIDTH - 18))} y="13" text-anchor="middle" font-weight="700" fill="var(--runas)">
            { app.later().result.notes.today }
        </text>
    </> }
}

fn zoom(app: &App, drawing: &Timeline) -> Html {
    let (Some(first), Some(last)) = (drawing.days.first(), drawing.days.last()) else {
        return html! { <g /> };
    };
    let (left, right) = if first.span.x <= last.span.x {
        (first, last)
    } else {
        (last, first)
    };
    let (from, to) = (
        drawing.zoom.0.min(drawing.zoom.1),
        drawing.zoom.0.max(drawing.zoom.1),
    );
    let path = [
        "M",
        &number(from),
        " 64 L",
        &number(left.span.x),
        " 92M",
        &number(to),
        " 64 L",
        &number(right.span.x + right.span.width),
        " 92",
    ];
    html! { <>
        <path d={path.concat()} stroke="var(--edge)" stroke-dasharray="2 3" fill="none" />
        { for drawing.days.iter().map(|day| cell(app, day)) }
    </> }
}

/// A day, numbered where there is room for it: filled while requests can still be filed, ringed today, hollow once it is past.
fn cell(app: &App, day: &Day) -> Html {
    let ahead = day.filing && day.when != When::Past;
    let (fill, stroke, ink) = match (ahead, day.when) {
        (true, When::Today) => ("var(--lapis)", "var(--runas)", "var(--on-lapis)"),
        (true, _) => ("var(--lapis)", "none", "var(--on-lapis)"),
        (false, When::Today) => ("none", "var(--runas)", "var(--ink)"),
        (false, _) => ("var(--wash)", "none", "var(--ink)"),
    };
    let Span { x, width } = day.span;
    let numeral = (width >= 16 || day.day == 1 || day.day.is_multiple_of(5)).then(|| html! {
        <text x={number(x + width / 2)} y="113.5" text-anchor="middle" font-size="12" font-weight="600" fill={ink}>
            { app.format().plain(i64::from(day.day)) }
        </text>
    });
    html! { <>
        <rect x={number(x)} y="96" width={number(width)} height="26" {fill} {stroke} stroke-width="2" />
        { for numeral }
    </> }
}

/// What the enlarged days are, below them.
fn labels(app: &App, drawing: &Timeline, state: &WindowState) -> Html {
    let words = &app.later().result.notes;
    let (start, end) = if app.language == Language::Fa {
        (WIDTH - 4, 4)
    } else {
        (4, WIDTH - 4)
    };
    let shown = drawing.days.iter().any(|day| day.when == When::Today);
    let today = shown.then(|| (words.today_is)(&app.format().day_and_month(app.today)));
    html! { <>
        { for today.map(|today| label(start, "start", "var(--runas)", today)) }
        { label(end, "end", "var(--lapis)", (words.filing)(&span(app, state.opens, state.closes))) }
    </> }
}

fn label(x: i32, anchor: &'static str, fill: &'static str, words: String) -> Html {
    html! { <text x={number(x)} y="144" text-anchor={anchor} font-weight="700" {fill}>{ words }</text> }
}

fn text(x: i32, y: i32, anchor: &'static str, words: &str) -> Html {
    html! { <text x={number(x)} y={number(y)} text-anchor={anchor}>{ words.to_owned() }</text> }
}

fn rect(span: Span, (y, height): (i32, i32), fill: &'static str) -> Html {
    html! { <rect x={number(span.x)} y={number(y)} width={number(span.width)} height={number(height)} {fill} /> }
}

fn number(number: i32) -> String {
    number.to_string()
}
