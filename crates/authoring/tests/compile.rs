//! What the good books compile to.

mod show;

use masir_authoring::{Compiled, compile_procedure, compile_rules};
use masir_rulebook::{
    Checker, Expr, FactType, Op, Procedure, RuleBook, TextId, Words, pack, unpack,
};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn good(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/good")
        .join(name)
}

fn rules() -> Compiled<RuleBook> {
    compile_rules(&good("rules")).expect("the good book has no fault")
}

fn procedure() -> Compiled<Procedure> {
    compile_procedure(&good("procedure")).expect("the good procedure has no fault")
}

/// Compares with a file; run with `MASIR_BLESS=1` to write it.
#[track_caller]
fn matches_file(shown: &str, file: &str) {
    let path = good(file);
    if std::env::var_os("MASIR_BLESS").is_some() {
        fs::write(&path, shown).expect("the file can be written");
    }
    let expected = fs::read_to_string(&path).expect("the file is there");
    assert!(shown == expected, "{file} differs, now:\n{shown}");
}

#[test]
fn a_rule_book_says_what_its_files_say() {
    matches_file(&show::rules(&rules()), "rules.txt");
}

#[test]
fn a_procedure_says_what_its_file_says() {
    matches_file(&show::procedure(&procedure()), "procedure.txt");
}

#[test]
fn a_procedure_of_another_university_needs_nothing_new() {
    let leave = compile_procedure(&good("leave")).expect("the other procedure has no fault");
    matches_file(&show::procedure(&leave), "leave.txt");
}

#[test]
fn the_engine_accepts_what_compiles() {
    Checker::new(rules().book).expect("a compiled book is sound");
}

#[test]
fn children_stand_before_parents_and_equal_criteria_are_shared() {
    let Compiled { book, .. } = rules();
    let mut seen: BTreeSet<Vec<u8>> = BTreeSet::new();
    for (id, expr) in (0..).zip(&book.exprs) {
        assert!(children(expr).iter().all(|child| *child < id), "{expr:?}");
        assert!(seen.insert(pack(expr)), "{expr:?}");
    }
}

fn children(expr: &Expr) -> &[u32] {
    match &expr.op {
        Op::Test { .. } => &[],
        Op::All(inner) | Op::Any(inner) => inner,
        Op::Not(inner) => std::slice::from_ref(inner),
    }
}

#[test]
fn equal_texts_share_an_id_and_both_languages_have_all() {
    let Compiled {
        words: [fa, en], ..
    } = rules();
    let pairs: BTreeSet<(&String, &String)> = fa.texts.iter().zip(&en.texts).collect();
    assert_eq!(
        (fa.texts.len(), pairs.len()),
        (en.texts.len(), fa.texts.len())
    );
}

#[test]
fn bytes_come_back_as_they_were() {
    let Compiled { book, words, .. } = rules();
    assert_eq!(unpack::<RuleBook>(&pack(&book)), Some(book));
    for words in words {
        assert_eq!(unpack::<Words>(&pack(&words)), Some(words));
    }
}

#[test]
fn the_hash_is_that_of_the_contents_and_binds_the_words() {
    let Compiled { book, words, .. } = rules();
    assert!(book.hash.len() == 64 && book.hash.bytes().all(|byte| byte.is_ascii_hexdigit()));
    assert_eq!(words.each_ref().map(|words| &words.book), [&book.hash; 2]);
    assert_eq!(rules().book.hash, book.hash);
    assert_ne!(procedure().book.hash, book.hash);
}

#[test]
fn the_texts_of_questions_come_first_and_the_pieces_make_the_whole() {
    let compiled = rules();
    let facts = &compiled.book.facts;
    let explained = &compiled.book.clauses[0].sentence;
    // But for those of numbers, whose fields come later.
    for fact in facts {
        let is_number = matches!(
            fact.kind,
            FactType::Integer { .. } | FactType::Decimal { .. }
        );
        let comes_first = |text: TextId| (text.0 as usize) < compiled.asked;
        assert_eq!(comes_first(fact.question), !is_number, "{}", fact.id);
        assert!(comes_first(fact.label), "{}", fact.id);
    }
    assert!(explained.0 as usize >= compiled.asked);
    for words in &compiled.words {
        let [mut asked, rest] = compiled.pieces(words);
        asked.go_on(&rest);
        assert_eq!(&asked, words);
    }
}
