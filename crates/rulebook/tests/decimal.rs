//! Exact decimals.

use masir_rulebook::{DecimalFault, parse_decimal, print_decimal};
use proptest::prelude::*;

#[test]
fn decimals_are_read_by_value() {
    for (text, value) in [
        ("14.99", Ok(1499)),
        ("14.990", Ok(1499)),
        ("14.9", Ok(1490)),
        ("20", Ok(2000)),
        ("0", Ok(0)),
        ("-0", Ok(0)),
        ("-0.0e9", Ok(0)),
        ("1499e-2", Ok(1499)),
        ("1.499E+1", Ok(1499)),
        ("0.0000001499e8", Ok(1499)),
        ("0e400", Ok(0)),
        ("0e-999999999999999999999", Ok(0)),
        ("-3.25", Ok(-325)),
        ("14.991", Err(DecimalFault::TooManyPlaces)),
        ("1e-3", Err(DecimalFault::TooManyPlaces)),
        ("1e-999999999999999999999", Err(DecimalFault::TooManyPlaces)),
        ("1e400", Err(DecimalFault::TooLarge)),
        ("1e99999999999999999999", Err(DecimalFault::TooLarge)),
        ("99999999999999999999", Err(DecimalFault::TooLarge)),
        ("", Err(DecimalFault::Malformed)),
        (".5", Err(DecimalFault::Malformed)),
        ("5.", Err(DecimalFault::Malformed)),
        ("1e", Err(DecimalFault::Malformed)),
        ("+1", Err(DecimalFault::Malformed)),
        ("۱۴", Err(DecimalFault::Malformed)),
        ("1.2.3", Err(DecimalFault::Malformed)),
    ] {
        assert_eq!(parse_decimal(text, 2), value, "{text:?}");
    }
}

proptest! {
    #[test]
    fn what_is_printed_reads_the_same(units in -1_000_000_i64..1_000_000, places in 0_u8..5) {
        let text = print_decimal(units, places);
        prop_assert_eq!(parse_decimal(&text, places), Ok(units));
    }

    #[test]
    fn any_text_is_read_or_refused(text in ".*", places in 0_u8..5) {
        let _ = parse_decimal(&text, places);
    }
}
