//! What pages show, as tables.

mod advice;
mod fields;
mod map;
mod news;
mod pictures;
mod routes;

use crate::shelf::{Visit, samples};
use masir_web::app::App;

/// The app after some answers.
pub(crate) fn app(answers: &'static str) -> App {
    Visit {
        view: "/en/result",
        answers,
        procedure: "",
        today: "1405-02-31",
    }
    .app(samples())
}
