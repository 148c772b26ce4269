//! The search for the best quality, held against trying them all.

use crate::shelf::block_on;
use masir_web::scans::quality::{Best, Ended, HIGHEST, LOWEST, best};
use proptest::prelude::*;
use std::cell::RefCell;
use std::future::ready;

/// The best quality found, and all that were tried.
fn search(limit: u64, bytes: impl Fn(u8) -> u64) -> (Option<u8>, Vec<u8>) {
    let tried = RefCell::new(Vec::new());
    let found = block_on(best(limit, |quality| {
        tried.borrow_mut().push(quality);
        ready(Some((quality, bytes(quality))))
    }));
    let found = found.expect("nobody ended it");
    let quality = found.map(|Best { quality, made }| {
        assert_eq!(quality, made);
        quality
    });
    (quality, tried.into_inner())
}

#[test]
fn what_fits_at_once_is_made_once() {
    assert_eq!(search(300_000, |_| 300_000), (Some(HIGHEST), vec![HIGHEST]));
}

#[test]
fn nothing_fits() {
    assert_eq!(search(300_000, |_| 300_001).0, None);
}

#[test]
fn it_ends_when_the_encoder_does() {
    let mut tries = 0;
    let ended = block_on(best(10, |_| {
        tries += 1;
        ready((tries < 3).then_some(((), 11)))
    }));
    assert_eq!(ended, Err(Ended));
    assert_eq!(tries, 3);
}

proptest! {
    #[test]
    fn the_best_of_all(
        steps in proptest::collection::vec(0..9000_u64, usize::from(HIGHEST) + 1), limit in 0..900_000_u64,
    ) {
        let bytes = |quality: u8| steps[..=usize::from(quality)].iter().sum::<u64>();
        let expected = (LOWEST..=HIGHEST).rev().find(|quality| bytes(*quality) <= limit);
        let (found, tried) = search(limit, bytes);
        prop_assert_eq!(found, expected);
        prop_assert!(tried.len() <= 8, "{:?}", tried);
    }

    #[test]
    fn an_encoder_that_does_not_grow_is_never_believed(
        sizes in proptest::collection::vec(0..600_000_u64, usize::from(HIGHEST) + 1),
    ) {
        let (found, _) = search(300_000, |quality| sizes[usize::from(quality)]);
        if let Some(quality) = found {
            prop_assert!(sizes[usize::from(quality)] <= 300_000);
        }
    }
}
