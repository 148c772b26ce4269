//! The documents of the result, ticked off as files for them are ready.

use super::{Place, facts};
use crate::icon::{Icon, draw};
use crate::route::Route;
use masir_rulebook::DocumentId;
use yew::prelude::*;

/// The list; where the result gives none yet, the way to it.
pub(super) fn list(place: &Place<'_>, listed: &[DocumentId]) -> Html {
    let app = place.app;
    let words = &place.words().list;
    let inside = if listed.is_empty() {
        html! { <>
            <p class="masir-soft">{ words.none }</p>
            <p><a href={app.href(Route::Next)}>{ app.ui().common.to_check }</a></p>
        </> }
    } else {
        html! { <>
            <p class="masir-soft masir-noprint">{ words.hint }</p>
            <ul class="masir-plain masir-checks">{ for listed.iter().map(|document| line(place, *document)) }</ul>
        </> }
    };
    html! { <div class="masir-note"><h2>{ words.heading }</h2>{ inside }</div> }
}

fn line(place: &Place<'_>, document: DocumentId) -> Html {
    let words = &place.words().list;
    let files = place.desk.files.iter();
    let files: Vec<_> = files
        .filter(|file| file.document == Some(document) && file.bearing().is_some())
        .collect();
    let met = files.iter().any(|file| {
        file.bearing()
            .is_some_and(|is| is != masir_scan::Bearing::Reject)
    });
    let icon = if met { Icon::MET } else { Icon::OPEN };
    let under = if files.is_empty() {
        html! { <span class="masir-soft">{ words.missing }</span> }
    } else {
        files
            .iter()
            .map(|file| {
                let name = place.desk.name_of(file, place.app.book());
                let tag = file.bearing().map(|bearing| facts::tag(place, bearing));
                html! { <span key={file.id} class="masir-soft"><bdi dir="ltr">{ name }</bdi>{ " " }{ for tag }</span> }
            })
            .collect()
    };
    html! { <li key={document}>{ draw(icon) }<div>{ place.document_name(document) }{ under }</div></li> }
}
