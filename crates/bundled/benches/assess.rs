//! How long an assessment of the bundled book takes, explanation included.

mod students;

use divan::counter::ItemsCount;
use divan::{Bencher, black_box};
use masir_rulebook::Facts;
use students::{checker, day, students};

fn main() {
    divan::main();
}

/// Everything is known.
#[divan::bench]
fn complete(bencher: Bencher) {
    assess_each(bencher, |_| true);
}

/// Every third answer is missing.
#[divan::bench]
fn partial(bencher: Bencher) {
    assess_each(bencher, |at| at % 3 != 0);
}

/// Nothing is known yet.
#[divan::bench]
fn nothing(bencher: Bencher) {
    assess_each(bencher, |_| false);
}

fn assess_each(bencher: Bencher, knows: fn(usize) -> bool) {
    let checker = checker();
    let students = students(&checker, 64, knows);
    let mut turn = 0;
    bencher.bench_local(|| {
        turn += 1;
        checker.assess(black_box(&students[turn % students.len()]), day())
    });
}

/// Throughput over many students.
#[divan::bench]
fn batch(bencher: Bencher) {
    let checker = checker();
    let students = students(&checker, 1_000, |_| true);
    bencher
        .counter(ItemsCount::new(students.len()))
        .bench_local(|| {
            for student in &students {
                black_box(checker.assess(black_box(student), day()));
            }
        });
}

/// Opening a book: decoding and building its diagrams.
#[divan::bench]
fn open() -> usize {
    checker().diagram_nodes()
}

/// Choosing the first question.
#[divan::bench]
fn first_question(bencher: Bencher) {
    let checker = checker();
    bencher.bench_local(|| checker.next(black_box(&Facts::default()), &[]));
}
