//! Every icon of the look: drawn for left-to-right on a grid of 24.

use masir_rulebook::Verdict;
use yew::prelude::*;

/// An icon.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Icon {
    /// Onward.
    Forward,
    /// Back.
    Back,
    /// Opens or closes what is below.
    Chevron,
    /// A criterion that is met.
    Met,
    /// A criterion that is not met.
    NotMet,
    /// A criterion that is open.
    Open,
    /// Verdict: allowed.
    Eligible,
    /// Verdict: allowed once somebody approves.
    Conditional,
    /// Verdict: the text leaves it open.
    Uncertain,
    /// Verdict: ruled out today.
    NotYet,
    /// Verdict: ruled out.
    Ineligible,
    /// Verdict: an answer is missing.
    Incomplete,
    /// Something to heed.
    Warning,
    /// What cannot be undone.
    Gate,
    /// Prints the page.
    Print,
    /// Puts a day in a calendar.
    Calendar,
    /// A receipt.
    Receipt,
    /// Shares the page.
    Share,
}

impl Icon {
    /// The icon of a verdict.
    pub const fn of(verdict: Verdict) -> Self {
        match verdict {
            Verdict::Eligible => Self::Eligible,
            Verdict::Conditional => Self::Conditional,
            Verdict::Incomplete => Self::Incomplete,
            Verdict::Uncertain => Self::Uncertain,
            Verdict::NotYet => Self::NotYet,
            Verdict::Ineligible => Self::Ineligible,
        }
    }

    /// Those that point turn with the direction of the page.
    const fn turns(self) -> bool {
        matches!(self, Self::Forward | Self::Back | Self::Gate | Self::Share)
    }

    fn drawing(self) -> Html {
        match self {
            Self::Forward => html! { <path d="M5 12h14m-5.5-5.5L19 12l-5.5 5.5" /> },
            Self::Back => html! { <path d="M19 12H5m5.5-5.5L5 12l5.5 5.5" /> },
            Self::Chevron => html! { <path d="m6 9.5 6 6 6-6" /> },
            Self::Met => html! { <path d="m4.5 12.5 5 5L19.5 6.5" stroke-width="2.5" /> },
            Self::NotMet => html! { <path d="m6 6 12 12M18 6 6 18" stroke-width="2.5" /> },
            Self::Open => html! { <circle cx="12" cy="12" r="8" stroke-dasharray="2.8 2.226" /> },
            Self::Eligible => html! { <>
                <circle cx="12" cy="12" r="10" fill="currentColor" />
                <path d="m7.5 12.4 3.1 3.1 6-6.6" stroke="var(--paper)" stroke-width="2.25" />
            </> },
            Self::Conditional => html! { <>
                <path d="M9.2 3h5.6v5.2L18 13v3H6v-3l3.2-4.8z" fill="currentColor" />
                <path d="M4.5 20.5h15" stroke-width="2.5" />
            </> },
            Self::Uncertain => html! { <>
                <path d="M12 21v-7L6 6.5M12 14l6-7.5" />
                <circle cx="5.5" cy="5" r="2.2" fill="currentColor" />
                <circle cx="18.5" cy="5" r="2.2" />
            </> },
            Self::NotYet => html! { <>
                <circle cx="12" cy="12" r="9" />
                <path d="M12 6.5V12l3.5 2.5" stroke-width="2.25" />
            </> },
            Self::Ineligible => html! { <>
                <rect x="2.5" y="2.5" width="19" height="19" rx="2" fill="currentColor" />
                <path d="m8 8 8 8m0-8-8 8" stroke="var(--paper)" stroke-width="2.25" />
            </> },
            Self::Incomplete => html! { <>
                <circle cx="12" cy="12" r="9" stroke-dasharray="3.2 2.455" />
                <path d="M8 12v.01M12 12v.01M16 12v.01" stroke-width="2.5" />
            </> },
            Self::Warning => html! { <>
                <path d="M12 3 22 20.5H2z" />
                <path d="M12 9.5v5m0 3v.01" stroke-width="2.25" />
            </> },
            Self::Gate => html! { <path d="M3.5 12H15m-4.5-4.5L15 12l-4.5 4.5M20 4v16" /> },
            Self::Print => html! { <path d="M7 9V3.5h10V9M7 17H4V9.5h16V17h-3M7 14h10v6.5H7z" /> },
            Self::Calendar => html! { <path d="M4 6h16v14.5H4zM4 10.5h16M8.5 3v4.5m7-4.5v4.5" /> },
            Self::Receipt => html! { <path d="M6 3h12v18l-3-2-3 2-3-2-3 2zM9.5 8h5m-5 4.5h5" /> },
            Self::Share => html! { <>
                <circle cx="6" cy="12" r="2.5" />
                <circle cx="18" cy="5.5" r="2.5" />
                <circle cx="18" cy="18.5" r="2.5" />
                <path d="m8.2 10.8 7.6-4.1m-7.6 6.5 7.6 4.1" />
            </> },
        }
    }
}

/// Which icon.
#[derive(Properties, Clone, PartialEq)]
pub struct DrawProps {
    /// The icon.
    pub icon: Icon,
}

/// Draws an icon beside words that say the same: readers of the page aloud pass it over.
#[component]
pub fn Draw(props: &DrawProps) -> Html {
    let turn = props.icon.turns().then_some("masir-icon--turn");
    html! {
        <svg class={classes!("masir-icon", turn)} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            { props.icon.drawing() }
        </svg>
    }
}
