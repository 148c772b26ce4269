//! The text's own words, in the frame that holds nothing else.

use crate::app::App;
use masir_rulebook::{Language, Source, SourceText, Words};
use yew::prelude::*;

/// Opens to the words of a clause of the rule book.
pub fn source(app: &App, source: &Source) -> Html {
    opening(app, source, &app.book().sources, &app.speech.book)
}

/// Opens to the words of a clause of the procedure.
pub fn procedure_source(app: &App, source: &Source) -> Html {
    opening(
        app,
        source,
        &app.library.road().procedure().sources,
        app.procedure_words(),
    )
}

/// The words of a clause of the rule book, for a place that is already opened.
pub fn rule_words(app: &App, source: &Source) -> Html {
    frame(app, source, &app.book().sources, &app.speech.book)
}

/// The words of a clause of the procedure, for a place that is already opened.
pub fn procedure_words(app: &App, source: &Source) -> Html {
    frame(
        app,
        source,
        &app.library.road().procedure().sources,
        app.procedure_words(),
    )
}

fn opening(app: &App, source: &Source, texts: &[SourceText], words: &Words) -> Html {
    html! {
        <details class="masir-details masir-noprint">
            <summary>{ app.later().result.routes.source }</summary>
            { frame(app, source, texts, words) }
        </details>
    }
}

/// The words and where they stand. They are Persian on every page.
fn frame(app: &App, source: &Source, texts: &[SourceText], words: &Words) -> Html {
    let fa = Language::Fa.tag();
    let title = texts
        .get(usize::from(source.text))
        .map_or("", |text| words.get(text.title));
    let paragraph = app.format().count(usize::from(source.paragraph));
    html! {
        <figure class="masir-measure">
            <blockquote class="masir-frame" lang={fa} dir="rtl"><p>{ words.get(source.quote).to_owned() }</p></blockquote>
            <figcaption class="masir-soft">
                { (app.later().result.routes.cited)(title, words.get(source.heading), &paragraph) }
            </figcaption>
        </figure>
    }
}
