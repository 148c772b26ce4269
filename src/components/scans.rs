//! The scan desk: what lies on it, drawn from plain data.

mod bench;
mod entry;
mod facts;
mod list;

use crate::app::App;
use crate::scans::desk::{Act, Desk};
use crate::text::{self, ScansText};
use crate::view::papers::papers;
use crate::view::ranking::{is_open, ranking};
use crate::view::routes::routes;
use masir_rulebook::{DocumentId, Scan};
use yew::prelude::*;

/// What every part of the desk is given.
pub struct Place<'a> {
    /// The app.
    pub app: &'a App,
    /// The rule.
    pub rule: &'a Scan,
    /// The desk.
    pub desk: &'a Desk,
    /// Takes what the reader does.
    pub send: &'a Callback<Act>,
}

impl Place<'_> {
    /// The words of the desk in the page's language.
    fn words(&self) -> &'static ScansText {
        text::scans(self.app.language)
    }

    /// A button that does something on the desk.
    fn button(&self, words: &str, act: Act, disabled: bool) -> Html {
        let send = self.send.clone();
        let onclick = move |_: MouseEvent| send.emit(act.clone());
        html! {
            <button class="masir-button masir-button--quiet" type="button" {onclick} {disabled}>{ words.to_owned() }</button>
        }
    }

    /// The documents of the result; none while it gives no list.
    fn listed(&self) -> Vec<DocumentId> {
        let book = self.app.book();
        let mut grants = self.app.assessment.grants.iter();
        // Nobody has to look at every route to find none.
        if !grants.any(|grant| is_open(grant.verdict)) {
            return Vec::new();
        }
        let open = ranking(book, routes(book, &self.app.explained())).open;
        let lines = papers(book, &open);
        lines.into_iter().map(|line| line.document).collect()
    }

    fn document_name(&self, document: DocumentId) -> String {
        let documents = &self.app.book().documents;
        let document = documents.get(usize::from(document));
        document.map_or_else(String::new, |document| self.app.t(document.name).to_owned())
    }
}

/// The files, one below the other; empty before there is one.
pub fn files(place: &Place<'_>, download_all: Callback<MouseEvent>) -> Html {
    let (words, format) = (place.words(), place.app.format());
    let files = &place.desk.files;
    let counted = (words.counted)(
        &format.count(place.desk.settled()),
        &format.count(files.len()),
    );
    if files.is_empty() {
        return html! { <>
            <div key="counted" class="masir-section" role="status" />
            <span key="files" hidden={true} />
        </> };
    }
    let listed = place.listed();
    let ready = place.desk.ready(place.app.book()).len();
    html! { <>
        <div key="counted" class="masir-section" role="status"><h2>{ counted }</h2></div>
        <section key="files" aria-label={words.files}>
            <ul class="masir-plain masir-rows">
                { for files.iter().map(|file| entry::entry(place, file, &listed)) }
            </ul>
            if ready > 0 {
                <p class="masir-actions">
                    <button class="masir-button" type="button" onclick={download_all}>
                        { (words.download_all)(&format.count(ready)) }
                    </button>
                </p>
            } else {
                <span hidden={true} />
            }
        </section>
    </> }
}

/// What stands beside the files: the list of documents, and where the rule stands.
pub fn side(place: &Place<'_>) -> Html {
    list::list(place, &place.listed())
}
