//! Every icon of the look: drawn for left-to-right on a grid of 24.

use crate::pen::{self, Pen, element};
use masir_rulebook::Verdict;
use std::cell::RefCell;
use yew::Html;

/// A stroke or an area of an icon, by its attributes; thickness and colour are the style sheet's where
/// not said here.
type Shape = &'static [(&'static str, &'static str)];

/// A stroke.
macro_rules! line {
    ($d:literal $(,)?) => {
        &[("d", $d)]
    };
}

/// A thicker stroke.
macro_rules! bold {
    ($d:literal $(,)?) => {
        &[("d", $d), ("stroke-width", "2.5")]
    };
}

/// A stroke of dashes, with their lengths.
macro_rules! dashed {
    ($d:literal, $dashes:literal $(,)?) => {
        &[("d", $d), ("stroke-dasharray", $dashes)]
    };
}

/// A filled area.
macro_rules! area {
    ($d:literal $(,)?) => {
        &[("d", $d), ("fill", "currentColor")]
    };
}

/// A stroke in the colour of the paper, as if cut out of the area below.
macro_rules! cut {
    ($d:literal $(,)?) => {
        &[
            ("d", $d),
            ("stroke", "var(--paper)"),
            ("stroke-width", "2.25"),
        ]
    };
}

/// An icon. Each is a constant of its own, so that a program brings those alone that it draws.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Icon {
    /// Whether it turns with the direction of the page: those do that point.
    turns: bool,
    shapes: &'static [Shape],
}

impl Icon {
    /// Onward.
    pub const FORWARD: Self = turning(&[line!("M5 12h14m-5.5-5.5L19 12l-5.5 5.5")]);
    /// Back.
    pub const BACK: Self = turning(&[line!("M19 12H5m5.5-5.5L5 12l5.5 5.5")]);
    /// Opens or closes what is below.
    pub const CHEVRON: Self = still(&[line!("m6 9.5 6 6 6-6")]);
    /// A criterion that is met.
    pub const MET: Self = still(&[bold!("m4.5 12.5 5 5L19.5 6.5")]);
    /// A criterion that is not met.
    pub const NOT_MET: Self = still(&[bold!("m6 6 12 12M18 6 6 18")]);
    /// A criterion that is open.
    pub const OPEN: Self = still(&[dashed!("M4 12a8 8 0 1 0 16 0 8 8 0 1 0-16 0", "2.8 2.226",)]);
    /// Verdict: allowed.
    pub const ELIGIBLE: Self = still(&[
        area!("M2 12a10 10 0 1 0 20 0 10 10 0 1 0-20 0"),
        cut!("m7.5 12.4 3.1 3.1 6-6.6"),
    ]);
    /// Verdict: allowed once somebody approves.
    pub const CONDITIONAL: Self = still(&[
        area!("M9.2 3h5.6v5.2L18 13v3H6v-3l3.2-4.8z"),
        bold!("M4.5 20.5h15"),
    ]);
    /// Verdict: the text leaves it open.
    pub const UNCERTAIN: Self = still(&[
        line!("M12 21v-7L6 6.5M12 14l6-7.5"),
        area!("M3.3 5a2.2 2.2 0 1 0 4.4 0 2.2 2.2 0 1 0-4.4 0"),
        line!("M16.3 5a2.2 2.2 0 1 0 4.4 0 2.2 2.2 0 1 0-4.4 0"),
    ]);
    /// Verdict: ruled out today.
    pub const NOT_YET: Self = still(&[
        line!("M3 12a9 9 0 1 0 18 0 9 9 0 1 0-18 0"),
        bold!("M12 6.5V12l3.5 2.5"),
    ]);
    /// Verdict: ruled out.
    pub const INELIGIBLE: Self = still(&[
        area!("M4.5 2.5h15a2 2 0 0 1 2 2v15a2 2 0 0 1-2 2h-15a2 2 0 0 1-2-2v-15a2 2 0 0 1 2-2z",),
        cut!("m8 8 8 8m0-8-8 8"),
    ]);
    /// Verdict: an answer is missing.
    pub const INCOMPLETE: Self = still(&[
        dashed!("M3 12a9 9 0 1 0 18 0 9 9 0 1 0-18 0", "3.2 2.455"),
        bold!("M8 12v.01M12 12v.01M16 12v.01"),
    ]);
    /// Something to heed.
    pub const WARNING: Self = still(&[line!("M12 3 22 20.5H2z"), bold!("M12 9.5v5m0 3v.01")]);
    /// What cannot be undone.
    pub const GATE: Self = turning(&[line!("M3.5 12H15m-4.5-4.5L15 12l-4.5 4.5M20 4v16")]);
    /// Prints the page.
    pub const PRINT: Self = still(&[line!("M7 9V3.5h10V9M7 17H4V9.5h16V17h-3M7 14h10v6.5H7z",)]);
    /// Puts a day in a calendar.
    pub const CALENDAR: Self = still(&[line!("M4 6h16v14.5H4zM4 10.5h16M8.5 3v4.5m7-4.5v4.5")]);
    /// A receipt.
    pub const RECEIPT: Self = still(&[line!("M6 3h12v18l-3-2-3 2-3-2-3 2zM9.5 8h5m-5 4.5h5")]);
    /// Shares the page.
    pub const SHARE: Self = turning(&[
        line!("M3.5 12a2.5 2.5 0 1 0 5 0 2.5 2.5 0 1 0-5 0"),
        line!("M15.5 5.5a2.5 2.5 0 1 0 5 0 2.5 2.5 0 1 0-5 0"),
        line!("M15.5 18.5a2.5 2.5 0 1 0 5 0 2.5 2.5 0 1 0-5 0"),
        line!("m8.2 10.8 7.6-4.1m-7.6 6.5 7.6 4.1"),
    ]);

    /// The icon of a verdict.
    pub const fn of(verdict: Verdict) -> Self {
        match verdict {
            Verdict::Eligible => Self::ELIGIBLE,
            Verdict::Conditional => Self::CONDITIONAL,
            Verdict::Incomplete => Self::INCOMPLETE,
            Verdict::Uncertain => Self::UNCERTAIN,
            Verdict::NotYet => Self::NOT_YET,
            Verdict::Ineligible => Self::INELIGIBLE,
        }
    }
}

const fn still(shapes: &'static [Shape]) -> Icon {
    Icon {
        turns: false,
        shapes,
    }
}

const fn turning(shapes: &'static [Shape]) -> Icon {
    Icon {
        turns: true,
        shapes,
    }
}

/// Puts down an icon beside words that say the same: readers of the page aloud pass it over.
pub fn put(icon: Icon, pen: &mut dyn Pen) {
    let class = if icon.turns {
        "masir-icon masir-icon--turn"
    } else {
        "masir-icon"
    };
    let attributes = [
        ("class", class),
        ("viewBox", "0 0 24 24"),
        ("aria-hidden", "true"),
        ("focusable", "false"),
    ];
    element(pen, "svg", &attributes, |pen| {
        for shape in icon.shapes {
            pen.open("path");
            for (name, value) in *shape {
                pen.set(name, value);
            }
            pen.close();
        }
    });
}

/// The same for pages that Yew alone draws, which have some of them a hundred times.
pub fn draw(icon: Icon) -> Html {
    DRAWN.with_borrow_mut(|drawn| {
        let known = drawn.iter().find(|(known, _)| *known == icon);
        if let Some((_, html)) = known {
            return html.clone();
        }
        let html = pen::html(|pen| put(icon, pen));
        drawn.push((icon, html.clone()));
        html
    })
}

thread_local! {
    /// The icons that were drawn before.
    static DRAWN: RefCell<Vec<(Icon, Html)>> = const { RefCell::new(Vec::new()) };
}
