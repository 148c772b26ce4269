//! The door to the browser, opened in a real one: what the app asks of it comes back as promised.

#![cfg(target_arch = "wasm32")]

use masir_rulebook::Language;
use masir_web::browser;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
fn what_is_kept_is_found_again() {
    assert_eq!(browser::kept("nothing"), "");
    assert!(browser::keep("answers", "masir=1&name=گ\u{200c}ها"));
    assert_eq!(browser::kept("answers"), "masir=1&name=گ\u{200c}ها");
}

#[wasm_bindgen_test]
fn an_address_is_shown_as_it_was_given() {
    browser::push_fragment("#/en/result");
    assert_eq!(browser::fragment(), "/en/result");
    browser::correct_fragment("#/result");
    assert_eq!(browser::fragment(), "/result");
}

#[wasm_bindgen_test]
fn the_page_tells_its_language_and_direction() {
    let attribute = |name: &str| {
        let document = web_sys::window().and_then(|window| window.document());
        let page = document.and_then(|document| document.document_element());
        page.and_then(|page| page.get_attribute(name))
    };
    for (language, tag, direction) in [(Language::En, "en", "ltr"), (Language::Fa, "fa", "rtl")] {
        browser::present(language, "Masir");
        assert_eq!(attribute("lang").as_deref(), Some(tag));
        assert_eq!(attribute("dir").as_deref(), Some(direction));
    }
}

#[wasm_bindgen_test]
fn an_element_that_is_not_there_takes_no_focus_and_does_no_harm() {
    browser::focus("nowhere");
}
