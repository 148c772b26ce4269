//! Numbers, money and days as each language writes them, and numbers as students type them.

use masir_rulebook::{Date, Language};
use masir_web::format::{Format, decimal_typed, integer_typed};

const FA: Format = Format::new(Language::Fa);
const EN: Format = Format::new(Language::En);

#[test]
fn a_single_unit_goes_without_the_ending_of_many() {
    use masir_rulebook::Language::{En, Fa};
    for (language, number, name, expected) in [
        (En, 0, "terms", "terms"),
        (En, 1, "terms", "term"),
        (En, -1, "groups", "group"),
        (En, 2, "terms", "terms"),
        (En, 1, "%", "%"),
        (Fa, 1, "نیمسال", "نیمسال"),
    ] {
        assert_eq!(Format::new(language).unit(number, name), expected);
    }
}

#[test]
fn whole_numbers() {
    for (number, fa, en) in [
        (0, "۰", "0"),
        (999, "۹۹۹", "999"),
        (20_000, "۲۰٬۰۰۰", "20,000"),
        (1_455_000, "۱٬۴۵۵٬۰۰۰", "1,455,000"),
        (-2, "\u{200e}−۲", "−2"),
    ] {
        assert_eq!(
            (FA.number(number).as_str(), EN.number(number).as_str()),
            (fa, en)
        );
    }
    assert_eq!(FA.plain(1405), "۱۴۰۵");
}

#[test]
fn decimals() {
    for (units, places, fa, en) in [
        (1475, 2, "۱۴٫۷۵", "14.75"),
        (1450, 2, "۱۴٫۵", "14.5"),
        (1400, 2, "۱۴", "14"),
        (-5, 1, "\u{200e}−۰٫۵", "−0.5"),
    ] {
        assert_eq!(
            (
                FA.decimal(units, places).as_str(),
                EN.decimal(units, places).as_str()
            ),
            (fa, en)
        );
    }
}

#[test]
fn money() {
    assert_eq!(FA.rial(625_000), "۶۲۵٬۰۰۰\u{a0}ریال");
    assert_eq!(FA.toman(625_000), "۶۲٬۵۰۰\u{a0}تومان");
    assert_eq!(EN.rial(625_000), "625,000\u{a0}rial");
    assert_eq!(EN.toman(625_005), "62,500.5\u{a0}toman");
}

#[test]
fn days() {
    let day = Date::parse("1405-08-30").expect("a day");
    assert_eq!(FA.date(day), "شنبه ۳۰ آبان ۱۴۰۵");
    assert_eq!(EN.date(day), "Saturday 30 Aban 1405");
    assert_eq!(FA.weekday_and_day(day.plus_days(1)), "یکشنبه ۱ آذر");
}

#[test]
fn whole_numbers_as_typed() {
    for (typed, read) in [
        ("۱۲", "12"),
        ("١٢", "12"),
        (" 12 ", "12"),
        ("۲۰٬۰۰۰", "20000"),
        ("20,000", "20000"),
        ("20 000", "20000"),
        ("+3", "3"),
        ("−۲", "-2"),
        ("\u{200e}−۲", "-2"),
        ("–۲", "-2"),
        ("۱۴٫۵", "14\u{66b}5"),
        ("پنج", "پنج"),
        ("", ""),
    ] {
        assert_eq!(integer_typed(typed), read, "{typed}");
    }
}

#[test]
fn decimals_as_typed() {
    for (typed, read) in [
        ("۱۴٫۷۵", "14.75"),
        ("۱۴/۷۵", "14.75"),
        ("14,75", "14.75"),
        ("14.75", "14.75"),
        ("۱۴،۷۵", "14.75"),
        ("\u{200f}۱۷\u{200c}", "17"),
    ] {
        assert_eq!(decimal_typed(typed), read, "{typed}");
    }
}
