//! A drawing of a portal's screen with what is used on it lit. It has no words: they stand beside it.

use masir_rulebook::Control;
use yew::prelude::*;

/// A screen, drawn for left-to-right; it turns with the page.
pub fn screen(control: Control) -> Html {
    let (plain, lit, pointer) = match control {
        Control::Tab => (
            "M8 36h104M8 48h80M8 60h92",
            "M40 18h30v10h-30zM40 28h30",
            "M56 25",
        ),
        Control::Entry => ("M8 20h30M8 32h104M8 62h104", "M8 40h104v14H8z", "M92 48"),
        Control::Link => ("M8 22h104M8 34h104M8 46h60", "M8 60h34", "M34 58"),
        Control::Choice => (
            "M8 20h40M8 62h60",
            "M8 28h80v12H8zM76 32l4 4 4-4M8 40h80v12H8z",
            "M60 47",
        ),
        Control::Upload => (
            "M8 20h50M8 66h104",
            "M8 28h104v28H8zM60 50V34m-6 6 6-6 6 6",
            "M84 46",
        ),
    };
    let arrow = [pointer, "l3 11 2.5-4.5 5-.5z"].concat();
    html! {
        <svg class="masir-screen" viewBox="0 0 120 74" aria-hidden="true" focusable="false">
            <path d="M1 1h118v72H1zM1 12h118M6 6.5h2m4 0h2m4 0h2" stroke="var(--edge)" />
            <path d={plain} stroke="var(--rule)" stroke-width="3" />
            <path d={lit} stroke="var(--lapis)" stroke-width="2.5" />
            <path d={arrow} fill="var(--ink)" stroke="var(--paper)" stroke-width="1" />
        </svg>
    }
}
