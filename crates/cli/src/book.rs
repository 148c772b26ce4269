//! Where the rules come from: built in, compiled from a folder at run time, or read from a file.

use crate::stop::Stop;
use masir_authoring::{Compiled, Fault, compile_procedure, compile_rules};
use masir_bookfile::Opened;
use masir_rulebook::{Checker, Defect, Language, Road, RuleBook, Words};
use std::fmt::Write;
use std::fs;
use std::path::Path;

/// Texts, read only when they are printed.
enum Texts {
    BuiltIn(fn(Language) -> Words),
    Compiled([Words; 2]),
}

impl Texts {
    fn of(&self, language: Language) -> Words {
        match self {
            Self::BuiltIn(words) => words(language),
            Self::Compiled(words) => words[usize::from(words[0].language != language)].clone(),
        }
    }
}

/// A rule book, ready to assess by.
pub(crate) struct Rules {
    pub(crate) checker: Checker,
    texts: Texts,
}

impl Rules {
    /// The book in a folder or a file, or the one built in.
    pub(crate) fn load(place: Option<&Path>) -> Result<Self, Stop> {
        if let Some(file) = place.filter(|place| place.is_file()) {
            let Opened { checker, words, .. } = opened(file)?;
            return Ok(Self {
                checker,
                texts: Texts::Compiled(words),
            });
        }
        let (book, texts) = match place {
            None => (
                masir_bundled::rule_book(),
                Texts::BuiltIn(masir_bundled::words),
            ),
            Some(folder) => compiled(folder, compile_rules)?,
        };
        Ok(Self {
            checker: Checker::new(book).map_err(unusable)?,
            texts,
        })
    }

    pub(crate) fn book(&self) -> &RuleBook {
        self.checker.book()
    }

    pub(crate) fn words(&self, language: Language) -> Words {
        self.texts.of(language)
    }
}

/// A procedure, ready to be walked.
pub(crate) struct Way {
    pub(crate) road: Road,
    texts: Texts,
}

impl Way {
    /// The procedure in a folder or a file, or the one built in.
    pub(crate) fn load(place: Option<&Path>) -> Result<Self, Stop> {
        if let Some(file) = place.filter(|place| place.is_file()) {
            let (road, words) = opened(file)?
                .road
                .ok_or_else(|| Stop::Unusable(format!("{} holds no procedure", file.display())))?;
            return Ok(Self {
                road,
                texts: Texts::Compiled(words),
            });
        }
        let (procedure, texts) = match place {
            None => (
                masir_bundled::procedure(),
                Texts::BuiltIn(masir_bundled::procedure_words),
            ),
            Some(folder) => compiled(folder, compile_procedure)?,
        };
        Ok(Self {
            road: Road::new(procedure).map_err(unusable)?,
            texts,
        })
    }

    pub(crate) fn words(&self, language: Language) -> Words {
        self.texts.of(language)
    }
}

/// A file that `build-rules` has written.
fn opened(file: &Path) -> Result<Opened, Stop> {
    let bytes = fs::read(file).map_err(|error| Stop::reading(file.display(), &error))?;
    masir_bookfile::read(&bytes)
        .map_err(|fault| Stop::Unusable(format!("{}: {fault}", file.display())))
}

fn compiled<T>(
    folder: &Path,
    compile: fn(&Path) -> Result<Compiled<T>, Vec<Fault>>,
) -> Result<(T, Texts), Stop> {
    let Compiled { book, words, .. } = compile(folder).map_err(|faults| faulty(folder, &faults))?;
    Ok((book, Texts::Compiled(words)))
}

fn faulty(folder: &Path, faults: &[Fault]) -> Stop {
    let mut sentence = format!(
        "the rules in {} have {}",
        folder.display(),
        count(faults.len())
    );
    for fault in faults {
        let _ = write!(sentence, "\n{}", located(folder, fault));
    }
    Stop::Unusable(sentence)
}

fn unusable(defect: Defect) -> Stop {
    Stop::Unusable(format!("the rules cannot be used: {defect}"))
}

/// How many faults, in words.
pub(crate) fn count(faults: usize) -> String {
    match faults {
        0 => "no fault".into(),
        1 => "1 fault".into(),
        _ => format!("{faults} faults"),
    }
}

/// A fault with its file as seen from here, so that an editor can open it.
pub(crate) fn located(folder: &Path, fault: &Fault) -> Fault {
    let file = folder.join(&fault.file);
    if !file.is_file() {
        return fault.clone();
    }
    Fault {
        file: file.display().to_string(),
        ..fault.clone()
    }
}
