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

/// Whether a sign belongs to what stands in an address.
pub fn is_of_address(sign: char) -> bool {
    sign.is_ascii_alphanumeric() || matches!(sign, '-' | '_')
}

/// Reads bytes written with [`Alphabet::Url`]; `None` where that cannot have written the text.
pub fn decode(text: &str) -> Option<Vec<u8>> {
    let signs: Option<Vec<u32>> = text.bytes().map(six_bits).collect();
    let mut bytes = Vec::with_capacity(text.len() * 3 / 4);
    for group in signs?.chunks(4) {
        let bits = (0..4).fold(0, |bits, at| {
            bits << 6 | group.get(at).copied().unwrap_or(0)
        });
        let [_, group_bytes @ ..] = bits.to_be_bytes();
        let (kept, left) = group_bytes.split_at(group.len() - 1);
        // One sign alone is less than a byte, and what is left over was never anything.
        if kept.is_empty() || left.iter().any(|byte| *byte != 0) {
            return None;
        }
        bytes.extend(kept);
    }
    Some(bytes)
}

fn six_bits(sign: u8) -> Option<u32> {
    let bits = match sign {
        b'A'..=b'Z' => sign - b'A',
        b'a'..=b'z' => sign - b'a' + 26,
        b'0'..=b'9' => sign - b'0' + 52,
        b'-' => 62,
        b'_' => 63,
        _ => return None,
    };
    Some(bits.into())
}
