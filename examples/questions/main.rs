//! How many questions the interview takes: the app itself, asked by students drawn at random.
//!
//! `cargo questions --students 10000 --seed 1` prints the table that `docs/interview.md` keeps.

#[cfg(not(target_arch = "wasm32"))]
mod measure;
#[cfg(not(target_arch = "wasm32"))]
mod population;

#[cfg(not(target_arch = "wasm32"))]
fn main() -> Result<(), String> {
    measure::run(std::env::args().skip(1))
}

#[cfg(target_arch = "wasm32")]
fn main() {}
