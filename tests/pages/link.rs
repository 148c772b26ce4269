//! Links: what was written is read, by books that have changed too, and damage is told apart.

use crate::draw;
use crate::shelf::{bundled, samples};
use masir_rulebook::{Date, Fact, RuleBook, Value};
use masir_web::answers::{Answer, Answers};
use masir_web::base64::{Alphabet, decode, encode};
use masir_web::link::{Cargo, Fault, Reader, Writer, checksum, read_answers, write_answers};
use masir_web::qr;
use masir_web::receipt::Receipt;
use masir_web::share;
use masir_web::store;
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::sync::LazyLock;

static BOOK: LazyLock<RuleBook> = LazyLock::new(|| samples().checker().book().clone());
static ROAD: LazyLock<Vec<Fact>> = LazyLock::new(|| samples().road().procedure().facts.clone());
static REAL: LazyLock<Vec<Fact>> = LazyLock::new(|| bundled().checker().book().facts.clone());

fn of(text: &str) -> Answers {
    store::decode(text, &BOOK.facts).answers
}

/// The book after somebody has edited it.
fn edited(edit: impl FnOnce(&mut RuleBook)) -> RuleBook {
    let mut book = BOOK.clone();
    edit(&mut book);
    book
}

/// What a link with these answers says to another book.
#[track_caller]
fn reads(answers: &str, book: &RuleBook, expected: &str, lost: usize) {
    let decoded = share::read(&share::write(&of(answers), &BOOK), book).expect("a sound link");
    assert_eq!(
        (store::encode(&decoded.answers, &book.facts), decoded.lost),
        (expected.to_owned(), lost),
        "{answers}"
    );
}

const ALL: &str = "masir=1&level=master&barred=?&places=home,work&terms=4&gpa=14.5&last_gpa=10.0";

#[test]
fn answers_arrive_in_their_order() {
    reads("masir=1", &BOOK, "masir=1", 0);
    reads(ALL, &BOOK, &ALL.replace("14.5", "14.50"), 0);
    reads(
        "masir=1&places=&terms=0",
        &BOOK,
        "masir=1&places=&terms=0",
        0,
    );
}

#[test]
fn the_order_of_facts_and_options_in_a_book_does_not_matter() {
    let turned = edited(|book| {
        book.facts.reverse();
        for fact in &mut book.facts {
            if let masir_rulebook::FactType::Choice(options) = &mut fact.kind {
                options.reverse();
            }
        }
    });
    reads(ALL, &turned, &ALL.replace("14.5", "14.50"), 0);
}

#[test]
fn what_a_changed_book_does_not_have_is_counted_and_never_taken_for_something_else() {
    let renamed = edited(|book| book.facts[1].id = "banned".into());
    reads("masir=1&barred=yes&terms=4", &renamed, "masir=1&terms=4", 1);
    let narrower = edited(|book| {
        if let masir_rulebook::FactType::Integer { max, .. } = &mut book.facts[3].kind {
            *max = 3;
        }
    });
    reads(
        "masir=1&terms=4&barred=yes",
        &narrower,
        "masir=1&barred=yes",
        1,
    );
    let coarser = edited(|book| {
        if let masir_rulebook::FactType::Decimal { places, .. } = &mut book.facts[4].kind {
            *places = 1;
        }
    });
    reads("masir=1&gpa=14.5&terms=4", &coarser, "masir=1&terms=4", 1);
}

#[test]
fn a_set_of_which_a_member_is_gone_is_no_answer() {
    let smaller = edited(|book| {
        if let masir_rulebook::FactType::Set { options, .. } = &mut book.facts[2].kind {
            options.remove(1);
        }
    });
    reads(
        "masir=1&places=home,work&terms=4",
        &smaller,
        "masir=1&terms=4",
        1,
    );
    reads(
        "masir=1&places=home&terms=4",
        &smaller,
        "masir=1&places=home&terms=4",
        0,
    );
}

#[test]
fn names_that_cannot_be_told_apart_are_not_read() {
    let twins = edited(|book| book.facts[4].id = "last_gpa".into());
    reads("masir=1&last_gpa=?&terms=4", &twins, "masir=1&terms=4", 1);
}

#[test]
fn the_bundled_book_can_tell_all_its_answers_apart() {
    let mut words = BTreeSet::new();
    let mut count = 0;
    for (id, fact) in (0..).zip(REAL.iter()) {
        let options = 0..u8::try_from(fact.kind.options().len()).expect("at most 64");
        for value in options
            .map(Value::Choice)
            .map(Answer::Known)
            .chain([Answer::Unknown])
        {
            let mut answers = Answers::default();
            answers.give(id, value);
            let mut writer = Writer::default();
            write_answers(&mut writer, &answers, &REAL);
            words.insert(writer.into_bytes());
            count += 1;
        }
    }
    assert_eq!(words.len(), count);
}

#[test]
fn links_that_are_not_links_are_named_for_what_they_are() {
    let sound = share::write(&of(ALL), &BOOK);
    let sealed = |bytes: &[u8]| {
        let sum = checksum(&[bytes]).to_be_bytes();
        encode(&[bytes, &sum].concat(), Alphabet::Url)
    };
    let of_other_book = edited(|book| book.id = "elsewhere".into());
    for (link, expected) in [
        (sound.clone(), None),
        // What a program or a hand puts behind a link.
        (format!("{sound}."), None),
        (format!("{sound}%20)"), None),
        (String::new(), Some(Fault::Damaged)),
        ("hello".into(), Some(Fault::Damaged)),
        ("سلام".into(), Some(Fault::Damaged)),
        (sound[..sound.len() - 1].into(), Some(Fault::Damaged)),
        (sound[1..].into(), Some(Fault::Damaged)),
        (sound.to_lowercase(), Some(Fault::Damaged)),
        ("A".repeat(9000), Some(Fault::TooLong)),
        (sealed(b"A\x02whatever comes"), Some(Fault::Newer)),
        (sealed(b"A\x00"), Some(Fault::Damaged)),
        (sealed(b"A"), Some(Fault::Damaged)),
        (sealed(b""), Some(Fault::Damaged)),
        // Sound, but cut short by whoever wrote it, or in a form that there is not.
        (sealed(b"A\x01\0"), Some(Fault::Damaged)),
        (
            sealed(
                &[
                    b"A\x01",
                    &checksum(&[b"example"]).to_be_bytes()[..],
                    b"\xff\xff\xff\xff",
                ]
                .concat(),
            ),
            Some(Fault::Damaged),
        ),
        (Cargo::Receipt.seal(Writer::default()), Some(Fault::Other)),
        (
            share::write(&of(ALL), &of_other_book),
            Some(Fault::OtherBook),
        ),
    ] {
        assert_eq!(share::read(&link, &BOOK).err(), expected, "{link}");
    }
}

#[test]
fn a_whole_interview_fits_into_a_short_link() {
    let book = bundled().checker().book().clone();
    let mut answers = Answers::default();
    for id in 0..30 {
        answers.give(id, Answer::Unknown);
    }
    let link = share::write(&answers, &book);
    assert!(link.len() <= 180, "{} letters", link.len());
}

#[test]
fn every_answer_there_is_fits_into_a_link_and_a_code() {
    let library = bundled();
    let book = library.checker().book();
    let mut answers = Answers::default();
    for id in 0..u16::try_from(book.facts.len()).expect("few facts") {
        let last = library.checker().values(id).pop().expect("a value");
        answers.give(id, Answer::Known(last));
    }
    let link = share::write(&answers, book);
    assert!(link.len() <= 360, "{} letters", link.len());
    let day = Date::parse("1405-03-05").expect("a day");
    let found = library.checker().assess(answers.facts(), day);
    let receipt = Receipt::of(&answers, book, &found).write(book);
    assert!(receipt.len() <= 420, "{} letters", receipt.len());
    let address = format!("https://masir.example/#/receipt/{receipt}");
    assert!(qr::code(&address).is_some_and(|code| code.width <= 85));
}

#[test]
fn the_checksum_is_that_of_ethernet() {
    assert_eq!(checksum(&[b"123456789"]), 0xcbf4_3926);
    assert_eq!(checksum(&[b"1234", b"", b"56789"]), 0xcbf4_3926);
}

proptest! {
    #[test]
    fn what_was_written_is_read(
        rules in draw::answers(&BOOK.facts), road in draw::answers(&ROAD), real in draw::answers(&REAL),
    ) {
        for (given, facts) in [(rules, &BOOK.facts), (road, &*ROAD), (real, &*REAL)] {
            let mut writer = Writer::default();
            write_answers(&mut writer, &given, facts);
            let read = read_answers(&mut Reader::new(writer.into_bytes()), facts).expect("sound bytes");
            prop_assert_eq!(read.lost, 0);
            prop_assert_eq!(read.answers, given);
        }
    }

    #[test]
    fn numbers_come_back(number in any::<u64>(), signed in any::<i64>(), text in "\\PC{0,40}") {
        let mut writer = Writer::default();
        writer.number(number);
        writer.signed(signed);
        writer.text(&text);
        let mut reader = Reader::new(writer.into_bytes());
        prop_assert_eq!((reader.number(), reader.signed(), reader.text()), (Ok(number), Ok(signed), Ok(text)));
        prop_assert!(reader.is_at_end());
    }

    #[test]
    fn bytes_come_back(bytes in prop::collection::vec(any::<u8>(), 0..40)) {
        prop_assert_eq!(decode(&encode(&bytes, Alphabet::Url)), Some(bytes));
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..80), text in "[A-Za-z0-9_-]{0,40}") {
        let _ = read_answers(&mut Reader::new(bytes.clone()), &BOOK.facts);
        let sum = checksum(&[&bytes]).to_be_bytes();
        let _ = share::read(&encode(&[&bytes[..], &sum].concat(), Alphabet::Url), &BOOK);
        prop_assert!(share::read(&text, &BOOK).is_err());
        let mut reader = Reader::new(bytes);
        while reader.number().is_ok() || reader.text().is_ok() {}
    }

    #[test]
    fn one_changed_letter_is_noticed(answers in draw::answers(&BOOK.facts), at in any::<prop::sample::Index>(), letter in "[A-Za-z0-9_-]") {
        let link = share::write(&answers, &BOOK);
        let at = at.index(link.len());
        let damaged = [&link[..at], &letter, &link[at + 1..]].concat();
        if damaged != link {
            prop_assert_eq!(share::read(&damaged, &BOOK), Err(Fault::Damaged));
        }
    }
}
