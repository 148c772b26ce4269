//! What stands in place of everything where the rules asked for cannot be applied.

use crate::app;
use crate::browser;
use crate::components::prose::address_of;
use crate::elsewhere::Refusal;
use crate::text::{self, direction};
use masir_rulebook::Language;
use yew::prelude::*;

/// Shows the page in place of the app.
pub fn show(refusal: Refusal) {
    let Some(root) = browser::root() else {
        return;
    };
    let language = app::language_asked_for();
    let words = text::common(language);
    let heading = text::elsewhere(language).heading;
    browser::present(
        language,
        &[heading, words.title_joint, words.brand].concat(),
    );
    let props = RefusedProps {
        refusal,
        language,
        site: browser::site().into(),
    };
    yew::Renderer::<Refused>::with_root_and_props(root, props).render();
}

/// What is refused, and where the bundled rules are.
#[derive(Properties, Clone, PartialEq)]
pub struct RefusedProps {
    /// What is refused.
    pub refusal: Refusal,
    /// The language asked for.
    pub language: Language,
    /// The address of this site without any wish.
    pub site: AttrValue,
}

/// The page, in both languages: nothing on it can be changed, so nobody has to look for the other.
#[component]
pub fn Refused(props: &RefusedProps) -> Html {
    let other = match props.language {
        Language::Fa => Language::En,
        Language::En => Language::Fa,
    };
    html! { <>
        <header class="masir-top">
            <div class="masir-bar"><span class="masir-brand">{ text::common(props.language).brand }</span></div>
        </header>
        <main class="masir-main masir-stack" data-fault="rules">
            { said(props, props.language, true) }
            { said(props, other, false) }
        </main>
    </> }
}

fn said(props: &RefusedProps, language: Language, is_first: bool) -> Html {
    let words = text::elsewhere(language);
    let Refusal { given, allowed, .. } = &props.refusal;
    let heading = if is_first {
        html! { <h1 tabindex="-1">{ words.heading }</h1> }
    } else {
        html! { <h2>{ words.heading }</h2> }
    };
    let view = match language {
        Language::Fa => "#/",
        Language::En => "#/en/",
    };
    html! {
        <section class="masir-section masir-stack" lang={language.tag()} dir={direction(language)}>
            { heading }
            <p class="masir-lead">{ props.refusal.why(language) }</p>
            <dl>
                <dt>{ words.given }</dt>
                <dd>{ address_of(given) }</dd>
                <dt hidden={allowed.is_empty()}>{ words.allowed }</dt>
                { for allowed.iter().map(|origin| html! { <dd key={origin.clone()}>{ address_of(origin) }</dd> }) }
            </dl>
            <p>{ words.nothing_else }</p>
            <p><a href={[&*props.site, view].concat()}>{ words.to_bundled }</a></p>
        </section>
    }
}
