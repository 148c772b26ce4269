//! Takes out of a program what only a linker reads.
//!
//! Programs are linked with `--emit-relocs`, so that one can be cut into parts. Where nothing is cut,
//! these sections would stay in what ships, and no tool after the linker takes them out.

use std::fs;
use std::path::Path;

use crate::failure::{Failure, Result, While as _};

/// The magic number and the version.
const HEAD: usize = 8;

/// Rewrites a file without these sections, if it has any.
pub(crate) fn rewrite(file: &Path) -> Result {
    let wasm = fs::read(file).during(file.display())?;
    let bare = without_links(&wasm)
        .ok_or_else(|| Failure::new(format!("{} ends in the middle", file.display())))?;
    if bare.len() < wasm.len() {
        fs::write(file, bare).during(file.display())?;
    }
    Ok(())
}

/// The same program; `None` where it is none.
fn without_links(wasm: &[u8]) -> Option<Vec<u8>> {
    let (head, mut rest) = wasm.split_at_checked(HEAD)?;
    let mut bare = head.to_vec();
    while let Some((kind, after)) = rest.split_first() {
        let (size, after) = number(after)?;
        let (body, next) = after.split_at_checked(size)?;
        if *kind != 0 || !is_for_linkers(body)? {
            bare.extend_from_slice(&rest[..rest.len() - next.len()]);
        }
        rest = next;
    }
    Some(bare)
}

/// Whether a section with a name of its own is one of these.
fn is_for_linkers(body: &[u8]) -> Option<bool> {
    let (length, after) = number(body)?;
    let name = after.get(..length)?;
    Some(name == b"linking" || name.starts_with(b"reloc."))
}

/// A number in groups of seven bits, and what follows it.
fn number(bytes: &[u8]) -> Option<(usize, &[u8])> {
    let mut number = 0;
    for (at, byte) in bytes.iter().take(5).enumerate() {
        number |= usize::from(byte & 0x7f) << (7 * at);
        if byte & 0x80 == 0 {
            return Some((number, &bytes[at + 1..]));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::without_links;

    fn section(kind: u8, body: &[u8]) -> Vec<u8> {
        let size = u8::try_from(body.len()).unwrap();
        // Linkers write sizes in as many bytes as there may be.
        [&[kind, size | 0x80, 0][..], body].concat()
    }

    #[test]
    fn only_what_linkers_read_goes() {
        let head = b"\0asm\x01\0\0\0".to_vec();
        let types = section(1, &[0]);
        let name = section(0, b"\x04name");
        let linking = section(0, b"\x07linking\x02");
        let code = section(0, b"\x0areloc.CODE\x03");
        let whole = [&*head, &types, &linking, &name, &code].concat();
        assert_eq!(
            without_links(&whole).unwrap(),
            [&*head, &types, &name].concat()
        );
    }

    #[test]
    fn half_a_program_is_none() {
        let whole = [b"\0asm\x01\0\0\0".to_vec(), section(1, &[0, 1, 2])].concat();
        assert!(without_links(&whole).is_some());
        assert_eq!(without_links(&whole[..whole.len() - 1]), None);
        assert_eq!(without_links(b"\0asm"), None);
    }
}
