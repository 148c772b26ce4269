//! From TOML to a checked rule book: every fault at once, with file, line and remedy.
//!
//! A book passes four stages. Reading (`read`) takes the files apart and refuses what has the
//! wrong shape; looking up (`resolve`) finds every name and checks criteria against the
//! facts; lowering (`exprs`, `grants`) writes the model and cannot fail, because a book with a
//! fault never gets there; the proof (`proof`) asks the engine whether the rules make sense
//! together. `docs/rule-language.md` says what may stand in the files.

mod aids;
mod cursor;
mod deeds;
mod exprs;
mod folder;
mod get;
mod grants;
mod letters;
mod names;
mod near;
mod number;
mod order;
mod persian;
mod phrases;
mod proof;
mod read;
mod report;
mod resolve;
mod road;
mod rules;
mod seal;
mod shape;
mod texts;
mod tree;
mod value;
mod what;
mod wording;

pub use folder::{Shelf, lint, shelf};
pub use report::Fault;
pub use seal::Compiled;

use masir_rulebook::{Procedure, RuleBook};
use report::Report;
use std::cell::RefCell;
use std::path::Path;
use texts::Texts;

/// What reading fills: faults and texts.
#[derive(Debug, Default)]
pub(crate) struct Desk {
    pub(crate) report: Report,
    pub(crate) texts: RefCell<Texts>,
}

/// Compiles the rule book in a folder, or names every fault in it.
pub fn compile_rules(folder: &Path) -> Result<Compiled<RuleBook>, Vec<Fault>> {
    compile(|desk| rules::compile(desk, &read::read_rules(desk, folder)?))
}

/// Compiles the procedure in a folder, or names every fault in it.
pub fn compile_procedure(folder: &Path) -> Result<Compiled<Procedure>, Vec<Fault>> {
    compile(|desk| road::compile(desk, &read::read_road(desk, folder)?))
}

fn compile<T: seal::Sealed>(
    body: impl FnOnce(&Desk) -> Option<T>,
) -> Result<Compiled<T>, Vec<Fault>> {
    let desk = Desk::default();
    let book = body(&desk);
    let Desk { report, texts } = desk;
    let faults = report.finish();
    match book {
        Some(book) if faults.is_empty() => Ok(seal::seal(book, texts.into_inner().into_words())),
        _ => Err(faults),
    }
}
