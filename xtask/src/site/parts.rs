//! The parts of the program, each with what it shares with others in one file.
//!
//! The cutter makes a file for every set of parts that share something. A part would need dozens of
//! them, and a slow line waits for each: so they go into the files of the parts, as sections that a
//! browser passes over and `parts.js` takes out.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use super::binary::put;
use crate::failure::{Failure, Result, While as _};

/// What the cutter writes for the page's script.
const LINK: &str = "__wasm_split.js";
const LOADER: &str = include_str!("../../parts.js");
/// Where the cutter's own way of loading begins.
const OWN_LOADER: &str = "function wrapAsyncCb(";
/// The glue.
const SCRIPT: &str = "masir.js";
/// How it names what the cutter writes: as a module with all its names, which nobody asks for but the
/// program.
const NAMESPACE: &str = "import * as ";
/// Where it begins to bring the program, up to its end.
const BRINGS: &str = "let wasmModule, wasmInstance, wasm;";
const EXPORTS: &str = "export { initSync, __wbg_init as default };\n";
const PROGRAM: &str = include_str!("../../program.js");
/// What is to go into which file, until it has.
const PLAN: &str = "parts.plan";
/// What the sections are called.
const SECTION: &str = "shared";

/// The words of a language, one of which comes before every part but the rules from elsewhere.
const WORDS: [&str; 2] = ["fa", "en"];
/// Comes before or with every part but words.
const FIRST: &str = "start";
/// Comes before any words, where it comes.
const RULES: &str = "rules";
/// No part, but what several of those share that wait for the first one. It comes with any of them.
const COMMON: &str = "common";
/// What brings the style of all that comes later, in `parts.js`.
const STYLE: &str = "style";
/// A program that does nothing.
const EMPTY: &[u8] = b"\0asm\x01\0\0\0";

/// Writes the script that loads the parts, and which pieces go into which. For every part, `needs`
/// has the stems of the files that the cutter made for it.
pub(super) fn plan(stage: &Path, needs: &BTreeMap<String, Vec<String>>) -> Result {
    let script = stage.join(LINK);
    let own = fs::read_to_string(&script).during(LINK)?;
    let head = own.find(OWN_LOADER).map(|end| &own[..end]);
    let head = head.ok_or_else(|| Failure::new("the cutter loads parts in another way by now"))?;
    let mut whole = [head, LOADER].concat();
    let mut asks = String::new();
    // The first part is named before those that wait for it.
    let names = needs.keys().map(String::as_str);
    let names = names.filter(|name| *name != FIRST);
    for name in [FIRST, COMMON].into_iter().chain(names) {
        let before = match name {
            FIRST => format!(", {STYLE}"),
            COMMON => format!(", {FIRST}"),
            name if waits(name) => format!(", {FIRST}, {COMMON}"),
            _ => String::new(),
        };
        whole.push_str(
            &[
                "const ",
                name,
                " = part(\"./split_",
                name,
                ".wasm\"",
                &before,
                ");\n",
            ]
            .concat(),
        );
        if name != COMMON {
            asks.push_str(&["__wasm_split_load_", name, ": asked(", name, "),\n"].concat());
        }
    }
    whole.push_str(&["export default {\n", &asks, "};\n"].concat());
    fs::write(&script, whole).during(LINK)?;
    let lines = holders(needs).into_iter().map(|(part, pieces)| {
        let pieces: Vec<String> = pieces.into_iter().collect();
        format!("{part} {}\n", pieces.join(" "))
    });
    fs::write(stage.join(PLAN), lines.collect::<String>()).during(PLAN)
}

/// Has the glue ask for parts in the way that [`plan`] has written, and bring the program in one that
/// allows for no browsers but those that run it.
pub(super) fn link(stage: &Path) -> Result {
    let script = stage.join(SCRIPT);
    let own = fs::read_to_string(&script).during(SCRIPT)?;
    let whole = linked(&own).ok_or_else(|| Failure::new("the glue is another by now"))?;
    fs::write(&script, whole).during(SCRIPT)
}

fn linked(glue: &str) -> Option<String> {
    let (imports, rest) = glue.split_at(glue.find(BRINGS)?);
    let imports = imports
        .contains(NAMESPACE)
        .then(|| imports.replace(NAMESPACE, "import "))?;
    rest.ends_with(EXPORTS).then(|| imports + PROGRAM)
}

/// Whether a part waits for the first one.
fn waits(part: &str) -> bool {
    !WORDS.contains(&part) && part != FIRST
}

/// The pieces that each part brings along: none that has surely come by then.
fn holders(needs: &BTreeMap<String, Vec<String>>) -> BTreeMap<&str, BTreeSet<String>> {
    let mut sharing: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (part, files) in needs {
        for file in files
            .iter()
            .filter(|file| **file != format!("split_{part}"))
        {
            sharing.entry(file).or_default().insert(part);
        }
    }
    let mut held: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for part in needs.keys().map(String::as_str).chain([COMMON]) {
        held.insert(part, BTreeSet::new());
    }
    for (piece, parts) in sharing {
        let in_words = WORDS.iter().all(|word| parts.contains(word));
        let in_first = parts.contains(FIRST);
        for part in parts {
            let has_words = in_words && ![RULES, WORDS[0], WORDS[1]].contains(&part);
            let holder = match part {
                _ if has_words => continue,
                part if !waits(part) => part,
                _ if in_first && !in_words => continue,
                _ => COMMON,
            };
            held.entry(holder).or_default().insert(piece.to_owned());
        }
    }
    held
}

/// Puts the pieces into the files of the parts, as they are by now.
pub(super) fn pack(stage: &Path) -> Result {
    let plan = stage.join(PLAN);
    let lines = fs::read_to_string(&plan).during(PLAN)?;
    let mut packed = BTreeSet::new();
    for line in lines.lines() {
        let (part, pieces) = line.split_once(' ').unwrap_or((line, ""));
        let file = stage.join(format!("split_{part}.wasm"));
        let mut whole = match part {
            COMMON => EMPTY.to_vec(),
            _ => fs::read(&file).during(file.display())?,
        };
        for piece in pieces.split_ascii_whitespace() {
            let from = stage.join(piece).with_extension("wasm");
            let bytes = fs::read(&from).during(from.display())?;
            section(&mut whole, at(piece)?, &bytes);
            packed.insert(from);
        }
        fs::write(&file, whole).during(file.display())?;
    }
    for file in packed {
        fs::remove_file(&file).during(file.display())?;
    }
    fs::remove_file(&plan).during(PLAN)
}

/// The number of a piece.
fn at(piece: &str) -> Result<u8> {
    let number = piece.rsplit_once('_').and_then(|(_, at)| at.parse().ok());
    number.ok_or_else(|| Failure::new(format!("{piece}: pieces are numbered from 0 to 255")))
}

/// Adds a piece to a part's file, as a section of the reader's own kind.
fn section(whole: &mut Vec<u8>, at: u8, piece: &[u8]) {
    let mut inside = Vec::new();
    put(&mut inside, SECTION.as_bytes());
    inside.push(at);
    inside.extend_from_slice(piece);
    whole.push(0);
    put(whole, &inside);
}

#[cfg(test)]
mod tests {
    use super::{BRINGS, EXPORTS, PROGRAM, at, holders, linked, section, waits};
    use crate::site::binary::{HEADER, Reader};
    use std::collections::BTreeMap;

    fn needs(of: &[(&str, &[&str])]) -> BTreeMap<String, Vec<String>> {
        let named = |(part, pieces): &(&str, &[&str])| {
            let pieces = pieces.iter().map(|piece| (*piece).to_owned());
            let own = format!("split_{part}");
            ((*part).to_owned(), pieces.chain([own]).collect())
        };
        of.iter().map(named).collect()
    }

    #[test]
    fn a_part_brings_what_has_not_surely_come() {
        let needs = needs(&[
            ("fa", &["words", "persian", "read"]),
            ("en", &["words"]),
            ("start", &["words", "persian", "yew"]),
            ("result", &["words", "yew", "tree"]),
            ("scans", &["tree"]),
            ("rules", &["words", "read"]),
        ]);
        let held = holders(&needs);
        for (part, pieces) in [
            // Either language comes alone.
            ("fa", &["persian", "read", "words"][..]),
            ("en", &["words"]),
            // Words have come, but in which language nobody knows.
            ("start", &["persian", "yew"]),
            ("common", &["read", "tree", "words"]),
            ("result", &[]),
            ("scans", &[]),
            ("rules", &[]),
        ] {
            assert!(held[part].iter().eq(pieces), "{part}: {:?}", held[part]);
        }
        assert!(
            ["result", "scans", "fa_more", "rules"]
                .into_iter()
                .all(waits)
        );
        assert!(!["fa", "en", "start"].into_iter().any(waits));
    }

    #[test]
    fn a_piece_is_found_where_it_was_put() {
        let mut whole = b"\0asm\x01\0\0\0".to_vec();
        let piece = vec![7; 300];
        section(&mut whole, 12, &piece);
        let mut rest = Reader(&whole[HEADER..]);
        assert_eq!(rest.byte(), Some(0));
        let mut inside = Reader(rest.bytes().unwrap());
        assert!(rest.0.is_empty());
        assert_eq!(inside.text(), Some("shared"));
        assert_eq!(inside.byte(), Some(12));
        assert_eq!(inside.0, piece);
    }

    #[test]
    fn the_glue_brings_the_program_in_our_way_or_is_refused() {
        let head = "import * as import1 from \"./__wasm_split.js\"\nfunction a() {}\n";
        let own = [head, BRINGS, "\nfunction b() {}\n", EXPORTS].concat();
        let whole = [
            "import import1 from \"./__wasm_split.js\"\nfunction a() {}\n",
            PROGRAM,
        ];
        assert_eq!(linked(&own), Some(whole.concat()));
        for gone in ["import * as ", BRINGS, EXPORTS] {
            assert_eq!(linked(&own.replace(gone, "")), None, "{gone}");
        }
    }

    #[test]
    fn pieces_are_known_by_a_number() {
        assert_eq!(at("chunk_27").unwrap(), 27);
        assert!(at("chunk_256").is_err());
        assert!(at("piece").is_err());
    }
}
