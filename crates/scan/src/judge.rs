//! A rule book's demands on a scan, held against a file.

use crate::extent::Extent;
use crate::format::Format;
use crate::look::{Look, Sight};
use alloc::vec::Vec;
use masir_rulebook::{Scan, Turned};

/// What is said against a file. In the order of their ids, which is that of the alphabet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// Its colours are inks; many programs show such pictures wrongly or not at all.
    Colour,
    /// It is not whole.
    Damaged,
    /// It is not as wide and high as asked for, in whichever position.
    Dimensions,
    /// It is not of the format asked for, or of a sort of it that hardly any program reads.
    Format,
    /// It tells where it was taken. No rule forbids that; whoever sends it should know.
    Location,
    /// It lies where it should stand.
    Orientation,
    /// It has too many bytes.
    Size,
}

impl Reason {
    /// The id in the public JSON.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Colour => "colour",
            Self::Damaged => "damaged",
            Self::Dimensions => "dimensions",
            Self::Format => "format",
            Self::Location => "location",
            Self::Orientation => "orientation",
            Self::Size => "size",
        }
    }
}

/// What becomes of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Bearing {
    /// It is accepted.
    Accept,
    /// It is accepted with a warning.
    Warn,
    /// It is rejected.
    Reject,
}

impl Bearing {
    /// The id in the public JSON.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Accept => "accept",
            Self::Warn => "warn",
            Self::Reject => "reject",
        }
    }
}

/// One reason, and what it comes to: never [`Bearing::Accept`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Finding {
    /// What is said against the file.
    pub reason: Reason,
    /// A warning or a rejection.
    pub bearing: Bearing,
}

/// What a file comes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judgement {
    /// Everything said against it, sorted, each reason once.
    pub findings: Vec<Finding>,
}

impl Judgement {
    /// The gravest of all findings.
    pub fn result(&self) -> Bearing {
        let all = self.findings.iter().map(|finding| finding.bearing);
        all.max().unwrap_or(Bearing::Accept)
    }

    /// Every reason, sorted.
    pub fn reasons(&self) -> impl Iterator<Item = Reason> {
        self.findings.iter().map(|finding| finding.reason)
    }

    /// What a reason comes to.
    pub fn bearing(&self, reason: Reason) -> Bearing {
        let mut all = self.findings.iter();
        let found = all.find(|finding| finding.reason == reason);
        found.map_or(Bearing::Accept, |finding| finding.bearing)
    }
}

/// Judges the bytes of a file by a rule.
pub fn judge(rule: &Scan, bytes: &[u8]) -> Judgement {
    let mut look = Look::new();
    look.feed(bytes);
    let length = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
    judge_sight(rule, &look.end(length))
}

/// Judges by a rule what a look came to.
///
/// Whatever can be told is told: a picture of the wrong format is held against dimensions and size
/// just the same.
pub fn judge_sight(rule: &Scan, sight: &Sight) -> Judgement {
    let fits = sight.format.map(Format::id) == Some(&rule.format);
    let findings = [
        (Reason::Colour, warn_if(sight.inks)),
        // A file of the right format that does not say how large it is has no head.
        (
            Reason::Damaged,
            reject_if(sight.damaged || fits && sight.extent.is_none()),
        ),
        (Reason::Dimensions, dimensions(rule, sight.extent)),
        (Reason::Format, reject_if(!fits || sight.rare)),
        (Reason::Location, warn_if(sight.exif.location)),
        (Reason::Orientation, orientation(rule, sight.extent)),
        (Reason::Size, size(rule, sight.bytes)),
    ];
    let findings = findings
        .into_iter()
        .filter(|(_, bearing)| *bearing != Bearing::Accept)
        .map(|(reason, bearing)| Finding { reason, bearing });
    Judgement {
        findings: findings.collect(),
    }
}

const fn warn_if(holds: bool) -> Bearing {
    if holds {
        Bearing::Warn
    } else {
        Bearing::Accept
    }
}

const fn reject_if(holds: bool) -> Bearing {
    if holds {
        Bearing::Reject
    } else {
        Bearing::Accept
    }
}

fn wanted(rule: &Scan) -> Extent {
    Extent {
        width: rule.width,
        height: rule.height,
    }
}

fn dimensions(rule: &Scan, shown: Option<Extent>) -> Bearing {
    let wanted = wanted(rule);
    reject_if(shown.is_some_and(|shown| shown != wanted && shown != wanted.turned()))
}

fn orientation(rule: &Scan, shown: Option<Extent>) -> Bearing {
    let wanted = wanted(rule);
    match rule.turned {
        _ if wanted == wanted.turned() || shown != Some(wanted.turned()) => Bearing::Accept,
        Turned::Accept => Bearing::Accept,
        Turned::Warn => Bearing::Warn,
        Turned::Reject => Bearing::Reject,
    }
}

fn size(rule: &Scan, bytes: u64) -> Bearing {
    match bytes {
        _ if bytes <= rule.max_bytes.into() => Bearing::Accept,
        _ if bytes <= rule.warn_bytes.into() => Bearing::Warn,
        _ => Bearing::Reject,
    }
}
