//! The bytes of a book: what comes back, and what is refused.

use masir_rulebook::{Atom, Document, Expr, Op, Outcome, Scan, TextId, Turned, Value, Words};
use masir_rulebook::{Language, Packed, pack, unpack};
use proptest::prelude::*;
use std::fmt::Debug;

#[track_caller]
fn comes_back<T: Packed + PartialEq + Debug>(value: &T) {
    assert_eq!(unpack::<T>(&pack(value)).as_ref(), Some(value));
}

#[track_caller]
fn refused<T: Packed + PartialEq + Debug>(bytes: &[u8]) {
    assert_eq!(unpack::<T>(bytes), None, "{bytes:?}");
}

#[test]
fn numbers_come_back_and_small_ones_are_small() {
    for number in [0, 1, 127, 128, 16_383, 16_384, u64::MAX - 1, u64::MAX] {
        comes_back(&number);
    }
    for number in [0, -1, 1, -64, 63, i32::MIN, i32::MAX] {
        comes_back(&number);
    }
    assert_eq!(pack(&-1_i32), [1]);
    assert_eq!(pack(&u64::MAX).len(), 10);
}

#[test]
fn values_come_back() {
    comes_back(&Value::Set(u64::MAX));
    comes_back(&Some(Value::Number(-7)));
    comes_back(&Turned::Reject);
    comes_back(&"مسیر".to_owned());
    comes_back(&vec![None, Some(TextId(300))]);
    comes_back(&Expr {
        op: Op::Test {
            atom: Atom::Within(3, None, Some(-5)),
            negated: true,
        },
        text: Some(TextId(9)),
        clause: None,
        gives: Outcome::Pass,
        otherwise: Outcome::Fail,
        approvals: vec![1, 500],
    });
}

#[test]
fn what_is_not_exactly_a_value_is_refused() {
    refused::<u8>(&[]);
    refused::<u8>(&[0, 0]);
    refused::<u8>(&[0x80, 2]);
    refused::<u16>(&[0x81, 0]);
    refused::<u64>(&[0xff; 10]);
    refused::<u64>(&[0x80; 11]);
    refused::<u64>(&[0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 2]);
    refused::<bool>(&[2]);
    refused::<Turned>(&[3]);
    refused::<Value>(&[5, 0]);
    refused::<String>(&[2, b'a']);
    refused::<String>(&[1, 0xff]);
    refused::<Vec<u8>>(&[0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 1]);
    refused::<Option<u8>>(&[1]);
}

#[test]
fn no_beginning_of_a_value_is_a_value() {
    let words = Words {
        language: Language::En,
        book: "0123".to_owned(),
        texts: ["one", "", "three"].map(str::to_owned).into(),
    };
    let bytes = pack(&words);
    for end in 0..bytes.len() {
        refused::<Words>(&bytes[..end]);
    }
}

proptest! {
    #[test]
    fn bytes_hold_one_value_in_one_way_or_none(bytes in proptest::collection::vec(any::<u8>(), 0..60)) {
        fn one_way<T: Packed>(bytes: &[u8]) {
            if let Some(value) = unpack::<T>(bytes) {
                assert_eq!(pack(&value), bytes);
            }
        }
        one_way::<Words>(&bytes);
        one_way::<Vec<Expr>>(&bytes);
        one_way::<Vec<Value>>(&bytes);
        one_way::<Vec<Document>>(&bytes);
        one_way::<Option<Scan>>(&bytes);
    }
}
