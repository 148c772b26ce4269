//! Bytes as letters and digits, as RFC 4648 has it.

/// The 64 signs, and whether the last group is filled up with `=`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Alphabet {
    /// With `+`, `/` and filling: what `data:` addresses hold.
    Standard,
    /// With `-` and `_`, unfilled: what stands in an address as it is.
    Url,
}

const LETTERS: &[u8; 62] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

impl Alphabet {
    fn sign(self, six_bits: u32) -> char {
        let last = match self {
            Self::Standard => ['+', '/'],
            Self::Url => ['-', '_'],
        };
        let at = (six_bits & 63) as usize;
        match LETTERS.get(at) {
            Some(letter) => char::from(*letter),
            None => last[at - LETTERS.len()],
        }
    }
}

/// Writes bytes.
pub fn encode(bytes: &[u8], alphabet: Alphabet) -> String {
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for group in bytes.chunks(3) {
        let byte = |at: usize| group.get(at).copied().map_or(0, u32::from);
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for at in 0..4 {
            if at <= group.len() {
                text.push(alphabet.sign(bits >> (18 - 6 * at)));
            } else if alphabet == Alphabet::Standard {
                text.push('=');
            }
        }
    }
    text
}
