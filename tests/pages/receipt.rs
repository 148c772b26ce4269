//! Receipts: read as they were written, and checked again by the book of the day.

use crate::draw;
use crate::shelf::samples;
use masir_rulebook::{Checker, Date, RuleBook, Verdict};
use masir_web::answers::Answers;
use masir_web::base64::{Alphabet, encode};
use masir_web::link::{Fault, checksum};
use masir_web::receipt::{Judgement, Receipt, Recheck, recheck};
use masir_web::store;
use proptest::prelude::*;
use std::sync::LazyLock;

static BOOK: LazyLock<RuleBook> = LazyLock::new(|| samples().checker().book().clone());
static CHECKER: LazyLock<Checker> = LazyLock::new(|| checker(&BOOK));

/// Who may go home, or be a guest by their marks.
const HOME: &str = "masir=1&level=bachelor&barred=no&places=home&terms=4&gpa=15.00&last_gpa=15.0";

fn checker(book: &RuleBook) -> Checker {
    Checker::new(book.clone()).expect("the engine reads the book")
}

fn day() -> Date {
    Date::parse("1405-03-05").expect("a day")
}

fn of(text: &str) -> Answers {
    store::decode(text, &BOOK.facts).answers
}

fn receipt(answers: &Answers) -> Receipt {
    Receipt::of(answers, &BOOK, &CHECKER.assess(answers.facts(), day()))
}

/// The book of a later day.
fn later(edit: impl FnOnce(&mut RuleBook)) -> Checker {
    let mut book = BOOK.clone();
    book.version = "2".into();
    edit(&mut book);
    checker(&book)
}

/// What a later book says to the receipt of these answers, after its way through a link.
fn seen_by(later: &Checker, answers: &str) -> (Receipt, Recheck) {
    let link = receipt(&of(answers)).write(&BOOK);
    let receipt = Receipt::read(&link, later.book()).expect("a sound receipt");
    let seen = recheck(&receipt, later);
    (receipt, seen)
}

#[track_caller]
fn judges(later: &Checker, answers: &str, expected: Judgement) -> (Receipt, Recheck) {
    let (receipt, seen) = seen_by(later, answers);
    assert_eq!(seen.judgement, expected, "{seen:#?}");
    (receipt, seen)
}

#[test]
fn it_says_what_was_checked_by_what_and_what_came_of_it() {
    let receipt = receipt(&of(HOME));
    assert_eq!(
        (receipt.book.as_str(), receipt.version.as_str()),
        ("example", "1")
    );
    assert_eq!(format!("{:012x}", receipt.digest), BOOK.hash[..12]);
    assert_eq!((receipt.day, receipt.fee), (day(), Some(100)));
    let verdicts: Vec<Verdict> = receipt.kinds.iter().map(|kind| kind.verdict).collect();
    assert_eq!(verdicts, [Verdict::Conditional, Verdict::Eligible]);
    let granted = |clause: &str| vec![checksum(&[clause.as_bytes()])];
    assert_eq!(receipt.kinds[0].clauses, granted("M-1"));
    assert_eq!(receipt.kinds[1].clauses, granted("M-2"));
}

#[test]
fn the_same_book_gives_the_same() {
    for answers in [
        "masir=1",
        "masir=1&barred=yes",
        HOME,
        "masir=1&level=?&places=",
    ] {
        let (receipt, seen) = judges(&CHECKER, answers, Judgement::Same);
        assert_eq!(receipt.answers, of(answers));
        assert!(
            seen.kinds
                .iter()
                .all(masir_web::receipt::KindChange::is_same)
        );
    }
}

#[test]
fn a_later_book_may_give_the_same() {
    judges(&later(|_| {}), HOME, Judgement::StillSame);
    judges(
        &later(|book| book.windows.clear()),
        HOME,
        Judgement::StillSame,
    );
}

#[test]
fn a_later_book_may_differ_and_the_difference_is_named() {
    let without_marks = later(|book| {
        let clause = book
            .clauses
            .iter()
            .position(|clause| clause.id == "M-2")
            .expect("a clause");
        book.grants
            .retain(|grant| usize::from(grant.clause) != clause);
    });
    let (_, seen) = judges(&without_marks, HOME, Judgement::Differs);
    assert!(seen.kinds[0].is_same());
    let guest = &seen.kinds[1];
    assert_eq!(
        (guest.then, guest.now),
        (Some(Verdict::Eligible), Some(Verdict::Conditional))
    );
    let ids = |clauses: &[u16]| -> Vec<&str> {
        clauses
            .iter()
            .map(|id| BOOK.clauses[usize::from(*id)].id.as_str())
            .collect()
    };
    assert_eq!(
        (ids(&guest.lost), ids(&guest.gained), guest.gone),
        (vec!["M-2"], vec!["M-1"], 0)
    );
}

#[test]
fn a_clause_that_a_later_book_calls_otherwise_is_counted() {
    let renamed = later(|book| {
        for clause in &mut book.clauses {
            if clause.id == "M-2" {
                clause.id = "M-9".into();
            }
        }
    });
    let (_, seen) = judges(&renamed, HOME, Judgement::Differs);
    let guest = &seen.kinds[1];
    assert_eq!(
        (guest.lost.len(), guest.gained.len(), guest.gone),
        (0, 1, 1)
    );
}

#[test]
fn a_kind_that_comes_or_goes_is_a_difference() {
    let renamed = later(|book| book.kinds[1].id = "visit".into());
    let (_, seen) = judges(&renamed, HOME, Judgement::Differs);
    let sides: Vec<_> = seen
        .kinds
        .iter()
        .map(|kind| (kind.kind, kind.then.is_some(), kind.now.is_some()))
        .collect();
    assert_eq!(
        sides,
        [
            (Some(0), true, true),
            (Some(1), false, true),
            (None, true, false)
        ]
    );
}

#[test]
fn a_fee_that_has_changed_is_a_difference() {
    let dearer = later(|book| book.fees[0].rial = 150);
    let (_, seen) = judges(&dearer, HOME, Judgement::Differs);
    assert_eq!(seen.fee, (Some(100), Some(150)));
    judges(&dearer, "masir=1&barred=no", Judgement::StillSame);
}

#[test]
fn answers_that_a_later_book_cannot_read_are_counted() {
    let renamed = later(|book| book.facts[4].id = "mean".into());
    let (receipt, _) = judges(
        &renamed,
        "masir=1&barred=yes&gpa=12.00",
        Judgement::StillSame,
    );
    assert_eq!(receipt.unread, 1);
}

#[test]
fn another_result_by_the_same_book_is_a_contradiction() {
    let honest = receipt(&of("masir=1&barred=yes"));
    let mut forged = honest.clone();
    forged.kinds[0].verdict = Verdict::Eligible;
    let mut cheaper = honest.clone();
    cheaper.fee = Some(1);
    for forged in [forged, cheaper] {
        let read = Receipt::read(&forged.write(&BOOK), &BOOK).expect("its checksum is right");
        assert_eq!(recheck(&read, &CHECKER).judgement, Judgement::Contradicted);
    }
    let honest = Receipt::read(&honest.write(&BOOK), &BOOK).expect("sound");
    assert_eq!(recheck(&honest, &CHECKER).judgement, Judgement::Same);
}

#[test]
fn the_receipt_of_another_book_is_named_as_such() {
    let mut other = BOOK.clone();
    other.id = "elsewhere".into();
    let link = receipt(&of(HOME)).write(&BOOK);
    assert_eq!(Receipt::read(&link, &other), Err(Fault::OtherBook));
}

proptest! {
    #[test]
    fn what_was_written_is_read(answers in draw::answers(&BOOK.facts)) {
        let written = receipt(&answers);
        let read = Receipt::read(&written.write(&BOOK), &BOOK);
        prop_assert_eq!(read.as_ref(), Ok(&written));
        prop_assert_eq!(recheck(&written, &CHECKER).judgement, Judgement::Same);
    }

    #[test]
    fn damage_is_noticed(answers in draw::answers(&BOOK.facts), at in any::<prop::sample::Index>(), letter in "[A-Za-z0-9_-]") {
        let link = receipt(&answers).write(&BOOK);
        let at = at.index(link.len());
        for damaged in [
            link[..at].to_owned(),
            link[at + 1..].to_owned(),
            [&link[..at], &letter, &link[at + 1..]].concat(),
        ] {
            if damaged != link {
                prop_assert_eq!(Receipt::read(&damaged, &BOOK).err(), Some(Fault::Damaged));
            }
        }
    }

    #[test]
    fn sound_nonsense_is_refused_or_judged(bytes in prop::collection::vec(any::<u8>(), 0..120), cut in any::<prop::sample::Index>()) {
        let start: &[u8] = b"R\x01\x07example\x011\0\0\0\0\0\0\xa6\xc0\x02\x01\x02";
        let body = [&start[..cut.index(start.len() + 1)], &bytes].concat();
        let sum = checksum(&[&body]).to_be_bytes();
        if let Ok(receipt) = Receipt::read(&encode(&[&body[..], &sum].concat(), Alphabet::Url), &BOOK) {
            recheck(&receipt, &CHECKER);
        }
    }
}
