//! What is found, however it is typed.

use masir_web::search::{Query, folded};
use proptest::prelude::*;

#[track_caller]
fn finds(typed: &str, text: &str) {
    assert!(Query::new(typed).is_in(&[text]), "{typed} in {text}");
}

#[track_caller]
fn misses(typed: &str, text: &str) {
    assert!(!Query::new(typed).is_in(&[text]), "{typed} in {text}");
}

/// The text with each piece that was found in brackets.
fn marked(typed: &str, text: &str) -> String {
    let pieces = Query::new(typed).marks(text);
    let bracketed = pieces.iter().map(|(is_found, piece)| match is_found {
        true => format!("[{piece}]"),
        false => (*piece).to_owned(),
    });
    bracketed.collect()
}

#[test]
fn letters_of_every_keyboard_are_the_same() {
    finds("میهماني", "میهمانی");
    finds("تكميل ظرفيت", "مرحلهٔ تکمیل ظرفیت");
    finds("خانواده", "خانوادۀ دانشجو");
    finds("مقررات ويژة", "مقررات ویژهٔ");
    finds("اموزش", "آموزش");
    finds("مبدا", "مبدأ");
    finds("هيات", "هیئت علمی هیأت");
    finds("موسسه", "مؤسسهٔ");
}

#[test]
fn half_spaces_spaces_and_nothing_are_the_same() {
    for text in ["نیم‌سال دوم", "نیم سال دوم", "نیمسال دوم"] {
        for typed in ["نیم‌سال", "نیم سال", "نیمسال", "نيم\u{200c}\u{200c}سال"]
        {
            finds(typed, text);
        }
    }
}

#[test]
fn digits_of_every_script_are_the_same() {
    for typed in ["۲۵", "٢٥", "25"] {
        finds(typed, "جانباز ۲۵٪");
        finds(typed, "25 %");
    }
    misses("۲۵", "۷۰٪");
}

#[test]
fn vowel_signs_hamza_and_long_strokes_do_not_count() {
    finds("مُدَرِّس", "مدرس");
    finds("مدرس", "مُدَرِّس");
    finds("مـــسیر", "مسیر");
    finds("سو", "سوءپیشینه");
}

#[test]
fn ids_are_found_in_any_case_and_with_any_joint() {
    for typed in ["T-MARRIAGE-1", "t-marriage-1", "marriage 1", "tmarriage1"] {
        finds(typed, "T-MARRIAGE-1");
    }
    misses("T-MARRIAGE-2", "T-MARRIAGE-1");
}

#[test]
fn every_word_has_to_be_found_in_any_order_and_any_text() {
    assert!(Query::new("زن ازدواج").is_in(&["ازدواج دائم", "دانشجوی زن"]));
    misses("زن ازدواج", "ازدواج دائم");
}

#[test]
fn nothing_typed_is_found_everywhere() {
    for typed in ["", "  ", "-", "\u{200c}", "؟!"] {
        assert!(Query::new(typed).is_empty(), "{typed:?}");
        finds(typed, "متن");
    }
    assert!(!Query::new("م").is_empty());
}

#[test]
fn what_was_found_is_marked_as_it_stands() {
    for (typed, text, expected) in [
        ("نیمسال", "یک نیم‌سال گذشته", "یک [نیم‌سال] گذشته"),
        ("نيم سال", "یک نیم سال گذشته", "یک [نیم سال] گذشته"),
        ("marriage", "T-MARRIAGE-1", "T-[MARRIAGE]-1"),
        ("۱", "ماده 1 و ۱۱", "ماده [1] و [۱۱]"),
        ("متن", "متن", "[متن]"),
        ("نیست", "متن", "متن"),
        ("", "متن", "متن"),
    ] {
        assert_eq!(marked(typed, text), expected, "{typed}");
    }
}

proptest! {
    #[test]
    fn the_marked_pieces_are_the_text(typed in "\\PC{0,12}", text in "(\\PC|[اآيیكک\u{200c}\u{64b} ۱]){0,60}") {
        let query = Query::new(&typed);
        let pieces = query.marks(&text);
        let whole: String = pieces.iter().map(|(_, piece)| *piece).collect();
        prop_assert_eq!(&whole, &text);
        let is_found = pieces.iter().any(|(is_found, _)| *is_found);
        if !query.is_empty() {
            prop_assert!(is_found || !query.is_in(&[&text]));
        }
    }

    #[test]
    fn a_text_is_found_in_itself(text in "(\\PC|[اآيیكک\u{200c}\u{64b} ۱]){0,60}") {
        prop_assert!(Query::new(&text).is_in(&[&text]));
        prop_assert_eq!(folded(&folded(&text)), folded(&text));
    }
}
