//! What is told of a file: format, width and height, size, and what the rule says.

use super::Place;
use crate::icon::{Icon, draw};
use crate::scans::desk::Seen;
use masir_scan::{Bearing, Sight};
use yew::prelude::*;

/// What the rule says, as a tag.
pub(super) fn tag(place: &Place<'_>, bearing: Bearing) -> Html {
    let (tone, icon) = match bearing {
        Bearing::Accept => ("masir-tone--eligible", Icon::ELIGIBLE),
        Bearing::Warn => ("masir-tone--conditional", Icon::WARNING),
        Bearing::Reject => ("masir-tone--ineligible", Icon::INELIGIBLE),
    };
    html! {
        <span class={classes!("masir-tag", "masir-tone", tone)}>
            { draw(icon) }{ (place.words().bearing)(bearing) }
        </span>
    }
}

/// Format, width and height, size. A kilobyte that is begun is counted.
pub(super) fn measures(place: &Place<'_>, sight: &Sight) -> Html {
    let (words, format) = (place.words(), place.app.format());
    let number = |number: u64| format.number(i64::try_from(number).unwrap_or(i64::MAX));
    let extent = sight.extent.map(|extent| {
        let (width, height) = (extent.width.into(), extent.height.into());
        [" · ", &(words.extent)(&number(width), &number(height))].concat()
    });
    html! { <>
        <bdi>{ (words.format)(sight.format) }</bdi>
        { for extent }
        { " · " }
        { (words.kilobytes)(&number(sight.bytes.div_ceil(1000))) }
    </> }
}

/// Every reason with what to do about it.
pub(super) fn reasons(place: &Place<'_>, seen: &Seen) -> Html {
    let words = place.words();
    let findings = &seen.judgement.findings;
    if findings.is_empty() {
        return html! { <p>{ words.accepted }</p> };
    }
    let lines = findings.iter().map(|finding| {
        let said = (words.remedy)(finding.reason, finding.bearing);
        html! { <li key={finding.reason.id()}><b>{ said.what }</b>{ " " }{ said.how }</li> }
    });
    html! { <ul class="masir-list">{ for lines }</ul> }
}
