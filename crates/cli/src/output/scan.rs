//! A judged scan as JSON.

use masir_scan::{Judgement, Reason};
use serde::Serialize;
use std::borrow::Cow;
use std::path::Path;

/// What a file came to.
#[derive(Serialize)]
pub(crate) struct ScanJson<'a> {
    file: Cow<'a, str>,
    result: &'static str,
    reasons: Vec<&'static str>,
}

impl<'a> ScanJson<'a> {
    /// The name is the one given; where it is no text, what fits none is replaced.
    pub(crate) fn new(file: &'a Path, judgement: &Judgement) -> Self {
        Self {
            file: file.to_string_lossy(),
            result: judgement.result().id(),
            reasons: judgement.reasons().map(Reason::id).collect(),
        }
    }
}
