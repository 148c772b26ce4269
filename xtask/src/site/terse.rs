//! Short names for what the program and its glue call each other by.
//!
//! The glue's generator names every function after its type and a hash, once in the program and
//! once in the script: nobody reads them in a release, and hashes do not compress.

use std::collections::{HashMap, HashSet};
use std::fs;
use std::path::Path;

use super::binary::{HEADER, Reader, number, put};
use crate::failure::{Failure, Result, While as _};

const PROGRAM: &str = "masir_bg.wasm";
const SCRIPT: &str = "masir.js";
/// What the program calls its glue, and what it shall call it.
const GLUE: (&str, &str) = ("./masir_bg.js", "g");
/// What parts of the program ask each other for by name.
const SHARED: [&str; 2] = ["__wasm_split", "__indirect_"];
/// How the page's script brings a part: that is for the program alone to ask.
const LOADS: &str = "__wasm_split_load_";
/// How the glue asks what something is, and how it may: it allows for kinds that a browser does not
/// know. Those that run the program know all that it asks for.
const ASKS: [&str; 3] = [
    "let n;try{n=t instanceof ",
    "}catch{n=!1}return n",
    "return t instanceof ",
];
/// What stands in every other name that was made up, and in none that a script could mean otherwise.
const MADE_UP: &str = "__";

const IMPORTS: u8 = 2;
const EXPORTS: u8 = 7;

/// Renames what stands between program and script in both.
pub(super) fn names(stage: &Path) -> Result {
    let (program, script) = (stage.join(PROGRAM), stage.join(SCRIPT));
    let wasm = fs::read(&program).during(PROGRAM)?;
    let glue = fs::read_to_string(&script).during(SCRIPT)?;
    let (wasm, glue) = renamed(&wasm, &glue)
        .ok_or_else(|| Failure::new("the program's imports and exports cannot be read"))?;
    fs::write(&program, wasm).during(PROGRAM)?;
    fs::write(&script, glue).during(SCRIPT)
}

/// Takes out of the minified script what it does for browsers that do not run the program.
pub(super) fn script(stage: &Path) -> Result {
    let script = stage.join(SCRIPT);
    let glue = fs::read_to_string(&script).during(SCRIPT)?;
    fs::write(&script, plain(&glue)).during(SCRIPT)
}

/// The script without what it does for browsers that do not run the program.
fn plain(script: &str) -> String {
    let [before, behind, instead] = ASKS;
    let mut pieces = script.split(before);
    let mut whole = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        match piece.split_once(behind) {
            Some((asked, rest)) => whole.extend([instead, asked, rest]),
            None => whole.extend([before, piece]),
        }
    }
    whole
}

/// Both with short names; exports that the script does not mention are left out.
fn renamed(wasm: &[u8], script: &str) -> Option<(Vec<u8>, String)> {
    let mentioned: HashSet<&str> = words(script).collect();
    let mut names = Names::default();
    let mut whole = wasm.get(..HEADER)?.to_vec();
    let mut rest = Reader(&wasm[HEADER..]);
    while !rest.0.is_empty() {
        let kind = rest.byte()?;
        let section = rest.bytes()?;
        let section = match kind {
            IMPORTS => imports(section, &mut names)?,
            EXPORTS => exports(section, &mut names, |name| mentioned.contains(name))?,
            _ => section.to_vec(),
        };
        whole.push(kind);
        put(&mut whole, &section);
    }
    let mut text = String::with_capacity(script.len());
    for word in words(script) {
        text.push_str(names.short.get(word).map_or(word, String::as_str));
    }
    let quoted = |name| format!("\"{name}\"");
    Some((whole, text.replace(&quoted(GLUE.0), &quoted(GLUE.1))))
}

fn imports(section: &[u8], names: &mut Names) -> Option<Vec<u8>> {
    let mut all = Reader(section);
    let count = all.number()?;
    let mut new = Vec::new();
    number(&mut new, count);
    for _ in 0..count {
        let module = all.text()?;
        let name = all.text()?;
        if module == GLUE.0 {
            put(&mut new, GLUE.1.as_bytes());
            put(&mut new, names.of(name).as_bytes());
        } else {
            put(&mut new, module.as_bytes());
            put(&mut new, names.of(name).as_bytes());
        }
        let what = all.0;
        match all.byte()? {
            // A function of some type.
            0 => _ = all.number()?,
            // A table or a memory, which have limits; a table holds something.
            kind @ (1 | 2) => {
                if kind == 1 {
                    all.byte()?;
                }
                let limits = all.number()?;
                all.number()?;
                if limits & 1 == 1 {
                    all.number()?;
                }
            }
            // A global with its type, which may change or not.
            3 => {
                all.byte()?;
                all.byte()?;
            }
            _ => return None,
        }
        new.extend_from_slice(&what[..what.len() - all.0.len()]);
    }
    all.0.is_empty().then_some(new)
}

fn exports(section: &[u8], names: &mut Names, is_used: impl Fn(&str) -> bool) -> Option<Vec<u8>> {
    let mut all = Reader(section);
    let (mut new, mut kept) = (Vec::new(), 0);
    for _ in 0..all.number()? {
        let name = all.text()?;
        let kind = all.byte()?;
        let at = all.number()?;
        if is_used(name) {
            kept += 1;
            put(&mut new, names.of(name).as_bytes());
            new.push(kind);
            number(&mut new, at);
        }
    }
    let mut counted = Vec::new();
    number(&mut counted, kept);
    counted.append(&mut new);
    Some(counted)
}

/// What is called how from now on.
#[derive(Default)]
struct Names {
    short: HashMap<String, String>,
}

impl Names {
    fn of(&mut self, name: &str) -> String {
        let is_shared = SHARED.iter().any(|shared| name.starts_with(shared));
        if is_shared && !name.starts_with(LOADS) || !name.contains(MADE_UP) {
            return name.to_owned();
        }
        let next = short(self.short.len());
        self.short.entry(name.to_owned()).or_insert(next).clone()
    }
}

/// `a`, `b`, … `Z`, `aa`, `ba`, …
fn short(mut at: usize) -> String {
    const LETTERS: &[u8; 52] = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    let mut name = String::new();
    loop {
        name.push(char::from(LETTERS[at % LETTERS.len()]));
        if at < LETTERS.len() {
            return name;
        }
        at = at / LETTERS.len() - 1;
    }
}

/// A script cut into names and what stands between them.
fn words(script: &str) -> impl Iterator<Item = &str> {
    let is_name = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '$');
    let mut rest = script;
    std::iter::from_fn(move || {
        let first = is_name(rest.chars().next()?);
        let end = rest
            .find(|letter| is_name(letter) != first)
            .unwrap_or(rest.len());
        let (word, behind) = rest.split_at(end);
        rest = behind;
        Some(word)
    })
}

#[cfg(test)]
mod tests {
    use super::super::binary::put;
    use super::{ASKS, GLUE, plain, renamed, short, words};

    /// A program that imports from its glue and from elsewhere, and exports what is named.
    fn program(imports: &[(&str, &str)], exports: &[&str]) -> Vec<u8> {
        let mut whole = b"\0asm\x01\0\0\0".to_vec();
        let mut section = vec![u8::try_from(imports.len()).expect("few")];
        for (module, name) in imports {
            put(&mut section, module.as_bytes());
            put(&mut section, name.as_bytes());
            section.extend([0, 5]);
        }
        whole.push(2);
        put(&mut whole, &section);
        let mut section = vec![u8::try_from(exports.len()).expect("few")];
        for name in exports {
            put(&mut section, name.as_bytes());
            section.extend([0, 1]);
        }
        whole.push(7);
        put(&mut whole, &section);
        whole.extend([10, 1, 0]);
        whole
    }

    #[test]
    fn both_sides_are_renamed_alike_and_what_parts_share_is_not() {
        let wasm = program(
            &[
                (GLUE.0, "__wbg_get_12"),
                ("./__wasm_split.js", "__wasm_split_load_fa"),
                ("__wasm_split", "__wasm_split_shared0"),
            ],
            &["memory", "__wbindgen_malloc", "__data_end"],
        );
        let script = r#"x={"./masir_bg.js":{__wbg_get_12:e=>s.__wbindgen_malloc},"./__wasm_split.js":{__wasm_split_load_fa:f}};s.memory;__wbg_get_123;__wasm_split_shared0"#;
        let (wasm, script) = renamed(&wasm, script).expect("it is a program");
        let short = program(
            &[
                (GLUE.1, "a"),
                ("./__wasm_split.js", "b"),
                ("__wasm_split", "__wasm_split_shared0"),
            ],
            &["memory", "c"],
        );
        assert_eq!(wasm, short);
        assert_eq!(
            script,
            r#"x={"g":{a:e=>s.c},"./__wasm_split.js":{b:f}};s.memory;__wbg_get_123;__wasm_split_shared0"#
        );
    }

    #[test]
    fn what_something_is_is_asked_plainly() {
        let [before, behind, _] = ASKS;
        let script = ["a(t){", before, "Element", behind, "}try{}"].concat();
        assert_eq!(plain(&script), "a(t){return t instanceof Element}try{}");
    }

    #[test]
    fn a_program_that_is_cut_short_is_refused() {
        let whole = program(&[(GLUE.0, "__a")], &["__b"]);
        for end in (0..whole.len()).filter(|end| *end != 8) {
            let is_read = renamed(&whole[..end], "").is_some();
            // It may end behind a section, which is then all there is.
            assert_eq!(is_read, [31, 40].contains(&end), "{end}");
        }
    }

    #[test]
    fn no_two_short_names_are_the_same() {
        let mut all: Vec<String> = (0..4000).map(short).collect();
        assert_eq!((&*all[0], &*all[51], &*all[52]), ("a", "Z", "aa"));
        all.sort();
        all.dedup();
        assert_eq!(all.len(), 4000);
    }

    #[test]
    fn a_script_is_cut_without_losing_anything() {
        let script = "a.b_1$(\"é\")";
        assert_eq!(words(script).collect::<String>(), script);
        assert_eq!(words(script).count(), 4);
    }
}
