//! As `assess`, in a real browser: `cargo xtask bench` runs it in headless Chromium.

#![cfg_attr(target_arch = "wasm32", no_main)]

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    println!("this benchmark is for wasm32-unknown-unknown; see `cargo xtask bench`");
}

#[cfg(target_arch = "wasm32")]
mod students;

#[cfg(target_arch = "wasm32")]
mod browser {
    use super::students::{checker, day, students};
    use masir_rulebook::Facts;
    use std::hint::black_box;
    use std::mem::take;
    use std::time::Duration;
    use wasm_bindgen_test::{Criterion, wasm_bindgen_bench, wasm_bindgen_test_configure};

    wasm_bindgen_test_configure!(run_in_dedicated_worker);

    #[wasm_bindgen_bench]
    fn complete(criterion: &mut Criterion) {
        assess(criterion, "complete", |_| true);
    }

    #[wasm_bindgen_bench]
    fn partial(criterion: &mut Criterion) {
        assess(criterion, "partial", |at| at % 3 != 0);
    }

    #[wasm_bindgen_bench]
    fn nothing(criterion: &mut Criterion) {
        assess(criterion, "nothing", |_| false);
    }

    #[wasm_bindgen_bench]
    fn first_question(criterion: &mut Criterion) {
        let checker = checker();
        measure(criterion, "first question", || {
            black_box(checker.next(black_box(&Facts::default()), &[]));
        });
    }

    #[wasm_bindgen_bench]
    fn open(criterion: &mut Criterion) {
        measure(criterion, "open", || {
            black_box(checker());
        });
    }

    fn assess(criterion: &mut Criterion, name: &str, knows: fn(usize) -> bool) {
        let checker = checker();
        let students = students(&checker, 64, knows);
        let mut turn = 0;
        measure(criterion, name, || {
            turn += 1;
            black_box(checker.assess(black_box(&students[turn % students.len()]), day()));
        });
    }

    /// Short, and in a worker: who is asked from outside must answer within 20 seconds.
    fn measure(criterion: &mut Criterion, name: &str, mut once: impl FnMut()) {
        let short = Duration::from_secs(1);
        let quick = take(criterion)
            .warm_up_time(short)
            .measurement_time(3 * short)
            .nresamples(1_001);
        *criterion = quick;
        criterion.bench_function(name, |bencher| bencher.iter(&mut once));
    }
}
