//! Compiles the rule books of this project. A fault in one fails the build and is named.

use masir_authoring::{Compiled, Fault, compile_procedure, compile_rules};
use masir_rulebook::pack;
use std::path::PathBuf;
use std::{env, fs, process};

/// The folder with the rule books, as seen from the root of the project.
const RULES: &str = "rules";

fn main() {
    // Asked when it runs: a shared target directory may hold this program from another checkout.
    let root = asked_of_cargo("CARGO_MANIFEST_DIR").join("../..");
    println!("cargo::rerun-if-changed={}", root.join(RULES).display());

    let book = compile_rules(&root.join(RULES).join("iau-lamerd"));
    let road = compile_procedure(&root.join(RULES).join("ut-withdrawal"));
    report("iau-lamerd", book.as_ref().err());
    report("ut-withdrawal", road.as_ref().err());
    let (Ok(book), Ok(road)) = (book, road) else {
        process::exit(1)
    };

    write("rules", &book);
    let (brief, rest) = book.book.in_two();
    put("rules-brief.book", &pack(&brief));
    put("rules-rest.book", &pack(&rest));
    write("procedure", &road);
    put("procedure.book", &pack(&road.book));
    put("procedure-head.book", &pack(&road.book.head()));
    put("procedure.name", road.book.procedure.as_bytes());
}

/// Prints the faults of a book, with files as seen from the root of the project.
fn report(folder: &str, faults: Option<&Vec<Fault>>) {
    for fault in faults.into_iter().flatten() {
        println!("cargo::error={RULES}/{folder}/{fault}");
    }
}

/// Writes the words of a book in each language.
fn write<T>(name: &str, compiled: &Compiled<T>) {
    for words in &compiled.words {
        let tag = words.language.tag();
        let [asked, rest] = compiled.pieces(words);
        put(&format!("{name}.{tag}"), &pack(&asked));
        put(&format!("{name}-rest.{tag}"), &pack(&rest));
    }
}

fn put(file: &str, bytes: &[u8]) {
    let out = asked_of_cargo("OUT_DIR");
    fs::write(out.join(file), bytes).expect("the build's own folder can be written to");
}

fn asked_of_cargo(name: &str) -> PathBuf {
    PathBuf::from(env::var_os(name).expect("cargo names the folder"))
}
