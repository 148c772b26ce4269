//! What was answered and what came of it on a day, so that it can be checked again later.
//!
//! A receipt goes by names as [`crate::link`] does, so that a later rule book can still read it.
//! It carries no signature: it shows what was checked, not who checked it.

mod recheck;

pub use recheck::{Judgement, KindChange, Recheck, recheck};

use crate::answers::Answers;
use crate::link::{Cargo, Fault, Reader, Writer, checksum, day, read_answers, write_answers};
use crate::store::Decoded;
use masir_rulebook::{Assessment, Date, RuleBook, Verdict};

/// How many hexadecimal digits of a rule book's digest a receipt holds: what pages show of it.
const DIGEST: usize = 12;

/// The verdicts by the numbers that receipts have for them.
const VERDICTS: [Verdict; 6] = [
    Verdict::Ineligible,
    Verdict::NotYet,
    Verdict::Uncertain,
    Verdict::Incomplete,
    Verdict::Conditional,
    Verdict::Eligible,
];

/// A receipt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receipt {
    /// Names the rule book.
    pub book: String,
    /// Its version.
    pub version: String,
    /// The first twelve hexadecimal digits of its digest.
    pub digest: u64,
    /// The filing day that was checked.
    pub day: Date,
    /// The fee in rial, where it was known.
    pub fee: Option<u64>,
    /// By kind: what it came to.
    pub kinds: Vec<KindThen>,
    /// The answers.
    pub answers: Answers,
    /// How many answers the rule book of today cannot read.
    pub unread: usize,
}

/// What a kind came to. Names are kept as their sums.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KindThen {
    /// The kind.
    pub kind: u32,
    /// Its verdict.
    pub verdict: Verdict,
    /// The clauses that granted it.
    pub clauses: Vec<u32>,
}

/// The sum that stands for a name.
fn sum(name: &str) -> u32 {
    checksum(&[name.as_bytes()])
}

/// The beginning of a book's digest.
fn digest(book: &RuleBook) -> u64 {
    let digits = book.hash.chars().take(DIGEST);
    digits.fold(0, |sum, digit| {
        sum << 4 | u64::from(digit.to_digit(16).unwrap_or(0))
    })
}

/// What an assessment says of each kind, as a receipt keeps it.
fn kinds(book: &RuleBook, found: &Assessment) -> Vec<KindThen> {
    let kinds = book.kinds.iter().zip(&found.kinds);
    kinds
        .map(|(kind, found)| {
            // While a verdict is open there is a clause for each way it could go.
            let grants = match found.verdict {
                Verdict::Incomplete => &[][..],
                _ => &found.grants[..],
            };
            let clause = |grant: &u16| {
                let clause = book.grants.get(usize::from(*grant))?.clause;
                Some(sum(&book.clauses.get(usize::from(clause))?.id))
            };
            KindThen {
                kind: sum(&kind.id),
                verdict: found.verdict,
                clauses: grants.iter().filter_map(clause).collect(),
            }
        })
        .collect()
}

/// The fee of an assessment in rial.
fn fee(book: &RuleBook, found: &Assessment) -> Option<u64> {
    let due = found.fee?;
    Some(book.fees.get(due.fee)?.rial)
}

impl Receipt {
    /// The receipt of an assessment of these answers.
    pub fn of(answers: &Answers, book: &RuleBook, found: &Assessment) -> Self {
        Self {
            book: book.id.clone(),
            version: book.version.clone(),
            digest: digest(book),
            day: found.date,
            fee: fee(book, found),
            kinds: kinds(book, found),
            answers: answers.clone(),
            unread: 0,
        }
    }

    /// Writes it into a link: what stands there behind the name of the view.
    pub fn write(&self, book: &RuleBook) -> String {
        let mut writer = Writer::default();
        writer.text(&self.book);
        writer.text(&self.version);
        writer.bytes(&self.digest.to_be_bytes()[2..]);
        writer.signed(self.day.unix_day().into());
        // Zero stands for a fee that was not known.
        writer.number(self.fee.map_or(0, |rial| rial.saturating_add(1)));
        writer.number(self.kinds.len() as u64);
        for kind in &self.kinds {
            writer.word(kind.kind);
            let verdict = VERDICTS.iter().position(|known| *known == kind.verdict);
            writer.number(verdict.unwrap_or_default() as u64);
            writer.number(kind.clauses.len() as u64);
            for clause in &kind.clauses {
                writer.word(*clause);
            }
        }
        write_answers(&mut writer, &self.answers, &book.facts);
        Cargo::Receipt.seal(writer)
    }

    /// Reads it from a link.
    pub fn read(text: &str, book: &RuleBook) -> Result<Self, Fault> {
        let mut reader = Cargo::Receipt.open(text)?;
        let id = reader.text()?;
        if id != book.id {
            return Err(Fault::OtherBook);
        }
        let version = reader.text()?;
        let digest = reader.bytes(DIGEST / 2)?;
        let digest = digest
            .iter()
            .fold(0, |sum, byte| sum << 8 | u64::from(*byte));
        let day = day(reader.signed()?).ok_or(Fault::Damaged)?;
        let fee = reader.number()?.checked_sub(1);
        let kinds = (0..reader.number()?)
            .map(|_| read_kind(&mut reader))
            .collect::<Result<_, Fault>>()?;
        let Decoded { answers, lost } = read_answers(&mut reader, &book.facts)?;
        Ok(Self {
            book: id,
            version,
            digest,
            day,
            fee,
            kinds,
            answers,
            unread: lost,
        })
    }
}

fn read_kind(reader: &mut Reader) -> Result<KindThen, Fault> {
    let kind = reader.word()?;
    let verdict = usize::try_from(reader.number()?).ok();
    let verdict = verdict.and_then(|at| VERDICTS.get(at)).copied();
    let verdict = verdict.ok_or(Fault::Damaged)?;
    let clauses = (0..reader.number()?)
        .map(|_| reader.word())
        .collect::<Result<_, Fault>>()?;
    Ok(KindThen {
        kind,
        verdict,
        clauses,
    })
}
