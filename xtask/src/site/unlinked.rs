//! Takes out of a program what only a linker reads, and the names of its functions.
//!
//! Programs are linked with `--emit-relocs`, so that one can be cut into parts. Where nothing is cut,
//! these sections would stay in what ships, and no tool after the linker takes them out. The names do
//! not ship either; what optimises afterwards would complain about some of them, once for each file.

use std::fs;
use std::path::Path;

use super::binary::{HEADER, Reader};
use crate::failure::{Failure, Result, While as _};

/// The kind of sections that have a name of their own.
const CUSTOM: u8 = 0;

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
    let (header, rest) = wasm.split_at_checked(HEADER)?;
    let (mut bare, mut rest) = (header.to_vec(), Reader(rest));
    while !rest.0.is_empty() {
        let section = rest.0;
        let kind = rest.byte()?;
        let body = rest.bytes()?;
        if kind != CUSTOM || !goes(Reader(body).text()?) {
            bare.extend_from_slice(&section[..section.len() - rest.0.len()]);
        }
    }
    Some(bare)
}

fn goes(name: &str) -> bool {
    matches!(name, "linking" | "name") || name.starts_with("reloc.")
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
    fn only_what_linkers_read_and_names_go() {
        let head = b"\0asm\x01\0\0\0".to_vec();
        let types = section(1, &[0]);
        let name = section(0, b"\x04name");
        let linking = section(0, b"\x07linking\x02");
        let features = section(0, b"\x0ftarget_features\x00");
        let code = section(0, b"\x0areloc.CODE\x03");
        let whole = [&*head, &types, &linking, &name, &features, &code].concat();
        assert_eq!(
            without_links(&whole).unwrap(),
            [&*head, &types, &features].concat()
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
