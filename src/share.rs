//! Answers in a link, for somebody else to look at or to go on from.

use crate::answers::Answers;
use crate::link::{Cargo, Fault, Writer, checksum, read_answers, write_answers};
use crate::store::Decoded;
use masir_rulebook::RuleBook;

/// Writes answers into a link: what stands there behind the name of the view.
pub fn write(answers: &Answers, book: &RuleBook) -> String {
    let mut writer = Writer::default();
    writer.word(checksum(&[book.id.as_bytes()]));
    write_answers(&mut writer, answers, &book.facts);
    Cargo::Answers.seal(writer)
}

/// Reads answers from a link. Those that the book does not have are counted.
pub fn read(text: &str, book: &RuleBook) -> Result<Decoded, Fault> {
    let mut reader = Cargo::Answers.open(text)?;
    if reader.word()? != checksum(&[book.id.as_bytes()]) {
        return Err(Fault::OtherBook);
    }
    read_answers(&mut reader, &book.facts)
}
