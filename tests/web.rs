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

/// A heading and something far below it, beside what the test runner shows.
fn tall_page() {
    let document = web_sys::window()
        .and_then(|window| window.document())
        .expect("a page");
    let page = document.create_element("div").expect("an element");
    page.set_inner_html(
        "<h1 tabindex='-1' id='heading'>?</h1><div id='below' tabindex='-1' style='height:9000px'></div>",
    );
    for old in ["heading", "below"] {
        if let Some(old) = document.get_element_by_id(old) {
            old.remove();
        }
    }
    let body = document.body().expect("a body");
    body.prepend_with_node_1(&page).expect("a child");
}

fn focused() -> String {
    let document = web_sys::window().and_then(|window| window.document());
    document
        .and_then(|document| document.active_element())
        .map(|element| element.id())
        .unwrap_or_default()
}

fn scrolled() -> f64 {
    web_sys::window()
        .and_then(|window| window.scroll_y().ok())
        .unwrap_or_default()
}

#[wasm_bindgen_test]
fn a_new_view_is_shown_from_its_top_with_the_focus_on_its_heading() {
    tall_page();
    browser::push_fragment("#/answers");
    web_sys::window()
        .expect("a window")
        .scroll_to_with_x_and_y(0.0, 500.0);
    browser::show_view(true);
    assert_eq!((focused().as_str(), scrolled()), ("heading", 0.0));
}

#[wasm_bindgen_test]
fn a_jump_within_the_page_moves_the_focus() {
    tall_page();
    browser::focus("below");
    assert_eq!(focused(), "below");
}

#[wasm_bindgen_test]
fn a_bare_address_needs_no_fragment_for_the_start_page() {
    browser::push_fragment("#");
    browser::correct_fragment("#/");
    assert_eq!(browser::fragment(), "");
}

#[wasm_bindgen_test]
fn the_title_is_set() {
    browser::set_title("Masir: test");
    let document = web_sys::window()
        .and_then(|window| window.document())
        .expect("a page");
    assert_eq!(document.title(), "Masir: test");
}

#[wasm_bindgen_test]
fn today_is_a_day_of_this_century() {
    assert!((1400..1500).contains(&browser::today().year()));
}
