//! The start page before the program has come: what the program draws, and what is said where it
//! does not come.

use masir_rulebook::Language;
use masir_web::app::App;
use masir_web::text::{direction, plain, start};

use crate::draw::{self, Books};
use crate::page::{Page, View};

/// What stands in the start page until the program takes over.
pub(crate) fn of(books: &Books, app: &App, page: Page) -> String {
    let drawn = draw::layout(app);
    let start = drawn.find("<main").unwrap_or_default();
    let start = start + drawn[start..].find('>').map_or(0, |end| end + 1);
    let (before, after) = drawn.split_at(start);
    [
        before,
        &coming(app, page),
        &without_scripts(books, app, page),
        after,
        &late(page),
    ]
    .concat()
}

/// Shown in place of another page than the start for as long as that is on its way.
fn coming(app: &App, page: Page) -> String {
    let words = [
        app.ui().common.coming,
        plain(page.language).wait,
        start(page.language).privacy,
    ];
    let said = words.join(" ");
    format!(r#"<p class="masir-wait" role="status">{said}</p>"#)
}

/// That the program needs scripts, and the pages that do not.
fn without_scripts(books: &Books, app: &App, page: Page) -> String {
    let words = app.ui().common;
    let link = |view, words: &str| {
        let there = Page { view, ..page }.link(books.book());
        format!(r#"<li><a href="{}{there}">{words}</a></li>"#, page.root())
    };
    format!(
        r#"<noscript><div class="masir-note"><p>{said}</p><ul class="masir-plain masir-links">{clauses}{steps}</ul></div></noscript>"#,
        said = plain(page.language).no_script,
        clauses = link(View::Clauses, words.to_clauses),
        steps = link(
            View::Withdrawal,
            app.pt(app.library.road().procedure().title)
        ),
    )
}

/// Shown when the program keeps somebody waiting. An address may ask for the other language, so it
/// speaks both.
fn late(page: Page) -> String {
    let line = |language: Language| {
        let (tag, dir, words) = (language.tag(), direction(language), plain(language).late);
        format!(r#"<p lang="{tag}" dir="{dir}">{words}</p>"#)
    };
    let mut languages = Language::ALL;
    languages.sort_by_key(|language| *language != page.language);
    [
        r#"<div class="masir-late">"#,
        &languages.map(line).concat(),
        "</div>",
    ]
    .concat()
}
